import { useEffect, useMemo } from 'preact/hooks'
import type { InvitationTerms, InvitationView, PersonView, SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { AskScreen } from '../ask-screen.tsx'
import { QuietButton } from '../kit/button.tsx'
import { Names } from '../kit/names.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { LinkScreen } from '../link-screen.tsx'
import { nameOf } from '../name-of.ts'
import { Ask } from './ask.tsx'
import { Compare, NobodyIn } from './compare.tsx'
import { Requests } from './requests.tsx'
import { useDoing } from './use-doing.ts'

export function Invite({ space }: { space: SpaceView }) {
  const { invitation, standing, proposals, me } = space
  const invite = useMessages('invite')
  const people = useMessages('people')
  // All of it lasts through a look at Help.
  const differed = useKept<InvitationTerms | null>(`invite.differed.${space.space}`, null)
  const isAnew = useKept(`invite.anew.${space.space}`, false)
  const passed = useKept('invite.passed', '')
  const newcomers = useNewcomers(space.others)
  if (newcomers.length > 0) {
    const title = fill(invite.here.title, { name: <Names of={newcomers} /> })
    return <AskScreen key="here" title={title} says={[invite.here.body]} go="toToday" />
  }
  if (differed.value !== null) {
    const onMade = () => (differed.value = null)
    return (
      <NobodyIn key="differed" words={people.differed} terms={differed.value} onMade={onMade} />
    )
  }
  const link = invitation?.ended === false ? invitation : null
  if (link !== null && link.requests.length > 0) {
    const onDiffered = () => (differed.value = link)
    return leadsBack(link) ? (
      <Compare invitation={link} onDiffered={onDiffered} />
    ) : (
      <Requests invitation={link} />
    )
  }
  const ask = () => (isAnew.value = true)
  const close = () => (isAnew.value = false)
  const mine = proposals.find((one) => one.by.member === me.member && one.proposal !== passed.value)
  if (mine !== undefined) {
    const askAnother = () => {
      passed.value = mine.proposal
      ask()
    }
    return <NotInYet name={mine.name} askAnother={askAnother} />
  }
  if (standing === 'together' && (link === null || isAnew.value)) {
    return <Ask space={space} keep={link === null ? null : close} onMade={close} />
  }
  if (link !== null) return <Open space={space} invitation={link} change={ask} />
  return invitation === null ? (
    <NoInvitation />
  ) : (
    <NobodyIn words={invite.ended} terms={invitation} />
  )
}

/** To what was written before. */
function leadsBack({ history, returning }: InvitationTerms): boolean {
  return history || returning !== null
}

/** Who came in while somebody stood here. */
function useNewcomers(others: readonly PersonView[]): readonly PersonView[] {
  const before = useMemo(() => others, [])
  return others.filter(({ member }) => before.every((one) => one.member !== member))
}

/** Whom one has vouched for, until the others have agreed. */
function NotInYet({ name, askAnother }: { name: string; askAnother: () => void }) {
  const { proposal } = useMessages('people')
  return (
    <AskScreen
      title={fill(proposal.waitsTitle, { name: <Name of={name} /> })}
      go="toToday"
      or={[[proposal.another, askAnother]]}
    >
      <p role="status">{proposal.waits}</p>
      <p class="second">{proposal.waitsBody}</p>
    </AskScreen>
  )
}

interface OpenProps {
  space: SpaceView
  invitation: InvitationView
  /** Whom it is for, and what it leads to. */
  change: () => void
}

function Open({ space, invitation: { link, returning, history }, change }: OpenProps) {
  const invite = useMessages('invite')
  const { terms } = useMessages('people')
  const name = returning === null ? null : <Name of={nameOf(space, returning)} />
  return (
    <LinkScreen
      title={name === null ? invite.title : fill(terms.backTitle, { name })}
      link={link}
      words={invite}
      or={['later']}
    >
      {space.standing === 'together' && (
        <div>
          <p>{name === null ? terms[history ? 'all' : 'now'] : fill(terms.back, { name })}</p>
          <p class="chips">
            <QuietButton onClick={change}>{terms.change}</QuietButton>
          </p>
        </div>
      )}
    </LinkScreen>
  )
}

/** Makes the first one by itself: whoever comes here wants one. */
function NoInvitation() {
  const { attune } = useApp()
  const invite = useMessages('invite')
  const { tryAgain } = useMessages('frame')
  const { ask, wrong } = useDoing()
  const make = () => ask(() => attune.createInvitation())
  useEffect(() => void make(), [])
  return (
    <AskScreen title={invite.title} go={wrong() !== null && [tryAgain, make]} or={['later']}>
      <Status>{wrong() ?? invite.making}</Status>
    </AskScreen>
  )
}
