import { learnCards } from '../../content/learn.ts'
import { useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'

/** Short cards, each with something to do at its end. */
export function Learn() {
  const learn = useMessages('learn')
  const cards = useMessages('cards')
  return (
    <Screen title={learn.title}>
      <p class="second">{learn.lead}</p>
      <ul class="rows">
        {learnCards.map(({ id }) => (
          <Row key={id} to={{ at: 'card', card: id }} title={cards[id].title} />
        ))}
      </ul>
      <p class="second">{learn.what}</p>
      <p>
        <Link class="line-link" to={{ at: 'purpose', part: '' }}>
          {learn.purpose}
        </Link>
      </p>
    </Screen>
  )
}
