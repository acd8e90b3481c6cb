import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, textToDay } from './calendar-day.ts'

const someDay = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), number: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, number }) => ({ year, number, day: dayOf(year, 1, 1 + number) }))

it('counts days as the calendar does, over leap years and centuries', () => {
  expect(addDays(dayOf(2028, 2, 28), 1)).toBe('2028-02-29')
  expect(addDays(dayOf(2100, 2, 28), 1)).toBe('2100-03-01')
  expect(daysBetween(dayOf(2026, 12, 31), dayOf(2027, 1, 1))).toBe(1)
  expect(dayOf(1970, 1, 1)).toBe('1970-01-01')
  expect(dayOf(99, 3, 4)).toBe('0099-03-04')
})

it('adding and counting are each other’s inverse', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 3000 }), ({ day }, days) => {
      fc.pre(day < '9990')
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

it('reads the days that a calendar has, of every month of long and short years', () => {
  for (const year of [1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999]) {
    for (let month = 0; month <= 13; month++) {
      for (let date = 0; date <= 32; date++) {
        const parts = [String(year).padStart(4, '0'), month, date]
        const text = parts.map((part) => String(part).padStart(2, '0')).join('-')
        const isThere = month > 0 && month < 13 && dayOf(year, month, date) === text
        expect([text, textToDay(text) !== null]).toEqual([text, isThere])
      }
    }
  }
})

it('reads days that exist and nothing else', () => {
  fc.assert(fc.property(someDay, ({ day }) => textToDay(day) === day))
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '', '2026-11-22T10']) {
    expect(textToDay(text)).toBeNull()
  }
})
