import { expect, it } from 'vitest'
import { checkIn } from '../../../content/practices/check-in.ts'
import { promise } from '../../../content/practices/every-day.ts'
import { pause, shutDown, solveTogether } from '../../../content/practices/repair.ts'
import { startSmall } from '../../../content/practices/start-small.ts'
import { thankYou } from '../../../content/practices/thanks.ts'
import { tellYou } from '../../../content/practices/turning-to-each-other.ts'
import type { RoundFact } from '../../../domain/round-facts.ts'
import { viewRound } from '../../../domain/round.ts'
import { addDays } from '../../../domain/calendar-day.ts'
import {
  granted,
  happened,
  opened,
  responded,
  shownAfter,
  today,
} from '../../evening-facts.testing.ts'
import { inOrder, waitsFor } from './waits-for.ts'

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
  const smaller = { for: 'happened', by: 'sam', text: 'Twenty minutes.', answeredBy: 'noor' }
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

it('says what was promised to who did, and asks others only once it is done', () => {
  const promised: RoundFact = {
    ...{ kind: 'written', step: 'word', by: 'noor', answer: { promise: 'Mend the lamp.' } },
  }
  const mine = shownAfter(promise, [promised])
  expect(waitsFor(mine, 'noor')).toEqual({ for: 'promise', by: 'noor', text: 'Mend the lamp.' })
  const theirs = { ...promised, by: 'sam' }
  const done: RoundFact = {
    ...{ kind: 'noted', step: 'came-of-it', by: 'sam', to: 'sam', note: 'happened' },
  }
  const landed = { for: 'landed', by: 'sam', text: 'Mend the lamp.' }
  expect(waitsFor(shownAfter(promise, [theirs, done]), 'noor')).toEqual(landed)
})

it('says of a pause until when it is, before everything else', () => {
  const until = '2026-11-22T21:00Z'
  const asked: RoundFact = {
    ...{ kind: 'moved', step: 'pause', by: 'sam', move: 'pause', to: '', n: 1, answer: { until } },
  }
  const paused = shownAfter(shutDown, [written('phrase'), asked])
  expect(waitsFor(paused, 'noor')).toMatchObject({ for: 'pause', by: '' })
  const mine: RoundFact = {
    ...{ kind: 'written', step: 'word', by: 'noor', answer: { promise: 'Mend the lamp.' } },
  }
  const [note, told] = [shownAfter(promise, [mine]), shownAfter(tellYou, [written('told')])]
  expect(inOrder([note, told, paused], { today, me: 'noor' })).toEqual([paused, told, note])
})

it('asks on no day itself whether what one said yes to has happened', () => {
  const round = shownAfter(checkIn, [...opened, responded, granted])
  expect(inOrder([round], { today, me: 'noor' })).toEqual([])
  expect(inOrder([round], { today, me: 'sam' })).toEqual([round])
  expect(inOrder([round], { today: addDays(today, 1), me: 'noor' })).toEqual([round])
})

it('says after a pause that it is over, and not who asked for it', () => {
  const moves = (move: 'pause' | 'end'): RoundFact => ({
    ...{ kind: 'moved', step: 'pause', by: 'noor', move, to: '', n: 1 },
    answer: { until: '2026-11-22T21:00Z' },
  })
  const line: RoundFact = {
    ...{ kind: 'written', step: 'reset', by: 'sam', answer: { 'reset-line': 'Tea?' } },
  }
  const view = viewRound(
    pause,
    { me: 'noor', members: ['noor', 'sam'], today, passed: ['safety'] },
    [moves('pause'), moves('end'), line],
  )
  const over = { ...shownAfter(pause, []), view }
  expect(waitsFor(over, 'noor')).toMatchObject({ for: 'after-pause', by: '' })
})

it('says of what stands behind a closed gate whose it is, and nothing else', () => {
  const closed = shownAfter(solveTogether, [written('problem')])
  expect(waitsFor({ ...closed, begunBy: 'sam' }, 'noor')).toMatchObject({ for: 'said', by: 'sam' })
  expect(waitsFor({ ...closed, begunBy: 'noor' }, 'noor')).toMatchObject({ for: 'said', by: '' })
})
