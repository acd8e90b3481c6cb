/** Rounds of many practices, each at a moment that its screen has to be good at. */
import type { Answer, GateName } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { Sample, SampleRound } from './sample-attune.ts'
import { daysAgo } from './sample-attune.ts'

type Name = keyof typeof moments

/** Where a moment’s round is. */
export function practiceAt(name: Name): string {
  return `/round/${keyOf(name)}`
}

function keyOf(name: Name) {
  const { practice, ago = 0 } = momentOf(name)
  return toRoundKey(practice, `${daysAgo(ago)}/${name}`)
}

interface Moment {
  readonly practice: PracticeId
  readonly ago?: number
  readonly facts: readonly RoundFact[]
  readonly drafts?: Readonly<Record<string, Answer>>
}

const momentOf = (name: Name): Moment => moments[name]

const wrote = (by: string, step: string, answer: Answer): RoundFact => {
  return { kind: 'written', step, by, answer }
}

type MoveAsked = Pick<Extract<RoundFact, { kind: 'moved' }>, 'move' | 'step' | 'by'>
const moved = (of: MoveAsked, answer: Answer = {}, to = '', n = 1): RoundFact => {
  return { kind: 'moved', ...of, to, n, answer }
}

const noorSaid = wrote('noor', 'said', {
  text: 'When plans change at the last minute I go quiet. It is not that I do not care. I need a moment to find my feet again.',
})
const samSaysBack = moved(
  { move: 'say-back', step: 'heard', by: 'sam' },
  { text: 'When I change plans late, you need time. Your silence is not about me.' },
  'noor',
)
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4)
const arabic = 'عندما تتغير الخطط في آخر لحظة أحتاج إلى بعض الوقت قبل أن أتكلم.'

const moments = {
  judging: { practice: 'active-listening', facts: [noorSaid, samSaysBack] },
  'saying-back': {
    practice: 'active-listening',
    facts: [
      wrote('sam', 'said', {
        text: 'The new job is good, and I miss the old people. I did not expect to miss them so much.',
      }),
      moved(
        { move: 'say-back', step: 'heard', by: 'noor' },
        { text: 'You are glad about the job and lonely in it.' },
        'sam',
      ),
      moved(
        { move: 'judge', step: 'heard', by: 'sam' },
        { verdict: 'partly', text: 'Less lonely than strange.' },
        'noor',
      ),
    ],
  },
  'my-turn': { practice: 'equal-turns', facts: [] },
  'their-turn': {
    practice: 'hold-that-thought',
    facts: [moved({ move: 'turn', step: 'talk', by: 'noor' }, {}, '', 0)],
  },
  'pause-asking': { practice: 'pause', facts: [] },
  'pause-on': {
    practice: 'pause',
    facts: [moved({ move: 'pause', step: 'pause', by: 'sam' }, { until: '2026-11-22T21:10Z' })],
  },
  depth: { practice: 'dial', facts: [] },
  'gate-behind': {
    practice: 'apology',
    facts: [
      wrote('sam', 'apology', {
        'i-did': 'I read your letter out at dinner.',
        'its-effect': 'You sat there and could not leave.',
        sorry: 'I am sorry.',
        mend: 'I will tell them that it was not mine to read.',
        'i-will-change': 'What you show me stays with me.',
      }),
    ],
  },
  proposal: {
    practice: 'ritual',
    facts: [
      wrote('sam', 'idea', { moment: 'hello', how: 'One hug before anybody asks about the day.' }),
    ],
  },
  'proposal-stands': {
    practice: 'ritual',
    facts: [
      wrote('noor', 'idea', { moment: 'bedtime', how: 'Lights out, and one good thing each.' }),
      {
        ...{ kind: 'replied', step: 'agreed', by: 'sam', to: 'noor', reply: 'yes', text: '' },
        about: 'Lights out, and one good thing each.\nbedtime',
      },
    ],
  },
  'a-need': {
    practice: 'need',
    facts: [
      wrote('sam', 'asked', {
        need: 'quiet-first',
        request: 'Let me come in and sit for ten minutes before we talk about dinner.',
        time: '2026-11-23T18:30Z',
      }),
    ],
  },
  'advice-asked': {
    practice: 'vent',
    facts: [
      wrote('sam', 'steam', { text: 'They moved my desk again. Third time this month.' }),
      wrote('noor', 'with-you', { 'that-is-hard': 'Three times. You cannot even settle in.' }),
      wrote('sam', 'wants', { 'would-help': 'ideas-please' }),
    ],
  },
  told: {
    practice: 'tell-you',
    facts: [wrote('sam', 'told', { text: 'I did not pay the bill in August. I was ashamed.' })],
  },
  waiting: {
    practice: 'win',
    facts: [wrote('noor', 'news', { text: 'The choir wants the song that I wrote.' })],
  },
  solving: {
    practice: 'solve-together',
    facts: [
      wrote('noor', 'problem', { 'between-us': 'The evenings are too full for both of us.' }),
      wrote('noor', 'needs', { 'my-need': 'Half an hour in which nobody wants anything.' }),
      wrote('sam', 'needs', { 'my-need': 'To tell somebody about the day while it is warm.' }),
      wrote('noor', 'ways', { 'one-way': 'First quiet, then tea.' }),
      wrote('sam', 'ways', { 'one-way': 'A walk after dinner.', 'other-way': 'By phone at six.' }),
    ],
  },
  tomorrow: {
    practice: 'learn-from-it',
    facts: [wrote('noor', 'about', { about: 'The visit on Saturday.' })],
  },
  'my-own': {
    practice: 'how-you-treat-me',
    facts: [],
    drafts: { prepare: { happened: 'At dinner, in front of everyone.' } },
  },
  'hard-to-hold': {
    practice: 'active-listening',
    facts: [
      wrote('noor', 'said', { text: `${long} ${arabic}` }),
      moved({ move: 'say-back', step: 'heard', by: 'sam' }, { text: `${arabic}\n${long}` }, 'noor'),
    ],
  },
} as const satisfies Readonly<Record<string, Moment>>

const rounds: readonly SampleRound[] = Object.keys(moments).map((name) => {
  const { facts, drafts }: Moment = momentOf(name as Name)
  return { key: keyOf(name as Name), facts, ...(drafts && { drafts }) }
})

const passed: readonly GateName[] = ['safety', 'adults']

export const practiceScenes = {
  practising: { space: { rounds }, passed },
  'before-the-gate': { space: { rounds } },
  'practising-alone': { space: { others: [], standing: 'alone', code: null, rounds: [] }, passed },
} as const satisfies Readonly<Record<string, Sample>>

export const practiceMoments = Object.keys(moments) as readonly Name[]
