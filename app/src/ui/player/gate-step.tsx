import { useSignal } from '@preact/signals'
import type { GateName, GateStep as Gate } from '../../content/practices/practice.ts'
import type { HelpFirst } from '../help-first.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { useWayBack } from '../kit/way-back.tsx'
import type { StepPlaying } from './playing.ts'
import { stepOf, useWordsOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'

type Props = StepPlaying<{ is: 'closed' | 'passed' }>

/** What has to be so before anything behind it. What is said here is in nobody’s memory but this page’s. */
export function GateStep(props: Props) {
  const { asks } = stepOf(props.practice, props.step) as Gate
  const View = gates[asks]
  return <View {...props} />
}

/** The same sentences as in Help, and one answer: whatever is not clear leads to help and nowhere else (R14). */
function Safety(props: Props) {
  const { attune, router } = useApp()
  const { safety } = useMessages('play').gate
  const { check } = useMessages('help')
  const { name } = useWordsOf(props.practice.id)
  const first = useKept<HelpFirst>('help.first', null)
  const isCareful = useSignal(false)
  const toHelp = () => {
    first.value = 'afraid-of-someone'
    router.go({ at: 'help' })
  }
  if (isCareful.value) {
    return (
      <StepFrame
        key="careful"
        of={props}
        heading={safety.title}
        actions={
          <>
            <Button onClick={toHelp}>{check.toHelp}</Button>
            <QuietButton onClick={() => (isCareful.value = false)}>{safety.back}</QuietButton>
          </>
        }
      >
        <p>{check.careful}</p>
        <p class="second">{check.noVerdict}</p>
      </StepFrame>
    )
  }
  return (
    <StepFrame
      key="ask"
      of={props}
      heading={safety.title}
      note={[name, /[.?]$/.test(name) ? ' ' : '. ', safety.body]}
      actions={
        <>
          <Button onClick={() => attune.passGate('safety')}>{safety.none}</Button>
          <QuietButton onClick={() => (isCareful.value = true)}>{safety.some}</QuietButton>
        </>
      }
    >
      <ul class="gate-list">
        {Object.values(check.statements).map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </StepFrame>
  )
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
