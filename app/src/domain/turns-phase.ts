/** A turns step: who speaks now. The others' screens have nothing to write in while somebody does. */
import type { TurnsStep } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import type { Move, RoundFact, Viewer } from './round-facts.ts'
import { movesOf } from './round-facts.ts'

export type TurnsPhase =
  | {
      readonly is: 'on'
      /** From 0. */
      readonly turn: number
      readonly of: number
      readonly by: string
      readonly moves: readonly Move[]
    }
  | { readonly is: 'over'; readonly of: number }

export function turnsPhase(
  { id, each }: TurnsStep,
  { me, members, day, today }: Viewer,
  facts: readonly RoundFact[],
  _: unknown,
  opener: string | null,
): TurnsPhase {
  const of = members.length * each
  const taken = movesOf(facts, id, 'turn')
  const speaker = (turn: number) => speakerOf(members, turn, opener, day ?? today)
  // A turn is over when whose it is says so: nobody ends another's.
  const isOver = (turn: number) => taken.some(({ n, by }) => n === turn && by === speaker(turn))
  let turn = 0
  while (turn < of && isOver(turn)) turn++
  if (turn >= of) return { is: 'over', of }
  const by = speaker(turn)
  return { is: 'on', turn, of, by, moves: by === me ? [{ move: 'turn', to: '', n: turn }] : [] }
}

/**
 * Whoever began has something to say; where nobody did, the day says who is first, so that it is not
 * always the same. From then on round and round: short turns that alternate.
 */
export function speakerOf(
  members: readonly string[],
  turn: number,
  opener: string | null,
  day: Day,
): string {
  const first = opener === null ? Number(day.slice(-2)) : Math.max(0, members.indexOf(opener))
  return members[(first + turn) % members.length] ?? ''
}
