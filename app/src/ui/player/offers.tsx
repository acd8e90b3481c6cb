import type { StepView } from '../../domain/round.ts'
import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import type { Playing } from './playing.ts'
import { stepOf, useHeading } from './practice-words.ts'
import { isShared } from './shared-step.ts'

/** What is there for whoever would like it. Nobody is asked. */
export function Offers({
  offers,
  open,
  ...playing
}: Playing & { offers: readonly StepView[]; open: (step: string) => void }) {
  const play = useMessages('play')
  return (
    <section class="offers">
      <h2>{play.offers}</h2>
      <ul>
        {offers.map((one) => (
          <li key={one.step}>
            <QuietButton onClick={() => open(one.step)}>
              <Offered {...playing} of={one} />
            </QuietButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offered({ of, ...playing }: Playing & { of: StepView }) {
  const { pause, depth, lookAgain } = useMessages('play')
  const reveal = useMessages('reveal')
  const heading = useHeading({ ...playing, step: of.step })
  const isNew = stepOf(playing.practice, of.step)?.optional === true
  switch (of.kind) {
    case 'pause':
      return <>{of.phase.is === 'over' ? pause.again : pause.offer}</>
    case 'depth':
      return <>{depth.offer}</>
    case 'respond':
      return <>{reveal.ask}</>
    default:
      // What was gone past; of what is one’s own alone there is nothing else that it could mean.
      return <>{isNew || playing.practice.steps.some(isShared) ? heading : lookAgain}</>
  }
}
