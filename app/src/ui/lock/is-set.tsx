import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LockAfter, LockView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { lockNow } from '../lock-now.ts'
import { Adding, Changing, Removing } from './changing.tsx'
import { OtherFault } from './other-fault.tsx'
import { useMove } from './use-move.ts'

type Doing = 'change' | 'remove' | 'add'

const afters = [0, 1, 5, 15] as const satisfies readonly LockAfter[]

/** A lock that is there: when it closes, and what can be changed about it. */
export function IsSet({ lock }: { lock: LockView }) {
  const { isSet: words } = useMessages('lock')
  const doing = useSignal<Doing | null>(null)
  const said = useSignal('')
  const { fault, run } = useMove()
  const go = (what: Doing) => () => {
    said.value = ''
    doing.value = what
    window.scrollTo(0, 0)
  }
  const end = (news?: string) => {
    said.value = news ?? ''
    doing.value = null
  }
  if (doing.value === 'change') return <Changing end={end} />
  if (doing.value === 'remove') return <Removing end={end} />
  if (doing.value === 'add') return <Adding end={end} />
  const dropPasskey = async () => {
    if (await run((locking) => locking.dropPasskey())) said.value = words.dropped
  }
  return (
    <Screen title={words.title} actions={<LockNow />}>
      <Choices
        legend={words.after}
        choices={afters.map((one) => ({
          value: String(one),
          label: words.minutes[one],
          ...(one === 0 && { note: words.atOnce }),
        }))}
        chosen={String(lock.after)}
        onChoose={(chosen) => void run((locking) => locking.setAfter(Number(chosen) as LockAfter))}
      />
      <ul class="rows lock-rows">
        <Action run={go('change')}>{words.change}</Action>
        {lock.hasPasskey ? (
          <Action run={dropPasskey}>{words.dropPasskey}</Action>
        ) : (
          <MaybePasskey add={go('add')} />
        )}
        <Action run={go('remove')}>{words.remove}</Action>
      </ul>
      {lock.hasPasskey && <p class="second">{words.hasPasskey}</p>}
      <Status>{said.value}</Status>
      <OtherFault of={fault} />
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

function LockNow() {
  const { isSet: words } = useMessages('lock')
  const { attune } = useApp()
  return <Button onClick={() => lockNow(attune)}>{words.lockNow}</Button>
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
