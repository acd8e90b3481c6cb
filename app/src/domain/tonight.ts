/**
 * What could be done tonight, by what somebody says of the evening: at most three, and nothing of it
 * is kept or counted. The same evening gives the same three; another day turns the list a little.
 */
import type { BondKind } from '../content/bond.ts'
import type { Practice } from '../content/practices/practice.ts'
import type { Distance, Length, Mood, Tonight } from '../content/tonight.ts'
import type { Day } from './calendar-day.ts'
import { daysBetween, textToDay } from './calendar-day.ts'

export interface Wishes {
  readonly mood: Mood
  readonly minutes: Length
  readonly where: Distance
  /** A step down from what the mood suggests, or up: -1, 0 or 1. */
  readonly deeper: number
}

export interface Facts {
  readonly kind: BondKind
  /** Everyone who is here; with one, nothing asks for anybody else. */
  readonly people: number
  readonly day: Day
  /** Rest or a meal is protected now. */
  readonly isRest: boolean
}

type Fits = Readonly<Record<string, Tonight>>

export function suggest<P extends Practice>(
  practices: readonly P[],
  fits: Fits,
  wishes: Wishes,
  facts: Facts,
): readonly P[] {
  const fitting = practices.flatMap((practice) => {
    const row = fits[practice.id]
    if (row === undefined || !mayDo(practice, row, facts)) return []
    if (!isWished(practice, row, wishes, facts)) return []
    return [{ practice, row, misses: misses(practice, row, wishes) }]
  })
  // What fits nearly as well as the third best has its day too.
  const worst = fitting.map(({ misses: by }) => by).toSorted((a, b) => a - b)[most - 1] ?? Infinity
  const near = turn(
    fitting.filter(({ misses: by }) => by <= worst + 1),
    most * daysBetween(firstDay, facts.day),
  )
  // Three of the same kind would be one suggestion.
  const apart = near.filter(
    ({ row }, at) => near.findIndex((one) => one.row.group === row.group) === at,
  )
  return [...new Set([...apart, ...near])]
    .slice(0, most)
    .toSorted((a, b) => a.misses - b.misses)
    .map(({ practice }) => practice)
}

/** What these people could do at all: the same for every list of practices. */
export function mayDo(
  { audience, steps }: Practice,
  { isAlone }: Tonight,
  { kind, people }: Pick<Facts, 'kind' | 'people'>,
): boolean {
  if (!audience.includes(kind) || (people === 1 && !isAlone)) return false
  return people <= 2 || !steps.some((step) => step.kind === 'overlap')
}

function isWished(practice: Practice, row: Tonight, wishes: Wishes, facts: Facts): boolean {
  const { mood, minutes, where } = wishes
  // A conversation was looked for; alone is for whoever is, or would rather be.
  if (row.isAlone && facts.people > 1 && mood !== 'tense') return false
  // What is gone to on purpose is not brought up.
  if (facts.kind !== 'partners' && isIntimate(practice)) return false
  if (mood === 'tense' && isExercise(practice)) return false
  if (facts.isRest && practice.isHeavy) return false
  return practice.minutes <= minutes && row.moods.includes(mood) && row.where.includes(where)
}

/** Touch, and what two people keep between them. */
export function isIntimate({ audience, steps }: Practice): boolean {
  return steps.some(({ kind }) => kind === 'overlap') || audience.every((one) => one === 'partners')
}

/** Done together, so that it asks first whether it is safe: nothing for a tense evening. */
export function isExercise({ isHeavy, steps }: Practice): boolean {
  return isHeavy === true || steps.some((step) => step.kind === 'gate' && step.asks === 'safety')
}

/** How far it is from what was wished: too light, too deep, or over long before the time is. */
function misses({ minutes }: Practice, { depth }: Tonight, wishes: Wishes): number {
  const wanted = Math.min(3, Math.max(1, depthOf[wishes.mood] + wishes.deeper))
  const isShort = minutes * 3 < wishes.minutes
  // Whoever asked for another depth means it.
  const weight = wishes.deeper === 0 ? 2 : 4
  return weight * Math.abs(depth - wanted) + (isShort ? 2 : 0)
}

const depthOf: Readonly<Record<Mood, number>> = { tired: 1, fine: 2, light: 1, tender: 2, tense: 1 }

function turn<One>(list: readonly One[], by: number): readonly One[] {
  const { length } = list
  // A clock may stand before the first day.
  const at = length === 0 ? 0 : ((by % length) + length) % length
  return [...list.slice(at), ...list.slice(0, at)]
}

const most = 3
/** Days are only told apart by it. */
const firstDay = textToDay('2020-01-01') as Day
