import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useEffect } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import type { RoundMark } from '../kit/circles.tsx'
import { Mark } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Name } from '../kit/words.tsx'
import { usePrompt } from '../prompt.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'

export const marks: Readonly<Record<Standing, RoundMark>> = {
  open: 'open',
  told: 'told',
  'put-away': 'open',
  sealed: 'mine',
  opening: 'both',
  revealed: 'both',
  done: 'done',
  returned: 'mine',
}

/** Today's question, and the one thing that can be done with it. */
export function QuestionCard({ space, question }: { space: SpaceView; question: ShownRound }) {
  const { attune, ports } = useApp()
  const today = useMessages('today')
  const prompt = usePrompt(question.question)
  const isWhole = prompt !== ''
  // Today stands, and has a moment to be seen: only then comes the network.
  useEffect(() => (isWhole ? ports.schedule(() => attune.wake(), 100) : undefined), [isWhole])
  const standing = standingOf(question)
  const note = useStandingNote(standing, space)
  const asks = standing === 'open' || standing === 'told' || standing === 'revealed'
  return (
    <section class="card">
      <h2 class="card-label">
        <Mark of={marks[standing]} />
        {today.question}
      </h2>
      <p class="card-prompt">{prompt}</p>
      {note !== null && <p class={standing === 'told' ? 'card-told' : 'second'}>{note}</p>}
      <p class="card-action">
        <Link class={asks ? 'pill as-button' : 'line-link'} to={{ at: 'round', key: question.key }}>
          {standing === 'revealed' ? today.read : asks ? today.answer : today.look}
        </Link>
      </p>
    </section>
  )
}

function useStandingNote(standing: Standing, space: SpaceView) {
  const today = useMessages('today')
  switch (standing) {
    case 'open':
      return null
    case 'told':
      return fill(today.told, { name: <Name of={space.others[0]?.name ?? ''} /> })
    case 'put-away':
      return today.putAway
    case 'sealed':
      return today.sealed
    case 'opening':
      return space.strict ? today.openingStrict : today.opening
    case 'revealed':
    case 'done':
      return today.revealed
    case 'returned':
      return today.returned
  }
}
