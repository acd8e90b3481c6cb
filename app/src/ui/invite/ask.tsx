import type { InvitationTerms, SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { Choices, named } from '../kit/choices.tsx'
import { Link } from '../kit/link.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { useDoing } from './use-doing.ts'

/** As many as a space holds. */
const most = 6

interface Asked {
  readonly who: 'new' | 'back' | null
  readonly returning: string | null
  readonly read: 'now' | 'all'
}

const nothing: Asked = { who: null, returning: null, read: 'now' }

interface Props {
  space: SpaceView
  /** Back to the link that there is already; null where there is none. */
  keep: (() => void) | null
  onMade: () => void
}

/** Whom the next link is for, where somebody is here already, and what it leads to. */
export function Ask({ space, keep, onMade }: Props) {
  const { attune } = useApp()
  const { ask } = useMessages('people')
  const kept = useKept<Asked>(`ask.${space.space}`, nothing)
  const { isBusy, ask: run, wrong } = useDoing()
  const isFull = space.others.length + 1 >= most
  const asked: Asked = isFull ? { ...kept.value, who: 'back' } : kept.value
  const terms = termsOf(asked)
  const change = (more: Partial<Asked>) => (kept.value = { ...kept.value, ...more })
  const made = () => {
    kept.value = nothing
    onMade()
  }
  return (
    <AskScreen
      title={isFull ? ask.full.title : ask.title}
      asking={{ isBusy }}
      go={[ask.make, () => terms && run(() => attune.createInvitation(terms), made)]}
      isOff={terms === null}
      or={[keep === null ? 'later' : [ask.keep, keep]]}
    >
      <Questions {...{ space, isFull, asked, change }} />
      {terms !== null && (
        <p class="second">{terms.returning === null ? ask.agree : ask.handsOver}</p>
      )}
      {keep !== null && <p class="second">{ask.ends}</p>}
      <Status>{wrong()}</Status>
    </AskScreen>
  )
}

/** Null until there is an answer to everything. */
function termsOf({ who, returning, read }: Asked): InvitationTerms | null {
  if (who === 'new') return { history: read === 'all', returning: null }
  // What somebody wrote is theirs: with their place they get back all of it.
  return who === 'back' && returning !== null ? { history: true, returning } : null
}

interface QuestionsProps {
  space: SpaceView
  isFull: boolean
  asked: Asked
  change: (more: Partial<Asked>) => void
}

/** One opens the next. */
function Questions({ space, isFull, asked, change }: QuestionsProps) {
  const { ask } = useMessages('people')
  const { start } = useMessages('us')
  const { who, returning, read } = asked
  return (
    <>
      {isFull ? (
        <p>
          {ask.full.body} <Link to={{ at: 'start', step: 0 }}>{start}</Link>
        </p>
      ) : (
        <Choices
          legend={ask.who}
          choices={named(['new', 'back'], ask)}
          chosen={who}
          onChoose={(now) => change({ who: now })}
        />
      )}
      {who === 'new' && (
        <Choices
          legend={ask.read}
          choices={named(['now', 'all'], ask)}
          chosen={read}
          onChoose={(now) => change({ read: now })}
        />
      )}
      {who === 'back' && (
        <Choices
          legend={isFull ? ask.full.whose : ask.whose}
          choices={space.others.map(({ member, name }) => ({
            ...{ value: member, label: <Name of={name} /> },
          }))}
          chosen={returning}
          onChoose={(member) => change({ returning: member })}
        />
      )}
    </>
  )
}
