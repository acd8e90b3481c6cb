import { useSignal } from '@preact/signals'
import type { DeviceEntry } from '../../session/attune-devices.ts'
import type { NameFault, StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { TextField } from '../kit/field.tsx'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { DeviceName } from './device-name.tsx'

/** What it is called, and the way out for it. */
export function OneDevice({ of }: { of: DeviceEntry }) {
  const { attune, router } = useApp()
  const { one: words, removing, faults, going } = useMessages('devices')
  const typed = useThroughHelp('devices.name', of.name ?? '')
  const isRemoving = useSignal(false)
  const naming = useAsking<NameFault | StorageFault>(faults)
  const leaving = useAsking<StorageFault>(faults)
  const close = () => router.replace({ at: 'devices', part: '' })
  const name = <DeviceName of={of.name} />
  if (isRemoving.value)
    return (
      <AskScreen
        key="removing"
        {...removing}
        title={fill(removing.title, { name })}
        asking={leaving}
        go={[removing.now, () => leaving.ask(() => attune.removeDevice(of.device), close)]}
        or={[[removing.keep, () => (isRemoving.value = false)]]}
      />
    )
  return (
    <AskScreen
      title={name}
      asking={naming}
      go={[words.save, () => naming.ask(() => attune.nameDevice(of.device, typed.value), close)]}
      or={[!of.isThis && !of.isGoing && [words.remove, () => (isRemoving.value = true)]]}
    >
      <TextField
        label={words.name}
        hint={words.hint}
        {...naming.field(typed, 'name-empty', 'name-too-long')}
      />
      {of.isGoing && <p>{going}</p>}
      {of.isThis && <p class="second">{words.thisOne}</p>}
    </AskScreen>
  )
}
