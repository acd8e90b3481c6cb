/** Moments that the places beside Today have to be good at. */
import type { PracticeId } from '../../content/practices/practices.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { SpaceSummary } from '../../session/views.ts'
import type { SampleMemory } from './sample-memories.ts'
import type { Answer } from '../../content/practices/practice.ts'
import type { Sample, SampleFact, SampleRound } from './sample-attune.ts'
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

const memories: readonly SampleMemory[] = [
  {
    ...{ by: 'noor', ago: 40, kind: 'photo', shape: 0.75 },
    text: 'The first evening in the new flat. We sat on the floor and ate with our hands.',
    alt: 'A window with hills behind it',
  },
  { by: 'sam', ago: 12, kind: 'voice', text: 'What the wind sounds like up there' },
  { by: 'sam', ago: 3, kind: 'photo', text: '', shape: 1.6 },
  { by: 'noor', ago: 1, kind: 'photo', text: 'Kept from the train.', fault: 'on-its-way' },
]

const memoryTexts = ['', 'The sea, again.', 'You asleep on the train.', 'Rain on the tent.']

const script = {
  'stop-word': 'Harbour',
  'first-sentence': 'I am on your side.',
  'what-helps': 'Sit down, and drink some water first.',
}

const pauseOfSam: SampleRound = {
  key: toRoundKey('pause', `${daysAgo(0)}/pause`),
  facts: [moved('pause', { until: '2026-11-22T20:40Z' })],
}

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
    memories,
  },
  'ten-years': {
    memories: Array.from({ length: 2_000 }, (_, at) => ({
      ...{ by: at % 2 === 0 ? 'sam' : 'noor', ago: 3_600 - Math.floor(at * 1.8) },
      ...({ kind: at % 7 === 0 ? 'voice' : 'photo', shape: at % 3 === 0 ? 0.7 : 1.5 } as const),
      text: memoryTexts[at % memoryTexts.length] ?? '',
    })),
    space: { startDay: daysAgo(3_650), rounds: tenYears },
    spaces: others,
    journal: Array.from({ length: 400 }, (_, at) => ({ ago: (400 - at) * 9, text: page })),
    intention,
  },
  'put-away-space': { space: { isArchived: true, rounds: lived }, spaces: others, memories },
  'memories-wait': { space: {}, memories, mediaWaiting: 'full' },
  'memories-apart': {
    space: { online: false },
    mediaWaiting: 'some',
    memories: memories.map((one) => ({ ...one, fault: 'offline' as const })),
  },
  'memories-odd': {
    space: { others: [{ member: 'sam', name: 'نور الدين ' }] },
    memories: [
      {
        by: 'sam',
        ago: 2,
        kind: 'photo',
        text: 'صباح الخير من البحر',
        shape: 3.5,
        fault: 'damaged',
      },
      { by: 'sam', ago: 2, kind: 'photo', text: 'Wide', shape: 4 },
      { by: 'noor', ago: 1, kind: 'photo', text: 'A'.repeat(400), shape: 0.3 },
      { by: 'noor', ago: 0, kind: 'voice', text: '', alt: 'العصافير' },
    ],
  },
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
  'yes-elsewhere': { space: {}, yes: { is: 'elsewhere' } },
  'yes-begun': {
    space: {},
    yes: { is: 'begun', marks: ['hold-hands', 'quiet-near'], matches: [] },
  },
  'yes-mutual': {
    space: {},
    yes: { is: 'begun', marks: ['rub-feet'], matches: ['phones-away', 'dance-kitchen'] },
  },
  'pause-running': { space: { rounds: [...lived, pauseOfSam] } },
  'after-a-pause': {
    space: {
      rounds: [
        ...lived,
        { ...pauseOfSam, facts: [...pauseOfSam.facts, moved('end')] },
        {
          key: toRoundKey('repair-script', `${daysAgo(9)}/script`),
          facts: [
            { kind: 'written', step: 'script', by: 'sam', answer: script },
            {
              ...{ kind: 'replied', step: 'agreed', by: 'noor', to: 'sam', reply: 'yes', text: '' },
              // In the order of the names of the fields.
              about: Object.entries(script)
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
                .map(([, text]) => text)
                .join('\n'),
            },
          ],
        },
      ],
    },
  },
  'table-begun': {
    space: {
      rounds: [
        {
          key: toRoundKey('stories', `${daysAgo(0)}/table-1`),
          facts: [
            { kind: 'moved', step: 'story', by: 'noor', move: 'turn', to: '', n: 0, answer: {} },
          ],
        },
      ],
    },
  },
  'own-deck': {
    space: {
      rounds: [
        ...lived,
        written('our-card', 'noor', 'card', 3, { 'own-card': 'What did you want to be at nine?' }),
        written('our-card', 'sam', 'card', 2, {
          'own-card': 'ما هي الأغنية التي تذكرك ببيت جدتك؟',
        }),
        written('our-card', 'sam', 'card', 1, {
          'own-card':
            'If we could stay one week longer in any place we have been to, which would it be, and what would we do there on the last day?',
        }),
      ],
    },
  },
  looking: {
    device: { isLooking: true },
    space: { rounds: lived },
    journal: [{ ago: 0, text: page }],
  },
  'looking-offline': { isLookingOffline: true },
} as const satisfies Record<string, Sample>

function moved(move: 'pause' | 'end', answer: Answer = {}): SampleFact {
  return { kind: 'moved', step: 'pause', by: 'sam', move, to: '', n: 1, answer }
}

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
