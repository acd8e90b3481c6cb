import { safetyCheck } from '../../content/practices/repair.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { GateStep } from '../player/gate-step.tsx'
import { roundToBe } from '../round-to-be.ts'

const check = roundToBe(safetyCheck.id)

/** The same questions as before every practice that has them; the answers are nowhere. */
export function Gate({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const round = attune.round(check)
  const [step] = round?.view.steps ?? []
  if (round === null || step?.kind !== 'gate' || step.phase.is === 'later') return null
  return (
    <GateStep
      {...{ space, round, step: step.step, phase: step.phase, may: step.may }}
      practice={safetyCheck}
      prompt=""
      hasThread={false}
      hasMore={false}
      takesFocus={false}
      goOn={() => undefined}
      goBack={null}
    />
  )
}

/** Said since this page was opened; nothing else knows. */
export function isSafetyPassed({ round }: Pick<LazyAttune, 'round'>): boolean {
  return round(check)?.view.steps[0]?.phase.is === 'passed'
}
