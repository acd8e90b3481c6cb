import type { Language } from './language.ts'
import type { Section, Translation } from './messages.ts'

/** One module for each section and language, so that only what is read is fetched. */
export const loadMessages: {
  readonly [Name in Section]: Readonly<Record<Language, () => Promise<Translation<Name>>>>
} = {
  care: {
    en: async () => (await import('./messages/care.en.ts')).careEn,
    es: async () => (await import('./messages/care.es.ts')).careEs,
  },
  code: {
    en: async () => (await import('./messages/code.en.ts')).codeEn,
    es: async () => (await import('./messages/code.es.ts')).codeEs,
  },
  device: {
    en: async () => (await import('./messages/device.en.ts')).deviceEn,
    es: async () => (await import('./messages/device.es.ts')).deviceEs,
  },
  export: {
    en: async () => (await import('./messages/export.en.ts')).exportEn,
    es: async () => (await import('./messages/export.es.ts')).exportEs,
  },
  frame: {
    en: async () => (await import('./messages/frame.en.ts')).frameEn,
    es: async () => (await import('./messages/frame.es.ts')).frameEs,
  },
  help: {
    en: async () => (await import('./messages/help.en.ts')).helpEn,
    es: async () => (await import('./messages/help.es.ts')).helpEs,
  },
  invite: {
    en: async () => (await import('./messages/invite.en.ts')).inviteEn,
    es: async () => (await import('./messages/invite.es.ts')).inviteEs,
  },
  join: {
    en: async () => (await import('./messages/join.en.ts')).joinEn,
    es: async () => (await import('./messages/join.es.ts')).joinEs,
  },
  learn: {
    en: async () => (await import('./messages/learn.en.ts')).learnEn,
    es: async () => (await import('./messages/learn.es.ts')).learnEs,
  },
  me: {
    en: async () => (await import('./messages/me.en.ts')).meEn,
    es: async () => (await import('./messages/me.es.ts')).meEs,
  },
  opening: {
    en: async () => (await import('./messages/opening.en.ts')).openingEn,
    es: async () => (await import('./messages/opening.es.ts')).openingEs,
  },
  own: {
    en: async () => (await import('./messages/own.en.ts')).ownEn,
    es: async () => (await import('./messages/own.es.ts')).ownEs,
  },
  practice: {
    en: async () => (await import('./messages/practice.en.ts')).practiceEn,
    es: async () => (await import('./messages/practice.es.ts')).practiceEs,
  },
  question: {
    en: async () => (await import('./messages/question.en.ts')).questionEn,
    es: async () => (await import('./messages/question.es.ts')).questionEs,
  },
  reveal: {
    en: async () => (await import('./messages/reveal.en.ts')).revealEn,
    es: async () => (await import('./messages/reveal.es.ts')).revealEs,
  },
  spaces: {
    en: async () => (await import('./messages/spaces.en.ts')).spacesEn,
    es: async () => (await import('./messages/spaces.es.ts')).spacesEs,
  },
  start: {
    en: async () => (await import('./messages/start.en.ts')).startEn,
    es: async () => (await import('./messages/start.es.ts')).startEs,
  },
  today: {
    en: async () => (await import('./messages/today.en.ts')).todayEn,
    es: async () => (await import('./messages/today.es.ts')).todayEs,
  },
  together: {
    en: async () => (await import('./messages/together.en.ts')).togetherEn,
    es: async () => (await import('./messages/together.es.ts')).togetherEs,
  },
  us: {
    en: async () => (await import('./messages/us.en.ts')).usEn,
    es: async () => (await import('./messages/us.es.ts')).usEs,
  },
  welcome: {
    en: async () => (await import('./messages/welcome.en.ts')).welcomeEn,
    es: async () => (await import('./messages/welcome.es.ts')).welcomeEs,
  },
  writing: {
    en: async () => (await import('./messages/writing.en.ts')).writingEn,
    es: async () => (await import('./messages/writing.es.ts')).writingEs,
  },
}
