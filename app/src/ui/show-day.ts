import type { Language } from '../content/language.ts'
import type { Day } from '../domain/calendar-day.ts'

/** “Sunday, 22 November”; the year only where it is asked for. */
export function showDay(
  day: Day,
  language: Language,
  locales: readonly string[],
  year?: 'with-year',
): string {
  return show(day, language, locales, {
    day: 'numeric',
    month: 'long',
    ...(year === undefined ? { weekday: 'long' } : { year: 'numeric' }),
  })
}

/** “November 2026”. */
export function showMonth(day: Day, language: Language, locales: readonly string[]): string {
  return show(day, language, locales, { month: 'long', year: 'numeric' })
}

function show(
  day: Day,
  language: Language,
  locales: readonly string[],
  parts: Intl.DateTimeFormatOptions,
): string {
  const locale = localeFor(language, locales)
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...parts })
  const text = format.format(new Date(`${day}T00:00:00Z`))
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

/** The way of writing dates is the person's region's, if that speaks the chosen language. */
export function localeFor(language: Language, locales: readonly string[]): string {
  return locales.find((one) => one.split('-')[0] === language) ?? language
}
