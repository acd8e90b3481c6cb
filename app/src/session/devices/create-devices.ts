/**
 * A person's own devices and the ways back in, whole: fetched when somebody goes there, or when this
 * person's own space is at a relay and has to be kept in step.
 */
import type { Signal } from '@preact/signals-core'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { memberById } from '@attune/wire/roster.ts'
import { canGiveSecret } from '../../crypto/passkey.ts'
import { checkName } from '../../domain/text.ts'
import type { ArrivalView, Devices, DevicesView, Ways, WaysView } from '../attune-devices.ts'
import type { NameFault, Outcome, StorageFault } from '../faults.ts'
import type { KeptHere } from '../kept-here.ts'
import { toOutcome } from '../outcome.ts'
import type { OwnKept } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'
import { createRepeater } from '../repeater.ts'
import type { Vault } from '../vault.ts'
import { enterOwn, readPairing, receiveBundle } from './arrive.ts'
import { findBundle } from './come-back.ts'
import { createOwnDuties } from './own-duties.ts'
import { createOwnRoot } from './own-root.ts'
import type { PairingHost } from './pairing-host.ts'
import { beginPairing } from './pairing-host.ts'
import { askRemoval, listRemovals } from './removing.ts'
import { createWays, viewWays } from './ways.ts'

export interface DeviceSignals {
  readonly devices: Signal<DevicesView | null>
  readonly arrival: Signal<ArrivalView | null>
  readonly ways: Signal<WaysView | null>
}

export interface WholeDevices extends Omit<Devices, 'devices' | 'arrival'>, Omit<Ways, 'ways'> {
  /** Something of what is here has changed: the other devices may have to be told. */
  attend(): void
  /** Begins, or goes on, keeping the own space in step. */
  wake(): void
  /** What was written in the own space may go. */
  push(): void
  /** This person has left a space on this device. */
  left(space: SpaceId, member: string): Promise<void>
}

export interface DeviceWorld {
  readonly parts: SessionParts
  readonly kept: KeptHere
  readonly own: OwnKept
  readonly signals: DeviceSignals
  /** What is shown of the own space may have changed. */
  refreshOwn(): Promise<void>
}

export function createWholeDevices(world: DeviceWorld): WholeDevices {
  const { parts, kept, own, signals } = world
  let pairing: PairingHost | null = null
  /** Ended here, and perhaps not at the relay yet. */
  let ending: readonly PairingHost[] = []
  let removals: readonly DeviceId[] = []
  let arrivals = 0
  let lastOwn: unknown = null
  let stopLooking: (() => void) | null = null

  const root = createOwnRoot({
    session: parts,
    own,
    sessions: () => kept.open.all.map(({ session }) => session),
    changed: () => attend(),
    knock: () => void pairing?.look(),
    failed: () => undefined,
  })
  const duties = createOwnDuties(root, kept, parts)
  const attend = createRepeater(
    async () => {
      await duties.attend()
      await pairing?.look()
      for (const one of ending) await one.look()
      ending = ending.filter(({ isOpen }) => isOpen)
      await show()
      if (duties.missing.length > 0) parts.scheduler.after(soon, attend)
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
    const known = root.knowledge()
    const log = root.kept?.log.log
    const roster = log?.state.roster
    const mine = log && roster ? memberById(roster, log.own.member.member)?.devices : []
    const here = log?.own.device.device
    const entries = (mine ?? []).map(({ device }) => ({
      device,
      name: known?.names.get(device) ?? null,
      isThis: device === here,
      isGoing: removals.includes(device),
    }))
    const thisFirst = entries.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
    return { devices: thisFirst, pairing: pairing?.view ?? null }
  }

  /** While somebody waits for another device, the relay is asked every few seconds. */
  function keepLooking(): void {
    stopLooking?.()
    stopLooking = parts.scheduler.after(lookEvery, () => {
      stopLooking = null
      const step = pairing?.view.step
      if (step === undefined || step === 'done' || step === 'twice' || step === 'ended') return
      attend()
      keepLooking()
    })
  }

  async function endPairing(): Promise<void> {
    if (pairing === null) return
    await pairing.end()
    ending = [...ending, pairing]
    pairing = null
  }

  async function emptyVault(): Promise<Vault | 'not-empty' | null> {
    const vault = await kept.opened()
    if (vault === null) return null
    if (vault.settings.spaces.length > 0) return 'not-empty'
    const opened = await own.open()
    return opened.ok && opened.value.log.entries().length > 0 ? 'not-empty' : vault
  }

  /** With a bundle in hand: in, named, and everything else on its way. */
  async function comeIn(
    bundle: Parameters<typeof enterOwn>[0],
    vault: Vault,
    name: string,
  ): Promise<Outcome<null, 'expired' | 'offline' | 'not-empty' | StorageFault>> {
    // Comparing takes its time: what has been written meanwhile must not be written over.
    if ((await emptyVault()) !== vault) return failed('not-empty')
    const entered = await enterOwn(bundle, vault.store, parts)
    if (!entered.ok) return entered
    const opened = await root.reopen()
    if (!opened.ok) return opened
    await caughtUp()
    await root.say({ kind: 'own.device', device: opened.value.log.log.own.device.device, name })
    for (let tries = 0; tries < mostTries; tries++) {
      await duties.attend()
      if (duties.missing.length === 0) break
      await pause()
    }
    await show()
    return entered
  }

  /** What the own space says, as far as the relay has it: the first key is among it. */
  async function caughtUp(): Promise<void> {
    for (let tries = 0; tries < mostTries; tries++) {
      const state = root.kept?.log.log.state
      if (state?.epochKeys.has(state.roster?.epoch ?? 0) === true) return
      await pause()
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => parts.scheduler.after(shortPause, resolve))
  }

  const moves = createWays(root, parts, () => void show())
  return {
    ...moves,
    attend,
    push: () => root.sync?.push(),
    wake() {
      void root.open().then(() => {
        root.sync?.hurry()
        attend()
      })
    },
    async left(space, member) {
      if (root.kept?.log.relay == null) return
      await root.say({ kind: 'own.left', space, member: member as never })
    },

    async openDevices() {
      const opened = await root.open()
      if (!opened.ok) return opened
      signals.devices.value = viewDevices()
      attend()
      return done
    },
    async nameDevice(device, typed) {
      const name = checked(typed)
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
      signals.devices.value = viewDevices()
      keepLooking()
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
      return toOutcome(asked)
    },

    async readPairing(link) {
      const read = await readPairing(link, parts)
      return read.ok ? { ok: true, value: read.value.pairing.kind } : read
    },
    async arrive(link, typed) {
      const name = checked(typed)
      if (!name.ok) return name
      const vault = await emptyVault()
      if (vault === null) return failed('storage-failed')
      if (vault === 'not-empty') return failed('not-empty')
      const read = await readPairing(link, parts)
      if (!read.ok) return read
      const arrival = ++arrivals
      const isOver = () => arrival !== arrivals
      const shown = (view: ArrivalView) => (isOver() ? undefined : (signals.arrival.value = view))
      shown({ step: 'asking', code: null, fault: null })
      const { bundle } = read.value
      const received =
        bundle === null
          ? await receiveBundle(read.value, name.value, parts, shown, isOver)
          : ({ ok: true, value: bundle } as const)
      if (received.ok) shown({ step: 'coming-in', code: null, fault: null })
      const came = received.ok ? await comeIn(received.value, vault, name.value) : received
      const end = came.ok
        ? ({ step: 'done', fault: null } as const)
        : ({ step: 'failed', fault: came.error.kind } as const)
      shown({ ...end, code: null })
      return came
    },
    async endArrival() {
      arrivals += 1
      signals.arrival.value = null
    },

    async openWays() {
      const opened = await root.open()
      if (!opened.ok) return opened
      const window = parts.page?.window
      signals.ways.value = viewWays(root, window !== undefined && (await canGiveSecret(window)))
      return done
    },
    async comeBack(by, typed) {
      const name = checked(typed)
      if (!name.ok) return name
      const vault = await emptyVault()
      if (vault === null) return failed('storage-failed')
      if (vault === 'not-empty') return failed('not-empty')
      const found = await findBundle(by, parts)
      if (!found.ok) return found
      const came = await comeIn(found.value, vault, name.value)
      if (came.ok) return came
      return failed(came.error.kind === 'expired' ? 'not-found' : came.error.kind)
    },
  }
}

function checked(typed: string): Outcome<string, NameFault> {
  const name = checkName(typed)
  if (name.ok) return name
  return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
const offline = { ok: false, error: { kind: 'offline' } } as const
/** Milliseconds. */
const soon = 20_000
const lookEvery = 2_000
const shortPause = 200
/** A minute of short pauses. */
const mostTries = 300
