import type { Language } from './language.ts'
import type { Section, Translation } from './messages.ts'

/** The first screens have their words apart; those of all other rooms come together. */
export async function loadMessages<Name extends Section>(
  section: Name,
  language: Language,
): Promise<Translation<Name>> {
  const load = isFirst(section) ? first[section][language] : later[language]
  const texts: { readonly [One in Section]?: Translation<One> } = await load()
  const found = texts[section]
  if (found === undefined) throw new Error(`there are no words for ${section}`)
  return found
}

const first = {
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
} as const

const later = {
  en: async () => (await import('./messages/later.en.ts')).laterEn,
  es: async () => (await import('./messages/later.es.ts')).laterEs,
} as const

function isFirst(section: Section): section is keyof typeof first {
  return Object.hasOwn(first, section)
}
