/** An overlap step: private yes for two. Nothing that the other has not marked as well is ever known. */
import type { OverlapStep } from '../content/practices/practice.ts'
import type { RoundFact, Viewer } from './round-facts.ts'

export type OverlapPhase =
  /** Alone, or more than two: who said yes would be plain, or a majority would speak for one. */
  | { is: 'for-two' }
  /** `by`: who would like to begin. Nobody is asked anew for what they have put away. */
  | { is: 'offered'; by: readonly string[] }
  /** Another device of this person's has their marks: one at a time can speak for them. */
  | { is: 'elsewhere' }
  /** This person would like to begin. */
  | { is: 'asked' }
  | {
      is: 'begun'
      marks: readonly string[]
      /** Of the week before. */
      matches: readonly string[]
    }

export function overlapPhase(
  { id }: OverlapStep,
  { me, members }: Viewer,
  facts: readonly RoundFact[],
): OverlapPhase {
  if (members.length !== 2) return { is: 'for-two' }
  const here = facts.filter((fact) => 'step' in fact && fact.step === id)
  if (here.some((fact) => fact.kind === 'agreed' && fact.by === me && fact.isElsewhere))
    return { is: 'elsewhere' }
  const isAway = here.some((fact) => fact.kind === 'put-away' && fact.by === me)
  const by = members.filter((one) => here.some((f) => f.kind === 'agreed' && f.by === one))
  if (isAway) return { is: 'offered', by: [] }
  if (!by.includes(me)) return { is: 'offered', by }
  if (by.length < members.length) return { is: 'asked' }
  const marked = here.find((fact) => fact.kind === 'marked' && fact.by === me)
  const matched = here.find((fact) => fact.kind === 'matched')
  return {
    is: 'begun',
    marks: marked?.kind === 'marked' ? marked.items : [],
    matches: matched?.kind === 'matched' ? matched.items : [],
  }
}
