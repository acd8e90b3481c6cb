/**
 * The session for someone who may never have been here: nothing of it, nor of the crypto below, is
 * fetched before there is something to open or to begin. While somebody looks around, the sample
 * space stands in its place, and what is kept here is not touched.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, signal } from '@preact/signals-core'
import type { Language } from '../content/language.ts'
import type { Attune } from './attune.ts'
import type { Outcome } from './faults.ts'
import type { Looked } from './look-around/look-around.ts'
import type { DeviceView, Theme } from './views.ts'

export interface LazyParts {
  /** What the browser is set to. */
  readonly language: Language
  /** Whether this browser keeps something of ours. */
  isKept(): Promise<boolean>
  load(): Promise<Attune>
  /** The sample space, as if it were kept here. */
  loadSample(language: Language, theme: Theme): Promise<Looked>
}

export interface LazyAttune extends Attune {
  lookAround(): Promise<Outcome<null, 'offline'>>
  stopLooking(): void
}

export function createLazyAttune({ language, isKept, load, loadSample }: LazyParts): LazyAttune {
  const first = signal(firstView(language))
  const loaded = signal<Attune | null>(null)
  const sample = signal<Looked | null>(null)
  const current = computed(() => sample.value ?? loaded.value)
  let loading: Promise<Attune> | null = null
  let isAwake = false
  /** A sample that arrives after its look is over must not lie over what is real. */
  let looks = 0
  /** There is something to open: worth another try when the page is looked at again. */
  let isWanted = false

  function whole(): Promise<Attune> {
    loading ??= load().then(
      (attune) => {
        loaded.value = attune
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

  /** Whoever begins for real has seen enough of the sample. */
  async function forReal(): Promise<Attune> {
    stopLooking()
    return whole()
  }

  function stopLooking(): void {
    looks++
    sample.value = null
  }

  const inUse = async (): Promise<Looked> => sample.value ?? whole()

  void isKept().then((kept) => {
    isWanted = kept
    if (kept) void whole().catch(never)
    else first.value = { ...first.value, opening: 'ready' }
  })
  const device = computed(() => current.value?.device.value ?? first.value)
  return {
    device,
    ...viewsOf(current),
    arrival: computed(() => loaded.value?.arrival.value ?? null),
    round: (key) => current.value?.round(key) ?? null,
    nameRound(practice) {
      if (current.value === null) throw new Error('no space is open')
      return current.value.nameRound(practice)
    },
    dismissNotice: () => current.value?.dismissNotice(),
    wake() {
      isAwake = true
      if (loading !== null || isWanted) void whole().then((attune) => attune.wake(), never)
    },
    async lookAround() {
      const { language: now, theme } = device.value
      const look = ++looks
      try {
        const came = await loadSample(now, theme)
        if (look === looks) sample.value = came
        return { ok: true, value: null }
      } catch {
        return { ok: false, error: { kind: 'offline' } }
      }
    },
    stopLooking,
    ...{ ...forward(asked, inUse), ...forward(beginnings, forReal) },
  }
}

function firstView(language: Language): DeviceView {
  const theme = 'system'
  return { opening: 'opening', language, theme, keptForGood: false, isLooking: false, lock: null }
}

/** Of whatever is in use, or nothing yet. */
function viewsOf(current: ReadonlySignal<Looked | null>) {
  function view<T>(read: (attune: Looked) => T, none: T): ReadonlySignal<T> {
    return computed(() => (current.value === null ? none : read(current.value)))
  }
  return {
    space: view(({ space }) => space.value, null),
    spaces: view(({ spaces }) => spaces.value, []),
    notice: view(({ notice }) => notice.value, null),
    own: view(({ own }) => own.value, null),
    devices: view(({ devices }) => devices.value, null),
    ways: view(({ ways }) => ways.value, null),
    past: view(({ past }) => past.value, []),
    jar: view(({ jar }) => jar.value, []),
    wins: view(({ wins }) => wins.value, []),
    yes: view(({ yes }) => yes.value, null),
    memories: view(({ memories }) => memories.value, []),
    mediaWaiting: view(({ mediaWaiting }) => mediaWaiting.value, 'nothing'),
    memoryDraft: view(({ memoryDraft }) => memoryDraft.value, {}),
  }
}

/** Nobody waits for it, and the next look at the page tries again. */
const never = () => undefined

/** Whatever somebody asks for has the session fetched. */
const asked = [
  'setLanguage',
  'setTheme',
  'createInvitation',
  'admit',
  'agree',
  'endInvitation',
  'confirmCode',
  'saveDraft',
  'seal',
  'takeBack',
  'write',
  'respond',
  'reply',
  'note',
  'change',
  'leaveRound',
  'openYes',
  'beginYes',
  'markYes',
  'putYesAway',
  'saveMemoryDraft',
  'lookAtMemories',
  'keepMemory',
  'takeBackMemory',
  'openMedium',
  'useSpace',
  'rename',
  'archiveSpace',
  'leaveSpace',
  'openOwn',
  'saveJournalDraft',
  'writeJournal',
  'changeJournal',
  'setIntention',
  'suggestPassphrase',
  'createExport',
  'openDevices',
  'nameDevice',
  'beginPairing',
  'comparePairing',
  'endPairing',
  'removeDevice',
  'openWays',
  'proposeWords',
  'confirmWords',
  'setPassphrase',
  'addPasskey',
  'dropWay',
] as const satisfies readonly (keyof Looked)[]

/** Always of what is kept here. */
const beginnings = [
  'canStart',
  'start',
  'readInvitation',
  'join',
  'cancelJoining',
  'readExport',
  'restoreExport',
  'readPairing',
  'arrive',
  'endArrival',
  'checkWords',
  'comeBack',
  'locking',
] as const
/** Each asks for the session first, and then does what it does there. */
function forward<From extends object, Name extends keyof From>(
  names: readonly Name[],
  session: () => Promise<From>,
): Pick<From, Name> {
  const forwarded = names.map((name) => {
    const ask = async (...given: readonly unknown[]) => {
      const move = (await session())[name] as (...given: readonly unknown[]) => unknown
      return move(...given)
    }
    return [name, ask]
  })
  return Object.fromEntries(forwarded) as Pick<From, Name>
}
