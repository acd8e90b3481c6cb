import type { Answer } from '../../../content/practices/practice.ts'
import type { Template } from '../../../content/messages.ts'
import { cleanText } from '../../../domain/text.ts'
import type { ShownRound, SpaceView } from '../../../session/views.ts'
import { useMessages } from '../../app-context.ts'
import { fill } from '../../fill.ts'
import { Link } from '../../kit/link.tsx'
import { Row } from '../../kit/row.tsx'
import { Name } from '../../kit/words.tsx'
import { nameOf } from '../../name-of.ts'
import { standingOf } from '../../standing.ts'
import { writtenBy } from '../../written-by.ts'

/** What this person would like instead of tonight, and who has how much room today. */
export function RoomToday({ space }: { space: SpaceView }) {
  const care = useMessages('care')
  const { capacity, instead, me } = space
  const isMine = (round: ShownRound) => writtenBy(round, me.member) !== null
  // Whoever has answered after all has nothing to hear of another time.
  const isIn = ['sealed', 'opening', 'revealed', 'done'].includes(standingOf(space.checkIn))
  const own = isIn ? [] : instead.filter(isMine)
  const hasSaid = capacity.some(isMine)
  return (
    <>
      {[...own, ...capacity].map((round) => (
        <SaidToday key={round.key} {...{ space, round }} />
      ))}
      {capacity.length > 0 && !hasSaid && (
        <ul class="rows">
          <Row to={{ at: 'begin', practice: 'capacity' }} mark="open" title={care.room} />
        </ul>
      )}
    </>
  )
}

/** One's own can be said anew; somebody else's is only read. */
function SaidToday({ space, round }: { space: SpaceView; round: ShownRound }) {
  const care = useMessages('care')
  const member = [space.me, ...space.others].find((one) => writtenBy(round, one.member) !== null)
  const answer = member === undefined ? null : writtenBy(round, member.member)
  if (member === undefined || answer === null) return null
  const isMine = member.member === space.me.member
  return (
    <section class={`said-today is-${isMine ? 'me' : 'you'}`}>
      <p>{useSentence(round, answer, isMine ? null : nameOf(space, member.member))}</p>
      <Details of={answer} />
      {isMine && (
        <Link class="line-link" to={{ at: 'begin', practice: round.practice }}>
          {care.change}
        </Link>
      )}
    </section>
  )
}

/** `reader`: the author's name for others; null for the author. */
function useSentence({ practice }: ShownRound, answer: Answer, reader: string | null) {
  const { mine, insteadMine } = useMessages('care')
  const words = useMessages('practice')
  const isRoom = practice === 'capacity'
  const chosen = answer[isRoom ? 'level' : 'instead'] ?? ''
  const own: Readonly<Record<string, string>> = isRoom ? mine : insteadMine
  if (reader === null) return own[chosen] ?? ''
  const theirs: Readonly<Record<string, Template<'name'>>> =
    words.capacity.steps.capacity.level.theirs
  const template = theirs[chosen]
  return template === undefined ? '' : fill(template, { name: <Name of={reader} /> })
}

function Details({ of }: { of: Answer }) {
  const care = useMessages('care')
  const { until, when, reason } = of
  const quote = (text: string) => <bdi>{cleanText(text)}</bdi>
  return (
    <>
      {until !== undefined && <p class="second">{fill(care.until, { until: quote(until) })}</p>}
      {when !== undefined && <p class="second">{fill(care.when, { when: quote(when) })}</p>}
      {reason !== undefined && <p class="second">{fill(care.why, { why: quote(reason) })}</p>}
    </>
  )
}
