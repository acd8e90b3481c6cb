import { useSignal } from '@preact/signals'
import type { TurnsStep as Turns } from '../../content/practices/practice.ts'
import type { TurnsPhase } from '../../domain/turns-phase.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { useWayBack } from '../kit/way-back.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import type { StepPlaying } from './playing.ts'
import { isOpening, stepOf, useWordsOf } from './practice-words.ts'
import { QuietTimer } from './quiet-timer.tsx'
import { StepFrame } from './step-frame.tsx'
import { topicIn, useTopicPrompts } from './topic-prompts.ts'
import { useDoing } from './use-doing.ts'

/** Whose turn it is. One speaks; the others have nothing to do but to listen. */
export function TurnsStep(props: StepPlaying<TurnsPhase>) {
  const { phase } = props
  return phase.is === 'on' ? <Turn key={phase.turn} {...props} phase={phase} /> : null
}

function Turn(props: StepPlaying<Extract<TurnsPhase, { is: 'on' }>>) {
  const { space, round, practice, step, phase, may } = props
  const { attune } = useApp()
  const { turns } = useMessages('play')
  const wayBack = useWayBack()
  const { says, intro } = useWordsOf(practice.id)
  const opening = phase.turn === 0 && isOpening(practice, step) && intro
  const isBegun = useSignal(false)
  const { run, fault } = useDoing()
  // A topic has a question for each time round, and each goes a little further.
  const prompts = useTopicPrompts(topicIn(round.view.steps, space.me.member))
  const prompt = prompts[Math.floor(phase.turn / (space.others.length + 1))]
  const asked = prompt && <p class="prompt-again">{prompt}</p>
  const { minutes } = stepOf(practice, step) as Turns
  const isMine = may.includes('turn')
  if (!isMine) {
    return (
      <StepFrame
        of={props}
        heading={fill(turns.theirs, { name: <Name of={nameOf(space, phase.by)} /> })}
        note={says?.[step] ?? turns.listen}
        intro={asked || opening}
        // Whoever listens may put the phone away: the talk is here when they come back.
        actions={<QuietButton onClick={wayBack.go}>{wayBack.label}</QuietButton>}
      />
    )
  }
  const end = () => run(() => attune.move(round.key, step, 'turn'))
  return (
    <StepFrame
      of={props}
      heading={turns.mine}
      note={turns.upTo[sizes[minutes] ?? 'some']}
      intro={asked || opening}
      actions={
        // One button all along: the focus stays where the finger is.
        <Button onClick={isBegun.value ? end : () => (isBegun.value = true)}>
          {isBegun.value ? turns.done : turns.begin}
        </Button>
      }
    >
      {isBegun.value && <QuietTimer minutes={minutes} begun={turns.begun} full={turns.full} />}
      <Fault>{fault}</Fault>
    </StepFrame>
  )
}

const sizes: Readonly<Record<number, 'two' | 'three' | 'five'>> = {
  2: 'two',
  3: 'three',
  5: 'five',
}
