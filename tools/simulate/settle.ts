/** The second half of a world: nothing goes wrong any more, everybody opens the app, and all must come to rest. */
import { sha256 } from '../../app/src/crypto/hash.ts'
import type { EntryHeader } from '../../wire/src/entry-frame.ts'
import { decodeEntryFrame, hashEntry } from '../../wire/src/entry-frame.ts'
import type { DeviceId, SpaceId } from '../../wire/src/ids.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { deviceById, deviceOfLeaver } from '../../wire/src/roster.ts'
import { equalBytes } from '../../wire/src/bytes.ts'
import type { SpaceLog } from '../../app/src/sync/space-log.ts'
import { act } from './acts.ts'
import type { Inspected } from './inspect.ts'
import { inspect } from './inspect.ts'
import type { World } from './world.ts'

/** A space as the relay has it in the end. */
export interface Told {
  readonly roster: Roster | null
  readonly items: readonly StreamItem[]
}

export interface Settled {
  readonly all: readonly Inspected[]
  readonly told: ReadonlyMap<SpaceId, Told>
  /** Why it has not come to rest; empty when it has. */
  readonly restless: readonly string[]
}

const mostRounds = 40

export async function settle(world: World): Promise<Settled> {
  await heal(world)
  for (let round = 0; ; round++) {
    for (const device of world.devices) {
      for (const { attune } of device.tabs) attune.wake()
      await act(world, device, 'answer')
    }
    await world.go(60_000)
    if (round < 2) continue
    const all = await inspectAll(world)
    const told = await readRelay(world, all)
    const restless = whyRestless(world, all, told)
    if (restless.length === 0 || round >= mostRounds) return { all, told, restless }
  }
}

async function heal(world: World): Promise<void> {
  const { faults, network, relay, devices, chance } = world
  await world.step('all is well', 'everybody', () => {
    faults.isOn = false
    network.isUp = true
    for (const name of [...network.partitioned]) network.heal(name)
    relay.setFull(false)
    network.cutAll(() => true)
    for (const device of devices) {
      device.disk.full = 0
      device.disk.diesAt = null
      const isReady = device.tabs.every(({ attune }) => attune.device.value.opening === 'ready')
      if (device.damaged.size > 0 || !isReady || chance.happens(0.4)) device.die()
      if (device.tabs.length === 0) device.open()
    }
  })
}

function inspectAll({ devices }: World): Promise<readonly Inspected[]> {
  return Promise.all(devices.map((device) => inspect(device)))
}

async function readRelay({ relay }: World, all: readonly Inspected[]) {
  const told = new Map<SpaceId, Told>()
  for (const { space } of all.flatMap(logsOf)) {
    if (told.has(space)) continue
    const items: StreamItem[] = []
    for (;;) {
      const more = await relay.store.readItems(space, items.length)
      if (more.length === 0) break
      items.push(...more)
    }
    told.set(space, { items, roster: await relay.store.roster(space) })
  }
  return told
}

/** All that are at a relay. */
export function logsOf({
  spaces,
  own,
}: Inspected): readonly Pick<
  SpaceLog,
  'space' | 'own' | 'state' | 'unsent' | 'doubt' | 'entries'
>[] {
  const shared = [...(spaces?.values() ?? [])].map(({ log }) => log)
  return own?.relay ? [...shared, own.log] : shared
}

/** Its own disk has lost something that nobody else has, or may have lost what the relay has lost too. */
export function isHurt({ device, spaces, own }: Inspected, hasRelayLost: boolean): boolean {
  const isElsewhere = (key: string) =>
    /\/(stream|segment|mark|opened|epoch)/.test(key) &&
    (!key.startsWith('own/') || own?.relay != null) &&
    !(hasRelayLost && /stream|segment/.test(key))
  return spaces === null || ![...device.damaged].every(isElsewhere)
}

/** Whether the relay's roster has it. */
export function belongs(
  { space, own }: ReturnType<typeof logsOf>[number],
  told: ReadonlyMap<SpaceId, Told>,
): boolean {
  const roster = told.get(space)?.roster
  return roster != null && deviceById(roster, own.device.device) !== null
}

/** Whose person has left: all that was shared goes from all of their devices, at once. */
export function hasGone(
  { hasLeft }: World,
  { device, spaces }: Inspected,
  told: ReadonlyMap<SpaceId, Told>,
): boolean {
  const isStillIn = [...(spaces?.values() ?? [])].some(({ log }) => belongs(log, told))
  return hasLeft.has(device.person) && !isStillIn
}

function whyRestless(
  { hasRelayLost }: World,
  all: readonly Inspected[],
  told: ReadonlyMap<SpaceId, Told>,
): readonly string[] {
  const why: string[] = []
  for (const one of all.filter((each) => !isHurt(each, hasRelayLost))) {
    for (const log of logsOf(one)) {
      const { roster, items } = told.get(log.space) ?? { roster: null, items: [] }
      const is = (what: string) =>
        why.push(
          `${one.device.name} in ${log.space.slice(0, 4)}: ${what} (${[...one.device.notices].join()})`,
        )
      if (roster === null) {
        if (log.state.roster !== null) is('the relay does not know it')
        continue
      }
      if (deviceById(roster, log.own.device.device) === null) continue
      const { state, unsent } = log
      if (whyApart(log, told.get(log.space)) !== null) continue
      if (state.cursor !== items.length) is(`has ${state.cursor} of ${items.length}`)
      if (unsent.length > 0) is(`${unsent.length} not sent`)
      if (state.roster === null || !equalBytes(state.roster.head, roster.head)) is('another roster')
      const isStillThere = (gone: string) => deviceById(roster, gone as DeviceId) !== null
      if (one.removing.some(isStillThere)) is('somebody is still to be removed')
    }
  }
  return why
}

export const apartKinds = ['roster', 'number', 'removed'] as const
export type Apart = (typeof apartKinds)[number]

/**
 * Two stories that by design nobody makes one (wire-format.md §7): of who belongs, or of what one number of a
 * device stands for; or words of a device that was removed, for which a relay that heard of the removal first, from
 * somebody who had not read them, has no place any more.
 */
export function whyApart({ state }: Pick<SpaceLog, 'state'>, told: Told | undefined): Apart | null {
  const items = told?.items ?? []
  const records = items.filter(({ kind }) => kind === 'roster')
  const isParted = state.records.some(({ record }, at) => {
    const theirs = records[at]
    return theirs !== undefined && !includes(theirs.bytes, record.bodyBytes)
  })
  const roster = told?.roster ?? null
  if (isParted) return 'roster'
  if (roster === null) return null
  const there = new Map<string, Uint8Array>()
  for (const { kind, bytes } of items) {
    const frame = kind === 'entry' ? decodeEntryFrame(bytes) : null
    if (frame !== null) there.set(nameOf(frame.header), hashEntry(frame, sha256))
  }
  for (const { header, hash } of state.entries) {
    const theirs = there.get(nameOf(header))
    if (theirs && hash && !equalBytes(theirs, hash)) return 'number'
    const { device } = header
    const isKnown = deviceById(roster, device) ?? deviceOfLeaver(roster, device)
    if (theirs === undefined && isKnown === null) return 'removed'
  }
  return null
}

function nameOf({ device, seq }: Pick<EntryHeader, 'device' | 'seq'>): string {
  return `${device} ${seq}`
}

function includes(whole: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(whole).includes(part)
}
