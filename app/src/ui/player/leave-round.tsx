import { useSignal } from '@preact/signals'
import type { StepView } from '../../domain/round.ts'
import { useApp, useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { useWayBack } from '../kit/way-back.tsx'
import { isToRead } from './answers-of.ts'
import { isOver } from './nothing-now.tsx'
import type { Playing } from './playing.ts'
import { useDoing } from './use-doing.ts'

/** Anyone may leave anywhere, without a reason and without a trace. What every evening has leaves in its own words. */
export function Leave({ space, round, practice, now }: Playing & { now: StepView | null }) {
  const { attune } = useApp()
  const wayBack = useWayBack()
  const play = useMessages('play')
  const isSure = useSignal(false)
  const { run, fault } = useDoing()
  const isBegun = round.view.steps.some(
    (one) => isToRead(one) || 'until' in one.phase || ('turn' in one.phase && one.phase.turn > 0),
  )
  // Where it has just said that this is all, there is nothing left to leave.
  const isThere = now !== null || !isOver({ space, round, practice })
  const mayLeave = round.view.may.includes('leave') && isBegun && isThere
  if (!mayLeave || practice.cadence === 'daily' || now?.kind === 'respond') return null
  const leave = async () => {
    if (!isSure.value) return (isSure.value = true)
    if (await run(() => attune.leaveRound(round.key))) wayBack.go()
  }
  return (
    <div class="leave-round">
      <p role="status">{isSure.value && play.leaveSure}</p>
      <QuietButton onClick={leave}>{isSure.value ? play.leaveNow : play.leave}</QuietButton>
      {isSure.value && (
        <QuietButton onClick={() => (isSure.value = false)}>{play.stay}</QuietButton>
      )}
      <Fault>{fault}</Fault>
    </div>
  )
}
