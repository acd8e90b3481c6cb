import type { CaseTexts } from './cases.ts'
import type { ClosenessItem } from './decks/closeness.ts'
import type { TenderTopic } from './decks/tender-topics.ts'
import type { ExportWords } from './export-words.ts'
import type { HelpTexts } from './help-directory.ts'
import type { Language } from './language.ts'
import type { LearnTexts } from './learn.ts'
import type { ListKinds, ListTexts } from './lists/list-texts.ts'
import type { TopicsId } from './lists/topics.ts'
import type { Messages, Section, Translation } from './messages.ts'
import type { QuestionId } from './questions/decks.ts'
import type { FirstDeckId } from './questions/first-deck.ts'
import type { TenderDeckId } from './questions/tender-deck.ts'
import type { ResponseStarterId } from './responses.ts'
import type { VerificationPictureId } from './verification-pictures.ts'
import type { WordingHints } from './wording/wording-hints.ts'

/** Texts that come along with the sentences of the rooms that show them. */
interface Texts {
  readonly deck: Readonly<Record<FirstDeckId, string>>
  /** Of the further decks. */
  readonly questions: Readonly<Record<Exclude<QuestionId, FirstDeckId>, string>>
  readonly tender: Readonly<Record<TenderDeckId, string>>
  readonly listKinds: ListKinds
  /** What a topic begins with; its list has its title. */
  readonly topicQuestions: Readonly<Record<TopicsId, string>>
  readonly directory: HelpTexts
  readonly closeness: Readonly<Record<ClosenessItem, string>>
  readonly 'tender-topics': Readonly<Record<TenderTopic, string>>
  readonly exported: ExportWords
  readonly lists: ListTexts
  readonly cards: LearnTexts
  readonly cases: CaseTexts
  readonly starters: Readonly<Record<ResponseStarterId, string>>
  readonly feelings: {
    readonly kinds: ListKinds['feelings']
    readonly words: ListTexts['feelings']
  }
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

/**
 * What is fetched together, in one language: the first screens apart, all other rooms as one, and by
 * itself what only some come to.
 */
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
  lists: {
    en: async () => (await import('./fetched/lists.en.ts')).words,
    es: async () => (await import('./fetched/lists.es.ts')).words,
  },
  later: {
    en: async () => (await import('./fetched/later.en.ts')).words,
    es: async () => (await import('./fetched/later.es.ts')).words,
  },
  questions: {
    en: async () => (await import('./fetched/questions.en.ts')).words,
    es: async () => (await import('./fetched/questions.es.ts')).words,
  },
  tender: {
    en: async () => (await import('./fetched/tender.en.ts')).words,
    es: async () => (await import('./fetched/tender.es.ts')).words,
  },
  kind: {
    en: async () => (await import('./fetched/kind.en.ts')).words,
    es: async () => (await import('./fetched/kind.es.ts')).words,
  },
} as const satisfies Record<string, Record<Language, () => Promise<SomeWords>>>

export type WordsFile = keyof typeof loadWords
