/** One person's view of one world, and what laws look at in it. Each law takes one. */
import type { Step } from '../content/practices/practice.ts'
import type { MovedFact, RoundFact } from './round-facts.ts'
import type { RoundAction, RoundView, StepView } from './round.ts'
import { viewRound } from './round.ts'
import type { World } from './round-world.testing.ts'
import { viewerIn } from './round-world.testing.ts'

export interface Seen {
  readonly world: World
  readonly me: string
  readonly known: readonly RoundFact[]
  readonly view: RoundView
}

export type Law = readonly [name: string, holds: (seen: Seen) => boolean]

/** What somebody may do to what they said, whatever became of the rest. */
export const kept: readonly RoundAction[] = ['change', 'note', 'end', 'withdraw']

export function each(
  { world, view }: Seen,
  holds: (one: { step: Step; view: StepView }) => boolean,
): boolean {
  return world.practice.steps.every((step, at) => {
    const shown = view.steps[at]
    return shown !== undefined && holds({ step, view: shown })
  })
}

export function look(world: World, me: string, known: readonly RoundFact[]): RoundView {
  return viewRound(world.practice, viewerIn(world, me), known)
}

export function moved(facts: readonly RoundFact[], step: string, move: MovedFact['move']) {
  return facts.filter(
    (fact): fact is MovedFact => fact.kind === 'moved' && fact.step === step && fact.move === move,
  )
}

export type After = NonNullable<Step['after']>[number]

export function idOf(one: After): string {
  return typeof one === 'string' ? one : one.step
}

export function openerIn({ practice, facts, members }: World): string | null {
  const first = practice.steps.find((step) => step.kind === 'write' && step.by === undefined)
  const by = facts.flatMap((f) => (f.kind === 'written' && f.step === first?.id ? [f.by] : []))
  return members.find((one) => by.includes(one)) ?? null
}
