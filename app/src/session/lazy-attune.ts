/**
 * The session for someone who may never have been here: nothing of it, nor of the crypto below, is
 * fetched before there is something to open or to begin.
 */
import { effect, signal } from '@preact/signals-core'
import type { Language } from '../content/language.ts'
import type { Attune, DeviceView, Notice, SpaceView } from './attune.ts'

export interface LazyParts {
  /** What the browser is set to. */
  readonly language: Language
  /** Whether this browser keeps something of ours. */
  isKept(): Promise<boolean>
  load(): Promise<Attune>
}

export function createLazyAttune({ language, isKept, load }: LazyParts): Attune {
  const device = signal<DeviceView>({
    opening: 'opening',
    language,
    theme: 'system',
    keptForGood: false,
  })
  const space = signal<SpaceView | null>(null)
  const notice = signal<Notice | null>(null)
  let loading: Promise<Attune> | null = null
  let isAwake = false
  /** There is something to open: worth another try when the page is looked at again. */
  let isWanted = false

  function whole(): Promise<Attune> {
    loading ??= load().then(
      (attune) => {
        effect(() => void (device.value = attune.device.value))
        effect(() => void (space.value = attune.space.value))
        effect(() => void (notice.value = attune.notice.value))
        if (isAwake) attune.wake()
        return attune
      },
      (cause: unknown) => {
        // Offline before everything was kept: the next try may find it.
        loading = null
        throw new Error('the session could not be loaded', { cause })
      },
    )
    return loading
  }

  function ask<Name extends Asked>(name: Name): Attune[Name] {
    const forward = async (...given: readonly unknown[]) => {
      const attune = await whole()
      return (attune[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given)
    }
    return forward as Attune[Name]
  }

  void isKept().then((kept) => {
    isWanted = kept
    if (kept) void whole().catch(never)
    else device.value = { ...device.value, opening: 'ready' }
  })
  return {
    device,
    space,
    notice,
    dismissNotice: () => void loading?.then((attune) => attune.dismissNotice()),
    wake() {
      isAwake = true
      if (loading !== null || isWanted) void whole().then((attune) => attune.wake(), never)
    },
    setLanguage: ask('setLanguage'),
    setTheme: ask('setTheme'),
    canStart: ask('canStart'),
    start: ask('start'),
    readInvitation: ask('readInvitation'),
    join: ask('join'),
    cancelJoining: ask('cancelJoining'),
    createInvitation: ask('createInvitation'),
    admit: ask('admit'),
    confirmCode: ask('confirmCode'),
    saveDraft: ask('saveDraft'),
    seal: ask('seal'),
    takeBack: ask('takeBack'),
    respond: ask('respond'),
    leaveRound: ask('leaveRound'),
  }
}

/** Nobody waits for it, and the next look at the page tries again. */
const never = () => undefined

type Asked = Exclude<keyof Attune, 'device' | 'space' | 'notice' | 'dismissNotice' | 'wake'>
