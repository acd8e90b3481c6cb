import type { Signal } from '@preact/signals'
import { computed, signal } from '@preact/signals'
import type { QuestionId } from '../../content/questions/decks.ts'
import type { Answer, GateName } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { addDays, textToDay } from '../../domain/calendar-day.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { checkName } from '../../domain/text.ts'
import type { Attune } from '../../session/attune.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { InvitationFault, Notice, Outcome } from '../../session/faults.ts'
import { firstHelps } from '../../session/first-helps.ts'
import { createMemories } from '../../session/memories.ts'
import { createMemoryOwn } from '../../session/look-around/memory-own.ts'
import type { MemorySpace, MemoryStart } from '../../session/look-around/memory-space.ts'
import { createMemorySpace, memoryEntry } from '../../session/look-around/memory-space.ts'
import { createRounds } from '../../session/playing.ts'
import { viewToday } from '../../session/todays-rounds.ts'
import type { DeviceView, SpaceSummary, SpaceView } from '../../session/views.ts'
import { withFacts } from './sample-facts.ts'
import type { DevicesSample, SampleDevices } from './sample-devices.ts'
import { createSampleDevices } from './sample-devices.ts'
import type { LockSample } from './sample-lock.ts'
import { createSampleLocking } from './sample-lock.ts'
import type { SampleMemory } from './sample-memories.ts'
import { sampleFiles, withMemories } from './sample-memories.ts'
import { createSampleHosting } from './sample-people.ts'
import type { PortableSample } from './sample-portable.ts'
import type { YesSample } from './sample-yes.ts'
import { createSampleYes } from './sample-yes.ts'
import { createSamplePortable } from './sample-portable.ts'

export type SampleFact = RoundFact

/** One scripted round: what has happened to it so far, and what is being typed. */
export interface SampleRound {
  readonly key: RoundKey
  readonly facts: readonly SampleFact[]
  readonly drafts?: Readonly<Record<string, Answer>>
}

type People = Pick<
  SpaceView,
  | 'space'
  | 'isArchived'
  | 'bond'
  | 'me'
  | 'others'
  | 'former'
  | 'standing'
  | 'joiningTo'
  | 'strict'
  | 'invitation'
  | 'proposals'
  | 'joiningCode'
  | 'code'
  | 'online'
  | 'allSent'
  | 'isWhole'
>

export interface SampleSpace extends Partial<People> {
  /** When the space began; long ago where nothing is said. */
  readonly startDay?: Day
  readonly rounds?: readonly SampleRound[]
}

export interface Sample extends PortableSample, LockSample, DevicesSample, YesSample {
  readonly device?: Partial<DeviceView>
  readonly space?: SampleSpace | null
  /** Other spaces of this device. */
  readonly spaces?: readonly SpaceSummary[]
  /** Pages of the journal, oldest first, and the intention. */
  readonly journal?: readonly { readonly ago: number; readonly text: string }[]
  readonly intention?: { readonly words: string; readonly whenHard: string }
  /** What was said at gates already, in memory alone. */
  readonly passed?: readonly GateName[]
  /** Photos and voices that were kept, oldest first. */
  readonly memories?: readonly SampleMemory[]
  readonly mediaWaiting?: 'some' | 'full'
  readonly notice?: Notice
  readonly mayStart?: 'yes' | 'needs-link' | 'offline'
  readonly invitationFault?: InvitationFault
  /** The sample space cannot be fetched. */
  readonly isLookingOffline?: true
  /** Whatever asks the relay gets no answer. */
  readonly isSlow?: true
  /** There is no room for what is written. */
  readonly isFull?: true
}

/** A session made of nothing but what a test scripts: no keys, no disk, no relay. */
export interface SampleAttune
  extends LazyAttune, Pick<SampleDevices, 'pairingMoves' | 'arrivalMoves'> {
  /** Something that arrives from outside: a person's move, a released deposit. */
  bring(key: RoundKey, ...facts: SampleFact[]): void
  changePeople(more: Partial<People>): void
}

export const sampleToday = textToDay('2026-11-22') as Day
const noor = { member: 'noor', name: 'Noor' }
const sam = { member: 'sam', name: 'Sam' }

const together: People = {
  space: 'one',
  isArchived: false,
  bond: { kind: 'partners', stage: 'long-term' },
  me: noor,
  others: [sam],
  former: [],
  standing: 'together',
  joiningTo: null,
  strict: false,
  invitation: null,
  proposals: [],
  joiningCode: null,
  code: { pictures: [3, 17, 26, 40, 61], confirmed: 'same' },
  online: true,
  allSent: true,
  isWhole: true,
}

/** Something of mine that asks nothing of anybody: without it the last days would be quiet ones. */
export const livedYesterday: SampleRound = {
  key: toRoundKey('thank-you', '2026-11-21/lived'),
  facts: [
    {
      ...{ kind: 'written', step: 'thanks', by: 'noor' },
      answer: { did: 'You warmed the car before I came down.' },
    },
  ],
}

/** `open`: what is known in the space, for several people whose devices a test joins to each other. */
export function createSampleAttune(
  sample: Sample = {},
  open: (start: MemoryStart) => MemorySpace = createMemorySpace,
): SampleAttune {
  const device = signal<DeviceView>({
    opening: 'ready',
    language: 'en',
    theme: 'system',
    keptForGood: false,
    isLooking: false,
    lock: null,
    helps: firstHelps,
    helpCountry: null,
    ...sample.device,
  })
  const { rounds = [livedYesterday], startDay = daysAgo(367), ...scripted } = sample.space ?? {}
  const people = signal<People | null>(
    sample.space === undefined || sample.space === null ? null : { ...together, ...scripted },
  )
  const notice = signal<Notice | null>(sample.notice ?? null)
  const change = (more: Partial<People>) =>
    void (people.value = { ...together, ...people.value, ...more })
  const first = { ...together, ...scripted }
  const memory = open(
    rounds.reduce<MemoryStart>(
      (start, { key, facts, drafts }) => withFacts(start, key, facts, drafts),
      withMemories(emptyStart(first, startDay), sample.memories ?? []),
    ),
  )
  for (const gate of sample.passed ?? []) memory.writer.passed.add(gate)
  const files = sampleFiles(sample.memories ?? [])
  const knowledge = () => memory.knowledge()
  const today = () => knowledge().today
  let named = 0
  const space = computed(
    () => people.value && { ...people.value, today: today(), ...viewToday(knowledge()) },
  )
  const full = <T extends object>(moves: T): T => (sample.isFull ? refuseAll(moves) : moves)

  return {
    device,
    space,
    notice,
    spaces: computed(() => [
      ...(people.value ? [summaryOf(people.value)] : []),
      ...(sample.spaces ?? []),
    ]),
    bring: (key, ...facts) => memory.change((before) => withFacts(before, key, facts)),
    changePeople: change,
    dismissNotice: () => (notice.value = null),
    wake: () => undefined,
    setLanguage: async (language) => void (device.value = { ...device.value, language }),
    setTheme: async (theme) => void (device.value = { ...device.value, theme }),
    setHelpCountry: async (country) =>
      void (device.value = { ...device.value, helpCountry: country }),
    setHelps: async (helps) => void (device.value = { ...device.value, helps }),
    ...coming(sample, change, () => void (people.value = null)),
    ...createSampleHosting({
      now: () => people.value,
      change,
      answer: () => answerOf(sample),
      isFull: sample.isFull === true,
    }),
    useSpace: async () => undefined,
    async rename(typed) {
      const name = checkName(typed)
      if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
      change({ me: { ...noor, name: name.value } })
      return done
    },
    archiveSpace: async (_, isArchived) => (change({ isArchived }), done),
    leaveSpace: async () => ((people.value = null), done),
    ...full(
      createRounds({
        ...{
          space,
          knowledge,
          today,
          random: (length) => new Uint8Array(length).fill(named++),
        },
        readWhole: async () => undefined,
        inSpace: (use) => use(memory.writer),
        show: () => memory.show(),
        rememberTelling: async (tellBefore) =>
          memory.change((before) => ({ ...before, tellBefore })),
      }),
    ),
    ...full(
      createMemories({
        space,
        source: () => ({
          ...{ writer: memory.writer, drafts: knowledge().drafts },
          waiting: sample.mediaWaiting ?? 'nothing',
          blobs: async () => files,
          whole: async () => undefined,
        }),
        today: () => sampleToday,
        random: (length) => crypto.getRandomValues(new Uint8Array(length)),
        show: () => undefined,
      }),
    ),
    ...looking(sample, device, people),
    ...createSamplePortable(sample),
    locking: async () => createSampleLocking(sample, device),
    ...full(createSampleYes(sample, knowledge)),
    ...createSampleDevices(sample),
    ...full(createMemoryOwn('noor', ownEntries(sample), () => sampleToday)),
  }
}

export function daysAgo(days: number): Day {
  return addDays(sampleToday, -days)
}

/** A round of the daily question: what the deck gives them, or another. */
export function questionKey(ago = 0, question = questionsByDay[ago]): RoundKey {
  return toRoundKey('one-question', `${daysAgo(ago)}/${question ?? 'q-quiet-company'}`)
}

const questionsByDay: readonly QuestionId[] = [
  'q-small-luxury',
  'q-free-hour',
  'q-week-song',
  'q-after-time-apart',
]

export function dailyKey(practice: PracticeId, ago = 0): RoundKey {
  return toRoundKey(practice, daysAgo(ago))
}

function emptyStart({ me, others, bond }: People, startDay: Day): MemoryStart {
  const members = [me, ...(others.length > 0 ? others : [{ member: 'someone-to-come' }])]
  return {
    me: me.member,
    members: members.map(({ member }) => member),
    ...{ bond, startDay, today: sampleToday, tellBefore: false },
    ...{ entries: [], sealed: [], reveals: [], left: new Set<RoundKey>() },
    drafts: new Map(),
  }
}

function ownEntries({ journal = [], intention }: Sample) {
  const pages = journal.map(({ ago, text }) => ({
    ...{ kind: 'journal.written', day: daysAgo(ago), body: { text } },
  }))
  const set = intention && [
    {
      ...{ kind: 'intention.set', day: null },
      body: { text: intention.words, whenHard: intention.whenHard },
    },
  ]
  return [...pages, ...(set ?? [])].map((content, at) => memoryEntry('noor', at + 1, content))
}

function looking(
  sample: Sample,
  device: Signal<DeviceView>,
  people: Signal<People | null>,
): Pick<LazyAttune, 'lookAround' | 'stopLooking'> {
  return {
    async lookAround() {
      if (sample.isLookingOffline) return failed('offline')
      device.value = { ...device.value, isLooking: true }
      people.value = together
      return done
    },
    stopLooking() {
      device.value = { ...device.value, isLooking: false }
      people.value = null
    },
  }
}

function summaryOf({ space, bond, me, others, isArchived }: People): SpaceSummary {
  const names = others.map(({ name }) => name)
  return { space, bond, me: me.name, others: names, isInUse: true, isArchived }
}

function coming(
  sample: Sample,
  change: (more: Partial<People>) => void,
  leave: () => void,
): Pick<Attune, 'canStart' | 'start' | 'readInvitation' | 'join' | 'cancelJoining'> {
  const nobody = { others: [], code: null } as const
  return {
    canStart: async () => sample.mayStart ?? 'yes',
    async start({ name, bond, keeper }) {
      const strict = keeper !== 'someone-else'
      change({ ...nobody, me: { ...noor, name }, bond, strict, standing: 'alone' })
      return done
    },
    async readInvitation() {
      await answerOf(sample)
      if (sample.invitationFault !== undefined) return failed(sample.invitationFault)
      return { ok: true, value: { inviter: 'Sam', bond: { kind: 'partners', stage: 'new' } } }
    },
    async join(_link, typed) {
      const name = checkName(typed)
      if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
      const me = { ...noor, name: name.value }
      change({ ...nobody, me, standing: 'joining', joiningTo: 'Sam' })
      return done
    },
    cancelJoining: async () => leave(),
  }
}

/** Whatever would be written finds no room; what only reads goes on. */
function refuseAll<T extends object>(moves: T): T {
  const reads = [
    ...['round', 'past', 'answered', 'jar', 'wins', 'nameRound'],
    ...['own', 'openOwn', 'yes', 'openYes'],
    ...['memories', 'mediaWaiting', 'memoryDraft', 'lookAtMemories', 'openMedium'],
    ...['plans', 'mirror', 'drawn', 'ownCards', 'away', 'meetings', 'times'],
    ...['passGate', 'readRound'],
  ]
  const refuse = async (): Promise<Outcome<null, 'storage-full'>> => failed('storage-full')
  return Object.fromEntries(
    Object.entries(moves).map(([name, move]: [string, unknown]) => [
      name,
      reads.includes(name) ? move : refuse,
    ]),
  ) as T
}

/** Passes at once, or never. */
function answerOf({ isSlow = false }: { readonly isSlow?: boolean }): Promise<void> {
  return isSlow ? new Promise(() => undefined) : Promise.resolve()
}

export function sealedBy(by: string, text: string, day = sampleToday): SampleFact {
  return { kind: 'sealed', step: 'answer', by, attempt: 1, day, answer: { text } }
}

export function toldBy(by: string): SampleFact {
  return { kind: 'told', step: 'answer', by }
}

export function respondedBy(by: string, text: string): SampleFact {
  return { kind: 'responded', step: 'reply', by, answer: { text } }
}

/** Everyone's deposits were let go, and what the other wrote was opened, or could not be. */
export function openedBy(by: string, text: string | null): SampleFact[] {
  const answer = text === null ? null : { text }
  return [
    { kind: 'released', step: 'answer' },
    { kind: 'opened', step: 'answer', by, answer },
  ]
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
