import type { Language } from './language.ts'
import type { Section, Translation } from './messages.ts'

export type SomeWords = { readonly [One in Section]?: Translation<One> }

/** What is fetched together: the first screens have their words apart, all other rooms as one. */
export const loadWords = {
  frame: {
    en: async () => ({ frame: (await import('./messages/frame.en.ts')).frameEn }),
    es: async () => ({ frame: (await import('./messages/frame.es.ts')).frameEs }),
  },
  help: {
    en: async () => ({ help: (await import('./messages/help.en.ts')).helpEn }),
    es: async () => ({ help: (await import('./messages/help.es.ts')).helpEs }),
  },
  today: {
    en: async () => ({ today: (await import('./messages/today.en.ts')).todayEn }),
    es: async () => ({ today: (await import('./messages/today.es.ts')).todayEs }),
  },
  welcome: {
    en: async () => ({ welcome: (await import('./messages/welcome.en.ts')).welcomeEn }),
    es: async () => ({ welcome: (await import('./messages/welcome.es.ts')).welcomeEs }),
  },
  later: {
    en: async () => (await import('./messages/later.en.ts')).laterEn,
    es: async () => (await import('./messages/later.es.ts')).laterEs,
  },
} as const satisfies Record<string, Record<Language, () => Promise<SomeWords>>>

export type WordsFile = keyof typeof loadWords
