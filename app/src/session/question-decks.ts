/**
 * The questions that a space may come to. All but the first deck are fetched by themselves: Today of a
 * young space does not wait for them.
 */
import type { Bond } from '../content/bond.ts'
import type { DailyQuestion } from '../content/questions/decks.ts'
import { firstDeck } from '../content/questions/first-deck.ts'
import type { Day } from '../domain/calendar-day.ts'
import { daysBetween } from '../domain/calendar-day.ts'
import { createLate } from './late.ts'

export type QuestionDecks = readonly (readonly DailyQuestion[])[]

export function createLateDecks() {
  return createLate<QuestionDecks>(
    async () => (await import('../content/questions/decks.ts')).dailyDecks,
  )
}

export const onlyFirst: QuestionDecks = [firstDeck]

interface Begun {
  readonly bond: Bond
  readonly startDay: Day
}

/** Whether more than the first deck is asked, or soon will be: a page may stay open for days. */
export function isPastFirst(begun: Begun | null, today: Day): boolean {
  if (begun === null) return false
  const fitting = firstDeck.filter(({ bonds }) => bonds.some((one) => one === begun.bond.kind))
  return daysBetween(begun.startDay, today) > fitting.length - 7
}
