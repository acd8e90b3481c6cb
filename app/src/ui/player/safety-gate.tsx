import { safetyCheck } from '../../content/practices/repair.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { roundToBe } from '../round-to-be.ts'
import { GateStep } from './gate-step.tsx'

const check = roundToBe(safetyCheck.id)

/** For a place that two people go to together: the gate of every practice there, before any of them (R14). */
export function SafetyGate({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const round = attune.round(check)
  const [step] = round?.view.steps ?? []
  if (round === null || step?.kind !== 'gate' || step.phase.is === 'later') return null
  const { phase, may } = step
  return (
    <GateStep
      {...{ space, round, step: step.step, phase, may, goOn: nothing, close: nothing }}
      {...{ hasThread: false, hasMore: false, takesFocus: false, goBack: null, prompt: '' }}
      practice={safetyCheck}
    />
  )
}

/** Said since this page was opened; nothing else knows. */
export function isSafetyPassed({ round }: Pick<LazyAttune, 'round'>): boolean {
  return round(check)?.view.steps[0]?.phase.is === 'passed'
}

function nothing(): void {}
