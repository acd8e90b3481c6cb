import type { Language } from '../content/language.ts'
import { localDay } from '../domain/calendar-day.ts'
import type { Day } from '../domain/calendar-day.ts'
import { clockAt } from '../domain/moment.ts'
import { localeFor, showDay } from './show-day.ts'

/** “21:40”, or “9:40 pm”, of a time on a wall. */
export function showTime(time: string, language: Language, locales: readonly string[]): string {
  const format = new Intl.DateTimeFormat(localeFor(language, locales), {
    ...{ timeZone: 'UTC', hour: 'numeric', minute: '2-digit' },
  })
  return format.format(new Date(`2000-01-01T${time}Z`))
}

/** What people told each other: a day, a time, or a minute, as this device’s calendar has it. */
export function showWhen(
  text: string,
  of: 'day' | 'time' | 'both',
  language: Language,
  locales: readonly string[],
): string {
  if (of === 'time') return showTime(text, language, locales)
  if (of === 'day') return showDay(text as Day, language, locales)
  const at = new Date(text)
  const time = showTime(clockAt(at).time, language, locales)
  return `${showDay(localDay(at), language, locales)}, ${time}`
}

/** The minute that a calendar and a wall here call so; empty while one of them says nothing. */
export function toMoment(day: string, time: string): string {
  const at = new Date(`${day}T${time}`)
  return Number.isNaN(at.valueOf()) ? '' : clockAt(at).moment
}
