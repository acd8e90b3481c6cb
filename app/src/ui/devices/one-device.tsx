import { useSignal } from '@preact/signals'
import type { DeviceEntry } from '../../session/attune-devices.ts'
import type { NameFault, StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, faultOfField } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { typedInto } from '../typed-into.ts'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { DeviceName } from './device-name.tsx'

const ofName = ['name-empty', 'name-too-long'] as const

/** What it is called, and the way out for it. */
export function OneDevice({ of }: { of: DeviceEntry }) {
  const { attune, router } = useApp()
  const { one: words, faults, going } = useMessages('devices')
  const name = useThroughHelp('devices.name', of.name ?? '')
  const isRemoving = useSignal(false)
  const asking = useAsking<NameFault | StorageFault>()
  const close = () => router.replace({ at: 'devices', part: '' })
  if (isRemoving.value)
    return <Removing of={of} close={close} keep={() => (isRemoving.value = false)} />
  return (
    <AskScreen
      title={<DeviceName of={of.name} />}
      asking={asking}
      faults={faults}
      ofField={ofName}
      go={words.save}
      run={() => asking.ask(() => attune.nameDevice(of.device, name.value), close)}
      more={
        !of.isThis &&
        !of.isGoing && (
          <QuietButton onClick={() => (isRemoving.value = true)}>{words.remove}</QuietButton>
        )
      }
    >
      <TextField
        label={words.name}
        hint={words.hint}
        fault={faultOfField(asking, ofName, faults)}
        {...typedInto(name, asking.fault)}
      />
      {of.isGoing && <p>{going}</p>}
      {of.isThis && <p class="second">{words.thisOne}</p>}
    </AskScreen>
  )
}

interface RemovingProps {
  of: DeviceEntry
  close: () => void
  keep: () => void
}

function Removing({ of, close, keep }: RemovingProps) {
  const { attune } = useApp()
  const { removing: words, faults } = useMessages('devices')
  const asking = useAsking<StorageFault>()
  return (
    <AskScreen
      key="removing"
      title={fill(words.title, { name: <DeviceName of={of.name} /> })}
      asking={asking}
      faults={faults}
      go={words.now}
      run={() => asking.ask(() => attune.removeDevice(of.device), close)}
      more={<QuietButton onClick={keep}>{words.keep}</QuietButton>}
      says={words.says}
    />
  )
}
