import type { Language } from '../content/language.ts'

/** Each in its own language, so that whoever reads it finds it. */
export const languageNames = { en: 'English', es: 'Español' } as const satisfies Record<
  Language,
  string
>
