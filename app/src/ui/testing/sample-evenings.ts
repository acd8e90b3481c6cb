/** Evenings that Today, the player and the small beginnings have to be good at, by name. */
import type { Answer } from '../../content/practices/practice.ts'
import type { Sample, SampleFact, SampleRound } from './sample-attune.ts'
import { dailyKey, daysAgo, livedYesterday, questionKey, sealedBy } from './sample-attune.ts'
import { toRoundKey } from '../../domain/round-key.ts'

const mine: Answer = {
  high: 'Lunch in the sun, on the steps behind the library.',
  low: 'The call with the landlord. He talked over me the whole time.',
  heard: 'comfort',
}
const theirs: Answer = {
  high: 'Nobody needed me between two and four.',
  low: 'My father did not know which day it was again.',
  heard: 'listen',
  help: 'Sit with me for a while after dinner, without the television.',
}
const smaller = 'Twenty minutes, once the little one is asleep.'

/** A check-in of some day, with both answers open. */
function opened(ago: number, ...more: SampleFact[]): SampleRound {
  return {
    key: dailyKey('check-in', ago),
    facts: [
      seal('evening', mine, ago),
      { kind: 'released', step: 'evening' },
      { kind: 'opened', step: 'evening', by: 'sam', answer: theirs },
      ...more,
    ],
  }
}

function seal(step: string, answer: Answer, ago = 0): SampleFact {
  return { kind: 'sealed', step, by: 'noor', attempt: 1, day: daysAgo(ago), answer }
}

function respond(by: string, text: string): SampleFact {
  return { kind: 'responded', step: 'reply', by, answer: { text } }
}

function reply(text: string): SampleFact {
  return { kind: 'replied', step: 'care', by: 'noor', to: 'sam', reply: 'smaller', text }
}

function note(by: string, kind: 'happened' | 'landed'): SampleFact {
  return { kind: 'noted', step: 'care', by, to: 'sam', note: kind }
}

function write(practice: 'capacity' | 'not-tonight', by: string, answer: Answer): SampleRound {
  const step = practice === 'capacity' ? 'capacity' : 'instead'
  const key = toRoundKey(practice, `${daysAgo(0)}/${by}`)
  return { key, facts: [{ kind: 'written', step, by, answer }] }
}

const bothResponded = [
  respond('sam', 'I am with you in that call. I would have hung up.'),
  respond('noor', 'I hear how heavy that was.'),
]
const questionSealed: SampleRound = { key: questionKey(), facts: [sealedBy('noor', 'The radio.')] }
const samHasRoom = write('capacity', 'sam', { level: 'some', until: 'nine' })
const thanksOfSam: SampleRound = {
  key: toRoundKey('thank-you', `${daysAgo(1)}/one`),
  facts: [
    {
      ...{ kind: 'written', step: 'thanks', by: 'sam' },
      answer: {
        did: 'You rang the school before I had even woken up.',
        meant: 'I had an hour that I did not know I needed.',
      },
    },
  ],
}
const samBegan: SampleRound = {
  key: toRoundKey('start-small', `${daysAgo(2)}/two`),
  facts: [
    {
      ...{ kind: 'written', step: 'small', by: 'sam' },
      answer: { which: 'repair', text: 'I was short with you on Sunday. That was not about you.' },
    },
  ],
}
const ourTime: SampleRound = {
  key: toRoundKey('our-time', `${daysAgo(9)}/three`),
  facts: [{ kind: 'written', step: 'time', by: 'sam', answer: { when: 'after dinner' } }],
}
const ida = { member: 'ida', name: 'Ida' }
const bo = { member: 'bo', name: 'Bo' }

function rounds(...list: SampleRound[]): Sample {
  return { space: { rounds: [livedYesterday, ...list] } }
}

export const sampleEvenings = {
  'one-day': { space: { startDay: daysAgo(0), rounds: [] } },
  'check-in-told': rounds(
    { key: dailyKey('check-in'), facts: [{ kind: 'told', step: 'evening', by: 'sam' }] },
    samHasRoom,
    write('capacity', 'noor', { level: 'full' }),
  ),
  'check-in-draft': rounds({
    key: dailyKey('check-in'),
    facts: [],
    drafts: { evening: mine },
  }),
  'check-in-sealed': rounds({ key: dailyKey('check-in'), facts: [seal('evening', mine)] }),
  'check-in-revealed': rounds(opened(0)),
  'check-in-wish': rounds(opened(0, ...bothResponded)),
  'check-in-agreed': rounds(opened(0, ...bothResponded, reply(smaller)), questionSealed, ourTime),
  'check-in-happened': rounds(
    opened(0, ...bothResponded, reply(smaller), note('noor', 'happened'), note('sam', 'landed')),
    questionSealed,
  ),
  'check-in-changed': rounds(
    opened(
      0,
      ...bothResponded,
      reply(smaller),
      { kind: 'changed', step: 'reply', by: 'sam', answer: null },
      { kind: 'changed', step: 'evening', by: 'noor', answer: { high: 'Lunch in the sun.' } },
    ),
  ),
  'not-tonight': rounds(
    write('not-tonight', 'sam', {
      instead: 'another-time',
      when: 'tomorrow after lunch',
      reason: 'Two trains late, and a head like wool.',
    }),
    samHasRoom,
  ),
  'short-version': rounds(write('not-tonight', 'noor', { instead: 'ten-minutes' })),
  'another-time': rounds(write('not-tonight', 'noor', { instead: 'another-time' }), questionSealed),
  'words-wait': rounds(
    thanksOfSam,
    samBegan,
    opened(1, ...bothResponded, reply(smaller)),
    { key: dailyKey('check-in', 3), facts: [{ kind: 'told', step: 'evening', by: 'sam' }] },
    opened(4),
    opened(6, respond('noor', 'I hear how heavy that was.')),
    ourTime,
  ),
  'starts-anew': { space: { rounds: [] } },
  'thanks-opened': rounds({
    key: dailyKey('thanks-together'),
    facts: [
      seal('thanks', { did: 'You found my keys, and said nothing.', meant: 'I laughed later.' }),
      { kind: 'released', step: 'thanks' },
      {
        ...{ kind: 'opened', step: 'thanks', by: 'sam' },
        answer: { did: 'You let me sleep and took the bins out.' },
      },
    ],
  }),
  'put-away-space': { space: { isArchived: true } },
  'one-member': { space: { others: [], former: [{ member: 'sam', name: 'Sam' }], code: null } },
  'four-people': {
    space: {
      bond: { kind: 'friends', stage: 'long-term' },
      others: [{ member: 'sam', name: 'Sam' }, ida, bo],
      code: null,
      rounds: [livedYesterday, samHasRoom, write('capacity', 'ida', { level: 'none' })],
    },
  },
} as const satisfies Record<string, Sample>
