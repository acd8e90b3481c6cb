import type { Playing } from './playing.ts'
import { Opening, PutAway, Returned, Sealed } from './seal-waiting.tsx'
import { Reveal } from './reveal.tsx'
import { SealStep } from './seal-step.tsx'

/** Shows the step that a round has come to. What may be done there is the engine's word. */
export function Player(playing: Playing) {
  const { steps, may } = playing.question.view
  const seal = steps.find((step) => step.kind === 'seal')
  const respond = steps.find((step) => step.kind === 'respond')
  if (seal === undefined) return null
  const { phase } = seal
  switch (phase.is) {
    case 'open':
      return may.includes('seal') ? <SealStep {...playing} /> : <PutAway {...playing} />
    case 'sealed':
      return <Sealed {...playing} text={phase.answer['text'] ?? ''} told={phase.told} />
    case 'opening':
      return <Opening {...playing} text={phase.answer?.['text'] ?? null} />
    case 'revealed':
      return <Reveal {...playing} answers={phase.answers} respond={respond?.phase ?? null} />
    case 'returned':
      return phase.again ? (
        <SealStep {...playing} again={phase.answer['text'] ?? ''} />
      ) : (
        <Returned {...playing} text={phase.answer['text'] ?? ''} />
      )
  }
}
