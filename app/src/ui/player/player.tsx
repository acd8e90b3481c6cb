import type { ComponentType } from 'preact'
import type { StepView } from '../../domain/round.ts'
import { answersOf, isToRead } from './answers-of.ts'
import { DepthStep } from './depth-step.tsx'
import { readingOf } from './fitting-starters.ts'
import { GateStep } from './gate-step.tsx'
import { KeptBefore } from './kept-before.tsx'
import { Leave } from './leave-round.tsx'
import { Nothing, NothingHere } from './nothing-now.tsx'
import { Offers } from './offers.tsx'
import type { PausedStep } from './pause-step.tsx'
import { PauseLine, PauseStep } from './pause-step.tsx'
import type { Playing, StepPlaying } from './playing.ts'
import { ReadStep } from './read-step.tsx'
import { Reading } from './reading.tsx'
import { RespondStep } from './respond-step.tsx'
import { SayBackStep } from './say-back-step.tsx'
import { Sealing } from './sealing.tsx'
import { TurnsStep } from './turns-step.tsx'
import { useStage } from './use-stage.ts'
import { WriteHere } from './write-here.tsx'

/** Shows the step that a round has come to. What may be done there is the engine's word. */
export function Player(playing: Playing) {
  const { round } = playing
  const stage = useStage(playing)
  const { now, offers, goTo } = stage
  if (now?.kind === 'seal') return <Sealing {...playing} {...now} />
  const hasThread = round.view.steps.some(isToRead)
  const goBack = stage.isOpened ? () => goTo(null) : null
  const part = { ...playing, ...stage, hasThread, goBack }
  const asked = now && <Asked key={now.step} {...part} now={now} />
  const paused = now?.kind === 'pause' ? undefined : round.view.steps.find(isOn)
  const below = (
    <>
      {paused && now && <PauseLine of={paused} look={() => stage.seeAgain(paused.step)} />}
      {now === null && <Nothing {...part} />}
      {offers.length > 0 && now?.kind !== 'gate' && (
        <Offers {...playing} {...{ offers, open: goTo }} />
      )}
      <KeptBefore {...playing} />
      {!stage.hasLeft && <Leave {...playing} now={now} />}
    </>
  )
  if (hasThread)
    return (
      <Reading {...playing} steps={round.view.steps} now={now}>
        {asked}
        {below}
      </Reading>
    )
  if (asked === null) return <NothingHere {...part}>{below}</NothingHere>
  return (
    <>
      {asked}
      {below}
    </>
  )
}

type Part = Omit<StepPlaying<unknown>, 'step' | 'phase' | 'may'>

function Asked({ now, ...part }: Part & { now: StepView }) {
  const { round, space, hasMore } = part
  const { steps } = round.view
  if (now.kind === 'respond') {
    const others = answersOf(steps, space.me.member).flatMap(({ shown }) =>
      shown.by === space.me.member ? [] : [shown],
    )
    return (
      <RespondStep
        {...part}
        step={now.step}
        reading={readingOf(round.practice, others)}
        later={hasMore ? part.goOn : null}
      />
    )
  }
  const View = views[now.kind] as ComponentType<StepPlaying<unknown>> | undefined
  // What is agreed on is asked where it stands.
  return View === undefined ? null : <View {...part} {...now} />
}

function isOn(step: StepView): step is PausedStep {
  return step.kind === 'pause' && step.phase.is === 'on'
}

const views = {
  write: WriteHere,
  'say-back': SayBackStep,
  turns: TurnsStep,
  pause: PauseStep,
  depth: DepthStep,
  read: ReadStep,
  gate: GateStep,
} as Partial<Record<StepView['kind'], unknown>>
