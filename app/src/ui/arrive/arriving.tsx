import type { ArrivalView } from '../../session/attune-devices.ts'
import { useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Status } from '../kit/status.tsx'
import { NotYetSafe } from '../not-protected.tsx'

interface Props {
  of: ArrivalView
  stop: () => void
}

/** From having asked to being in. What is said and done is said and done on the other device. */
export function Arriving({ of: { step, code }, stop }: Props) {
  const words = useMessages('arrive')
  if (step === 'failed') return null
  const { title, body } = words.steps[step]
  const isOver = step === 'done' || step === 'coming-in'
  return (
    <AskScreen
      key={step}
      title={title}
      go={step === 'done' && 'toToday'}
      or={[!isOver && [step === 'compare' ? words.different : words.stop, stop]]}
    >
      <Status>{body}</Status>
      {code !== null && <Pictures of={code} />}
      {step === 'done' && <NotYetSafe />}
    </AskScreen>
  )
}
