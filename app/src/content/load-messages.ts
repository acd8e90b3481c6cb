import type { ClosenessItem } from './decks/closeness.ts'
import type { ExportWords } from './export-words.ts'
import type { FeelingTexts } from './feelings.ts'
import type { HelpTexts } from './help-directory.ts'
import type { Language } from './language.ts'
import type { LearnTexts } from './learn.ts'
import type { Messages, Section, Translation } from './messages.ts'
import type { QuestionId } from './questions/first-deck.ts'
import type { ResponseStarterId } from './responses.ts'
import type { VerificationPictureId } from './verification-pictures.ts'
import type { WordingHints } from './wording/wording-hints.ts'

/** Texts that come along with the sentences of the rooms that show them. */
interface Texts {
  readonly deck: Readonly<Record<QuestionId, string>>
  readonly directory: HelpTexts
  readonly closeness: Readonly<Record<ClosenessItem, string>>
  readonly exported: ExportWords
  readonly cards: LearnTexts
  readonly starters: Readonly<Record<ResponseStarterId, string>>
  readonly feelings: FeelingTexts
  /** Null in a language that has no help with wording. */
  readonly hints: WordingHints | null
  readonly pictures: Readonly<Record<VerificationPictureId, string>>
}

/** A section of sentences, or texts. */
export type Part = Section | keyof Texts

/** What a screen reads of it. */
export type WordsOf<Name extends Part> = Name extends Section
  ? Messages<Name>
  : Name extends keyof Texts
    ? Texts[Name]
    : never

export type SomeWords = { readonly [Name in Section]?: Translation<Name> } & Partial<Texts>

/** What is fetched together, in one language: the first screens apart, all other rooms as one. */
export const loadWords = {
  frame: {
    en: async () => (await import('./fetched/frame.en.ts')).words,
    es: async () => (await import('./fetched/frame.es.ts')).words,
  },
  welcome: {
    en: async () => (await import('./fetched/welcome.en.ts')).words,
    es: async () => (await import('./fetched/welcome.es.ts')).words,
  },
  help: {
    en: async () => (await import('./fetched/help.en.ts')).words,
    es: async () => (await import('./fetched/help.es.ts')).words,
  },
  today: {
    en: async () => (await import('./fetched/today.en.ts')).words,
    es: async () => (await import('./fetched/today.es.ts')).words,
  },
  later: {
    en: async () => (await import('./fetched/later.en.ts')).words,
    es: async () => (await import('./fetched/later.es.ts')).words,
  },
  kind: {
    en: async () => (await import('./fetched/kind.en.ts')).words,
    es: async () => (await import('./fetched/kind.es.ts')).words,
  },
} as const satisfies Record<string, Record<Language, () => Promise<SomeWords>>>

export type WordsFile = keyof typeof loadWords
