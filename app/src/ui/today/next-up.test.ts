import { expect, it } from 'vitest'
import { checkIn } from '../../content/practices/check-in.ts'
import { oneQuestion } from '../../content/practices/one-question.ts'
import { thanksTogether } from '../../content/practices/thanks.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import {
  noor,
  notTonightBy,
  opened,
  responded,
  shownAfter,
  today,
} from '../evening-facts.testing.ts'
import type { ShownRound } from '../../session/views.ts'
import { nextUp } from './next-up.ts'

interface Evening {
  checkIn?: readonly RoundFact[]
  question?: readonly RoundFact[]
  thanks?: readonly RoundFact[]
  instead?: ShownRound[]
}

function next({ instead = [], ...facts }: Evening): string | null {
  const space = {
    checkIn: shownAfter(checkIn, facts.checkIn),
    question: shownAfter(oneQuestion, facts.question),
    thanks: shownAfter(thanksTogether, facts.thanks),
    ...{ instead, me: noor },
  }
  return nextUp(space)?.practice ?? null
}

const sealed = (step: string): RoundFact => ({
  ...{ kind: 'sealed', step, by: 'noor', attempt: 1, day: today },
  answer: { text: 'Toast.' },
})
const granted: RoundFact = {
  ...{ kind: 'replied', step: 'care', by: 'noor', to: 'sam', reply: 'yes', text: '' },
}

it('is the check-in, then the question', () => {
  expect(next({})).toBe('check-in')
  expect(next({ checkIn: [sealed('evening')] })).toBe('one-question')
  expect(next({ checkIn: opened })).toBe('check-in')
  expect(next({ checkIn: [...opened, responded] })).toBe('check-in')
  expect(next({ checkIn: [...opened, responded, granted] })).toBe('one-question')
})

it('is nothing once both are done: a thank-you is never asked for', () => {
  const done = { checkIn: [sealed('evening')], question: [sealed('answer')] }
  expect(next(done)).toBe(null)
  expect(next({ ...done, thanks: [{ kind: 'told', step: 'thanks', by: 'sam' }] })).toBe(
    'thanks-together',
  )
})

it('is not the check-in of somebody who asked for another time', () => {
  const later = { instead: 'another-time' }
  expect(next({ instead: [notTonightBy('noor', later)] })).toBe('one-question')
  expect(next({ instead: [notTonightBy('sam', later)] })).toBe('check-in')
  expect(next({ instead: [notTonightBy('noor', { instead: 'ten-minutes' })] })).toBe('check-in')
})
