import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Invitation } from '../../session/attune.ts'
import type { InvitationFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen, LinkFault } from '../ask-screen.tsx'
import { LinkField } from '../kit/field.tsx'
import { Status } from '../kit/status.tsx'
import { Invited } from './invited.tsx'

type Reading =
  | { is: 'pasting' }
  | { is: 'reading' }
  | { is: 'read'; link: string; invitation: Invitation }
  | { is: 'fault'; link: string; kind: InvitationFault }

export function Join({ step }: { step: number }) {
  const { attune, router } = useApp()
  const words = useMessages('join')
  const reading = useKept<Reading>('join', { is: 'pasting' })
  const pasted = useSignal('')
  const arrival = router.arrival.value
  const read = async (link: string) => {
    reading.value = { is: 'reading' }
    // Without a connection on a first visit not even the part that reads links is here.
    const outcome = await attune.readInvitation(link).catch(() => offline)
    reading.value = outcome.ok
      ? { is: 'read', link, invitation: outcome.value }
      : { is: 'fault', link, kind: outcome.error.kind }
  }
  useEffect(() => {
    if (arrival === null) return
    router.arrival.value = null
    void read(arrival)
  }, [arrival])
  const now = reading.value
  const startOver = () => {
    pasted.value = ''
    reading.value = { is: 'pasting' }
  }
  if (now.is === 'fault')
    return (
      <LinkFault
        kind={now.kind}
        words={words.faults[now.kind]}
        again={() => read(now.link)}
        another={[words.another, startOver]}
      />
    )
  if (now.is === 'read')
    return (
      <Invited
        step={step}
        link={now.link}
        invitation={now.invitation}
        refuse={(kind) => (reading.value = { is: 'fault', link: now.link, kind })}
        startOver={startOver}
      />
    )
  if (now.is === 'reading' || arrival !== null)
    return (
      <AskScreen key="looking" title={words.title}>
        <Status>{words.looking}</Status>
      </AskScreen>
    )
  const link = pasted.value.trim()
  return (
    <AskScreen key="pasting" {...words} go={[words.look, () => read(link)]} isOff={link === ''}>
      <LinkField label={words.label} link={pasted} />
    </AskScreen>
  )
}

const offline = { ok: false, error: { kind: 'offline' } } as const
