import { expect, it } from 'vitest'
import type { Practice } from '../../content/practices/practice.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import { viewRound } from '../../domain/round.ts'
import { stageOf } from './stage.ts'

const today = '2026-11-22' as Day
const field = [{ kind: 'text', id: 'text' }] as const
/** No practice of ours yet: two reveals, each of them answered. */
const twice: Practice = {
  id: 'twice',
  rows: [],
  audience: ['friends'],
  cadence: 'daily',
  minutes: 5,
  steps: [
    { kind: 'seal', id: 'first', fields: field, returnsAfterDays: 7 },
    { kind: 'respond', id: 'reply', to: 'first' },
    { kind: 'seal', id: 'second', fields: field, returnsAfterDays: 7 },
    { kind: 'respond', id: 'word', to: 'second' },
  ],
}

const answer = { text: 'Toast.' }
const opened = (step: string): RoundFact[] => [
  { kind: 'sealed', step, by: 'noor', attempt: 1, day: today, answer },
  { kind: 'released', step },
  { kind: 'opened', step, by: 'sam', answer },
]
const responded = (step: string): RoundFact => ({ kind: 'responded', step, by: 'noor', answer })

function standing(...facts: RoundFact[]): string {
  const viewer = { me: 'noor', members: ['noor', 'sam'], today }
  const stage = stageOf(viewRound(twice, viewer, facts))
  return stage.at === 'closed' ? stage.step.step : stage.steps.map(({ step }) => step).join(' ')
}

it('begins with the first step', () => {
  expect(standing()).toBe('first')
})

it('answers what was opened before it goes on', () => {
  expect(standing(...opened('first'))).toBe('first reply')
  expect(standing(...opened('first'), responded('reply'))).toBe('second')
})

it('ends with everything open', () => {
  const all = [...opened('first'), responded('reply'), ...opened('second')]
  expect(standing(...all)).toBe('first reply second word')
})

it('holds nobody who has left', () => {
  expect(standing(...opened('first'), { kind: 'left', by: 'noor' })).toBe('second')
})
