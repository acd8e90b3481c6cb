import { useSignal } from '@preact/signals'
import type { DeviceEntry } from '../../session/attune-devices.ts'
import type { NameFault, StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { DeviceName } from './device-name.tsx'

/** What it is called, and the way out for it. */
export function OneDevice({ of }: { of: DeviceEntry }) {
  const { attune, router } = useApp()
  const words = useMessages('devices')
  const name = useThroughHelp('devices.name', of.name ?? '')
  const isRemoving = useSignal(false)
  const { fault, isBusy, ask } = useAsking<NameFault | StorageFault>()
  const close = () => router.replace({ at: 'devices', part: '' })
  if (isRemoving.value)
    return <Removing of={of} close={close} keep={() => (isRemoving.value = false)} />
  const isOfName = fault.value === 'name-empty' || fault.value === 'name-too-long'
  const said = fault.value && words.faults[fault.value]
  return (
    <Screen
      title={<DeviceName of={of.name} />}
      onSubmit={() => ask(() => attune.nameDevice(of.device, name.value), close)}
      actions={
        <>
          <Button type="submit" busy={isBusy.value}>
            {words.one.save}
          </Button>
          {!of.isThis && !of.isGoing && (
            <QuietButton onClick={() => (isRemoving.value = true)}>{words.one.remove}</QuietButton>
          )}
        </>
      }
    >
      <TextField
        label={words.one.name}
        hint={words.one.hint}
        fault={isOfName ? said : null}
        value={name.value}
        onInput={(typed) => (name.value = typed)}
      />
      {of.isGoing && <p>{words.going}</p>}
      {of.isThis && <p class="second">{words.one.thisOne}</p>}
      <Fault>{!isOfName && said}</Fault>
    </Screen>
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
  const { fault, isBusy, ask } = useAsking<StorageFault>()
  return (
    <Screen
      key="removing"
      title={fill(words.title, { name: <DeviceName of={of.name} /> })}
      actions={
        <>
          <Button
            busy={isBusy.value}
            onClick={() => ask(() => attune.removeDevice(of.device), close)}
          >
            {words.now}
          </Button>
          <QuietButton onClick={keep}>{words.keep}</QuietButton>
        </>
      }
    >
      <p>{words.from}</p>
      <p>{words.stays}</p>
      <p>{words.when}</p>
      <p class="second">{words.ways}</p>
      <Fault>{fault.value && faults[fault.value]}</Fault>
    </Screen>
  )
}
