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
  let fetching: Promise<DevicesModule> | null = null
  let whole: WholeDevices | null = null

  async function get(): Promise<WholeDevices> {
    fetching ??= load?.() ?? null
    if (fetching === null) throw new Error('no room asks for devices where there are none')
    const { createWholeDevices } = await fetching
    return (whole ??= createWholeDevices({ ...world(), signals }))
  }

  /** Only where a relay has a part in the own space is there anything to keep in step. */
  async function begin(): Promise<void> {
    const vault = await world().kept.opened()
    const isOnline =
      load !== null && vault !== null && (await vault.store.read(ownSpaceKeys.relay)) !== null
    if (isOnline || whole !== null) (await get()).wake()
  }

  const asked: Devices & Ways = {
    ...signals,
    openDevices: async () => (await get()).openDevices(),
    nameDevice: async (...given) => (await get()).nameDevice(...given),
    beginPairing: async (kind) => (await get()).beginPairing(kind),
    comparePairing: async (same) => (await get()).comparePairing(same),
    endPairing: async () => (await get()).endPairing(),
    removeDevice: async (device) => (await get()).removeDevice(device),
    readPairing: async (link) => (await get()).readPairing(link),
    arrive: async (...given) => (await get()).arrive(...given),
    endArrival: async () => (await get()).endArrival(),
    openWays: async () => (await get()).openWays(),
    proposeWords: async (language) => (await get()).proposeWords(language),
    confirmWords: async (typed) => (await get()).confirmWords(typed),
    setPassphrase: async (passphrase) => (await get()).setPassphrase(passphrase),
    addPasskey: async () => (await get()).addPasskey(),
    dropWay: async (kind) => (await get()).dropWay(kind),
    checkWords: async (typed) => (await get()).checkWords(typed),
    comeBack: async (...given) => (await get()).comeBack(...given),
  }
  return {
    asked,
    attend: () => whole?.attend(),
    wake: () => void begin().catch(() => undefined),
    push: () => whole?.push(),
    left: async (space, member) => whole?.left(space, member),
  }
}
