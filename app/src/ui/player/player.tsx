import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { StepView } from '../../domain/round.ts'
import { useKept } from '../app-context.ts'
import { answersOf, isToRead } from './answers-of.ts'
import { DepthStep } from './depth-step.tsx'
import { readingOf } from './fitting-starters.ts'
import { GateStep } from './gate-step.tsx'
import { Leave } from './leave-round.tsx'
import { Nothing, NothingHere } from './nothing-now.tsx'
import { Offers } from './offers.tsx'
import { PauseStep } from './pause-step.tsx'
import type { Playing, StepPlaying } from './playing.ts'
import { ReadStep } from './read-step.tsx'
import { Reading } from './reading.tsx'
import { RespondStep } from './respond-step.tsx'
import { SayBackStep } from './say-back-step.tsx'
import { Sealing } from './sealing.tsx'
import { stageOf } from './stage.ts'
import { TurnsStep } from './turns-step.tsx'
import { WriteHere } from './write-here.tsx'

/** Shows the step that a round has come to. What may be done there is the engine's word. */
export function Player(playing: Playing) {
  const { round, practice, space } = playing
  const past = useKept<readonly string[]>(`past.${round.key}`, [])
  const open = useKept<string | null>(`open.${round.key}`, null)
  // Whoever is at a step stays there, whatever arrives meanwhile.
  const last = useRef<string | null>(null)
  const place = { past: past.value, open: open.value, at: last.current }
  const { now, offers, hasLeft } = stageOf(practice, round.view, space.me.member, place)
  const stood = useRef(false)
  useLayoutEffect(() => {
    stood.current = true
    last.current = now?.step ?? null
  })
  if (now?.kind === 'seal') return <Sealing {...playing} {...now} />
  const goTo = (step: string | null, pastNow: boolean) => {
    if (now && pastNow) past.value = [...past.value, now.step]
    last.current = null
    open.value = step
  }
  const hasThread = round.view.steps.some(isToRead)
  const part = {
    ...playing,
    hasThread,
    takesFocus: stood.current,
    goOn: () => goTo(null, true),
    close: () => {
      past.value = past.value.filter((one) => one !== now?.step)
      goTo(null, false)
    },
    restart: () => (past.value = []),
    goBack: open.value === null ? null : () => goTo(null, false),
  }
  const onward = now && { past: [...past.value, now.step], open: null, at: null }
  const next = onward && stageOf(practice, round.view, space.me.member, onward).now
  const hasMore = next !== null && next !== now
  const below = (
    <>
      {now === null && <Nothing {...part} hasLeft={hasLeft} />}
      {offers.length > 0 && now?.kind !== 'gate' && (
        <Offers {...playing} offers={offers} open={(step) => goTo(step, false)} />
      )}
      {!hasLeft && <Leave {...playing} now={now} />}
    </>
  )
  const asked = now && <Asked key={now.step} {...part} now={now} hasMore={hasMore} />
  if (hasThread)
    return (
      <Reading {...playing} steps={round.view.steps} now={now}>
        {asked}
        {below}
      </Reading>
    )
  return asked ? (
    <>
      {asked}
      {below}
    </>
  ) : (
    <NothingHere {...part} hasLeft={hasLeft}>
      {below}
    </NothingHere>
  )
}

type Part = Omit<StepPlaying<unknown>, 'step' | 'phase' | 'may' | 'hasMore'>

function Asked({ now, hasMore, ...part }: Part & { now: StepView; hasMore: boolean }) {
  const { round, space } = part
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
  return View === undefined ? null : <View {...part} {...now} hasMore={hasMore} />
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
