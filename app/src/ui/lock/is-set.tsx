import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Locking } from '../../session/attune.ts'
import type { LockAfter, LockView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { lockNow } from '../lock-now.ts'
import { AskPassphrase } from './ask-passphrase.tsx'
import { useLocking } from './use-locking.ts'

/** What takes the passphrase; `isNew` asks for another one. */
const doings = {
  changing: {
    isNew: true,
    move: (locking: Locking, now: string, next: string) => locking.change(now, next),
    said: 'changed',
  },
  // The room shows by itself that there is none any more.
  removing: { move: (locking: Locking, now: string) => locking.remove(now), said: null },
  adding: { move: (locking: Locking, now: string) => locking.addPasskey(now), said: 'added' },
} as const

type Doing = keyof typeof doings

const afters = [0, 1, 5, 15] as const satisfies readonly LockAfter[]

/** A lock that is there: when it closes, and what can be changed about it. */
export function IsSet({ lock }: { lock: LockView }) {
  const { attune } = useApp()
  const words = useMessages('lock')
  const { isSet } = words
  const doing = useSignal<Doing | null>(null)
  const said = useSignal('')
  const { run, wrong } = useLocking()
  const go = (what: Doing | null, news = '') => {
    said.value = news
    doing.value = what
    if (what) window.scrollTo(0, 0)
  }
  if (doing.value !== null) {
    const { move, said: news, ...more } = doings[doing.value]
    const { title, note, go: label } = words[doing.value]
    return (
      <AskPassphrase
        title={title}
        says={[note]}
        now={words.now}
        next={'isNew' in more ? words.next : undefined}
        go={label}
        move={move}
        done={() => go(null, news ? isSet[news] : '')}
        or={[[words.cancel, () => go(null)]]}
      />
    )
  }
  return (
    <Screen
      title={isSet.title}
      actions={<Button onClick={() => lockNow(attune)}>{isSet.lockNow}</Button>}
    >
      <Choices
        legend={isSet.after}
        choices={afters.map((one) => ({
          value: String(one),
          label: isSet.minutes[one],
          ...(one === 0 && { note: isSet.atOnce }),
        }))}
        chosen={String(lock.after)}
        onChoose={(chosen) => void run((locking) => locking.setAfter(Number(chosen) as LockAfter))}
      />
      <ul class="rows lock-rows">
        <Action run={() => go('changing')}>{isSet.change}</Action>
        {lock.hasPasskey ? (
          <Action
            run={() =>
              run(
                (locking) => locking.dropPasskey(),
                () => (said.value = isSet.dropped),
              )
            }
          >
            {isSet.dropPasskey}
          </Action>
        ) : (
          <MaybePasskey add={() => go('adding')} />
        )}
        <Action run={() => go('removing')}>{isSet.remove}</Action>
      </ul>
      {lock.hasPasskey && <p class="second">{isSet.hasPasskey}</p>}
      <Status>{said.value}</Status>
      <Fault>{wrong()}</Fault>
    </Screen>
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
