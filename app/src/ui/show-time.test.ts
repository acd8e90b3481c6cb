import { expect, it } from 'vitest'
import { showTime, showWhen, toMoment } from './show-time.ts'

it('says a time as the person’s region does', () => {
  expect(showTime('21:40', 'en', ['en-GB'])).toBe('21:40')
  expect(showTime('21:40', 'en', ['en-US'])).toMatch(/^9:40\sPM$/)
  expect(showTime('21:40', 'es', ['en-GB', 'es-ES'])).toBe('21:40')
})

it('says a day, a time, or both, on this wall', () => {
  const moment = toMoment('2026-11-23', '08:05')
  expect(moment).toMatch(/^2026-11-2\dT\d\d:\d\dZ$/)
  expect(showWhen(moment, 'both', 'en', ['en-GB'])).toBe('Monday 23 November, 8:05')
  expect(showWhen('2026-11-23', 'day', 'en', ['en-GB'])).toBe('Monday 23 November')
})

it('knows no minute of half a time', () => {
  expect(toMoment('2026-11-23', '')).toBe('')
  expect(toMoment('', '08:05')).toBe('')
})
