import { expect, it } from 'vitest'
import type { Day } from '../domain/calendar-day.ts'
import { monthsOf } from './months.ts'

const on = (...days: string[]) => days.map((day) => ({ day: day as Day }))

it('puts what belongs to one month together, in the order it came', () => {
  expect(monthsOf(on('2026-11-22', '2026-11-01', '2026-10-31', '2025-10-30'))).toEqual([
    { month: '2026-11-01', items: on('2026-11-22', '2026-11-01') },
    { month: '2026-10-01', items: on('2026-10-31') },
    { month: '2025-10-01', items: on('2025-10-30') },
  ])
})

it('has no month for nothing', () => {
  expect(monthsOf([])).toEqual([])
})
