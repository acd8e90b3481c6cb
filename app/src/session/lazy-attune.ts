/**
 * The session for someone who may never have been here: nothing of it, nor of the crypto below, is
 * fetched before there is something to open or to begin. While somebody looks around, the sample
 * space stands in its place, and what is kept here is not touched.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, signal } from '@preact/signals-core'
import type { Language } from '../content/language.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { Attune } from './attune.ts'
import type { Outcome } from './faults.ts'
import { firstHelps } from './first-helps.ts'
import { createLate } from './late.ts'
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
  let isAwake = false
  /** A sample that arrives after its look is over must not lie over what is real. */
  let looks = 0
  /** There is something to open: worth another try when the page is looked at again. */
  let isWanted = false

  const real = createLate(async () => {
    loaded.value = await load()
    if (isAwake) loaded.value.wake()
    return loaded.value
  })

  function stopLooking(): void {
    looks++
    sample.value = null
  }

  /** Has the session fetched. Whoever begins for real has seen enough of the sample. */
  async function ask(name: keyof Attune, given: readonly unknown[]): Promise<unknown> {
    if (name in beginnings) stopLooking()
    const session: unknown = sample.value ?? (await real.get())
    return (session as Record<keyof Attune, Ask>)[name](...given)
  }

  void isKept().then((kept) => {
    isWanted = kept
    if (kept) void real.get().catch(never)
    else first.value = { ...first.value, opening: 'ready' }
  })
  const device = computed(() => current.value?.device.value ?? first.value)
  const here = {
    device,
    ...viewsOf(current),
    arrival: computed(() => loaded.value?.arrival.value ?? null),
    round: (key: RoundKey) => current.value?.round(key) ?? null,
    nameRound(practice: PracticeId) {
      if (current.value === null) throw new Error('no space is open')
      return current.value.nameRound(practice)
    },
    dismissNotice: () => current.value?.dismissNotice(),
    wake() {
      isAwake = true
      if (loaded.value !== null) loaded.value.wake()
      else if (isWanted) void real.get().catch(never)
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
  } satisfies Held
  // Whatever else somebody asks for is asked of the session.
  return new Proxy(here as Partial<LazyAttune> as LazyAttune, {
    get: (own, name: keyof Attune) =>
      own[name] ?? ((...given: readonly unknown[]) => ask(name, given)),
  })
}

/** What cannot wait until it is fetched: views, and what answers at once. */
type Held = Pick<LazyAttune, Exclude<keyof LazyAttune, Waited>> & Partial<LazyAttune>

type Waited = {
  [Name in keyof LazyAttune]: LazyAttune[Name] extends (...given: never) => Promise<unknown>
    ? Name
    : never
}[keyof LazyAttune]

type Ask = (...given: readonly unknown[]) => unknown

function firstView(language: Language): DeviceView {
  const theme = 'system'
  const none = { keptForGood: false, isLooking: false, lock: null, helpCountry: null }
  return { opening: 'opening', language, theme, ...none, helps: firstHelps }
}

/** Of whatever is in use, or nothing yet. */
function viewsOf(current: ReadonlySignal<Looked | null>) {
  const views = Object.entries(nothingYet).map(([name, none]) => [
    name,
    computed(() => current.value?.[name as keyof typeof nothingYet].value ?? none),
  ])
  return Object.fromEntries(views) as Pick<Looked, keyof typeof nothingYet>
}

const nothingYet = {
  ...{ space: null, notice: null, own: null, devices: null, ways: null, yes: null },
  ...{ spaces: [], past: [], answered: [], jar: [], wins: [], plans: [], mirror: [], drawn: [] },
  ...{ ownCards: [], away: [], meetings: [], times: [], memories: [] },
  ...{ mediaWaiting: 'nothing', memoryDraft: {} },
} as const satisfies Nothing

type Nothing = Partial<{
  [Name in keyof Looked]: Looked[Name] extends ReadonlySignal<infer View> ? View : never
}>

/** Nobody waits for it, and the next look at the page tries again. */
const never = () => undefined

/** Always of what is kept here. */
const beginnings: Readonly<Record<Beginning, 1>> = {
  canStart: 1,
  start: 1,
  readInvitation: 1,
  join: 1,
  cancelJoining: 1,
  readExport: 1,
  restoreExport: 1,
  readPairing: 1,
  arrive: 1,
  endArrival: 1,
  checkWords: 1,
  comeBack: 1,
  locking: 1,
}

/** All that the sample has no answer to. */
type Beginning = Exclude<Waited & keyof Attune, keyof Looked>
