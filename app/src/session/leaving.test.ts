import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { decodeRosterRecord, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { decodeNewSpace } from '@attune/wire/routes.ts'
import { encodeOwnKeys } from '../crypto/keys.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import { anotherDevice } from '../crypto/roster-moves.testing.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { blobRows } from '../sync/blob-rows.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import { ownSpaceKeys, spaceKeys } from '../sync/space-keys.ts'
import { addItem, createStage, fullWhile, note, openDevice, person } from '../sync/stage.testing.ts'
import type { Transport } from '../sync/transport.ts'
import { whileHere } from '../sync/while-here.ts'
import { forgetSpace, leaveSpace, sendLeavings } from './leaving.ts'
import { plainRecord } from './records.testing.ts'
import type { SpaceRecord } from './records.ts'
import { encodeSettings, encodeSpaceRecord, firstSettings } from './records.ts'
import { settingsPath } from './vault.ts'

const record: SpaceRecord = { ...plainRecord, name: 'Noor' }

/** A phone in two spaces, of which one is to be left. */
async function ready(seed: string, changes: Partial<SpaceRecord> = {}, items?: number) {
  const stage = await createStage(seed)
  const { space } = stage.space.roster
  const other = (await createStage(`${seed} other`)).space.roster.space
  const disk = createMemoryDisk()
  let isFull = false
  const store = fullWhile(createMemoryStore(disk), () => isFull)
  const keys = spaceKeys(space)
  const own = person(stage, 0)
  await store.transact(
    [],
    () => [
      { key: keys.ownKeys, value: encodeOwnKeys(own) },
      { key: keys.record, value: encodeSpaceRecord({ ...record, ...changes }, null) },
      { key: spaceKeys(other).record, value: encodeSpaceRecord(record, null) },
      {
        key: settingsPath,
        value: encodeSettings({ ...firstSettings, spaces: [space, other] }, null),
      },
    ],
    'strict',
  )
  const { log } = await openDevice(stage, own, disk, whileHere(space, store))
  await log.take(stage.items.slice(0, items))
  const spaces = () =>
    (decodeCbor(disk.records.get(settingsPath) ?? new Uint8Array()) as { spaces: unknown }).spaces
  const under = (prefix: string) => [...disk.records.keys()].filter((key) => key.startsWith(prefix))
  return {
    stage,
    space,
    other,
    disk,
    store,
    keys,
    own,
    log,
    spaces,
    under,
    fill: (full: boolean) => (isFull = full),
  }
}

describe('leaving a space', () => {
  it('deletes what is of it, and nothing of the other', async () => {
    const { space, other, store, keys, own, spaces, under } = await ready('two spaces')
    const before = under(spaceKeys(other).root)
    expect(under(keys.root).length).toBeGreaterThan(3)
    expect(await leaveSpace(space, store)).toEqual({ ok: true, value: null })
    expect([under(keys.root), under(spaceKeys(other).root)]).toEqual([[], before])
    expect(spaces()).toEqual([other])
    expect(under('leaving/')).toEqual([`leaving/${space}/${own.device.device}`])
  })

  it.each([
    ['here', leaveSpace],
    ['on another device', forgetSpace],
  ])('deletes its photos and voices too, left %s', async (where, leave) => {
    const { space, other, store, keys, spaces, under } = await ready(`files ${where}`)
    const file = new Uint8Array(8)
    const files = [space, other].map((one) => ({ key: `${blobRows(one).root}a`, value: file }))
    await store.transact([], () => files, 'strict')
    expect(await leave(space, store)).toEqual({ ok: true, value: null })
    expect([under(keys.root), under('media/')]).toEqual([[], [`${blobRows(other).root}a`]])
    expect(spaces()).toEqual([other])
  })

  it('keeps with it what this person’s other devices are to hear, where there can be any', async () => {
    const { space, store, own, under } = await ready('others of mine')
    const relay = { key: ownSpaceKeys.relay, value: new Uint8Array(1) }
    await store.transact([], () => [relay], 'strict')
    expect(await leaveSpace(space, store)).toEqual({ ok: true, value: null })
    expect(under('left/')).toEqual([`left/${space}`])
    expect(await store.read(`left/${space}`)).toEqual(idToBytes(own.member.member))
  })

  it('changes nothing when it could not be kept', async () => {
    const { space, store, disk, fill } = await ready('full')
    const before = new Map(disk.records)
    fill(true)
    expect(await leaveSpace(space, store)).toMatchObject({ error: { kind: 'storage-full' } })
    expect(disk.records).toEqual(before)
  })

  it('knows the roster without the history, up to what is missing of it', async () => {
    const { space, store, keys, disk, stage, own, log } = await ready('roster')
    for (const text of ['one', 'two']) await log.append(note(text))
    disk.records.set(keys.item(9), encodeCbor([0, new Uint8Array(4)]))
    await leaveSpace(space, store)
    const row = disk.records.get(`leaving/${space}/${own.device.device}`)
    const list = decodeCbor(row ?? new Uint8Array()) as readonly unknown[]
    expect(list.slice(4)).toEqual([stage.space.recordBytes, stage.items.length])
  })

  it.each<[string, Partial<SpaceRecord>, number]>([
    [
      'that the relay never heard of',
      { unregistered: { genesis: new Uint8Array(1), token: null } },
      0,
    ],
    ['whose keys cannot be read', {}, 1],
  ])('leaves nothing to tell of one %s', async (_, changes, isDamaged) => {
    const { space, store, keys, disk, under } = await ready(`nothing to tell ${isDamaged}`, changes)
    if (isDamaged === 1) disk.records.set(keys.ownKeys, new Uint8Array(3))
    await leaveSpace(space, store)
    expect([under('leaving/'), under(keys.root)]).toEqual([[], []])
  })

  it('works for whoever waits to be let in: the relay may have let them in meanwhile', async () => {
    const { space, store, under } = await ready('waiting', {}, 0)
    await leaveSpace(space, store)
    expect(under('leaving/')).toHaveLength(1)
  })

  it('is not undone by a tab that still has it open', async () => {
    const { space, store, stage, keys, log, under } = await ready('other tab')
    await leaveSpace(space, store)
    expect(await log.append(note('too late'))).toMatchObject({ ok: false })
    await log.take(stage.items)
    await whileHere(space, store).transact(
      [],
      () => [{ key: keys.drafts, value: new Uint8Array(1) }],
      'strict',
    )
    expect(under(keys.root)).toEqual([])
  })
})

describe('telling the relay', () => {
  const never: Transport = {
    host: 'relay.example',
    connect: () => {
      throw new Error('nobody to tell')
    },
    fetch: () => Promise.resolve(null),
  }

  it('asks nothing when nothing was left', async () => {
    const { store } = await ready('nothing left')
    const sent = sendLeavings(store, { transport: never, scheduler: createFakeScheduler() })
    await expect(sent).resolves.toBeUndefined()
  })

  it('lets go of a row that nobody could ever tell', async () => {
    const { store, disk, under } = await ready('unreadable')
    disk.records.set('leaving/x', new Uint8Array(3))
    await sendLeavings(store, { transport: never, scheduler: createFakeScheduler() })
    expect(under('leaving/')).toEqual([])
  })

  it('keeps the row while the relay cannot be reached', async () => {
    const { space, store, under } = await ready('unreachable')
    await leaveSpace(space, store)
    const transport: Transport = {
      ...never,
      connect({ closed }) {
        queueMicrotask(closed)
        return { send: () => undefined, close: () => undefined }
      },
    }
    await sendLeavings(store, { transport, scheduler: createFakeScheduler() })
    expect(under('leaving/')).toHaveLength(1)
  })

  it('gives a relay that has lost the space its roster, with the leave in it', async () => {
    const { space, store, under } = await ready('lost by the relay')
    await leaveSpace(space, store)
    const relay = createSmallRelay('lost by the relay')
    const given: (Uint8Array | null)[] = []
    const transport: Transport = {
      ...relay.transport('noor'),
      fetch: (_, __, body) => Promise.resolve((given.push(body), null)),
    }
    const telling = { transport, scheduler: createFakeScheduler() }
    await sendLeavings(store, telling)
    // Not heard: it is given once more.
    expect([given.length, under('leaving/').length]).toEqual([1, 1])
    await sendLeavings(store, {
      ...telling,
      transport: {
        ...transport,
        fetch: (_, __, body) =>
          Promise.resolve((given.push(body), { status: 201, body: new Uint8Array() })),
      },
    })
    expect(under('leaving/')).toEqual([])
    const [, last] = given.map((body) => body && decodeNewSpace(new Uint8Array(body)))
    const records = (last?.items ?? []).map(kindOf)
    expect(records.at(-1)).toBe('leave')
  })

  // What the tablet said has its place before its removal, and who left has not kept it.
  it.each([
    { status: 200, says: 'is there', left: 0 },
    { status: 202, says: 'is not there yet', left: 1 },
  ])(
    'lets the others come first where a device was taken out: $status says that it $says',
    async ({ status, left }) => {
      const { stage, space, store, under, log } = await ready('taken out', {}, 2)
      const { random, roster } = stage.space
      const sam = person(stage, 1)
      const tablet = anotherDevice(sam, random)
      addItem(stage, 'roster', encodeRosterRecord(createAddDevice(roster, tablet)))
      await log.take(stage.items)
      const known = log.state.roster ?? roster
      const removal = await createRemoval(known, [tablet.device.device], sam, random)
      addItem(stage, 'roster', encodeRosterRecord(removal.record))
      await log.take(stage.items)
      await leaveSpace(space, store)
      const given: (Bytes | null)[] = []
      const transport: Transport = {
        ...createSmallRelay('taken out').transport('noor'),
        fetch: (_, __, body) =>
          Promise.resolve((given.push(body), { status, body: new Uint8Array() })),
      }
      await sendLeavings(store, { transport, scheduler: createFakeScheduler() })
      const kinds = given.map((body) => body && decodeNewSpace(body)?.items?.map(kindOf))
      expect(kinds).toEqual([['leave']])
      expect(under('leaving/')).toHaveLength(left)
    },
  )
})

const kindOf = ({ bytes }: { readonly bytes: Bytes }) => decodeRosterRecord(bytes)?.body.change.kind
