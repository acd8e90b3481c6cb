/** A depth step: as deep as everyone would like. Whose wish it was to stay lighter is nowhere to be seen. */
import type { DepthStep } from '../content/practices/practice.ts'
import type { Move, RoundFact, Viewer } from './round-facts.ts'
import { highest, movesOf } from './round-facts.ts'

export interface DepthPhase {
  readonly is: 'now'
  readonly level: number
  /** What this person would like; the others are not told. */
  readonly wish: number
  readonly moves: readonly Move[]
}

export function depthPhase(
  { id, levels }: DepthStep,
  { me, members }: Viewer,
  facts: readonly RoundFact[],
): DepthPhase {
  const all = movesOf(facts, id, 'level')
  const wishOf = (by: string) => {
    const theirs = all.filter((one) => one.by === by)
    const newest = theirs.find(({ n }) => n === highest(theirs))
    return Math.min(levels, Math.abs(parseInt(newest?.answer['level'] ?? '')) || 1)
  }
  const n = highest(all.filter(({ by }) => by === me)) + 1
  return {
    is: 'now',
    level: Math.min(...members.map(wishOf)),
    wish: wishOf(me),
    moves: members.includes(me) ? [{ move: 'level', to: '', n }] : [],
  }
}
