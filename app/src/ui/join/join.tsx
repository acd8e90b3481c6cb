import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Invitation } from '../../session/attune.ts'
import type { InvitationFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { ToToday } from '../kit/to-today.tsx'
import { Status } from '../kit/status.tsx'
import { Invited } from './invited.tsx'

type Reading =
  | { is: 'pasting' }
  | { is: 'reading' }
  | { is: 'read'; link: string; invitation: Invitation }
  | { is: 'fault'; link: string; kind: InvitationFault }

export function Join({ step }: { step: number }) {
  const { attune, router } = useApp()
  const reading = useKept<Reading>('join', { is: 'pasting' })
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
  const startOver = () => (reading.value = { is: 'pasting' })
  switch (now.is) {
    case 'pasting':
      return arrival === null ? <Paste read={read} /> : <Looking />
    case 'reading':
      return <Looking />
    case 'fault':
      return <Fault kind={now.kind} again={() => read(now.link)} another={startOver} />
    case 'read':
      return (
        <Invited
          step={step}
          link={now.link}
          invitation={now.invitation}
          refuse={(kind) => (reading.value = { is: 'fault', link: now.link, kind })}
          startOver={startOver}
        />
      )
  }
}

function Paste({ read }: { read: (link: string) => unknown }) {
  const join = useMessages('join')
  const link = useSignal('')
  return (
    <Screen
      title={join.title}
      onSubmit={() => link.value.trim() !== '' && read(link.value.trim())}
      actions={
        <Button type="submit" disabled={link.value.trim() === ''}>
          {join.look}
        </Button>
      }
    >
      <p>{join.body}</p>
      <TextField
        label={join.label}
        inputMode="url"
        value={link.value}
        onInput={(value) => (link.value = value.slice(0, longestLink))}
      />
    </Screen>
  )
}

const offline = { ok: false, error: { kind: 'offline' } } as const

// A link is some 200 letters; whatever else was pasted need not be held.
const longestLink = 10_000

function Looking() {
  const join = useMessages('join')
  return (
    <Screen title={join.title}>
      <Status>{join.looking}</Status>
    </Screen>
  )
}

interface FaultProps {
  kind: InvitationFault
  again: () => unknown
  another: () => void
}

/** For these the same link may do the next time. */
const passing: readonly InvitationFault[] = ['offline', 'storage-full', 'storage-failed']

function Fault({ kind, again, another }: FaultProps) {
  const join = useMessages('join')
  const frame = useMessages('frame')
  // A screen's one way on is its main action.
  const Another = passing.includes(kind) ? QuietButton : Button
  const sentences: Readonly<Record<InvitationFault, { title: string; body: string }>> = join.faults
  return (
    <Screen
      title={sentences[kind].title}
      actions={
        <>
          {passing.includes(kind) && <Button onClick={again}>{frame.tryAgain}</Button>}
          {kind === 'already-here' || kind === 'own' ? (
            <ToToday />
          ) : (
            <Another onClick={another}>{join.another}</Another>
          )}
        </>
      }
    >
      <p>{sentences[kind].body}</p>
    </Screen>
  )
}
