import type { PersonView, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Link } from '../kit/link.tsx'
import { Names } from '../kit/names.tsx'
import { Name } from '../kit/words.tsx'
import { Proposals } from '../proposals.tsx'

/** Who is here, who was, who may come, and whether one can be sure of it. */
export function Here({ space }: { space: SpaceView }) {
  const us = useMessages('us')
  const { me, others, former, standing } = space
  return (
    <>
      <section class="stack">
        <h2>{us.here}</h2>
        <ul class="people">
          <li class="is-me">
            <span>{fill(us.me, { name: <Name of={me.name} /> })}</span>
          </li>
          {others.map((person) => (
            <Other key={person.member} space={space} person={person} />
          ))}
        </ul>
        {former.map(({ member, name }) => (
          <p class="second" key={member}>
            {fill(us.former, { name: <Name of={name} /> })}
          </p>
        ))}
        {standing === 'alone' ? <Alone space={space} /> : <Together space={space} />}
      </section>
      <Proposals space={space} at="us" />
    </>
  )
}

/** Where people look for a way to take somebody out: there is none, and what there is instead. */
function Other({ space, person }: { space: SpaceView; person: PersonView }) {
  const us = useMessages('us')
  const { leave } = useMessages('spaces').space
  const name = <Name of={person.name} />
  return (
    <li>
      <Disclosure summary={<span class="whose">{name}</span>}>
        <div class="person">
          <p>
            {fill(us.removing, { name })} {us.instead}
          </p>
          <p>
            <Link to={{ at: 'leave' }}>{leave}</Link>
          </p>
          <p>
            <Link to={{ at: 'start', step: 0 }}>{us.start}</Link>
          </p>
          {!space.isArchived && <p class="second">{fill(us.lost, { name })}</p>}
        </div>
      </Disclosure>
    </li>
  )
}

function Alone({ space: { former, isArchived } }: { space: SpaceView }) {
  const us = useMessages('us')
  return (
    <p class="second">
      {former.length > 0 ? us.onlyYou : us.nobody}{' '}
      {!isArchived && <Link to={{ at: 'invite' }}>{us.invite}</Link>}
    </p>
  )
}

function Together({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const us = useMessages('us')
  // The people of the sample are made up, and so would be whoever comes.
  const mayAsk =
    space.standing === 'together' && !space.isArchived && !attune.device.value.isLooking
  return (
    <>
      <Compared space={space} />
      {mayAsk && (
        <Link class="line-link" to={{ at: 'invite' }}>
          {us.ask}
        </Link>
      )}
    </>
  )
}

/** Whether one can be sure of who is on the other phones. */
function Compared({ space: { code, others } }: { space: SpaceView }) {
  const us = useMessages('us')
  const today = useMessages('today')
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
      <span>{fill(today.compare, { name: <Names of={others} /> })}</span>
    </Link>
  )
}
