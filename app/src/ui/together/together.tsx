import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { WhichSpace } from '../kit/which-space.tsx'
import { Groups } from './groups.tsx'
import { YesWanted } from './yes-wanted.tsx'
import './together.css'

/** What people can do together, and the way to what they did. */
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
      <ul class="rows">
        <YesWanted space={space} />
        {(['tonight', 'ideas', 'topics', 'cards', 'table', 'repair'] as const).map((at) => (
          <Row
            key={at}
            to={at === 'cards' ? { at, part: '' } : { at }}
            title={together.ways[at]}
            note={together.ways[`${at}Note`]}
          />
        ))}
      </ul>
      <section class="stack">
        <h2>{together.all}</h2>
        <Groups space={space} />
        <Earlier />
      </section>
    </Screen>
  )
}

function Earlier() {
  const together = useMessages('together')
  return (
    <ul class="rows">
      <Row to={{ at: 'past' }} title={together.earlier} note={together.earlierNote} />
    </ul>
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
      <Earlier />
    </Screen>
  )
}
