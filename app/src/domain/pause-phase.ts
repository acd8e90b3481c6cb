/**
 * A pause step. It has a return time or it is none; whoever comes late says another. Anyone may end
 * it alone, and nothing tells who did.
 */
import type { PauseStep } from '../content/practices/practice.ts'
import type { Moment } from './moment.ts'
import { textToMoment } from './moment.ts'
import type { Move, RoundFact, Viewer } from './round-facts.ts'
import { highest, movesOf } from './round-facts.ts'

export type PausePhase =
  | { readonly is: 'none'; readonly moves: readonly Move[] }
  | {
      readonly is: 'on'
      readonly until: Moment
      /** The time has passed: another is to be said, or it is over. */
      readonly isLate: boolean
      /** Whoever asked for it is reminded, nobody else. */
      readonly isMine: boolean
      readonly moves: readonly Move[]
    }
  | { readonly is: 'over'; readonly moves: readonly Move[] }

export function pausePhase(
  { id }: PauseStep,
  { me, members, now }: Viewer,
  facts: readonly RoundFact[],
): PausePhase {
  const pauses = movesOf(facts, id, 'pause').flatMap((one) => {
    const until = textToMoment(one.answer['until'] ?? '')
    return until === null ? [] : [{ ...one, until }]
  })
  const n = highest(pauses)
  const again: Move[] = members.includes(me) ? [{ move: 'pause', to: '', n: n + 1 }] : []
  // Asked for by two at once, the later return counts.
  const [last] = pauses
    .filter((one) => one.n === n)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
  if (last === undefined) return { is: 'none', moves: again }
  if (movesOf(facts, id, 'end').some((one) => one.n === n)) return { is: 'over', moves: again }
  const end: Move = { move: 'end', to: '', n }
  const isMine = pauses.some((one) => one.n === n && one.by === me)
  const isLate = now !== undefined && now > last.until
  return { is: 'on', until: last.until, isLate, isMine, moves: [...again, end] }
}
