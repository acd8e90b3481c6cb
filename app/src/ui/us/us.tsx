import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { WhichSpace } from '../kit/which-space.tsx'
import { Name, Words } from '../kit/words.tsx'
import { showDay } from '../show-day.ts'

/** What these people share: thanks, what went well, who they are, and the space itself. */
export function Us({ space }: { space: SpaceView }) {
  const us = useMessages('us')
  const { leave, leaveNote } = useMessages('spaces').space
  return (
    <Screen title={us.title} above={<WhichSpace space={space} />}>
      <ul class="rows">
        <Row to={{ at: 'memories' }} mark="done" title={us.memories} note={us.memoriesNote} />
        <Row to={{ at: 'jar' }} mark="done" title={us.jar} note={us.jarNote} />
      </ul>
      <Wins space={space} />
      <Here space={space} />
      <ul class="rows">
        <Row to={{ at: 'space' }} title={us.space} note={us.spaceNote} />
        {/* Here too: three taps from Today (R2). */}
        <Row to={{ at: 'leave' }} title={leave} note={leaveNote} />
      </ul>
    </Screen>
  )
}

/** The newest few; the rest when somebody asks. */
const fewWins = 3

function Wins({ space }: { space: SpaceView }) {
  const { attune, ports, language } = useApp()
  const us = useMessages('us')
  const wins = attune.wins.value
  return (
    <section class="stack">
      <h2>{us.wins}</h2>
      {wins.length === 0 && <p class="second">{us.winsEmpty}</p>}
      <LongList
        items={wins}
        keyOf={({ key, by }) => key + by.member}
        first={fewWins}
        as="plain"
        class="stack"
        itemClass="win"
      >
        {({ by, day, text }) => (
          <Words
            whose={by.member === space.me.member ? 'me' : 'you'}
            by={
              <>
                <Name of={by.name} /> · {showDay(day, language.value, ports.locales)}
              </>
            }
            text={text}
          />
        )}
      </LongList>
      {!space.isArchived && (
        <Link class="line-link" to={{ at: 'begin', practice: 'small-win' }}>
          {us.winsAction}
        </Link>
      )}
    </section>
  )
}

function Here({ space }: { space: SpaceView }) {
  const us = useMessages('us')
  const today = useMessages('today')
  const { me, others, former, standing, code } = space
  return (
    <section class="stack">
      <h2>{us.here}</h2>
      <ul class="people">
        <li class="is-me">
          <span>{fill(us.me, { name: <Name of={me.name} /> })}</span>
        </li>
        {others.map(({ member, name }) => (
          <li class="is-you" key={member}>
            <Name of={name} />
          </li>
        ))}
      </ul>
      {former.map(({ member, name }) => (
        <p class="second" key={member}>
          {fill(us.former, { name: <Name of={name} /> })}
        </p>
      ))}
      {standing === 'alone' ? (
        <p class="second">
          {former.length > 0 ? us.onlyYou : us.nobody}{' '}
          {!space.isArchived && <Link to={{ at: 'invite' }}>{us.invite}</Link>}
        </p>
      ) : (
        <Compared of={code} name={others[0]?.name ?? ''} today={today} us={us} />
      )}
    </section>
  )
}

interface ComparedProps {
  of: SpaceView['code']
  name: string
  today: ReturnType<typeof useMessages<'today'>>
  us: ReturnType<typeof useMessages<'us'>>
}

/** Whether one can be sure of who is on the other phone. */
function Compared({ of: code, name, today, us }: ComparedProps) {
  if (code?.confirmed === 'same') return <p class="second">{us.compared}</p>
  if (code?.confirmed === 'different') {
    return (
      <p>
        {us.compareDifferent} <Link to={{ at: 'code' }}>{us.doubtLink}</Link>
      </p>
    )
  }
  return (
    <Link class="line-link" to={{ at: 'code' }}>
      <span>{fill(today.compare, { name: <Name of={name} /> })}</span>
    </Link>
  )
}
