import { useSignal } from '@preact/signals'
import type { PasskeyFault, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { useAsking } from '../use-asking.ts'
import { IsSet } from './is-set.tsx'

/** Convenient, and gone with an account or a phone: beside another way only. */
export function PasskeyWay({ ways }: { ways: WaysView }) {
  const { attune, router } = useApp()
  const { passkey: words, faults, working, toWays } = useMessages('ways')
  const asking = useAsking<PasskeyFault | StorageFault>(faults)
  const isAdded = useSignal(false)
  if (isAdded.value || ways.set.includes('passkey'))
    return (
      <IsSet kind="passkey" ways={ways} anew={null}>
        <p>{words.beside}</p>
      </IsSet>
    )
  if (!ways.canPasskey || ways.set.length === 0)
    return (
      <AskScreen
        key="not"
        title={words.title}
        says={[words.what, ways.canPasskey ? faults['needs-another-way'] : words.why]}
        go={[toWays, () => router.replace({ at: 'ways', part: '' })]}
      />
    )
  const added = () => (isAdded.value = true)
  return (
    <AskScreen
      title={words.title}
      says={[words.what, words.beside]}
      asking={asking}
      working={working}
      go={[words.add, () => asking.ask(() => attune.addPasskey(), added)]}
    />
  )
}
