import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween } from './calendar-day.ts'
import { startsAnew } from './starts-anew.ts'

const today = dayOf(2026, 3, 1)
const longAgo = addDays(today, -100)
const livedAgo =
  (...agos: readonly number[]) =>
  (day: string) =>
    agos.includes(daysBetween(day as typeof today, today))

describe('a small beginning is offered', () => {
  it('after four days without anything, today among them, across months and leap years', () => {
    expect(startsAnew(longAgo, today, () => false)).toBe(true)
    expect(startsAnew(longAgo, today, livedAgo(4, 5, 6))).toBe(true)
    const leap = dayOf(2028, 3, 1)
    expect(startsAnew(longAgo, leap, (day) => day === '2028-02-26')).toBe(true)
    expect(startsAnew(longAgo, leap, (day) => day === '2028-02-27')).toBe(false)
  })

  it.each([0, 1, 2, 3])('not when something was there %i days ago', (ago) => {
    expect(startsAnew(longAgo, today, livedAgo(ago))).toBe(false)
  })

  it('not in the first days of a space', () => {
    for (const days of [0, 1, 2, 3]) {
      expect(startsAnew(addDays(today, -days), today, () => false)).toBe(false)
    }
    expect(startsAnew(addDays(today, -4), today, () => false)).toBe(true)
  })

  it('not while a clock runs before the beginning, and not for what lies ahead', () => {
    expect(startsAnew(addDays(today, 9), today, () => false)).toBe(false)
    expect(startsAnew(longAgo, today, livedAgo(-1))).toBe(true)
  })
})
