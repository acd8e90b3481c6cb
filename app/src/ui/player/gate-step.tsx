import type { GateName, GateStep as Gate } from '../../content/practices/practice.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { useWayBack } from '../kit/way-back.tsx'
import type { StepPlaying } from './playing.ts'
import { stepOf } from './practice-words.ts'
import { SafetyQuestion } from './safety-question.tsx'
import type { Framing } from './step-frame.tsx'
import { StepFrame } from './step-frame.tsx'

type Props = Framing & Pick<StepPlaying<unknown>, 'practice' | 'step' | 'space'>

/** What has to be so before anything behind it. What is said here is in nobody’s memory but this page’s. */
export function GateStep(props: Props) {
  const { asks } = stepOf(props.practice, props.step) as Gate
  const View = gates[asks]
  return <View {...props} />
}

function Safety(props: Props) {
  return <SafetyQuestion of={props} before={props.practice.id} />
}

function Adults(props: Props) {
  const { attune } = useApp()
  const wayBack = useWayBack()
  const { adults } = useMessages('play').gate
  return (
    <StepFrame
      of={props}
      heading={adults.title}
      note={adults.body}
      actions={
        <>
          <Button onClick={() => attune.passGate('adults')}>{adults.yes}</Button>
          <QuietButton onClick={wayBack.go}>{adults.no}</QuietButton>
        </>
      }
    />
  )
}

/** Nobody says this for themselves: it is so once both have met in today’s check-in. */
function CheckedIn(props: Props) {
  const { space } = props
  const words = useMessages('play').gate['checked-in']
  return (
    <StepFrame
      of={props}
      heading={words.title}
      actions={
        <Link class="pill as-button" to={{ at: 'round', key: space.checkIn.key }}>
          {words.go}
        </Link>
      }
    >
      <p>{words.body}</p>
    </StepFrame>
  )
}

const gates: Readonly<Record<GateName, typeof Safety>> = {
  safety: Safety,
  adults: Adults,
  'checked-in': CheckedIn,
}
