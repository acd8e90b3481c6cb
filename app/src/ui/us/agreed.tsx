import type { RoundKey } from '../../domain/round-key.ts'
import { cleanText } from '../../domain/text.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { fieldsOf, practiceOf, stepOf } from '../player/practice-words.ts'

/** What these people do by and by, because all of them said yes to it. Nothing here says whether they did. */
export function Agreed() {
  const { attune } = useApp()
  const us = useMessages('us')
  const practices = useMessages('practice')
  const standing = attune.past.value
    .filter(({ practice }) => (lasting as readonly string[]).includes(practice))
    .flatMap(({ key }) => standingIn(attune.round(key)))
  if (standing.length === 0) return null
  return (
    <section class="stack">
      <h2>{us.agreed}</h2>
      <ul class="rows">
        {standing.map(({ key, practice, text }) => (
          <Row
            key={key}
            to={{ at: 'round', key }}
            mark="done"
            title={text === '' ? practices[practice].name : <bdi>{cleanText(text)}</bdi>}
            {...(text !== '' && { note: practices[practice].name })}
          />
        ))}
      </ul>
    </section>
  )
}

const lasting = ['ritual', 'our-ritual', 'our-rest'] as const

interface Standing extends Pick<ShownRound, 'practice'> {
  readonly key: RoundKey
  /** In the words of whoever proposed it; empty where they chose and wrote nothing. */
  readonly text: string
}

function standingIn(round: ShownRound | null): readonly Standing[] {
  const [idea, agree] = round?.view.steps ?? []
  if (round === null || agree?.kind !== 'agree' || agree.phase.is !== 'now') return []
  const [wish] = agree.phase.wishes.filter(({ standing }) => standing === 'stands')
  if (wish === undefined || idea?.kind !== 'write' || idea.phase.is !== 'written') return []
  const fields = fieldsOf(stepOf(practiceOf(round.practice), idea.step))
  const said = idea.phase.answers.find(({ by }) => by === wish.by)?.answer
  const text = fields.find(({ kind }) => kind === 'text')?.id
  return [{ key: round.key, practice: round.practice, text: (text && said?.[text]) || '' }]
}
