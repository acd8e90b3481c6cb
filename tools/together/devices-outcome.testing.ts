/** What must hold in the end, whatever happened before. */
import { expect } from 'vitest'
import { sha256 } from '../../app/src/crypto/hash.ts'
import { decodeOwnKeys } from '../../app/src/crypto/keys.ts'
import type { EpochKey } from '../../app/src/crypto/secret.ts'
import { acceptRecord } from '../../app/src/crypto/roster.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { spaceKeys } from '../../app/src/sync/space-keys.ts'
import { openAccepted } from '../../app/src/sync/space-state.ts'
import { decodeEntryFrame, hashEntry } from '../../wire/src/entry-frame.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { deviceById } from '../../wire/src/roster.ts'
import { decodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { Device, World } from './devices-world.testing.ts'
import { belonging } from './devices-world.testing.ts'

/** Everyone is online, and nothing is lost any more. */
export async function comeTogether(world: World): Promise<void> {
  for (const device of world.devices) {
    device.line.loses = null
    device.setUp(true)
  }
  for (let round = 0; round < 30; round++) {
    for (const { sync, scheduler } of world.devices) {
      scheduler.pass(60_000)
      sync.push()
    }
    await world.settle()
    const cursor = await world.relay.store.lastCursor(world.space)
    const there = await belonging(world)
    if (there.every(({ log }) => log.state.cursor === cursor && log.unsent.length === 0)) return
  }
  throw new Error('they never come together')
}

export async function holds(world: World): Promise<void> {
  const items = await world.items()
  const there = await belonging(world)
  const stream = readStream(world, items)
  const keyring = new Map<number, EpochKey>(
    world.devices.flatMap(({ log }) => [...log.state.epochKeys]),
  )
  const said = stream.entries.map(({ device, frame }) => ({
    device,
    text: openAccepted(frame, keyring)?.content?.body['text'],
  }))
  for (const device of there) {
    areOfOneMind(device, stream)
    mayOpen(world, device, stream)
    const mine = said.filter(({ device: by }) => by === device.id).map(({ text }) => text)
    expect(mine).toEqual(world.words.get(device.id) ?? [])
  }
  for (const [device, words] of world.words) {
    const arrived = said.filter((one) => one.device === device).map(({ text }) => text)
    // Of somebody who has gone what came in time stays, once and in order.
    expect(arrived).toEqual(words.slice(0, arrived.length))
  }
  for (const device of world.devices) {
    if (!there.includes(device)) await opensNothingLater(world, device, items, stream)
  }
}

type Stream = ReturnType<typeof readStream>

/** The relay's items as the rules read them: nothing in it by whoever had gone, or under a closed epoch. */
function readStream({ space }: World, items: readonly StreamItem[]) {
  const records = items.filter(({ kind }) => kind === 'roster').map(({ bytes }) => bytes)
  const rosters: Roster[] = []
  const entries = []
  // Told anew here, and not by the rules themselves: from which epoch nobody who has gone has the key.
  let open = 1
  let isDue = false
  for (const { kind, bytes } of items) {
    if (kind === 'roster') {
      const step = acceptRecord(space, rosters.at(-1) ?? null, bytes)
      if (!step.ok) throw new Error('the chain does not hold')
      const after = step.value.roster
      const before = rosters.at(-1)
      const isGone = (before?.members ?? []).some(({ devices }) =>
        devices.some(({ device }) => deviceById(after, device) === null),
      )
      isDue ||= isGone
      if (isDue && after.epoch > (before?.epoch ?? 0)) {
        open = after.epoch
        isDue = false
      }
      rosters.push(after)
      continue
    }
    const frame = decodeEntryFrame(bytes)
    const roster = rosters.at(-1)
    if (frame === null || roster === undefined) throw new Error('no entry')
    const { device, epoch } = frame.header
    expect(deviceById(roster, device)).not.toBeNull()
    expect(epoch).toBeGreaterThanOrEqual(open)
    entries.push({ device, epoch, frame, hash: hashEntry(frame, sha256) })
  }
  const last = rosters.at(-1)
  if (last === undefined) throw new Error('an empty stream')
  return { records, rosters, entries, last }
}

/** The same people, the same entries, and what it can open it reads. */
function areOfOneMind({ log }: Device, { last, entries }: Stream): void {
  const { state } = log
  expect([state.roster, log.doubt]).toEqual([last, null])
  expect(state.entries.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash))
  for (const { header, content } of state.entries) {
    expect(content !== null).toBe(state.epochKeys.has(header.epoch))
  }
}

/** Every epoch that was begun for its member, and those that were granted. */
function mayOpen({ granted }: World, { member, log }: Device, { records }: Stream): void {
  const begun = records.flatMap((bytes) => decodeRosterRecord(bytes)?.body.epoch ?? [])
  const given = granted.get(member) ?? new Set<number>()
  const epochs = begun
    .filter(({ number, wraps }) => given.has(number) || wraps.some((one) => one.member === member))
    .map(({ number }) => number)
  expect(new Set(log.state.epochKeys.keys())).toEqual(new Set(epochs))
  expect(log.own.member.sign).toEqual(
    log.state.roster?.members.find((one) => one.member === member)?.sign,
  )
}

/** With all that it had, and every byte of the relay's. */
async function opensNothingLater(
  { space }: World,
  { id, own, disk }: Device,
  items: readonly StreamItem[],
  { rosters }: Stream,
): Promise<void> {
  const wentAt = rosters.findLastIndex((roster) => deviceById(roster, id) !== null) + 1
  const after = rosters[wentAt]
  if (after === undefined) throw new Error('it is still there')
  const isClosed = after.epoch > (rosters[wentAt - 1]?.epoch ?? 0)
  const from = after.epoch + (isClosed ? 0 : 1)
  const store = createMemoryStore({ ...disk, records: new Map(disk.records) })
  const row = await store.read(spaceKeys(space).ownKeys)
  const log = await openSpaceLog(space, (row && decodeOwnKeys(row)) ?? own, store)
  await log.take(items)
  expect(log.state.cursor).toBe(items.length)
  expect([...log.state.epochKeys.keys()].filter((epoch) => epoch >= from)).toEqual([])
  for (const { header, content } of log.state.entries) {
    if (header.epoch >= from) expect(content).toBeNull()
  }
}
