import { expect, it } from 'vitest'
import { oneQuestion } from '../content/practices/one-question.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { RoundFact } from '../domain/round-facts.ts'
import { viewRound } from '../domain/round.ts'
import { standingOf } from './standing.ts'

const today = '2026-11-22' as Day
const answer = { text: 'Toast.' }
const mine: RoundFact = {
  kind: 'sealed',
  step: 'answer',
  by: 'noor',
  attempt: 1,
  day: today,
  answer,
}
const released: RoundFact = { kind: 'released', step: 'answer' }
const opened: RoundFact = { kind: 'opened', step: 'answer', by: 'sam', answer: null }

const standingAfter = (...facts: RoundFact[]) => {
  const viewer = { me: 'noor', members: ['noor', 'sam'], today }
  return standingOf({
    key: 'one-question/2026-11-22/q-own-hour' as RoundKey,
    practice: 'one-question',
    day: today,
    question: 'q-own-hour',
    drafts: {},
    tellBefore: false,
    isBegun: false,
    view: viewRound(oneQuestion, viewer, facts),
  })
}

it('says in one word where a question stands', () => {
  expect(standingAfter()).toBe('open')
  expect(standingAfter({ kind: 'told', step: 'answer', by: 'sam' })).toBe('told')
  expect(standingAfter({ kind: 'left', by: 'noor' })).toBe('put-away')
  expect(standingAfter(mine)).toBe('sealed')
  expect(standingAfter(mine, released)).toBe('opening')
  expect(standingAfter(mine, released, opened)).toBe('revealed')
  expect(standingAfter(mine, { kind: 'returned', step: 'answer', by: 'noor', attempt: 1 })).toBe(
    'returned',
  )
})

it('is done once something was said back, or one left it at that', () => {
  const said: RoundFact = { kind: 'responded', step: 'reply', by: 'noor', answer }
  expect(standingAfter(mine, released, opened, said)).toBe('done')
  expect(standingAfter(mine, released, opened, { kind: 'left', by: 'noor' })).toBe('done')
})
