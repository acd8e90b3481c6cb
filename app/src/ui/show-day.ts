import type { Language } from '../content/language.ts'
import type { Day } from '../domain/calendar-day.ts'

/** “Sunday, 22 November”; the year only where it is asked for. Within a sentence as the language has it there. */
export function showDay(
  day: Day,
  language: Language,
  locales: readonly string[],
  as?: 'with-year' | 'within',
): string {
  const parts: Intl.DateTimeFormatOptions = {
    ...{ day: 'numeric', month: 'long' },
    ...(as === 'with-year' ? { year: 'numeric' } : { weekday: 'long' }),
  }
  return as === 'within'
    ? format(day, language, locales, parts)
    : show(day, language, locales, parts)
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
  const text = format(day, language, locales, parts)
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

function format(
  day: Day,
  language: Language,
  locales: readonly string[],
  parts: Intl.DateTimeFormatOptions,
): string {
  const always = { timeZone: 'UTC', calendar: 'gregory' } as const
  const locale = localeFor(language, locales)
  return new Intl.DateTimeFormat(locale, { ...always, ...parts }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** The way of writing dates is the person's region's, if that speaks the chosen language. */
export function localeFor(language: Language, locales: readonly string[]): string {
  return locales.find((one) => one.split('-')[0] === language) ?? language
}
