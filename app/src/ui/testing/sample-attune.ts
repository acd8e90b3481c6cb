import { computed, signal } from '@preact/signals'
import { oneQuestion } from '../../content/practices/one-question.ts'
import type { QuestionId } from '../../content/questions/first-deck.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { addDays, textToDay } from '../../domain/calendar-day.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import { viewRound } from '../../domain/round.ts'
import { checkName, checkText } from '../../domain/text.ts'
import type {
  Attune,
  DeviceView,
  InvitationFault,
  Notice,
  QuestionView,
  SpaceView,
} from '../../session/attune.ts'

export type SampleFact = RoundFact

/** One scripted round: a question and what has happened to it so far. */
export interface SampleRound {
  readonly day: Day
  readonly question: QuestionId
  readonly facts: readonly SampleFact[]
  readonly draft?: string
}

export interface SampleSpace extends Partial<
  Omit<SpaceView, 'question' | 'earlier' | 'answered' | 'today'>
> {
  readonly rounds?: readonly SampleRound[]
}

export interface Sample {
  readonly device?: Partial<DeviceView>
  readonly space?: SampleSpace | null
  readonly notice?: Notice
  readonly mayStart?: 'yes' | 'needs-link' | 'offline'
  readonly invitationFault?: InvitationFault
  /** Whatever asks the relay gets no answer. */
  readonly isSlow?: true
  /** There is no room for what is written. */
  readonly isFull?: true
}

/** A session made of nothing but what a test scripts: no keys, no disk, no relay. */
export interface SampleAttune extends Attune {
  /** Something that arrives from outside: a person's move, a released deposit. */
  arrive(day: Day, ...facts: SampleFact[]): void
  change(more: SampleSpace): void
}

export const sampleToday = textToDay('2026-11-22') as Day
const noor = { member: 'noor', name: 'Noor' }
const sam = { member: 'sam', name: 'Sam' }

const fresh: SampleSpace = {
  bond: { kind: 'partners', stage: 'long-term' },
  me: noor,
  others: [sam],
  standing: 'together',
  joiningTo: null,
  strict: false,
  keeper: 'someone-else',
  invitation: null,
  code: { pictures: [3, 17, 26, 40, 61], confirmed: 'same' },
  online: true,
  allSent: true,
  rounds: [{ day: sampleToday, question: 'q-small-luxury', facts: [] }],
}

export function createSampleAttune(sample: Sample = {}): SampleAttune {
  const device = signal<DeviceView>({
    opening: 'ready',
    language: 'en',
    theme: 'system',
    keptForGood: false,
    ...sample.device,
  })
  const space = signal<SampleSpace | null>(
    sample.space === undefined || sample.space === null ? null : { ...fresh, ...sample.space },
  )
  const notice = signal<Notice | null>(sample.notice ?? null)
  const tellBefore = signal(false)

  const change = (more: SampleSpace) => (space.value = { ...fresh, ...space.value, ...more })
  const changeRound = (name: string, edit: (round: SampleRound) => SampleRound) =>
    change({
      rounds: (space.value?.rounds ?? []).map((round) =>
        round.day === name ? edit(round) : round,
      ),
    })
  const add = (name: string, ...facts: SampleFact[]) =>
    changeRound(name, (round) => ({ ...round, facts: [...round.facts, ...facts] }))

  return {
    device,
    space: computed(
      () => space.value && toSpaceView({ ...fresh, ...space.value }, tellBefore.value),
    ),
    notice,
    arrive: add,
    change,
    dismissNotice: () => (notice.value = null),
    wake: () => undefined,
    setLanguage: async (language) => void (device.value = { ...device.value, language }),
    setTheme: async (theme) => void (device.value = { ...device.value, theme }),
    canStart: async () => sample.mayStart ?? 'yes',
    async start({ name, bond, keeper }) {
      const me = { ...noor, name }
      const strict = keeper !== 'someone-else'
      change({ me, bond, keeper, strict, others: [], standing: 'alone', code: null })
      return done
    },
    async readInvitation() {
      await answerOf(sample)
      if (sample.invitationFault !== undefined) return failed(sample.invitationFault)
      return { ok: true, value: { inviter: 'Sam', bond: { kind: 'partners', stage: 'new' } } }
    },
    async join(_link, typed, keeper) {
      const name = checkName(typed)
      if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
      const me = { ...noor, name: name.value }
      change({ me, keeper, others: [], standing: 'joining', joiningTo: 'Sam', code: null })
      return done
    },
    cancelJoining: async () => void (space.value = null),
    async createInvitation() {
      await answerOf(sample)
      if (space.value?.online === false) return failed('offline')
      change({ invitation: { link: sampleLink, requests: [], ended: false } })
      return done
    },
    async admit() {
      change({ others: [sam], standing: 'together', invitation: null })
      return done
    },
    confirmCode: async (same) =>
      void change({
        code: {
          pictures: space.value?.code?.pictures ?? null,
          confirmed: same ? 'same' : 'different',
        },
      }),
    async saveDraft(round, draft) {
      changeRound(round, (before) => ({ ...before, draft }))
      const text = checkText(draft)
      return text.ok || text.error.kind === 'empty' ? done : text
    },
    async seal(round, typed, tell) {
      const text = checkText(typed)
      if (!text.ok) return text
      if (sample.isFull) return failed('storage-full')
      tellBefore.value = tell
      changeRound(round, (before) => ({
        ...before,
        draft: '',
        facts: [...before.facts, sealedBy('noor', text.value), ...(tell ? [toldBy('noor')] : [])],
      }))
      return done
    },
    takeBack: async (round) => {
      add(round, { kind: 'returned', step: 'answer', by: 'noor', attempt: 1 })
      return done
    },
    async respond(round, typed) {
      const text = checkText(typed)
      if (!text.ok) return text
      if (sample.isFull) return failed('storage-full')
      add(round, respondedBy('noor', text.value))
      return done
    },
    leaveRound: async (round) => {
      add(round, { kind: 'left', by: 'noor' })
      return done
    },
  }
}

/** Passes at once, or never. */
function answerOf({ isSlow = false }: { readonly isSlow?: boolean }): Promise<void> {
  return isSlow ? new Promise(() => undefined) : Promise.resolve()
}

export const sampleLink =
  'https://attune.example/join#AQIwPmyMzVKr1nQk0c8uYxX5Yk3Jt0wq2o8xJb4hUuP3t9Qe7sVn2LmRzTgWkEa'

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

function toSpaceView(space: SampleSpace, tellBefore: boolean): SpaceView {
  const whole = { ...fresh, ...space } as Required<SampleSpace>
  const views = whole.rounds.map((round) => toQuestionView(round, whole, tellBefore))
  const { rounds: _rounds, ...rest } = whole
  const isAnswered = ({ view }: QuestionView) =>
    view.steps.some((step) => step.kind === 'seal' && step.phase.is !== 'open')
  const [question, ...before] = views
  if (question === undefined) throw new Error('a sample space needs a question for today')
  return {
    ...rest,
    today: question.day,
    question,
    earlier: before.filter((one) => !isAnswered(one)),
    answered: before.filter(isAnswered),
  }
}

function toQuestionView(
  { day, question, facts, draft = '' }: SampleRound,
  { me, others }: Required<SampleSpace>,
  tellBefore: boolean,
): QuestionView {
  const members = [me, ...(others.length > 0 ? others : [{ member: 'someone-to-come' }])]
  const viewer = { me: me.member, members: members.map((one) => one.member), today: sampleToday }
  const view = viewRound(oneQuestion, viewer, facts)
  return { round: day, day, question, draft, tellBefore, view }
}

export function daysAgo(days: number): Day {
  return addDays(sampleToday, -days)
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
