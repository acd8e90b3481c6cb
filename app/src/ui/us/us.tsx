import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { IfEmpty } from '../kit/if-empty.tsx'
import { Link } from '../kit/link.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { WhichSpace } from '../kit/which-space.tsx'
import { Name, Words } from '../kit/words.tsx'
import { showDay } from '../show-day.ts'
import { Agreed } from './agreed.tsx'
import { Here } from './here.tsx'

/** What these people share: thanks, what went well, who they are, and the space itself. */
export function Us({ space }: { space: SpaceView }) {
  const us = useMessages('us')
  const { leave, leaveNote } = useMessages('spaces').space
  return (
    <Screen title={us.title} above={<WhichSpace space={space} />}>
      <ul class="rows">
        {(['memories', 'jar'] as const).map((at) => (
          <Row key={at} to={{ at }} title={us[at]} note={us[`${at}Note`]} />
        ))}
      </ul>
      <Agreed />
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
      <IfEmpty items={wins}>{us.winsEmpty}</IfEmpty>
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
