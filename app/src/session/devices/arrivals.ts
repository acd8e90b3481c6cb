/** This device, new, on its way to a person's others or back to everything of theirs. */
import { fail, ok } from '../../crypto/result.ts'
import type { ArrivalView, Devices, Ways } from '../attune-devices.ts'
import type { Outcome, StorageFault } from '../faults.ts'
import type { Vault } from '../vault.ts'
import { enterOwn, readPairing, receiveBundle } from './arrive.ts'
import { checkWords, findBundle } from './come-back.ts'
import { checkDeviceName } from './device-name.ts'
import type { DeviceWorld } from './device-world.ts'
import type { OwnDuties } from './own-duties.ts'
import type { OwnRoot } from './own-root.ts'

export interface ArrivalParts extends DeviceWorld {
  readonly root: OwnRoot
  readonly duties: OwnDuties
  show(): Promise<void>
}

type Arrivals = Pick<Devices, 'readPairing' | 'arrive' | 'endArrival'> &
  Pick<Ways, 'checkWords' | 'comeBack'>

export function createArrivals(arriving: ArrivalParts): Arrivals {
  const { parts, kept, own, signals, root, duties, show } = arriving
  let arrivals = 0

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
    if ((await emptyVault()) !== vault) return fail('not-empty')
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

  return {
    async readPairing(link) {
      const read = await readPairing(link, parts)
      return read.ok ? ok(read.value.pairing.kind) : read
    },
    checkWords,
    async arrive(link, typed) {
      const name = checkDeviceName(typed)
      if (!name.ok) return name
      const vault = await emptyVault()
      if (vault === null) return fail('storage-failed')
      if (vault === 'not-empty') return fail('not-empty')
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
          : ok(bundle)
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

    async comeBack(by, typed) {
      const name = checkDeviceName(typed)
      if (!name.ok) return name
      const vault = await emptyVault()
      if (vault === null) return fail('storage-failed')
      if (vault === 'not-empty') return fail('not-empty')
      const found = await findBundle(by, parts)
      if (!found.ok) return found
      const came = await comeIn(found.value, vault, name.value)
      if (came.ok) return came
      return fail(came.error.kind === 'expired' ? 'not-found' : came.error.kind)
    },
  }
}

/** Milliseconds; a minute of them in all. */
const shortPause = 200
const mostTries = 300
