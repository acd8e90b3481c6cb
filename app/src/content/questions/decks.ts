import { fifthDeck } from './fifth-deck.ts'
import { firstDeck } from './first-deck.ts'
import { fourthDeck } from './fourth-deck.ts'
import { secondDeck } from './second-deck.ts'
import { sixthDeck } from './sixth-deck.ts'
import { thirdDeck } from './third-deck.ts'
import type { Question } from '../questions.ts'

const decks = [firstDeck, secondDeck, thirdDeck, fourthDeck, fifthDeck, sixthDeck] as const

export type QuestionId = (typeof decks)[number][number]['id']

export type DailyQuestion = Question & { readonly id: QuestionId }

/**
 * The questions of "One question a day" (P61), one deck after the other. Each goes from light to deep
 * and, within a depth, from the easiest on. A new deck goes to the end, so that no space meets other
 * questions than it would have met.
 */
export const dailyDecks: readonly (readonly DailyQuestion[])[] = decks
