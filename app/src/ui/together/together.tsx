import type { PracticeId } from '../../content/practices/practices.ts'
import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { Names } from '../kit/names.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { WhichSpace } from '../kit/which-space.tsx'
import { placeOfPractice } from '../practice-place.ts'
import { markOf } from '../standing.ts'
import { YesRow } from './yes-row.tsx'

/** What people can do together now, and the way to what they did. */
export function Together({ space }: { space: SpaceView }) {
  const together = useMessages('together')
  const isAlone = space.standing === 'alone'
  // Nor is anything asked of whoever stayed behind.
  if (space.isArchived || (isAlone && space.former.length > 0)) return <AtRest space={space} />
  return (
    <Screen title={together.title} above={<WhichSpace space={space} />}>
      {isAlone && (
        <p class="second">
          {together.alone} <Link to={{ at: 'invite' }}>{together.invite}</Link>
        </p>
      )}
      <section class="stack">
        <h2>{together.now}</h2>
        <ul class="rows">
          {daily.map((practice) => (
            <PracticeRow key={practice} practice={practice} space={space} />
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{together.anyTime}</h2>
        <ul class="rows">
          {anyTime.map((practice) => (
            <PracticeRow key={practice} practice={practice} space={space} />
          ))}
          {fitsTouch(space) && <YesRow space={space} />}
          <Earlier />
        </ul>
      </section>
    </Screen>
  )
}

/** Touch is nothing to ask of friends or of a team. */
function fitsTouch({ bond }: SpaceView): boolean {
  return bond.kind === 'partners' || bond.kind === 'family'
}

const daily = ['check-in', 'one-question', 'thanks-together'] as const
const anyTime = ['thank-you', 'small-win', 'start-small'] as const
type Offered = (typeof daily)[number] | (typeof anyTime)[number]

function PracticeRow({ practice, space }: { practice: Offered; space: SpaceView }) {
  const together = useMessages('together')
  const round = roundsOfToday(space)[practice]
  return (
    <Row
      to={placeOfPractice(practice, space)}
      mark={round === undefined ? 'open' : markOf(round)}
      title={together.practices[practice]}
      note={practice === 'thank-you' ? <ReadAtOnce space={space} /> : together.notes[practice]}
    />
  )
}

function roundsOfToday({ checkIn, question, thanks }: SpaceView) {
  const rounds: Partial<Record<PracticeId, SpaceView['question']>> = {
    'check-in': checkIn,
    'one-question': question,
    'thanks-together': thanks,
  }
  return rounds
}

function ReadAtOnce({ space }: { space: SpaceView }) {
  const together = useMessages('together')
  const names = space.others.map(({ name }) => name)
  if (names.length === 0) return <>{together.thankYouAlone}</>
  return <>{fill(together.notes['thank-you'], { name: <Names of={names} /> })}</>
}

function Earlier() {
  const together = useMessages('together')
  return (
    <Row to={{ at: 'past' }} mark="done" title={together.earlier} note={together.earlierNote} />
  )
}

/** Nothing is asked any more; what was written stays within reach. */
function AtRest({ space }: { space: SpaceView }) {
  const together = useMessages('together')
  return (
    <Screen
      title={together.title}
      above={<WhichSpace space={space} />}
      actions={
        space.isArchived ? (
          <Link class="quiet as-button" to={{ at: 'archive' }}>
            {together.bringBack}
          </Link>
        ) : undefined
      }
    >
      <p>{space.isArchived ? together.putAway : together.left}</p>
      <ul class="rows">
        <Earlier />
      </ul>
    </Screen>
  )
}
