/** What goes wrong in a world, besides what happens to single frames: one at a time, and counted. */
import { closeness } from '../../app/src/content/decks/closeness.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { act } from './acts.ts'
import { crash } from './crash.ts'
import type { Device } from './device.ts'
import type { FaultKind } from './faults.ts'
import { addTo, isTogether, joinIn, spaceOf } from './gather.ts'
import { sleepForWeeks } from './sleep.ts'
import type { World } from './world.ts'

type Trouble = (world: World, device: Device) => void | Promise<void>

const year = 365.25 * 86_400_000

export async function anyTrouble(world: World): Promise<void> {
  const { chance } = world
  const kind = chance.pick(usual)
  await troubles[kind](world, chance.pick(world.devices))
}

/** As `kind` of the count says; what could not be done is none. */
async function strike(world: World, kind: FaultKind, who: string, what: () => void): Promise<void> {
  world.faults.count(kind)
  await world.step(kind, who, what)
}

const troubles = {
  partition: (world, { name }) => {
    if (world.network.partitioned.has(name)) return
    return strike(world, 'partition', name, () => {
      world.network.partition(name)
      const run = () => world.network.heal(name)
      const time = 1_000 + world.chance.below(400_000)
      world.timeline.after(time, { kind: 'heal', who: name, run })
    })
  },
  relayDown: (world) => {
    if (!world.network.isUp) return
    return strike(world, 'relay down', 'relay', () => {
      world.network.isUp = false
      world.network.cutAll(() => true)
      const run = () => void (world.network.isUp = true)
      const time = 500 + world.chance.below(90_000)
      world.timeline.after(time, { kind: 'relay up', who: 'relay', run })
    })
  },
  crash: (world, device) => {
    if (device.tabs.length === 0) return
    return strike(world, 'device crash', device.name, () => crash(world, device))
  },
  crashInWrite: (world, device) => {
    const { chance } = world
    device.disk.diesAt = { after: chance.below(5), isWritten: chance.happens(0.5) }
  },
  full: (_, device) => void (device.disk.full = 4),
  bitFlip: (world, device) => {
    const key = recordToHurt(world, device.disk.memory)
    if (key === null) return
    return strike(world, 'bit flip', device.name, () => {
      device.damaged.add(key)
      device.disk.flip(key, world.chance)
      // Found by whoever reads it anew.
      if (world.chance.happens(0.7)) crash(world, device)
    })
  },
  secondTab: (world, device) => {
    const { name, tabs } = device
    if (tabs.length === 1) return strike(world, 'second tab', name, () => void device.open())
    const closes = () => tabs.splice(world.chance.below(2), 1)[0]?.close()
    return tabs.length < 2 ? undefined : world.step('a tab closes', name, closes)
  },
  clock: (world, device) => {
    const { chance } = world
    const off = (chance.happens(0.3) ? 0 : chance.below(100_001) / 1_000 - 50) * year
    if (off === device.clock) return
    const kind = off < device.clock ? 'clock back' : 'clock jump'
    return strike(world, kind, device.name, () => void (device.clock = off))
  },
  summerTime: (world, device) =>
    strike(world, 'DST', device.name, () => {
      device.zone = world.chance.happens(0.7)
        ? device.zone + world.chance.pick([1, -1])
        : world.chance.pick([-11, 14, 5.5, 0])
    }),
  relayClock: (world) => {
    const { chance, relayClock } = world
    const far = chance.pick([3_600_000, 8 * 86_400_000, year, 50 * year])
    const off = chance.happens(0.4) ? 0 : chance.pick([-1, 1]) * far
    if (off === relayClock.off) return
    return strike(world, 'relay clock', 'relay', () => void (relayClock.off = off))
  },
  process: (world) => {
    const process = world.chance.below(world.relay.processes)
    return strike(world, 'relay process crash', 'relay', () => {
      world.network.cutAll((one) => one.process === process, true)
      world.relay.crash(process)
    })
  },
  restart: (world) =>
    strike(world, 'relay restart', 'relay', () => {
      world.network.cutAll(() => true, true)
      world.relay.restart()
    }),
  relayFull: (world) =>
    strike(world, 'relay full', 'relay', () => {
      world.relay.setFull(true)
      const run = () => world.relay.setFull(false)
      const time = 2_000 + world.chance.below(60_000)
      world.timeline.after(time, { kind: 'relay has room', who: 'relay', run })
    }),
  copy: (world) => world.step('relay copy', 'relay', () => world.relay.keepCopy()),
  rollback: (world) => {
    if (!world.relay.hasCopy) return
    return strike(world, 'relay rollback', 'relay', () => {
      world.hasRelayLost = true
      world.network.cutAll(() => true, true)
      world.relay.putBack()
    })
  },
  wipe: (world) =>
    strike(world, 'relay wipe', 'relay', () => {
      world.hasRelayLost = true
      world.network.cutAll(() => true, true)
      world.relay.wipe()
    }),
  removal: async (world) => {
    const able = world.devices.filter(
      (one) => one.tabs.length > 0 && !one.hasGone && hasAnother(world, one),
    )
    const device = able.length > 0 ? world.chance.pick(able) : undefined
    const attune = device?.tabs[0]?.attune
    if (device === undefined || attune === undefined) return
    await world.step('does look', device.name, () => void attune.openDevices())
    const others = (attune.devices.value?.devices ?? []).filter(
      ({ isThis, isGoing }) => !isThis && !isGoing,
    )
    if (others.length === 0) return
    const gone = world.chance.pick(others).device
    await strike(world, 'removal', device.name, () => void attune.removeDevice(gone))
  },
  leave: async (world, device) => {
    const attune = device.tabs[0]?.attune
    if (!isTogether(device) || !world.isLate) return
    // Whoever leaves may have kept a copy of everything.
    world.kept.push({ device, disk: device.disk.copy() })
    await strike(world, 'leave', device.name, () => {
      world.hasLeft.add(device.person)
      void attune?.leaveSpace()
    })
  },
  newDevice: async (world, device) => {
    if (world.devices.length < 8 && isTogether(device) && world.chance.happens(0.6))
      await addTo(world, device)
  },
  newPerson: async (world, device) => {
    const person = new Set(world.devices.map((one) => one.person)).size
    const isRoom = person - world.hasLeft.size < 4 && world.devices.length < 8
    if (isRoom && isTogether(device) && world.chance.happens(world.hasLeft.size > 0 ? 0.5 : 0.15))
      await joinIn(world, device, person)
  },
} satisfies Record<string, Trouble>

function hasAnother({ devices }: World, device: Device): boolean {
  return devices.some((one) => one !== device && one.person === device.person && !one.hasGone)
}

type Name = keyof typeof troubles

/** How often each comes beside the others: so that a long run has enough of the rarest. */
const shares: Record<Name, number> = {
  ...{ crash: 4, crashInWrite: 2, full: 2, bitFlip: 2, secondTab: 2, partition: 2 },
  ...{ clock: 3, summerTime: 2, relayClock: 2 },
  ...{ relayDown: 2, process: 2, restart: 2, relayFull: 2, copy: 2, rollback: 2, wipe: 2 },
  ...{ removal: 4, leave: 3, newDevice: 1, newPerson: 1 },
}
const usual = (Object.keys(shares) as Name[]).flatMap((name) =>
  Array.from({ length: shares[name] }, () => name),
)

/** Power is cut in the moment in which the app has said that it kept something. */
export async function keepAndDie(world: World): Promise<void> {
  const device = world.chance.pick(world.devices)
  if (device.tabs.length === 0 || device.hasGone) return
  await act(world, device, world.chance.pick(['write', 'seal', 'journal', 'respond'] as const))
  await troubles.crash(world, device)
}

/** Everybody at once; then they have a moment, or more. */
export async function together(world: World): Promise<void> {
  const isSealing = world.chance.happens(0.6)
  await (isSealing ? sealTogether : markTogether)(world)
  await world.go(world.chance.pick([0, 3_000, 60_000]), undefined, 120)
  if (!isSealing && world.chance.happens(0.7)) await sleepForWeeks(world)
}

/** Everybody at once, with nothing in between: one and the same question. */
async function sealTogether(world: World): Promise<void> {
  const { chance, devices, faults } = world
  const there = devices.filter(isTogether)
  if (!areSeveral(there)) return
  faults.count('reveal race')
  const round = spaceOf(chance.pick(there))?.question.key
  for (const device of chance.shuffle(there))
    await act(world, device, chance.happens(0.85) ? 'seal' : 'takeBack', { round: round ?? null })
}

/** Each on one device: with a second one they would go on there, and leave the first. */
async function markTogether(world: World): Promise<void> {
  const { chance, devices, faults } = world
  const there = new Map(chance.shuffle(devices.filter(isTogether)).map((one) => [one.person, one]))
  if (!areSeveral([...there.values()])) return
  faults.count('yes race')
  const item = chance.pick(closeness.slice(0, 6))
  for (const name of ['beginYes', 'markYes', chance.pick(afterwards)] as const) {
    for (const device of there.values()) await act(world, device, name, { item })
  }
}

const afterwards = ['markYes', 'markYes', 'look', 'putYesAway'] as const

function areSeveral(devices: readonly Device[]): boolean {
  return new Set(devices.map(({ person }) => person)).size > 1
}

/** Mostly of the stream, of which the relay has another. */
function recordToHurt({ chance }: World, { records }: MemoryDisk): string | null {
  const keys = [...records.keys()]
  const stream = keys.filter((key) => /\/(stream|segment|mark|opened)/.test(key))
  const from = stream.length > 0 && chance.happens(0.9) ? stream : keys
  return from.length > 0 ? chance.pick(from) : null
}
