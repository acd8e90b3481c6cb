import type { RoundView, StepView } from '../../domain/round.ts'

type ClosedStep = Extract<StepView, { kind: 'seal' | 'write' }>

/** What stands on the screen: a step that is still closed, or what has been opened so far. */
export type Stage =
  | { readonly at: 'closed'; readonly step: ClosedStep }
  | { readonly at: 'open'; readonly steps: readonly StepView[] }

/** What was opened is answered before the next step is begun. */
export function stageOf({ steps, may }: RoundView): Stage {
  const at = steps.findIndex(isClosed)
  const step = steps[at]
  if (step === undefined || !isClosed(step)) return { at: 'open', steps }
  const before = steps.slice(0, at)
  const isAsked = may.includes('respond') || may.includes('reply')
  return before.length > 0 && isAsked ? { at: 'open', steps: before } : { at: 'closed', step }
}

function isClosed(step: StepView): step is ClosedStep {
  if (step.kind === 'seal') return step.phase.is !== 'revealed'
  return step.kind === 'write' && step.phase.is === 'unwritten'
}
