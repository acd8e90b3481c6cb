import type { PracticeId } from './practices/practices.ts'

/** A short card: what it is about stands in the texts of each language; here, where it leads. */
export interface LearnCard {
  readonly id: string
  /** The practice it makes one want to try. */
  readonly leadsTo: PracticeId | null
}

export const learnCards = [
  { id: 'small-and-often', leadsTo: 'check-in' },
  { id: 'how-to-be-heard', leadsTo: 'check-in' },
  { id: 'answer-good-news', leadsTo: 'check-in' },
  { id: 'thanks-that-land', leadsTo: 'thank-you' },
  { id: 'slowly-deeper', leadsTo: 'one-question' },
  { id: 'begin-again', leadsTo: 'start-small' },
  { id: 'what-this-is-not', leadsTo: null },
] as const satisfies readonly LearnCard[]

export type LearnCardId = (typeof learnCards)[number]['id']

/** What a card says: a title, and a few short paragraphs. */
export interface LearnText {
  readonly title: string
  readonly text: readonly string[]
}

export type LearnTexts = Readonly<Record<LearnCardId, LearnText>>
