import { useSignal } from '@preact/signals'
import type { PasskeyFault, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { IsSet } from './is-set.tsx'
import { ToWays } from './to-ways.tsx'

/** Convenient, and gone with an account or a phone: beside another way only. */
export function PasskeyWay({ ways }: { ways: WaysView }) {
  const { attune } = useApp()
  const { passkey: words, faults, working } = useMessages('ways')
  const { fault, isBusy, ask } = useAsking<PasskeyFault | 'offline' | StorageFault>()
  const isAdded = useSignal(false)
  if (isAdded.value || ways.set.includes('passkey'))
    return (
      <IsSet kind="passkey" ways={ways} anew={null}>
        <p>{words.beside}</p>
      </IsSet>
    )
  const hasAnother = ways.set.length > 0
  const can = ways.canPasskey && hasAnother
  return (
    <Screen
      title={words.title}
      actions={
        can ? (
          <Button
            busy={isBusy.value}
            onClick={() =>
              ask(
                () => attune.addPasskey(),
                () => (isAdded.value = true),
              )
            }
          >
            {words.add}
          </Button>
        ) : (
          <ToWays />
        )
      }
    >
      <p>{words.what}</p>
      {can ? (
        <p>{words.beside}</p>
      ) : (
        <p>{ways.canPasskey ? faults['needs-another-way'] : words.why}</p>
      )}
      <Status>{isBusy.value && working}</Status>
      <Fault>{fault.value && faults[fault.value]}</Fault>
    </Screen>
  )
}
