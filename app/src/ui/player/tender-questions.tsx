import { tenderDeck } from '../../content/questions/tender-deck.ts'
import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Few } from './few.tsx'

/** For two adults who have both opened their topics, and are talking: from light to deep. Fetched by nobody else. */
export function TenderQuestions({ space }: { space: SpaceView }) {
  const { question } = useMessages('play')
  const texts = useMessages('tender')
  const deck = tenderDeck.filter(({ bonds }) => bonds.some((one) => one === space.bond.kind))
  return (
    <Disclosure summary={question}>
      <Few items={deck} keyOf={({ id }) => id}>
        {({ id }) => <p>{texts[id]}</p>}
      </Few>
    </Disclosure>
  )
}
