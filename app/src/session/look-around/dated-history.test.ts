import { expect, it } from 'vitest'
import { dayOf } from '../../domain/calendar-day.ts'
import { datedHistory } from './dated-history.ts'
import type { SampleHistory } from './sample-history.ts'

const history: SampleHistory = {
  format: 1,
  people: [{ name: 'Noor' }, { name: 'Sam' }],
  bond: { kind: 'partners', stage: 'long-term' },
  days: 31,
  entries: [
    { by: 0, ago: 31, kind: 'person.named', body: { name: 'Noor' } },
    { by: 1, ago: 2, kind: 'round.replied', body: { round: '@3', to: 0, reply: 'yes', text: '' } },
    { by: 0, ago: 2, kind: 'round.noted', body: { round: '@3', to: 1, note: 'happened' } },
    { by: 1, ago: 0, kind: 'round.written', body: { round: '@0/#1', answer: { level: 'some' } } },
  ],
  reveals: [
    {
      practice: 'one-question',
      step: 'answer',
      round: '@31/q-own-hour',
      ago: 31,
      answers: [{ text: 'mine, @12' }, null],
    },
  ],
  own: [{ by: 0, ago: 1, kind: 'journal.written', body: { text: 'a page' } }],
}

it('gives days to rounds and names to people, whatever the day is', () => {
  const dated = datedHistory(history, dayOf(2028, 3, 1), ['noor', 'sam'])
  expect(dated.startDay).toBe('2028-01-30')
  expect(dated.people).toEqual([
    { member: 'noor', name: 'Noor' },
    { member: 'sam', name: 'Sam' },
  ])
  expect(dated.entries.map(({ by, day }) => `${by} ${day}`)).toEqual([
    'noor 2028-01-30',
    'sam 2028-02-28',
    'noor 2028-02-28',
    'sam 2028-03-01',
  ])
  expect(dated.entries[1]?.body).toEqual({
    ...{ round: '2028-02-27', to: 'noor' },
    ...{ reply: 'yes', text: '' },
  })
  expect(dated.entries[2]?.body).toEqual({ round: '2028-02-27', to: 'sam', note: 'happened' })
  expect(dated.entries[3]?.body['round']).toBe('2028-03-01/sam')
  expect(dated.reveals[0]).toMatchObject({ round: '2028-01-30/q-own-hour', day: '2028-01-30' })
  expect(dated.own[0]?.day).toBe('2028-02-29')
})

it('leaves the words alone', () => {
  const dated = datedHistory(history, dayOf(2028, 3, 1), ['noor', 'sam'])
  expect(dated.reveals[0]?.answers).toEqual(
    new Map([
      ['noor', { text: 'mine, @12' }],
      ['sam', null],
    ]),
  )
  expect(dated.entries[0]?.body).toEqual({ name: 'Noor' })
})
