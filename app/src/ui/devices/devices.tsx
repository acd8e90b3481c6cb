import { useEffect } from 'preact/hooks'
import type { DeviceEntry } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, WaitScreen } from '../ask-screen.tsx'
import { Row } from '../kit/row.tsx'
import { useAsking } from '../use-asking.ts'
import { DeviceName } from './device-name.tsx'
import { OneDevice } from './one-device.tsx'
import { Pairing } from './pairing.tsx'

/** This person's own devices. Nobody else sees them, or how many there are (R10). */
export function Devices({ part }: { part: string }) {
  const { attune } = useApp()
  const { title, opening, faults } = useMessages('devices')
  const asking = useAsking<StorageFault>(faults)
  const open = () => asking.ask(() => attune.openDevices())
  useEffect(() => void open(), [])
  const view = attune.devices.value
  if (view === null)
    return <WaitScreen title={title} asking={asking} working={opening} again={open} />
  if (part === 'add' || part === 'move')
    return <Pairing key={part} kind={part} pairing={view.pairing} />
  const one = view.devices.find(({ device }) => device === part)
  return one === undefined ? <List of={view.devices} /> : <OneDevice key={one.device} of={one} />
}

function List({ of }: { of: readonly DeviceEntry[] }) {
  const words = useMessages('devices')
  return (
    <AskScreen
      key="list"
      title={words.title}
      says={[of.length > 1 ? words.several : words.alone]}
      go={[words.add.title, { at: 'devices', part: 'add' }]}
      or={[[words.move.title, { at: 'devices', part: 'move' }]]}
    >
      <ul class="rows">
        {of.map((one) => (
          <Row
            key={one.device}
            to={{ at: 'devices', part: one.device }}
            title={<DeviceName of={one.name} />}
            note={one.isGoing ? words.going : one.isThis ? words.thisOne : undefined}
          />
        ))}
      </ul>
      <p class="second">{words.only}</p>
    </AskScreen>
  )
}
