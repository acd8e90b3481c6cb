/** Moments that the places beside Today have to be good at. */
import type { PracticeId } from '../../content/practices/practices.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { SpaceSummary } from '../../session/views.ts'
import type { Sample, SampleRound } from './sample-attune.ts'
import { daysAgo, livedYesterday, openedBy, questionKey, sealedBy } from './sample-attune.ts'

const others: readonly SpaceSummary[] = [
  {
    ...{ space: 'two', me: 'Noor', others: ['Kim', 'Inés'], isInUse: false, isArchived: false },
    bond: { kind: 'friends', stage: 'long-term' },
  },
  {
    ...{ space: 'three', me: 'Noor', others: [], isInUse: false, isArchived: false },
    bond: { kind: 'family', stage: 'new' },
  },
  {
    ...{ space: 'four', me: 'Noor', others: ['Robin'], isInUse: false, isArchived: true },
    bond: { kind: 'partners', stage: 'long-term' },
  },
]

const page =
  'Rain on the roof all night. I lay awake and found, to my surprise, that I was not worrying about anything. I would like to remember how that felt.'

const intention = {
  words: 'Ask one more question before I answer.',
  whenHard: 'put the kettle on and come back.',
}

const lived: readonly SampleRound[] = [
  livedYesterday,
  written('thank-you', 'sam', 'thanks', 1, {
    did: 'You rang my mother when I could not.',
    meant: 'I slept that night.',
  }),
  written('small-win', 'noor', 'win', 2, { text: 'We talked about money and ended up laughing.' }),
  {
    key: questionKey(1),
    facts: [sealedBy('noor', 'A walk with no errand in it.'), ...openedBy('sam', 'A long bath.')],
  },
]

const thanks = [
  'You carried the shopping up without a word.',
  'You stayed on the phone until the bus came.',
  'You said sorry first.',
  'You cut my hair, and it is almost straight.',
]
const wins = ['The drawer closes again.', 'A whole evening without our phones.']

/** One in every few days, for ten years. */
const tenYears: readonly SampleRound[] = Array.from({ length: 900 }, (_, at): SampleRound[] => [
  written('thank-you', at % 2 === 0 ? 'sam' : 'noor', 'thanks', at * 4 + 1, {
    did: thanks[at % thanks.length] ?? '',
  }),
  ...(at % 9 === 0
    ? [
        written('small-win', at % 2 === 0 ? 'noor' : 'sam', 'win', at * 4 + 2, {
          text: wins[at % wins.length] ?? '',
        }),
      ]
    : []),
]).flat()

export const placesScenes = {
  'lived-day': {
    space: { rounds: lived },
    spaces: others,
    journal: [{ ago: 0, text: page }],
    intention,
  },
  'ten-years': {
    space: { startDay: daysAgo(3_650), rounds: tenYears },
    spaces: others,
    journal: Array.from({ length: 400 }, (_, at) => ({ ago: (400 - at) * 9, text: page })),
    intention,
  },
  'put-away-space': { space: { isArchived: true, rounds: lived }, spaces: others },
  'they-left': {
    space: {
      others: [],
      former: [{ member: 'sam', name: 'Sam' }],
      standing: 'alone',
      rounds: lived,
    },
  },
  'three-people': {
    space: {
      bond: { kind: 'friends', stage: 'long-term' },
      others: [
        { member: 'sam', name: 'Sam' },
        { member: 'kim', name: 'Kim' },
      ],
      rounds: lived,
    },
  },
  locked: { device: { opening: 'locked', lock: { after: 1, hasPasskey: false } } },
  'locked-with-passkey': { device: { opening: 'locked', lock: { after: 1, hasPasskey: true } } },
  'lock-damaged': { device: { opening: 'lock-damaged' } },
  'lock-set': {
    device: { lock: { after: 1, hasPasskey: false } },
    space: { rounds: lived },
    spaces: others,
    hasPasskeys: true,
  },
  'lock-with-passkey': {
    device: { lock: { after: 5, hasPasskey: true } },
    space: { rounds: lived },
  },
  'lock-without-passkeys': {
    device: { lock: { after: 0, hasPasskey: false } },
    space: { rounds: lived },
  },
  'yes-wanted': { space: {}, yes: { is: 'offered', by: ['sam'] } },
  'yes-asked': { space: {}, yes: { is: 'asked' } },
  'yes-begun': {
    space: {},
    yes: { is: 'begun', marks: ['hold-hands', 'quiet-near'], matches: [] },
  },
  'yes-mutual': {
    space: {},
    yes: { is: 'begun', marks: ['rub-feet'], matches: ['phones-away', 'dance-kitchen'] },
  },
  looking: {
    device: { isLooking: true },
    space: { rounds: lived },
    journal: [{ ago: 0, text: page }],
  },
  'looking-offline': { isLookingOffline: true },
} as const satisfies Record<string, Sample>

function written(
  practice: PracticeId,
  by: string,
  step: string,
  ago: number,
  answer: Readonly<Record<string, string>>,
): SampleRound {
  return {
    key: toRoundKey(practice, `${daysAgo(ago)}/${by}-${ago}`),
    facts: [{ kind: 'written', step, by, answer }],
  }
}
