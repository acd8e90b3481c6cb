/**
 * A person's own devices and the ways back in, before they are fetched: most people have one device, and
 * nothing of this is needed to show them their day.
 */
import { signal } from '@preact/signals-core'
import { ownSpaceKeys } from '../sync/space-keys.ts'
import type { ArrivalView, Devices, DevicesView, Ways, WaysView } from './attune-devices.ts'
import type { DeviceSignals, DeviceWorld } from './devices/device-world.ts'
import { askLate, createLate } from './late.ts'

export interface LateDevices {
  /** What the interface may ask. */
  readonly asked: Devices & Ways
  /** Something of what is here has changed. */
  attend(): void
  /** The page is looked at again, or the network came back. */
  wake(): void
  /** Something was written in the own space. */
  push(): void
  /** Another tab may have, and left it to whoever is connected. */
  refresh(): void
}

export function createLateDevices(world: () => Omit<DeviceWorld, 'signals'>): LateDevices {
  const signals: DeviceSignals = {
    devices: signal<DevicesView | null>(null),
    arrival: signal<ArrivalView | null>(null),
    ways: signal<WaysView | null>(null),
  }
  const whole = createLate(async () => {
    const { createWholeDevices } = await import('./devices/create-devices.ts')
    return createWholeDevices({ ...world(), signals })
  })

  /** Only where a relay has a part in the own space is there anything to keep in step. */
  async function begin(): Promise<void> {
    const vault = await world().kept.opened()
    const relay = await vault?.store.read(ownSpaceKeys.relay)
    if (relay || whole.here !== null) (await whole.get()).wake()
  }

  return {
    asked: { ...signals, ...askLate(asked, whole) },
    attend: () => whole.here?.attend(),
    wake: () => void begin().catch(() => undefined),
    push: () => whole.here?.push(),
    refresh: () => whole.here?.refresh(),
  }
}

const asked = [
  ...['openDevices', 'nameDevice', 'beginPairing', 'comparePairing', 'endPairing', 'removeDevice'],
  ...['readPairing', 'arrive', 'endArrival', 'openWays', 'proposeWords', 'confirmWords'],
  ...['setPassphrase', 'addPasskey', 'dropWay', 'checkWords', 'comeBack'],
] as const
