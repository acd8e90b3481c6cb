import type { ComponentChildren } from 'preact'
import { cleanText } from '../../domain/text.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Mark } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Row } from '../kit/row.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import type { Place } from '../places.ts'
import type { Standing } from '../standing.ts'
import { markOf, standingOf } from '../standing.ts'
import { insteadOf } from '../written-by.ts'
import { nextUp } from './next-up.ts'

/** What belongs to this day, one line each; what asks next has room and the main action. */
export function Day({ space, prompt }: { space: SpaceView; prompt: string }) {
  const { checkIn, question, thanks, others, startsAnew } = space
  const words = useMessages('today')
  // Somebody who has been away begins with less than a whole evening.
  const next = startsAnew ? null : nextUp(space)
  const rows = [
    { round: checkIn, title: words.checkIn, asks: words.checkInAsks },
    { round: question, title: words.question, asks: prompt },
    { round: thanks, title: words.thanks, asks: words.thanksAsks },
  ]
  return (
    <ul class="rows">
      {startsAnew && <Small />}
      {rows.slice(0, others.length === 0 ? 2 : 3).map((row) => {
        const Shape = row.round === next ? DayCard : DayRow
        return <Shape key={row.round.key} space={space} {...row} />
      })}
    </ul>
  )
}

interface Props {
  space: SpaceView
  round: ShownRound
  title: string
  /** What it asks, in one sentence. */
  asks: string
}

function DayRow({ space, round, title, asks }: Props) {
  const { thanksGiven } = useMessages('today')
  const standing = standingOf(round)
  const note = useNote(space, round, standing)
  // What went at once is done, and leaves the one that waits for others as it was.
  const isGiven = round.key === space.thanks.key && standing === 'open' && space.hasThanked
  return (
    <Row
      to={wayTo(round, standing)}
      mark={isGiven ? 'done' : markOf(round)}
      title={title}
      note={isGiven ? thanksGiven : (note ?? asks)}
    />
  )
}

function DayCard({ space, round, title, asks }: Props) {
  const words = useMessages('today')
  const standing = standingOf(round)
  const note = useNote(space, round, standing)
  const isCheckIn = round.practice === 'check-in'
  const mayPass = isCheckIn && standing !== 'revealed' && space.others.length > 0
  return (
    <Card
      label={
        <>
          <Mark of={markOf(round)} />
          {title}
        </>
      }
      prompt={asks}
      note={note !== null && <p class={standing === 'told' ? 'card-told' : 'second'}>{note}</p>}
    >
      <Link class="pill as-button" to={wayTo(round, standing)}>
        {standing === 'revealed' ? words.read : isCheckIn ? words.begin : words.answer}
      </Link>
      {mayPass && insteadOf(space) === null && (
        <Link class="line-link" to={{ at: 'begin', practice: 'not-tonight' }}>
          {words.notUpToIt}
        </Link>
      )}
    </Card>
  )
}

/** After a while without: nothing is said of it, and less is asked. */
function Small() {
  const { small, begin } = useMessages('today')
  return (
    <Card prompt={small.title} note={<p class="second">{small.body}</p>}>
      <Link class="pill as-button" to={{ at: 'begin', practice: 'start-small' }}>
        {begin}
      </Link>
    </Card>
  )
}

interface CardProps {
  label?: ComponentChildren
  prompt: string
  note: ComponentChildren
  children: ComponentChildren
}

function Card({ label, prompt, note, children }: CardProps) {
  return (
    <li class="row card">
      {label !== undefined && <h2 class="card-label">{label}</h2>}
      <p class="card-prompt">{prompt}</p>
      {note}
      <p class="card-action">{children}</p>
    </li>
  )
}

/** A thank-you that nobody has begun is written first, and then says how it goes. */
function wayTo({ key, practice }: ShownRound, standing: Standing): Place {
  return practice === 'thanks-together' && standing === 'open'
    ? { at: 'begin', practice: 'thank-you' }
    : { at: 'round', key }
}

/** Where it stands, in a sentence. */
function useNote(space: SpaceView, { practice, view }: ShownRound, standing: Standing) {
  const words = useMessages('today')
  const wishes = useWishesOfOthers(space)
  switch (standing) {
    case 'open':
      return practice === 'check-in' && wishes.length > 0 ? wishes : null
    case 'told': {
      const [step] = view.steps
      const told = step?.phase.is === 'open' ? step.phase.told : []
      return fill(told.length > 1 ? words.toldMany : words.told, {
        name: <Name of={nameOf(space, told[0] ?? '')} />,
      })
    }
    case 'put-away':
      return words.putAway
    case 'sealed':
      return words.sealed
    case 'opening':
      return space.strict && space.others.length < 2 ? words.openingStrict : words.opening
    case 'revealed':
    case 'done':
      return words.revealed
    case 'returned':
      return words.returned
  }
}

/** What others would like instead of tonight's check-in, in their own words. */
function useWishesOfOthers(space: SpaceView) {
  const words = useMessages('today')
  return space.others.flatMap(({ member, name }) => {
    const said = insteadOf(space, member)
    if (said === null) return []
    const kind = said['instead'] === 'ten-minutes' ? 'ten-minutes' : 'another-time'
    return [
      <span class="instead" key={member}>
        {fill(words.instead[kind], { name: <Name of={name} /> })}
        <Own text={said['when']} />
        <Own text={said['reason']} />
      </span>,
    ]
  })
}

function Own({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return <q dir="auto">{cleanText(text)}</q>
}
