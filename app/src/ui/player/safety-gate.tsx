import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { safetyCheck } from '../../content/practices/repair.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import { roundToBe } from '../round-to-be.ts'
import { SafetyQuestion } from './safety-question.tsx'
import { byItself } from './step-frame.tsx'

const check = roundToBe(safetyCheck.id)

interface Props {
  /** What somebody would begin; nothing where it is a place with several. */
  of?: PracticeId
}

/** Before a practice has a round, and for a place that two people go to together (R14). */
export function SafetyGate({ of = safetyCheck.id }: Props) {
  return <SafetyQuestion before={of} of={byItself} />
}

/** Said since this page was opened; nothing else knows. */
export function isSafetyPassed({ round }: Pick<LazyAttune, 'round'>): boolean {
  return round(check)?.view.steps[0]?.phase.is === 'passed'
}

/** Or nothing is asked before this one. */
export function isPastSafety(attune: Pick<LazyAttune, 'round'>, { steps }: Practice): boolean {
  const isAsked = steps.some((step) => step.kind === 'gate' && step.asks === 'safety')
  return !isAsked || isSafetyPassed(attune)
}
