import type { SpaceView } from '../../../session/views.ts'
import { useMessages } from '../../app-context.ts'
import { fill } from '../../fill.ts'
import { Link } from '../../kit/link.tsx'
import { Names } from '../../kit/names.tsx'
import { Row } from '../../kit/row.tsx'

/** Who else is here, and whether one can be sure of it. */
export function Company({ space }: { space: SpaceView }) {
  const today = useMessages('today')
  const care = useMessages('care')
  if (space.standing === 'alone') return <Alone space={space} />
  const { code } = space
  if (code?.confirmed === 'different') {
    return (
      <p class="doubt">
        {care.doubt} <Link to={{ at: 'code' }}>{care.doubtLink}</Link>
      </p>
    )
  }
  if (code === null || code.pictures === null || code.confirmed === 'same') return null
  const name = <Names of={space.others} />
  return (
    <ul class="rows">
      <Row
        to={{ at: 'code' }}
        mark="open"
        title={fill(today.compare, { name })}
        note={today.compareWhy}
      />
    </ul>
  )
}

/** Nobody else yet: what has become of the invitation, and the one step that follows. */
function Alone({ space }: { space: SpaceView }) {
  const words = useAloneWords(space)
  return (
    <section class="alone">
      <h2>{words.title}</h2>
      <p class="second">{words.body}</p>
      <Link class="line-link" to={{ at: 'invite' }}>
        {words.link}
      </Link>
    </section>
  )
}

function useAloneWords({ invitation, question }: SpaceView) {
  const { alone } = useMessages('invite')
  const asking = invitation?.requests.length ?? 0
  if (asking > 0) {
    return { ...(asking > 1 ? alone.askedByMany : alone.asked), link: alone.see }
  }
  if (invitation?.ended) return { ...alone.ended, link: alone.invite }
  const isAsked = question.view.may.includes('seal')
  return {
    title: alone.title,
    body: isAsked ? alone.body : alone.bodyAnswered,
    link: invitation === null ? alone.invite : alone.show,
  }
}
