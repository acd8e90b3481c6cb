import type { Language } from '../content/language.ts'
import type { Day } from '../domain/calendar-day.ts'

/** “Sunday, 22 November”; the year only where it is asked for. */
export function showDay(
  day: Day,
  language: Language,
  locales: readonly string[],
  year?: 'with-year',
): string {
  // The way of writing dates is the person's region's, if that speaks the chosen language.
  const locale = locales.find((one) => one.split('-')[0] === language) ?? language
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(year === undefined ? { weekday: 'long' } : { year: 'numeric' }),
  })
  const text = format.format(new Date(`${day}T00:00:00Z`))
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
