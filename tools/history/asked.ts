import type { Bond } from '../../app/src/content/bond.ts'
import type { QuestionId } from '../../app/src/content/questions/decks.ts'
import { dailyDecks } from '../../app/src/content/questions/decks.ts'
import { firstDeck } from '../../app/src/content/questions/first-deck.ts'
import type { Day } from '../../app/src/domain/calendar-day.ts'
import { addDays } from '../../app/src/domain/calendar-day.ts'
import { questionOfTheDay } from '../../app/src/domain/question-of-the-day.ts'

interface Told {
  readonly bond: Bond
  readonly startDay: Day
  /** How many days the history has. */
  readonly days: number
}

/**
 * What a history's day was asked. Its people began with an app that had the first deck alone, which is
 * the one that the corpus answers; what is still open was asked by the app of today.
 */
export function questionAsked({ bond, startDay, days }: Told, day: number): QuestionId {
  const decks = day > days - openDays ? dailyDecks : [firstDeck]
  return questionOfTheDay(decks, bond, startDay, addDays(startDay, day)).id
}

const openDays = 7
