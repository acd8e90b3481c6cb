import type { StepView } from '../../domain/round.ts'
import type { Playing } from './playing.ts'
import { isOpening, useHeading } from './practice-words.ts'
import { Opening, PutAway, Returned, Sealed } from './seal-waiting.tsx'
import { SealStep } from './seal-step.tsx'

/** An answer that waits for those of the others: written, sealed, opening, or back with its author. */
export function Sealing({
  step,
  phase,
  ...playing
}: Playing & Extract<StepView, { kind: 'seal' }>) {
  const heading = useHeading({ ...playing, step })
  const isFirst = isOpening(playing.practice, step)
  const prompt = isFirst || typeof heading !== 'string' ? playing.prompt : heading
  const here = { ...playing, step, prompt }
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
