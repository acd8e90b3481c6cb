/**
 * A person's own devices and the ways back in, whole: fetched when somebody goes there, or when this
 * person's own space is at a relay and has to be kept in step.
 */
import type { DeviceId } from '@attune/wire/ids.ts'
import { canGiveSecret } from '../../crypto/passkey.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { Devices, DevicesView, Ways } from '../attune-devices.ts'
import { createRepeater } from '../repeater.ts'
import { createArrivals } from './arrivals.ts'
import { checkTypedName } from '../typed-name.ts'
import type { DeviceWorld } from './device-world.ts'
import { createOwnDuties } from './own-duties.ts'
import { createOwnRoot, devicesIn } from './own-root.ts'
import type { PairingHost } from './pairing-host.ts'
import { beginPairing } from './pairing-host.ts'
import { askRemoval, listRemovals } from './removing.ts'
import { createWays, viewWays } from './ways.ts'

export interface WholeDevices extends Omit<Devices, 'devices' | 'arrival'>, Omit<Ways, 'ways'> {
  /** Something of what is here has changed: the other devices may have to be told. */
  attend(): void
  /** Begins, or goes on, keeping the own space in step. */
  wake(): void
  /** What was written in the own space may go. */
  push(): void
  refresh(): void
}

export function createWholeDevices(world: DeviceWorld): WholeDevices {
  const { parts, kept, signals } = world
  let pairing: PairingHost | null = null
  /** With those that were ended here, and perhaps not at the relay yet. */
  let pairings: readonly PairingHost[] = []
  let removals: readonly DeviceId[] = []
  let lastOwn: unknown = null
  let stopLooking = (): void => undefined

  const root = createOwnRoot({
    ...world,
    changed: () => attend(),
    knock: () => void pairing?.look(),
  })
  const duties = createOwnDuties(root, kept, parts)
  const attend = createRepeater(
    async () => {
      // While somebody waits for another device, the relay is asked every few seconds.
      const isWaiting = pairing?.isOver === false
      stopLooking()
      if (isWaiting || duties.missing.length > 0)
        stopLooking = parts.scheduler.after(isWaiting ? lookEvery : soon, attend)
      await duties.attend()
      for (const one of pairings) await one.look()
      pairings = pairings.filter((one) => one === pairing || one.isOpen)
      await show()
    },
    // What could not be done now is tried at the next look.
    () => undefined,
  )

  async function show(): Promise<void> {
    const { log, store } = root.kept ?? {}
    if (!log || !store) return
    removals = await listRemovals(store)
    if (signals.devices.peek() !== null) signals.devices.value = viewDevices()
    if (signals.ways.peek() !== null)
      signals.ways.value = viewWays(root, signals.ways.peek()?.canPasskey === true)
    // A journal page may have come from another device.
    if (lastOwn !== log.log.state && lastOwn !== null) await world.refreshOwn()
    lastOwn = log.log.state
  }

  function viewDevices(): DevicesView {
    const log = root.kept?.log.log
    const here = log?.own.device.device
    const entries = devicesIn(log).map((device) => ({
      device,
      name: root.knowledge()?.names.get(device) ?? null,
      isThis: device === here,
      isGoing: removals.includes(device),
    }))
    const thisFirst = entries.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
    return { devices: thisFirst, pairing: pairing?.view ?? null }
  }

  async function endPairing(): Promise<void> {
    await pairing?.end()
    pairing = null
  }

  const moves = createWays(root, parts, () => void show())
  return {
    ...moves,
    ...createArrivals({ ...world, root, duties, show }),
    attend,
    push: () => root.sync?.push(),
    refresh: () => void root.sync?.refresh(),
    wake() {
      void root.open().then(() => {
        root.sync?.hurry()
        attend()
      })
    },

    async openDevices() {
      const opened = await root.open()
      if (!opened.ok) return opened
      signals.devices.value = viewDevices()
      attend()
      return done
    },
    async nameDevice(device, typed) {
      const name = checkTypedName(typed)
      if (!name.ok) return name
      const said = await root.say({
        kind: 'own.device',
        device: device as DeviceId,
        name: name.value,
      })
      await show()
      return said
    },
    async beginPairing(kind) {
      const online = await root.goOnline()
      if (!online.ok) return online
      await duties.attend()
      await endPairing()
      pairing = await beginPairing(kind, root, parts, () => void show())
      pairings = [...pairings, ...(pairing ? [pairing] : [])]
      signals.devices.value = viewDevices()
      attend()
      return pairing === null ? offline : done
    },
    async comparePairing(same) {
      const compared = (await pairing?.compare(same)) ?? done
      await show()
      return compared
    },
    async endPairing() {
      await endPairing()
      await show()
    },
    async removeDevice(device) {
      const opened = await root.open()
      if (!opened.ok) return opened
      const asked = await askRemoval(device as DeviceId, opened.value.store)
      attend()
      await show()
      return asked
    },

    async openWays() {
      const opened = await root.open()
      if (!opened.ok) return opened
      const window = parts.page?.window
      signals.ways.value = viewWays(root, window !== undefined && (await canGiveSecret(window)))
      return done
    },
  }
}

const done = ok(null)
const offline = fail('offline')
/** Milliseconds. */
const soon = 20_000
const lookEvery = 2_000
