import type { StepView } from '../../domain/round.ts'
import { useApp, useMessages } from '../app-context.ts'
import type { Playing } from './playing.ts'
import { Opening, PutAway, Returned, Sealed } from './seal-waiting.tsx'
import { Reading } from './reading.tsx'
import { SealStep } from './seal-step.tsx'
import { stageOf } from './stage.ts'
import { WriteStep } from './write-step.tsx'

/** Shows the step that a round has come to. What may be done there is the engine's word. */
export function Player(playing: Playing) {
  const { attune, router } = useApp()
  const { say } = useMessages('writing')
  const { round } = playing
  const stage = stageOf(round.view)
  if (stage.at === 'open') return <Reading {...playing} steps={stage.steps} />
  if (stage.step.kind === 'seal') return <Sealing {...playing} {...stage.step} />
  const { step } = stage.step
  return (
    <WriteStep
      {...playing}
      step={step}
      action={say}
      draftAt={round.key}
      before={round.drafts[step] ?? {}}
      write={(answer) => attune.write(round.key, answer)}
      onDone={() => router.replace({ at: 'home' })}
    />
  )
}

function Sealing({ step, phase, ...playing }: Playing & Extract<StepView, { kind: 'seal' }>) {
  const here = { ...playing, step }
  switch (phase.is) {
    case 'open':
      return playing.round.view.may.includes('seal') ? (
        <SealStep {...here} />
      ) : (
        <PutAway {...here} />
      )
    case 'sealed':
      return <Sealed {...here} answer={phase.answer} told={phase.told} />
    case 'opening':
      return <Opening {...here} answer={phase.answer} />
    case 'returned':
      return phase.again ? (
        <SealStep {...here} again={phase.answer} />
      ) : (
        <Returned {...here} answer={phase.answer} />
      )
    case 'revealed':
    case 'later':
      return null
  }
}
