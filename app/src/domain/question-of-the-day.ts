/**
 * Which question a space meets on a calendar day (P61): the same on every device without a word
 * between them, and never far deeper than the day before. Each week climbs from light to its
 * ceiling, and the ceiling rises with the weeks. One deck comes after the other.
 */
import type { Bond, BondStage } from '../content/bond.ts'
import type { Question } from '../content/questions.ts'
import type { Day } from './calendar-day.ts'
import { daysBetween } from './calendar-day.ts'

/** `startDay` is the day the space began, as its description says. */
export function questionOfTheDay<Q extends Question>(
  decks: readonly (readonly Q[])[],
  { kind, stage }: Bond,
  startDay: Day,
  day: Day,
): Q {
  const fitting = decks.map((deck) => deck.filter(({ bonds }) => bonds.includes(kind)))
  const total = fitting.reduce((sum, { length }) => sum + length, 0)
  const turn = Math.max(0, daysBetween(startDay, day)) % total
  let before = 0
  for (const deck of fitting) {
    const asked = turn < before + deck.length ? askedOn(turn, deck, before, stage) : undefined
    if (asked !== undefined) return asked
    before += deck.length
  }
  throw new Error(`no question fits a bond of ${kind}`)
}

/** `before`: how many were asked before this deck began. */
function askedOn<Q extends Question>(
  turn: number,
  deck: readonly Q[],
  before: number,
  stage: BondStage,
): Q | undefined {
  const left = [...deck]
  for (let at = before; ; at++) {
    const next = nearest(left, depthOn(at, stage))
    if (next === undefined || at === turn) return next
    left.splice(left.indexOf(next), 1)
  }
}

/** Where a bond begins, and how many weeks each further depth takes. */
const pace: Readonly<Record<BondStage, { readonly first: number; readonly weeks: number }>> = {
  new: { first: 1, weeks: 1 },
  'long-term': { first: 2, weeks: 1 },
  'finding-back': { first: 1, weeks: 2 },
}

function depthOn(at: number, stage: BondStage): number {
  const { first, weeks } = pace[stage]
  const ceiling = Math.min(5, first + Math.floor(at / 7 / weeks))
  return 1 + Math.floor(((at % 7) * ceiling) / 7)
}

/** The next question of this depth or, when they are used up, of the closest one, lighter first. */
function nearest<Q extends Question>(left: readonly Q[], depth: number): Q | undefined {
  const distance = (question: Q) =>
    Math.abs(question.depth - depth) + (question.depth > depth ? 0.5 : 0)
  return left.reduce<Q | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  )
}
