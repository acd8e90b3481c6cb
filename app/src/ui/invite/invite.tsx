import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { StorageFault } from '../../session/faults.ts'
import type { InvitationView, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button } from '../kit/button.tsx'
import { LinkPicture, PassOn } from '../kit/link-picture.tsx'
import { Screen } from '../kit/screen.tsx'
import { Later, ToToday } from '../kit/to-today.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { Requests } from './requests.tsx'

export type InviteFault = 'offline' | StorageFault

export function Invite({ space }: { space: SpaceView }) {
  const { invitation, standing, others } = space
  if (standing === 'together') return <Here name={others[0]?.name ?? ''} />
  if (invitation === null) return <NoInvitation />
  if (invitation.requests.length > 0) return <Requests invitation={invitation} />
  return invitation.ended ? <Ended /> : <Open invitation={invitation} />
}

function Open({ invitation: { link } }: { invitation: InvitationView }) {
  const invite = useMessages('invite')
  const said = useSignal('')
  return (
    <Screen
      title={invite.title}
      actions={
        <>
          <PassOn link={link} said={said} />
          <Later />
        </>
      }
    >
      <p>{invite.how}</p>
      <LinkPicture link={link} label={invite.picture} said={said}>
        {invite.rule}
      </LinkPicture>
    </Screen>
  )
}

/** Makes the first one by itself: whoever comes here wants one. */
function NoInvitation() {
  const invite = useMessages('invite')
  const frame = useMessages('frame')
  const { fault, make } = useMake()
  useEffect(() => void make(), [])
  return (
    <Screen
      title={invite.title}
      actions={
        <>
          {fault.value !== null && <Button onClick={make}>{frame.tryAgain}</Button>}
          <Later />
        </>
      }
    >
      <Status>{fault.value === null ? invite.making : invite.faults[fault.value]}</Status>
    </Screen>
  )
}

function Ended() {
  const invite = useMessages('invite')
  const { fault, make } = useMake()
  return (
    <Screen
      title={invite.ended.title}
      actions={
        <>
          <Button onClick={make}>{invite.ended.again}</Button>
          <Later />
        </>
      }
    >
      <p>{invite.ended.body}</p>
      <Status>{fault.value !== null && invite.faults[fault.value]}</Status>
    </Screen>
  )
}

function Here({ name }: { name: string }) {
  const invite = useMessages('invite')
  return (
    <Screen title={fill(invite.here.title, { name: <Name of={name} /> })} actions={<ToToday />}>
      <p>{invite.here.body}</p>
    </Screen>
  )
}

function useMake() {
  const { attune } = useApp()
  const fault = useSignal<InviteFault | null>(null)
  const make = async () => {
    fault.value = null
    const outcome = await attune.createInvitation()
    if (!outcome.ok) fault.value = outcome.error.kind
  }
  return { fault, make }
}
