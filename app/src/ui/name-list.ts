import type { Language } from '../content/language.ts'

/** “Sam, Kim and Ines” in parts, so that each name can be an element: every second one is a name. */
export function nameList(names: readonly string[], language: Language): readonly string[] {
  // In American English a comma would stand before the last “and”.
  const locale = language === 'en' ? 'en-GB' : language
  const parts = new Intl.ListFormat(locale).formatToParts(names)
  return parts.map(({ value }) => value)
}
