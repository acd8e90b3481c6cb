/** Everything that whoever writes a day of the history needs at hand. */
import type { QuestionId } from '../../app/src/content/questions/decks.ts'
import type { Chance } from './chance.ts'
import type { Gaps } from './gaps.ts'
import type { Pace } from './pace.ts'
import type { Pen, Thanks } from './pen.ts'
import type { HistoryRecord, Person } from './record.ts'

export interface Scene {
  readonly record: HistoryRecord
  readonly chance: Chance
  readonly pens: readonly [Pen, Pen]
  readonly gaps: Gaps
  readonly pace: Pace
  /** What each has to thank for and has not yet. */
  readonly owed: readonly [Owed[], Owed[]]
  questionOn(day: number): QuestionId
}

interface Owed {
  readonly since: number
  readonly thanks: Thanks
}

/** What this person thanks for: what the other just did for them, or something else. */
export function thanksOf({ owed, pens }: Scene, person: Person, day: number): Thanks {
  const recent = owed[person].splice(0).filter(({ since }) => day - since <= 14)
  const next = recent.find(({ since }) => since <= day)
  owed[person].push(...recent.filter((one) => one !== next))
  return next?.thanks ?? pens[person].thanks(day)
}
