import { expect, it } from 'vitest'
import type { Answer } from '../../content/practices/practice.ts'
import { checkIn } from '../../content/practices/check-in.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { noor, notTonightBy, shownAfter, today } from '../evening-facts.testing.ts'
import { shortVersion } from './short-version.ts'

const [{ fields }] = checkIn.steps

function asked(by: string, answer: Answer, day: Day = today): readonly string[] | undefined {
  const space = { instead: [notTonightBy(by, answer)], me: noor, today }
  const round = { ...shownAfter(checkIn), day }
  return shortVersion(fields, checkIn, round, space)?.map(({ id }) => id)
}

it('is only one’s own word that shortens the check-in, and only today’s', () => {
  const short = { instead: 'ten-minutes' }
  expect(asked('noor', short)).toEqual(['high'])
  expect(asked('sam', short)).toBe(undefined)
  expect(asked('noor', short, '2026-11-21' as Day)).toBe(undefined)
  expect(asked('noor', { instead: 'another-time' })).toBe(undefined)
})
