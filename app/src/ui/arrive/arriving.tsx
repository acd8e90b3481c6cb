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
  if (step === 'done') return <In />
  if (step === 'compare')
    return (
      <Screen
        key={step}
        title={words.compare.title}
        actions={<QuietButton onClick={stop}>{words.compare.different}</QuietButton>}
      >
        <p>{words.compare.body}</p>
        <Pictures of={code ?? []} />
      </Screen>
    )
  const { title, body } = step === 'coming-in' ? words.comingIn : words.asking
  return (
    <Screen
      key={step}
      title={title}
      actions={step === 'asking' && <QuietButton onClick={stop}>{words.stop}</QuietButton>}
    >
      <Status>{body}</Status>
    </Screen>
  )
}

function In() {
  const { done } = useMessages('arrive')
  return (
    <Screen key="done" title={done.title} actions={<ToToday />}>
      <p>{done.body}</p>
      <p class="second">{done.kept}</p>
    </Screen>
  )
}
