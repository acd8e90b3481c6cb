/**
 * One world of a seed: people with devices, a relay, a network, one clock. It goes on by one event at a
 * time, and to the next only when all that an event has set off is over.
 */
import { bytesNamed } from '../../relay/src/testing/people.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import type { Chance } from '../history/chance.ts'
import { createChance } from '../history/chance.ts'
import type { Device } from './device.ts'
import { createDevice } from './device.ts'
import type { Faults } from './faults.ts'
import { createFaults } from './faults.ts'
import type { Ledger } from './ledger.ts'
import { createLedger } from './ledger.ts'
import type { Network } from './network.ts'
import { createNetwork } from './network.ts'
import type { RelaySide } from './relay-side.ts'
import { createRelaySide } from './relay-side.ts'
import type { Secrecy } from './secrecy.ts'
import { createSecrecy } from './secrecy.ts'
import { putStandIns } from './stand-ins.ts'
import type { Timeline } from './timeline.ts'
import { createTimeline } from './timeline.ts'
import { crash } from './crash.ts'
import type { Trace } from './trace.ts'
import { createTrace } from './trace.ts'

export interface World {
  readonly seed: number
  readonly chance: Chance
  readonly timeline: Timeline
  readonly trace: Trace
  readonly faults: Faults
  readonly network: Network
  readonly relay: RelaySide
  readonly ledger: Ledger
  readonly secrecy: Secrecy
  readonly devices: Device[]
  readonly people: number
  /** What no module may do whatever happens: throw where nobody catches it. */
  readonly broken: string[]
  readonly relayClock: { off: number }
  /** Copies that people made of their phones before they left. */
  readonly kept: { readonly device: Device; readonly disk: MemoryDisk }[]
  /** Persons who have left the space. */
  readonly hasLeft: Set<number>
  /** In the second half of what goes wrong, in which people leave. */
  isLate: boolean
  /** Whether the relay has lost anything that it had said it holds. */
  hasRelayLost: boolean
  addDevice(person: number): Device
  /** Events one by one, at most so many or until it is so, and none later than in so many milliseconds. */
  go(milliseconds: number, isSo?: () => boolean, most?: number): Promise<boolean>
  /** Somebody does something, or something goes wrong: a step of its own. */
  step(kind: string, who: string, what: () => void): Promise<void>
  quiet(): Promise<void>
  close(): void
}

/** The twenty-second of November 2026, in the morning. */
const began = Date.UTC(2026, 10, 22, 10)

export function createWorld(seed: number, tell: ((line: string) => void) | null): World {
  const timeline = createTimeline()
  const stand = putStandIns(timeline)
  const chance = createChance(seed)
  const trace = createTrace(tell)
  // Some worlds are calm, some are never still.
  const faults = createFaults(chance, chance.pick([0.005, 0.01, 0.02, 0.05]))
  const ledger = createLedger()
  const relayClock = { off: 0 }
  const broken: string[] = []
  let drawn = 0
  const relay = createRelaySide({
    processes: 1 + chance.below(3),
    now: () => began + timeline.now + relayClock.off,
    random: (length) => bytesNamed(`relay ${seed} ${(drawn += 1)}`, length),
    passHint: (deliver) => passHint({ timeline, chance, faults }, deliver),
    dropTurns: () => stand.dropTurns(),
    broken: (error) => void broken.push(`the relay broke: ${String(error)}`),
  })
  const secrecy = createSecrecy({ trace, ledger })
  const watch = {
    toRelay: secrecy.toRelay,
    toDevice(...seen: Parameters<Secrecy['toDevice']>) {
      secrecy.toDevice(...seen)
      ledger.toDevice(...seen)
    },
  }
  const network = createNetwork({ timeline, chance, faults, trace, relay, watch })
  const parts = { seed: `${seed}`, timeline, trace, faults, network, began }
  const world: World = {
    ...{ seed, chance, timeline, trace, faults, network, relay, ledger, secrecy, relayClock },
    ...{ devices: [], people: chance.pick([2, 2, 2, 3, 3, 4]), hasRelayLost: false, isLate: false },
    ...{ kept: [], hasLeft: new Set(), broken },
    addDevice(person) {
      const count = world.devices.filter((one) => one.person === person).length
      const since = ledger.written.length
      const device = createDevice({ name: `p${person}d${count}`, person, since }, parts)
      device.disk.onDeath = () => {
        faults.count('crash in a write')
        device.die()
        const run = () => crash(world, device)
        timeline.after(0, { kind: 'crash in a write', who: device.name, run })
      }
      world.devices.push(device)
      return device
    },
    async go(milliseconds, isSo = () => false, most = Infinity) {
      const until = timeline.now + milliseconds
      for (let count = 0; count < most && !isSo(); count++) {
        const happening = timeline.next(until)
        if (happening === null) break
        await world.step(happening.kind, happening.who, happening.run)
      }
      return isSo()
    },
    async step(kind, who, what) {
      trace.note(kind, who, String(timeline.now))
      what()
      await stand.quiet()
    },
    quiet: stand.quiet,
    close() {
      for (const device of world.devices) device.die()
      relay.close()
      stand.giveBack()
    },
  }
  return world
}

/** From one of the relay's processes to another. */
function passHint(
  { timeline, chance, faults }: Pick<World, 'timeline' | 'chance' | 'faults'>,
  run: () => void,
): void {
  const deliver = (delay: number) => timeline.after(delay, { kind: 'hint', who: 'relay', run })
  if (!faults.isOn || !chance.happens(0.2)) return void deliver(5)
  const kind = chance.pick(['hint lost', 'hint twice', 'hint late'] as const)
  faults.count(kind)
  if (kind === 'hint lost') return
  deliver(kind === 'hint late' ? 1_000 + chance.below(60_000) : 5)
  if (kind === 'hint twice') deliver(50)
}
