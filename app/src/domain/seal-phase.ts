/** A seal step: answers wait for each other, then open together or not at all. */
import type { Answer, SealStep } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import { daysBetween } from './calendar-day.ts'
import type { RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { shownAnswer } from './round-facts.ts'

export type SealPhase =
  | { is: 'open'; told: readonly string[] }
  | { is: 'sealed'; answer: Answer; told: boolean }
  /** Everyone is in; keys that stayed on devices are still on their way (strict mode). */
  | { is: 'opening'; answer: Answer | null }
  | { is: 'revealed'; answers: readonly ShownAnswer[] }
  /** Back with its author, who may seal again while the round is young. */
  | { is: 'returned'; answer: Answer; again: boolean }

export function sealPhase(step: SealStep, viewer: Viewer, facts: readonly RoundFact[]): SealPhase {
  const here = facts.filter((fact) => 'step' in fact && fact.step === step.id)
  const sealed = latestSealed(here, viewer.me)
  const mine = sealed?.answer ?? null
  if (here.some((fact) => fact.kind === 'released')) return releasedPhase(step, here, viewer, mine)
  const tellers = viewer.members.filter((by) => here.some((f) => f.kind === 'told' && f.by === by))
  if (sealed === null) return { is: 'open', told: tellers.filter((by) => by !== viewer.me) }
  const returned = here.some(
    (fact) => fact.kind === 'returned' && fact.by === viewer.me && fact.attempt === sealed.attempt,
  )
  if (!returned) {
    return { is: 'sealed', answer: sealed.answer, told: tellers.includes(viewer.me) }
  }
  const again = !isUnmatched(step, sealed.day, viewer.today)
  return { is: 'returned', answer: sealed.answer, again }
}

/** Whether an answer sealed on `sealedOn` goes back to its author on `today`. */
export function isUnmatched(step: SealStep, sealedOn: Day, today: Day): boolean {
  return daysBetween(sealedOn, today) >= step.returnsAfterDays
}

function latestSealed(here: readonly RoundFact[], me: string) {
  const sealed = here.flatMap((fact) => (fact.kind === 'sealed' && fact.by === me ? [fact] : []))
  return sealed.toSorted((a, b) => b.attempt - a.attempt)[0] ?? null
}

/** All or nothing: no answer is shown before every answer can be. */
function releasedPhase(
  step: SealStep,
  here: readonly RoundFact[],
  { members, me }: Viewer,
  mine: Answer | null,
): SealPhase {
  const answers = members.flatMap((by) => {
    const own = by === me ? mine : null
    const opened = here.find((fact) => fact.kind === 'opened' && fact.by === by)
    // One's own too as everyone reads it: another device of this person's may have been first.
    const answer = opened?.kind === 'opened' ? (opened.answer ?? own) : (own ?? undefined)
    return answer === undefined ? [] : [shownAnswer(step.id, by, answer, here)]
  })
  return answers.length === members.length
    ? { is: 'revealed', answers }
    : { is: 'opening', answer: mine }
}
