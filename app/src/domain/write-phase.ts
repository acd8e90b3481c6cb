/** A write step, and a response to one: each person's words, and whose turn it is to write any. */
import type { RespondStep, WriteStep } from '../content/practices/practice.ts'
import type { RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { shownAnswer, speakers } from './round-facts.ts'

export type WritePhase =
  | { is: 'unwritten' }
  | { is: 'written'; answers: readonly ShownAnswer[]; isMine: boolean }
  /** Nobody else's, ever: there are no facts of it. */
  | { is: 'private' }

export type RespondPhase = {
  is: 'now'
  mine: ShownAnswer | null
  others: readonly ShownAnswer[]
  /** There is something of somebody else's to say anything to. */
  isAsked: boolean
}

export function writePhase(
  step: WriteStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
): WritePhase {
  if (step.by === 'me') return { is: 'private' }
  const answers = answersIn('written', step.id, viewer, facts)
  if (answers.length === 0) return { is: 'unwritten' }
  return { is: 'written', answers, isMine: answers.some(({ by }) => by === viewer.me) }
}

/** `opener`: who began the round, as far as this person knows. */
export function mayWrite(
  { by }: WriteStep,
  phase: WritePhase,
  { me, members }: Viewer,
  opener: string | null,
): boolean {
  if (phase.is === 'private' || !members.includes(me)) return false
  if (phase.is === 'written' && (phase.isMine || by === undefined)) return false
  if (by === 'opener') return me === opener
  return by !== 'others' || (opener !== null && me !== opener)
}

export function respondPhase(
  step: RespondStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[],
): RespondPhase {
  const { me } = viewer
  const said = answersIn('responded', step.id, viewer, facts)
  return {
    is: 'now',
    mine: said.find(({ by }) => by === me) ?? null,
    others: said.filter(({ by }) => by !== me),
    isAsked: sources.some(({ by, mark }) => by !== me && mark !== 'taken-back'),
  }
}

function answersIn(
  kind: 'written' | 'responded',
  step: string,
  viewer: Viewer,
  facts: readonly RoundFact[],
): readonly ShownAnswer[] {
  return speakers(viewer, facts).flatMap((by) => {
    const fact = facts.find((f) => f.kind === kind && f.step === step && f.by === by)
    return fact !== undefined && 'answer' in fact ? [shownAnswer(step, by, fact.answer, facts)] : []
  })
}
