import { expect, it } from 'vitest'
import { checkIn } from '../../../content/practices/check-in.ts'
import { startSmall } from '../../../content/practices/start-small.ts'
import { thankYou } from '../../../content/practices/thanks.ts'
import { tellYou } from '../../../content/practices/turning-to-each-other.ts'
import type { RoundFact } from '../../../domain/round-facts.ts'
import { granted, happened, opened, responded, shownAfter } from '../../evening-facts.testing.ts'
import { waitsFor } from './waits-for.ts'

const inCheckIn = (...facts: RoundFact[]) => waitsFor(shownAfter(checkIn, facts), 'noor')
const written = (step: string): RoundFact => ({
  ...{ kind: 'written', step, by: 'sam', answer: { did: 'Soup.', text: 'Soup.' } },
})

it('is first an answer, then a word back, then a word on what was asked for', () => {
  const told: RoundFact = { kind: 'told', step: 'evening', by: 'sam' }
  expect(inCheckIn(told)).toEqual({ for: 'answer', by: 'sam', areMore: false, text: '' })
  expect(inCheckIn(...opened)).toEqual({ for: 'response', by: '', text: '' })
  const wish = { by: 'sam', text: 'Sit with me.' }
  expect(inCheckIn(...opened, responded)).toEqual({ for: 'reply', ...wish })
  // What was granted may be smaller than what was asked for.
  const smaller = { for: 'happened', by: 'sam', text: 'Twenty minutes.' }
  expect(inCheckIn(...opened, responded, granted)).toEqual(smaller)
})

it('asks only who wished for it whether it did good', () => {
  expect(inCheckIn(...opened, responded, granted, happened).for).toBe('response')
})

it('names whose thanks or beginning it is', () => {
  const thanks = shownAfter(thankYou, [written('thanks')])
  expect(waitsFor(thanks, 'noor')).toEqual({ for: 'thanks', by: 'sam', text: '' })
  const small = shownAfter(startSmall, [written('small')])
  expect(waitsFor(small, 'noor')).toEqual({ for: 'small', by: 'sam', text: '' })
  // Whoever tells of a mistake has not said thank you.
  const told = shownAfter(tellYou, [written('told')])
  expect(waitsFor(told, 'noor')).toEqual({ for: 'said', by: 'sam', text: '' })
})
