import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Locking } from '../../session/attune.ts'
import type { LockAfter, LockView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices, named } from '../kit/choices.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { lockNow } from '../lock-now.ts'
import { AskPassphrase } from './ask-passphrase.tsx'
import type { Move } from './use-locking.ts'
import { useLocking } from './use-locking.ts'

type Doing = 'changing' | 'removing' | 'adding'

interface Done {
  move: (locking: Locking, now: string, next: string) => ReturnType<Move>
  /** Asks for another passphrase. */
  isNew?: boolean
  said?: 'changed' | 'added'
}

/** What takes the passphrase. */
const doings: Readonly<Record<Doing, Done>> = {
  changing: {
    move: (locking, now, next) => locking.change(now, next),
    isNew: true,
    said: 'changed',
  },
  // The room shows by itself that there is none any more.
  removing: { move: (locking, now) => locking.remove(now) },
  adding: { move: (locking, now) => locking.addPasskey(now), said: 'added' },
}

const afters = [0, 1, 5, 15] as const satisfies readonly LockAfter[]

/** A lock that is there: when it closes, and what can be changed about it. */
export function IsSet({ lock }: { lock: LockView }) {
  const { attune } = useApp()
  const { isSet: words } = useMessages('lock')
  const doing = useSignal<Doing | null>(null)
  const said = useSignal('')
  const { run, wrong } = useLocking()
  const begin = (what: Doing) => () => {
    said.value = ''
    doing.value = what
    window.scrollTo(0, 0)
  }
  const end = (news: string) => {
    said.value = news
    doing.value = null
  }
  if (doing.value !== null) return <Asking for={doing.value} end={end} />
  const dropPasskey = () =>
    run(
      (locking) => locking.dropPasskey(),
      () => end(words.dropped),
    )
  return (
    <Screen
      title={words.title}
      actions={<Button onClick={() => lockNow(attune)}>{words.lockNow}</Button>}
    >
      <Choices
        legend={words.after}
        choices={named(afters.map(String), { ...words.minutes, '0Note': words.atOnce })}
        chosen={String(lock.after)}
        onChoose={(chosen) => void run((locking) => locking.setAfter(Number(chosen) as LockAfter))}
      />
      <ul class="rows lock-rows">
        <Action run={begin('changing')}>{words.change}</Action>
        {lock.hasPasskey ? (
          <Action run={dropPasskey}>{words.dropPasskey}</Action>
        ) : (
          <MaybePasskey add={begin('adding')} />
        )}
        <Action run={begin('removing')}>{words.remove}</Action>
      </ul>
      {lock.hasPasskey && <p class="second">{words.hasPasskey}</p>}
      <Status>{said.value}</Status>
      <Fault>{wrong()}</Fault>
    </Screen>
  )
}

interface AskingProps {
  for: Doing
  /** With what is to be said about it; nothing when it was left as it is. */
  end: (said: string) => void
}

function Asking({ for: what, end }: AskingProps) {
  const words = useMessages('lock')
  const { move, isNew, said } = doings[what]
  const { title, note, go } = words[what]
  return (
    <AskPassphrase
      title={title}
      says={[note]}
      now={words.now}
      next={isNew ? words.next : undefined}
      go={go}
      move={move}
      done={() => end(said ? words.isSet[said] : '')}
      or={[[words.cancel, () => end('')]]}
    />
  )
}

function Action({ children, run }: { children: string; run: () => unknown }) {
  return (
    <li class="row is-action">
      <QuietButton onClick={run}>{children}</QuietButton>
    </li>
  )
}

/** Offered where it can work; where it cannot, the reason is there for whoever asks. */
function MaybePasskey({ add }: { add: () => void }) {
  const { attune } = useApp()
  const { isSet: words } = useMessages('lock')
  const can = useSignal<boolean | null>(null)
  useEffect(() => {
    attune.locking().then(
      async (locking) => (can.value = await locking.canUsePasskey()),
      () => (can.value = false),
    )
  }, [])
  if (can.value === null) return null
  if (can.value) return <Action run={add}>{words.addPasskey}</Action>
  return (
    <li class="row">
      <Disclosure summary={words.whyNoPasskey}>
        <p class="second">{words.noPasskey}</p>
      </Disclosure>
    </li>
  )
}
