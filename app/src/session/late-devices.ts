/**
 * A person's own devices and the ways back in, before they are fetched: most people have one device, and
 * nothing of this is needed to show them their day.
 */
import { signal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import { ownSpaceKeys } from '../sync/space-keys.ts'
import type { ArrivalView, Devices, DevicesView, Ways, WaysView } from './attune-devices.ts'
import type { WholeDevices } from './devices/create-devices.ts'
import type { DeviceSignals, DeviceWorld } from './devices/device-world.ts'
import { askLate, createLate } from './late.ts'

/** What is fetched where there are rooms for it. */
export interface DevicesModule {
  createWholeDevices(world: DeviceWorld): WholeDevices
}
export type LoadDevices = () => Promise<DevicesModule>

export interface LateDevices {
  /** What the interface may ask. */
  readonly asked: Devices & Ways
  /** Something of what is here has changed. */
  attend(): void
  /** The page is looked at again, or the network came back. */
  wake(): void
  /** Something was written in the own space. */
  push(): void
  left(space: SpaceId, member: string): Promise<void>
}

/** `load` is null where no room asks for any of it. */
export function createLateDevices(
  world: () => Omit<DeviceWorld, 'signals'>,
  load: LoadDevices | null,
): LateDevices {
  const signals: DeviceSignals = {
    devices: signal<DevicesView | null>(null),
    arrival: signal<ArrivalView | null>(null),
    ways: signal<WaysView | null>(null),
  }
  const whole = createLate(async () => {
    if (load === null) throw new Error('no room asks for devices where there are none')
    return (await load()).createWholeDevices({ ...world(), signals })
  })

  /** Only where a relay has a part in the own space is there anything to keep in step. */
  async function begin(): Promise<void> {
    const vault = await world().kept.opened()
    const isOnline =
      load !== null && vault !== null && (await vault.store.read(ownSpaceKeys.relay)) !== null
    if (isOnline || whole.here !== null) (await whole.get()).wake()
  }

  return {
    asked: { ...signals, ...askLate(asked, whole) },
    attend: () => whole.here?.attend(),
    wake: () => void begin().catch(() => undefined),
    push: () => whole.here?.push(),
    left: async (space, member) => whole.here?.left(space, member),
  }
}

const asked = [
  ...['openDevices', 'nameDevice', 'beginPairing', 'comparePairing', 'endPairing', 'removeDevice'],
  ...['readPairing', 'arrive', 'endArrival', 'openWays', 'proposeWords', 'confirmWords'],
  ...['setPassphrase', 'addPasskey', 'dropWay', 'checkWords', 'comeBack'],
] as const
