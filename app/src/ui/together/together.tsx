import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { practices } from '../../content/practices/practices.ts'
import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Disclosure } from '../kit/disclosure.tsx'
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
        <More space={space} />
      </section>
    </Screen>
  )
}

/** Whatever else these people can do together, by name. */
function More({ space }: { space: SpaceView }) {
  const together = useMessages('together')
  const words = useMessages('practice')
  const more = (practices as readonly Practice[]).filter(
    ({ id, audience }) => audience.includes(space.bond.kind) && !elsewhere.includes(id),
  )
  return (
    <Disclosure summary={together.more}>
      <ul class="rows">
        {more.map(({ id }) => {
          const practice = id as PracticeId
          return (
            <Row key={id} to={placeOfPractice(practice, space)} title={words[practice].name} />
          )
        })}
      </ul>
    </Disclosure>
  )
}

/** Touch is nothing to ask of friends or of a team. */
function fitsTouch({ bond }: SpaceView): boolean {
  return bond.kind === 'partners' || bond.kind === 'family'
}

const daily = ['check-in', 'one-question', 'thanks-together'] as const
const anyTime = ['thank-you', 'small-win', 'start-small'] as const
/** Those above, and what Today has a place for. */
const elsewhere: readonly string[] = [
  ...[...daily, ...anyTime],
  ...['capacity', 'not-tonight', 'our-time', 'closeness', 'safety-check'],
]
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
