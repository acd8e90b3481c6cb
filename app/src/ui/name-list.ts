import type { Language } from '../content/language.ts'

/** “Sam, Kim and Ines” in parts, so that each name can be an element: every second one is a name. */
export function nameList(names: readonly string[], language: Language): readonly string[] {
  const parts = new Intl.ListFormat(language).formatToParts(names)
  return parts.map(({ value }) => value)
}
