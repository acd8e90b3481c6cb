import { expect, it } from 'vitest'
import type { Day } from '../domain/calendar-day.ts'
import { showDay, showMonth } from './show-day.ts'

const day = '2026-11-22' as Day

it('writes a day as the person’s region does', () => {
  expect(showDay(day, 'en', ['en-GB', 'en'])).toBe('Sunday 22 November')
  expect(showDay(day, 'en', ['en-US'])).toBe('Sunday, November 22')
})

it('keeps to the chosen language when the browser speaks another', () => {
  expect(showDay(day, 'es', ['en-US'])).toBe('Domingo, 22 de noviembre')
  expect(showDay(day, 'en', ['ar-EG', 'he'])).toBe('Sunday, November 22')
  expect(showDay(day, 'es', ['es'], 'within')).toBe('domingo, 22 de noviembre')
  expect(showDay(day, 'en', ['en-US'], 'within')).toBe('Sunday, November 22')
})

it('is the same day in every zone and calendar', () => {
  expect(showDay(day, 'en', ['en-GB-u-ca-islamic'], 'with-year')).toBe('22 November 2026')
})

it('writes a month with its year', () => {
  expect(showMonth(day, 'en', ['en-GB'])).toBe('November 2026')
  expect(showMonth(day, 'es', ['es'])).toBe('Noviembre de 2026')
})
