import { describe, expect, it } from 'vitest'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { datedHistory } from '../../app/src/session/look-around/dated-history.ts'
import type {
  SampleEntry,
  SampleHistory,
  SampleReveal,
} from '../../app/src/session/look-around/sample-history.ts'
import { answerFindings, moveFindings, nameFindings } from './history-laws.testing.ts'

const today = dayOf(2026, 11, 25)
const wish = { practice: 'check-in', step: 'care', round: '@1', to: 0 }
const reply = { ...wish, reply: 'yes', text: '' }
const back = { practice: 'check-in', step: 'reply', round: '@1', text: 'I heard you.' }
const win = { practice: 'small-win', step: 'win', round: '@0/abcdefgh', answer: { text: 'Ours.' } }

const entry = (kind: string, by: 0 | 1, body: object, ago = 1): SampleEntry => ({
  ...{ by, ago, kind: `round.${kind}` },
  body: { ...body },
})

const reveal: SampleReveal = {
  ...{ practice: 'check-in', step: 'evening', round: '@1', ago: 1 },
  answers: [
    { high: 'Sun.', help: 'Tea.' },
    { low: 'Rain.', heard: 'listen' },
  ],
}

function findings(entries: readonly SampleEntry[], reveals: readonly SampleReveal[] = [reveal]) {
  const history: SampleHistory = {
    ...{ format: 1, days: 1, own: [] },
    people: [{ name: 'Noor' }, { name: 'Sam' }],
    bond: { kind: 'partners', stage: 'long-term' },
    ...{ entries, reveals },
  }
  const dated = datedHistory(history, today, ['noor', 'sam'])
  return [...answerFindings(dated), ...nameFindings(dated, today), ...moveFindings(dated, today)]
}

const fine = [
  entry('told', 1, { practice: 'check-in', step: 'evening', round: '@1' }),
  entry('responded', 0, back),
  entry('replied', 1, { ...reply, reply: 'not-now', text: 'Tomorrow.' }),
  entry('replied', 1, reply),
  entry('noted', 1, { ...wish, note: 'happened' }),
  entry('noted', 0, { ...wish, note: 'landed' }),
  entry('changed', 0, { ...back, text: undefined, answer: null }),
  entry('written', 0, win, 0),
]

describe('the laws of a history', () => {
  it('let pass what is as it should be', () => {
    expect(findings(fine)).toEqual([])
  })

  it.each<[string, SampleEntry[], SampleReveal[]?]>([
    ['a reply to no wish', [entry('replied', 0, { ...reply, to: 1 })]],
    ['a reply to one’s own wish', [entry('replied', 0, reply)]],
    ['a smaller yes without words', [entry('replied', 1, { ...reply, reply: 'smaller' })]],
    ['good done before it happened', [entry('noted', 0, { ...wish, note: 'landed' })]],
    ['words to what has not opened', [entry('responded', 0, { ...back, round: '@0' }, 0)]],
    ['two answers to one reveal', [entry('responded', 0, back), entry('responded', 0, back)]],
    ['words changed that nobody said', [entry('changed', 1, { ...back, answer: null })]],
    [
      'a field of another practice',
      [],
      [{ ...reveal, answers: [{ high: 'a', text: 'b' }, { high: 'c' }] }],
    ],
    [
      'a choice that is none',
      [],
      [{ ...reveal, answers: [{ low: 'a', heard: 'x' }, { high: 'c' }] }],
    ],
    ['a choice too early', [], [{ ...reveal, answers: [{ heard: 'ideas' }, { high: 'c' }] }]],
    ['one answer of two', [], [{ ...reveal, answers: [{ high: 'a' }, null] }]],
    ['a name without its letters', [entry('written', 0, { ...win, round: '@0' }, 0)]],
    ['a day before the first', [entry('written', 0, { ...win, round: '@9/abcdefgh' }, 0)]],
    [
      'a question of another day',
      [],
      [
        {
          ...reveal,
          practice: 'one-question',
          step: 'answer',
          round: '@1/q-own-hour',
          answers: [{ text: 'a' }, { text: 'b' }],
        },
      ],
    ],
  ])('find %s', (_, entries, reveals) => {
    expect(findings(entries, reveals)).not.toEqual([])
  })
})
