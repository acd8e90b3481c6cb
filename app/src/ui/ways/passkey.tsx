import { useSignal } from '@preact/signals'
import type { PasskeyFault, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { Screen } from '../kit/screen.tsx'
import { useAsking } from '../use-asking.ts'
import { IsSet } from './is-set.tsx'
import { ToWays } from './to-ways.tsx'

/** Convenient, and gone with an account or a phone: beside another way only. */
export function PasskeyWay({ ways }: { ways: WaysView }) {
  const { attune } = useApp()
  const { passkey: words, faults, working } = useMessages('ways')
  const asking = useAsking<PasskeyFault | 'offline' | StorageFault>()
  const isAdded = useSignal(false)
  if (isAdded.value || ways.set.includes('passkey'))
    return (
      <IsSet kind="passkey" ways={ways} anew={null}>
        <p>{words.beside}</p>
      </IsSet>
    )
  if (!ways.canPasskey || ways.set.length === 0)
    return (
      <Screen title={words.title} actions={<ToWays />}>
        <p>{words.what}</p>
        <p>{ways.canPasskey ? faults['needs-another-way'] : words.why}</p>
      </Screen>
    )
  return (
    <AskScreen
      title={words.title}
      asking={asking}
      faults={faults}
      working={working}
      go={words.add}
      run={() =>
        asking.ask(
          () => attune.addPasskey(),
          () => (isAdded.value = true),
        )
      }
    >
      <p>{words.what}</p>
      <p>{words.beside}</p>
    </AskScreen>
  )
}
