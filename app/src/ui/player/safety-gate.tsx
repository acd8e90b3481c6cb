import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { safetyCheck } from '../../content/practices/repair.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { roundToBe } from '../round-to-be.ts'
import { GateStep } from './gate-step.tsx'

const check = roundToBe(safetyCheck.id)

interface Props {
  space: SpaceView
  /** What somebody would begin; nothing where it is a place with several. */
  of?: PracticeId
}

/** Before a practice has a round, and for a place that two people go to together (R14). */
export function SafetyGate({ space, of = safetyCheck.id }: Props) {
  const { attune } = useApp()
  const round = attune.round(check)
  const [step] = round?.view.steps ?? []
  if (round === null || step?.kind !== 'gate' || step.phase.is === 'later') return null
  const { phase, may } = step
  return (
    <GateStep
      {...{ space, round, step: step.step, phase, may, goOn: nothing, close: nothing }}
      {...{ hasThread: false, hasMore: false, takesFocus: false, goBack: null, prompt: '' }}
      practice={{ ...safetyCheck, id: of }}
    />
  )
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

function nothing(): void {}
