import type { ArrivalView } from '../../session/attune-devices.ts'
import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { ToToday } from '../kit/to-today.tsx'

interface Props {
  of: ArrivalView
  stop: () => void
}

/** From having asked to being in. What is said and done is said and done on the other device. */
export function Arriving({ of: { step, code }, stop }: Props) {
  const words = useMessages('arrive')
  if (step === 'failed') return null
  const { title, body } = words.steps[step]
  const label = step === 'compare' ? words.different : words.stop
  return (
    <Screen
      key={step}
      title={title}
      actions={
        step === 'done' ? (
          <ToToday />
        ) : (
          step !== 'coming-in' && <QuietButton onClick={stop}>{label}</QuietButton>
        )
      }
    >
      <Status>{body}</Status>
      {code !== null && <Pictures of={code} />}
    </Screen>
  )
}
