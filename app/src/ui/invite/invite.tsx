import { useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { InvitationTerms, InvitationView, PersonView, SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { LinkPicture, PassOn } from '../kit/link-picture.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Later, ToToday } from '../kit/to-today.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
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
  if (newcomers.length > 0) return <Here people={newcomers} />
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
    return <NotInYet name={mine.name} ask={askAnother} />
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
  const [before] = useState(others)
  return others.filter(({ member }) => before.every((one) => one.member !== member))
}

interface OpenProps {
  space: SpaceView
  invitation: InvitationView
  /** Whom it is for, and what it leads to. */
  change: () => void
}

function Open({ space, invitation, change }: OpenProps) {
  const invite = useMessages('invite')
  const { terms } = useMessages('people')
  const back = invitation.returning
  const name = back === null ? null : <Name of={nameOf(space, back)} />
  const said = useSignal('')
  return (
    <Screen
      title={name === null ? invite.title : fill(terms.backTitle, { name })}
      actions={
        <>
          <PassOn link={invitation.link} said={said} />
          <Later />
        </>
      }
    >
      <p>{invite.how}</p>
      <LinkPicture link={invitation.link} label={invite.picture} said={said} rule={invite.rule}>
        {space.standing === 'together' && (
          <div>
            <p>
              {name === null
                ? terms[invitation.history ? 'all' : 'now']
                : fill(terms.back, { name })}
            </p>
            <p class="chips">
              <QuietButton onClick={change}>{terms.change}</QuietButton>
            </p>
          </div>
        )}
      </LinkPicture>
    </Screen>
  )
}

/** Makes the first one by itself: whoever comes here wants one. */
function NoInvitation() {
  const { attune } = useApp()
  const invite = useMessages('invite')
  const frame = useMessages('frame')
  const { run, wrong } = useDoing()
  const make = () => run(() => attune.createInvitation())
  useEffect(() => void make(), [])
  return (
    <Screen
      title={invite.title}
      actions={
        <>
          {wrong !== null && <Button onClick={make}>{frame.tryAgain}</Button>}
          <Later />
        </>
      }
    >
      <Status>{wrong ?? invite.making}</Status>
    </Screen>
  )
}

function Here({ people }: { people: readonly PersonView[] }) {
  const invite = useMessages('invite')
  return (
    <Screen title={fill(invite.here.title, { name: <Names of={people} /> })} actions={<ToToday />}>
      <p>{invite.here.body}</p>
    </Screen>
  )
}

/** Asked for by this person, and waiting for the others: without a word on whom. */
function NotInYet({ name, ask }: { name: string; ask: () => void }) {
  const { proposal } = useMessages('people')
  return (
    <Screen
      key="not-in-yet"
      title={fill(proposal.waitsTitle, { name: <Name of={name} /> })}
      actions={
        <>
          <ToToday />
          <QuietButton onClick={ask}>{proposal.another}</QuietButton>
        </>
      }
    >
      <p role="status">{proposal.waits}</p>
      <p class="second">{proposal.waitsBody}</p>
    </Screen>
  )
}
