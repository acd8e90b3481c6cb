/** A device of a world: one disk, and the tabs that are open over it, each a whole session as the app has it. */
import type { Day } from '../../app/src/domain/calendar-day.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import type { Attune } from '../../app/src/session/attune.ts'
import type { Notice } from '../../app/src/session/faults.ts'
import { createAttune } from '../../app/src/session/create-attune.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { bytesNamed } from '../../relay/src/testing/people.ts'
import { createSimDisk } from './disk.ts'
import type { SimDisk } from './disk.ts'
import type { Faults } from './faults.ts'
import type { Network } from './network.ts'
import type { Timeline } from './timeline.ts'
import type { Trace } from './trace.ts'

export interface Device {
  readonly name: string
  readonly person: number
  /** How much had been written when it came. */
  readonly since: number
  readonly disk: SimDisk
  readonly tabs: Tab[]
  /** Milliseconds by which its clock is off. */
  clock: number
  /** Hours that its wall clock is ahead of UTC. */
  zone: number
  readonly notices: Set<Notice>
  /** Records of which a bit was turned over or half was written, oldest first. */
  readonly damaged: Set<string>
  /** Taken out of everything by another of the same person, or has left. */
  hasGone: boolean
  open(): Tab
  /** All of it: its memory is gone, its disk as the last safe write left it. */
  die(): void
}

export interface Tab {
  readonly attune: Attune
  isAlive: boolean
  close(): void
}

export interface DeviceParts {
  readonly seed: string
  readonly timeline: Timeline
  readonly trace: Trace
  readonly faults: Faults
  readonly network: Network
  /** Of the world, in milliseconds since 1970. */
  readonly began: number
}

export function createDevice(
  { name, person, since }: Pick<Device, 'name' | 'person' | 'since'>,
  parts: DeviceParts,
): Device {
  const { timeline, trace, faults, network } = parts
  const disk = createSimDisk({
    full: () => (faults.count('disk full'), trace.note('disk full', name)),
  })
  let opened = 0
  const device: Device = {
    ...{ name, person, since, disk, tabs: [], clock: 0, zone: 0, hasGone: false },
    notices: new Set(),
    damaged: new Set(),
    open() {
      const tab = openTab(device, parts, `${parts.seed} ${name} ${opened++}`)
      device.tabs.push(tab)
      return tab
    },
    die() {
      for (const tab of device.tabs) tab.close()
      device.tabs.length = 0
    },
  }
  return device

  function openTab(of: Device, { began }: DeviceParts, chance: string): Tab {
    let isAlive = true
    const timers = new Set<() => void>()
    const attune = createAttune({
      openStore: async () => ({ ok: true, value: disk.open(() => isAlive) }),
      transport: network.transportOf(name, () => isAlive),
      scheduler: {
        after(milliseconds, call) {
          const stop = timeline.after(milliseconds, {
            ...{ kind: 'timer', who: name },
            run() {
              timers.delete(stop)
              if (isAlive) call()
            },
          })
          timers.add(stop)
          return () => {
            timers.delete(stop)
            stop()
          }
        },
      },
      random: bytesFrom(chance),
      origin: 'https://relay.example',
      today: () => dayAt(began + timeline.now + of.clock + of.zone * 3_600_000),
      persist: async () => true,
      language: 'en',
    })
    attune.notice.subscribe((notice) => notice !== null && of.notices.add(notice))
    attune.wake()
    return {
      attune,
      get isAlive() {
        return isAlive
      },
      close() {
        isAlive = false
        for (const stop of timers) stop()
        network.cutAll((one) => !one.isAlive())
      },
    }
  }
}

/** The day on the wall, at this moment of a clock that may be anywhere. */
function dayAt(milliseconds: number): Day {
  const at = new Date(milliseconds)
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

function bytesFrom(name: string): (length: number) => Bytes {
  let drawn = 0
  return (length) => bytesNamed(`${name} ${(drawn += 1)}`, length)
}
