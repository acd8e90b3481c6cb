import { addDays } from '../../../domain/calendar-day.ts'
import { clockAt } from '../../../domain/moment.ts'
import { toRoundKey } from '../../../domain/round-key.ts'
import type { ShownRound, SpaceView } from '../../../session/views.ts'
import { useApp, useMessages } from '../../app-context.ts'
import { cleanText } from '../../../domain/text.ts'
import { fill } from '../../fill.ts'
import { Button } from '../../kit/button.tsx'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Link } from '../../kit/link.tsx'
import { Row } from '../../kit/row.tsx'
import { Proposals } from '../../proposals.tsx'
import { RoundTitle } from '../../round-title.tsx'
import { showDay } from '../../show-day.ts'
import { showTime } from '../../show-time.ts'
import { markOf } from '../../standing.ts'
import { agreedForToday } from './agreed.ts'
import { Answered } from './answered.tsx'
import { Company } from './company.tsx'
import { Planned } from './planned.tsx'
import { RoomToday } from './room-today.tsx'
import { Waiting } from './waiting.tsx'

/** What stands beside the day's own: what was agreed, who has room, what waits from other days. */
export function Beside({ space, isOver }: { space: SpaceView; isOver: boolean }) {
  if (isOver) return <Over space={space} />
  const hasOthers = space.others.length > 0
  // What others said comes before who they are, unless that is in doubt.
  const isDoubtful = !hasOthers || space.code?.confirmed === 'different'
  return (
    <div class="beside">
      {isDoubtful && <Company space={space} />}
      {space.proposals.length > 0 && <Proposals space={space} at="today" />}
      <Waiting space={space} />
      {hasOthers && <Answered space={space} />}
      <AgreedForToday space={space} />
      {space.isSpared && <Spared />}
      <Planned today={space.today} />
      {!isDoubtful && <Company space={space} />}
      {hasOthers && <RoomToday space={space} />}
      <More space={space} />
    </div>
  )
}

function Over({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const { putAwaySpace, oneMember, whatWas } = useMessages('care')
  if (!space.isArchived) {
    return (
      <>
        <p>{oneMember}</p>
        <ul class="rows">
          <Row to={{ at: 'past' }} title={whatWas} />
        </ul>
      </>
    )
  }
  return (
    <section class="alone">
      <h2>{putAwaySpace.title}</h2>
      <p class="second">{putAwaySpace.body}</p>
      <Button onClick={() => attune.archiveSpace(space.space, false)}>{putAwaySpace.back}</Button>
    </section>
  )
}

/** A day at a time, and only for who would like to say so. */
function Spared() {
  const practices = useMessages('practice')
  return (
    <ul class="rows">
      <Row
        to={{ at: 'begin', practice: 'through-today' }}
        mark="open"
        title={practices['through-today'].name}
      />
    </ul>
  )
}

function AgreedForToday({ space }: { space: SpaceView }) {
  const { attune, ports, language } = useApp()
  const care = useMessages('care')
  const yesterday = attune.round(toRoundKey('check-in', addDays(space.today, -1)))
  const agreed = agreedForToday(space, yesterday)
  const meetings = attune.meetings.value
  if (agreed.length + meetings.length === 0) return null
  return (
    <section class="agreed">
      <h2>{care.agreed}</h2>
      <ul>
        {meetings.map((one) => (
          <li key={`${one.key} ${one.at}`}>
            <Link to={{ at: 'round', key: one.key }}>
              {fill(care.meeting, {
                time: showTime(clockAt(new Date(one.at)).time, language.value, ports.locales),
                what: <RoundTitle of={one} />,
              })}
            </Link>
          </li>
        ))}
        {agreed.map(({ key, by, text, happened }) => (
          <li key={`${key} ${by}`}>
            <Link to={{ at: 'round', key }}>
              <span dir="auto">{cleanText(text)}</span>
              {happened && <span class="second"> {care.wish.hasHappened}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Behind one line, for whoever looks for it. */
function More({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const care = useMessages('care')
  const { others, earlier, capacity } = space
  const [ourTime] = attune.times.value
  const time = ourTime === undefined ? null : <bdi>{cleanText(ourTime)}</bdi>
  return (
    <div>
      <Disclosure summary={care.moreToday}>
        <ul class="rows">
          {others.length > 0 && capacity.length === 0 && (
            <Row to={{ at: 'begin', practice: 'capacity' }} mark="open" title={care.room} />
          )}
          <Row to={{ at: 'begin', practice: 'small-win' }} mark="open" title={care.win} />
          {others.length > 0 && (
            <Row
              to={{ at: 'begin', practice: 'our-time' }}
              mark={time === null ? 'open' : 'done'}
              title={time === null ? care.setTime : fill(care.ourTime, { when: time })}
              {...(time !== null && { note: care.change })}
            />
          )}
        </ul>
      </Disclosure>
      {earlier.length > 0 && (
        <Disclosure summary={care.earlier}>
          <ul class="rows">
            {earlier.map((question) => (
              <EarlierQuestion key={question.key} of={question} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function EarlierQuestion({ of }: { of: ShownRound }) {
  const { ports, language } = useApp()
  return (
    <Row
      to={{ at: 'round', key: of.key }}
      mark={markOf(of)}
      title={<RoundTitle of={of} />}
      note={showDay(of.day, language.value, ports.locales)}
    />
  )
}
