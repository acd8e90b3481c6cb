import type { ClosenessItem } from './decks/closeness.ts'
import type { ExportWords } from './export-words.ts'
import type { HelpTexts } from './help-directory.ts'
import type { Language } from './language.ts'
import type { LearnTexts } from './learn.ts'
import type { QuestionId } from './questions/first-deck.ts'
import type { ResponseStarterId } from './responses.ts'
import type { VerificationPictureId } from './verification-pictures.ts'

/** Texts stay apart by language and by screen, so that a person loads only what is read. */
type TextsByLanguage<Texts> = Readonly<Record<Language, () => Promise<Texts>>>

export const loadFirstDeck = {
  en: async () => (await import('./questions/first-deck.en.ts')).firstDeckEn,
  es: async () => (await import('./questions/first-deck.es.ts')).firstDeckEs,
} satisfies TextsByLanguage<Record<QuestionId, string>>

export const loadCloseness = {
  en: async () => (await import('./decks/closeness.en.ts')).closenessEn,
  es: async () => (await import('./decks/closeness.es.ts')).closenessEs,
} satisfies TextsByLanguage<Readonly<Record<ClosenessItem, string>>>

export const loadResponses = {
  en: async () => (await import('./responses.en.ts')).responsesEn,
  es: async () => (await import('./responses.es.ts')).responsesEs,
} satisfies TextsByLanguage<Record<ResponseStarterId, string>>

export const loadVerificationWords = {
  en: async () => (await import('./verification-words.en.ts')).verificationWordsEn,
  es: async () => (await import('./verification-words.es.ts')).verificationWordsEs,
} satisfies TextsByLanguage<Record<VerificationPictureId, string>>

export const loadHelp = {
  en: async () => (await import('./help-directory.en.ts')).helpEn,
  es: async () => (await import('./help-directory.es.ts')).helpEs,
} satisfies TextsByLanguage<HelpTexts>

export const loadLearn = {
  en: async () => (await import('./learn.en.ts')).learnEn,
  es: async () => (await import('./learn.es.ts')).learnEs,
} satisfies TextsByLanguage<LearnTexts>

export const loadExportWords = {
  en: async () => (await import('./export-words.en.ts')).exportWordsEn,
  es: async () => (await import('./export-words.es.ts')).exportWordsEs,
} satisfies TextsByLanguage<ExportWords>
