import type { LearnCardId } from '../../content/learn.ts'
import { learnCards } from '../../content/learn.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { placeOfPractice } from '../practice-place.ts'

/** One card, and the way to the practice that it is about. */
export function Card({ card }: { card: LearnCardId }) {
  const { title, text } = useMessages('cards')[card]
  const leadsTo = learnCards.find(({ id }) => id === card)?.leadsTo ?? null
  return (
    <Screen title={title} actions={leadsTo === null ? undefined : <TryIt practice={leadsTo} />}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Screen>
  )
}

function TryIt({ practice }: { practice: PracticeId }) {
  const { attune } = useApp()
  const learn = useMessages('learn')
  const practices = useMessages('practice')
  const space = attune.space.value
  if (space?.isArchived) return null
  if (space === null || space.standing === 'joining') {
    return (
      <Link class="quiet as-button" to={{ at: 'start', step: 0 }}>
        {learn.start}
      </Link>
    )
  }
  return (
    <Link class="pill as-button" to={placeOfPractice(practice, space)}>
      {fill(learn.tryIt, { practice: practices[practice].name })}
    </Link>
  )
}
