/** This device, new, on its way to a person's others or back to everything of theirs. */
import { fail, ok } from '../../crypto/result.ts'
import type { OwnBundle } from '../../crypto/own-bundle.ts'
import type { Pairing } from '../../crypto/pairing.ts'
import { placeOf } from '../../crypto/pairing.ts'
import type { ArrivalView, Devices, PairingFault, Ways } from '../attune-devices.ts'
import type { NameFault, Outcome, StorageFault } from '../faults.ts'
import type { Vault } from '../vault.ts'
import { enterOwn, readPairing, receiveBundle } from './arrive.ts'
import { checkWords, findBundle } from './come-back.ts'
import { checkTypedName } from '../typed-name.ts'
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

  /** With the bundle that `find` brings: in, named, and everything else on its way. */
  async function comeIn<Fault extends string>(
    typed: string,
    find: (name: string) => Promise<Outcome<OwnBundle, Fault>>,
  ): Promise<
    Outcome<
      null,
      Fault | 'expired' | 'offline' | 'not-empty' | 'too-many' | NameFault | StorageFault
    >
  > {
    const name = checkTypedName(typed)
    if (!name.ok) return name
    const vault = await emptyVault()
    if (vault === null) return fail('storage-failed')
    if (vault === 'not-empty') return fail('not-empty')
    const found = await find(name.value)
    if (!found.ok) return found
    // Comparing takes its time: what has been written meanwhile must not be written over.
    if ((await emptyVault()) !== vault) return fail('not-empty')
    const entered = await enterOwn(found.value, vault.store, parts)
    if (!entered.ok) return entered
    const opened = await root.reopen()
    if (!opened.ok) return opened
    const { log } = opened.value.log
    // What the own space says, as far as the relay has it: the first key is among it.
    await wait(() => log.state.epochKeys.has(log.state.roster?.epoch ?? 0))
    await root.say({ kind: 'own.device', device: log.own.device.device, name: name.value })
    await wait(async () => (await duties.attend(), duties.missing.length === 0))
    await show()
    return entered
  }

  async function wait(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < mostTries && !(await isSo()); tries++) {
      await new Promise<void>((resolve) => parts.scheduler.after(shortPause, resolve))
    }
  }

  /** The device that made it may sleep for long: whoever else has the link must not come by it. */
  async function endLink(pairing: Pairing): Promise<void> {
    for (const step of ['card', 'nonce', 'bundle'] as const) {
      const invite = placeOf(pairing, step)
      await wait(async () => (await root.sync?.ask({ kind: 'close-invite', invite }))?.ok === true)
    }
  }

  return {
    async readPairing(link) {
      const read = await readPairing(link, parts)
      return read.ok ? ok(read.value.pairing.kind) : read
    },
    checkWords,
    async arrive(link, typed) {
      let isOver = () => true
      const shown = (view: Pick<ArrivalView, 'step'> & Partial<ArrivalView>) => {
        if (!isOver()) signals.arrival.value = { code: null, fault: null, ...view }
      }
      let used: Pairing | null = null
      const came = await comeIn(typed, async (name): Promise<Outcome<OwnBundle, PairingFault>> => {
        const read = await readPairing(link, parts)
        if (!read.ok) return read
        used = read.value.pairing
        const arrival = ++arrivals
        isOver = () => arrival !== arrivals
        shown({ step: 'asking' })
        const { bundle } = read.value
        const received = bundle
          ? ok(bundle)
          : await receiveBundle(read.value, name, parts, shown, isOver)
        if (received.ok) shown({ step: 'coming-in' })
        return received
      })
      if (came.ok && used !== null) void endLink(used).catch(() => undefined)
      if (came.ok) shown({ step: 'done' })
      else shown({ step: 'failed', fault: came.error.kind as PairingFault })
      return came
    },
    async endArrival() {
      arrivals += 1
      signals.arrival.value = null
    },

    async comeBack(by, typed) {
      const came = await comeIn(typed, () => findBundle(by, parts))
      if (came.ok) return came
      return fail(came.error.kind === 'expired' ? 'not-found' : came.error.kind)
    },
  }
}

/** Milliseconds; a minute of them in all. */
const shortPause = 200
const mostTries = 300
