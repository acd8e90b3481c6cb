/** What one device keeps while devices come and go, and when it is given what was written before it came. */
import { describe, expect, it } from 'vitest'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createDeviceKeys, createOwnKeys } from '../crypto/create-keys.ts'
import { createConsent } from '../crypto/join-consent.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import { approveRecord, createAddMember } from '../crypto/roster.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { valueOf } from '../crypto/space-fixture.testing.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { spaceKeys } from './space-keys.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  addItem,
  createStage,
  echo,
  hold,
  note,
  openDevice,
  person,
} from './stage.testing.ts'

type Device = Awaited<ReturnType<typeof openDevice>>

/** Noor with a phone and a tablet, and Sam. */
async function ready(seed: string) {
  const stage = await createStage(seed)
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  const tablet: OwnKeys = { member: noor.member, device: createDeviceKeys(stage.space.random) }
  add(stage, createAddDevice(stage.space.roster, tablet))
  const phone = await openDevice(stage, noor)
  await phone.log.take(stage.items)
  return { stage, noor, sam, tablet, phone, keys: spaceKeys(stage.space.roster.space) }
}

function add(stage: Stage, record: RosterRecord): void {
  addItem(stage, 'roster', encodeRosterRecord(record))
}

function rosterOf({ log }: Device): Roster {
  if (log.state.roster === null) throw new Error('no roster')
  return log.state.roster
}

/** `by` takes a device of its own out; everyone who follows this stage can hear of it. */
async function remove(stage: Stage, gone: OwnKeys, by: Device) {
  const { random } = stage.space
  const removal = await createRemoval(rosterOf(by), [gone.device.device], by.log.own, random)
  add(stage, removal.record)
  return removal
}

/** Somebody comes in, with the keys of before or some of them. */
async function letIn(
  stage: Stage,
  own: OwnKeys,
  by: Device,
  history: ReadonlyMap<number, EpochKey>,
) {
  const { random, invitation } = stage.space
  const asked = createConsent(rosterOf(by).space, invitation.invite, own, random(32))
  const welcome = { history, replaced: null }
  const { record } = valueOf(
    await createAddMember(rosterOf(by), asked, by.log.own, random, welcome),
  )
  add(stage, approveRecord(record, person(stage, 1).device))
}

const textsIn = ({ log }: Device) => log.state.entries.map(({ content }) => content?.body['text'])
const heldIn = ({ log }: Device) =>
  log.sendable.map(({ entry, frameBytes }) => [
    entry.content?.body['text'],
    decodeEntryFrame(frameBytes)?.header.epoch,
  ])

describe('a device that stays when another is removed', () => {
  it('has the member’s new keys and the new epoch, before and after a restart', async () => {
    const { stage, noor, tablet, phone, keys } = await ready('stays')
    const other = await openDevice(stage, tablet)
    await other.log.take(stage.items)
    const { renewed, epochKey } = await remove(stage, noor, other)
    await other.log.take(stage.items)
    for (const device of [other, await openDevice(stage, await storedKeys(other), other.disk)]) {
      expect(device.log.own.member.sign).toEqual(renewed.sign)
      expect(device.log.own.member.former.map(({ sign }) => sign)).toEqual([noor.member.sign])
      const key = device.log.state.epochKeys.get(3)
      expect(key && reveal(key)).toEqual(reveal(epochKey))
    }
    // Whoever was removed has neither.
    await phone.log.take(stage.items)
    expect(phone.log.own.member.sign).toEqual(noor.member.sign)
    expect([...phone.log.state.epochKeys.keys()]).toEqual([1, 2])
    expect(await phone.log.append(note('still me'))).toMatchObject({ error: { kind: 'no-epoch' } })
    async function storedKeys({ store }: Device) {
      const own = decodeOwnKeys((await store.read(keys.ownKeys)) ?? new Uint8Array())
      if (own === null) throw new Error('the keys were not kept')
      return own
    }
  })

  it('reads what is written then, and the removed one reads nothing of it', async () => {
    const { stage, noor, sam, tablet, phone } = await ready('reads')
    const [other, his] = [await openDevice(stage, tablet), await openDevice(stage, sam)]
    for (const { log } of [other, his]) await log.take(stage.items)
    await his.log.append(note('before'))
    echo(stage, his.log.sendable)
    await remove(stage, noor, other)
    for (const { log } of [other, his]) await log.take(stage.items)
    await his.log.append(note('after'))
    echo(stage, his.log.sendable)
    for (const { log } of [other, his, phone]) await log.take(stage.items)
    expect([textsIn(other), textsIn(his), textsIn(phone)]).toEqual([
      ['before', 'after'],
      ['before', 'after'],
      ['before', undefined],
    ])
  })

  it('takes nothing in that the removed one writes later', async () => {
    const { stage, noor, tablet, phone } = await ready('writes')
    const other = await openDevice(stage, tablet)
    await other.log.take(stage.items)
    await phone.log.append(note('mine'))
    await remove(stage, noor, other)
    echo(stage, phone.log.sendable)
    await other.log.take(stage.items)
    expect([textsIn(other), other.log.doubt]).toEqual([[], 'refused'])
  })

  it('keeps one of each key, however often and by whichever tab they are read', async () => {
    const { stage, noor, tablet } = await ready('once')
    const other = await openDevice(stage, tablet)
    const tab = await openDevice(stage, tablet, other.disk)
    await other.log.take(stage.items)
    await remove(stage, noor, other)
    await other.log.take(stage.items)
    await tab.log.refresh()
    await other.log.refresh()
    const third = { member: other.log.own.member, device: createDeviceKeys(stage.space.random) }
    add(stage, createAddDevice(rosterOf(other), third))
    await other.log.take(stage.items)
    await remove(stage, third, other)
    for (const { log } of [other, tab]) await log.take(stage.items)
    const again = await openDevice(stage, tablet, other.disk)
    for (const { log } of [other, tab, again]) {
      expect(log.own.member.former).toHaveLength(2)
      expect(log.own.member.sign).toEqual(rosterOf(other).members[0]?.sign)
    }
  })

  it('has its newest keys when its stream has to come once more from the start', async () => {
    const { stage, noor, tablet, keys } = await ready('once more')
    const other = await openDevice(stage, tablet)
    await other.log.take(stage.items)
    await remove(stage, noor, other)
    await other.log.take(stage.items)
    const third = { member: other.log.own.member, device: createDeviceKeys(stage.space.random) }
    add(stage, createAddDevice(rosterOf(other), third))
    await other.log.take(stage.items)
    await remove(stage, third, other)
    await other.log.take(stage.items)
    const { own } = other.log
    // The rows are lost, the keys are not.
    const disk = createMemoryDisk()
    const again = await openDevice(stage, own, disk)
    for (const item of stage.items) {
      await again.log.take([item])
      expect(again.log.own.member.sign).toEqual(own.member.sign)
    }
    expect(again.log.own.member.former).toHaveLength(2)
    expect([...again.log.state.epochKeys.keys()]).toEqual([...other.log.state.epochKeys.keys()])
    // There was nothing to keep that had not been kept.
    expect(disk.records.has(keys.ownKeys)).toBe(false)
  })
})

describe('what waits under an epoch that is closed', () => {
  it('is sealed again under the newest and keeps its words and order', async () => {
    const { stage, noor, sam, tablet } = await ready('again')
    const [other, his] = [await openDevice(stage, tablet), await openDevice(stage, sam)]
    for (const { log } of [other, his]) await log.take(stage.items)
    for (const text of ['one', 'two', 'three']) await his.log.append(note(text))
    // The first is there already, and its answer was lost.
    echo(stage, his.log.sendable.slice(0, 1))
    await remove(stage, noor, other)
    await his.log.take(stage.items)
    expect(heldIn(his)).toEqual([
      ['two', 2],
      ['three', 2],
    ])
    await hold(his, 2)
    expect(heldIn(his)).toEqual([
      ['two', 3],
      ['three', 3],
    ])
    echo(stage, his.log.sendable)
    for (const { log } of [other, his]) await log.take(stage.items)
    expect([textsIn(other), other.log.doubt]).toEqual([['one', 'two', 'three'], null])
    expect(his.log.unsent).toEqual([])
  })

  it('is so when the app was closed in between', async () => {
    const { stage, noor, sam, tablet, keys } = await ready('closed')
    const [other, his] = [await openDevice(stage, tablet), await openDevice(stage, sam)]
    for (const { log } of [other, his]) await log.take(stage.items)
    for (const text of ['one', 'two']) await his.log.append(note(text))
    // As if it had been held in the moment before the new epoch came.
    await hold(his, 1)
    await remove(stage, noor, other)
    const before = await openDevice(stage, sam, his.disk)
    await before.log.take(stage.items)
    const again = await openDevice(stage, sam, his.disk)
    expect(again.log.unsent.map(({ entry }) => entry.content?.body['text'])).toEqual(['one', 'two'])
    await hold(again, 1)
    expect(heldIn(again)).toEqual([
      ['one', 3],
      ['two', 3],
    ])
    expect(again.disk.records.has(keys.held)).toBe(false)
  })
})

describe('history that is granted', () => {
  it.each([
    ['all at once', 1_000],
    ['piece by piece', 1],
    ['in two parts', 4],
  ])('can be read at once and after a restart, when it comes %s', async (_, size) => {
    const { stage, sam, phone } = await ready(`granted ${size}`)
    addEntry(stage, sam, note('long ago'))
    addEntry(stage, sam, note('ago'))
    await phone.log.take(stage.items)
    const kim = createOwnKeys(stage.space.random)
    await letIn(stage, kim, phone, phone.log.state.epochKeys)
    const hers = await openDevice(stage, kim)
    for (let from = 0; from < stage.items.length; from += size) {
      await hers.log.take(stage.items.slice(from, from + size))
    }
    const again = await openDevice(stage, kim, hers.disk)
    for (const device of [hers, again]) {
      expect(textsIn(device)).toEqual(['long ago', 'ago'])
      expect(new Set(device.log.state.epochKeys.keys())).toEqual(new Set([1, 2, 3]))
      expect(device.log.doubt).toBeNull()
    }
  })

  it('stays closed where it was not granted, or only in part', async () => {
    const { stage, noor, sam, tablet } = await ready('in part')
    const other = await openDevice(stage, tablet)
    addEntry(stage, sam, note('under two'))
    await other.log.take(stage.items)
    await remove(stage, noor, other)
    await other.log.take(stage.items)
    await other.log.append(note('under three'))
    echo(stage, other.log.sendable)
    await other.log.take(stage.items)
    const [kim, lee] = [createOwnKeys(stage.space.random), createOwnKeys(stage.space.random)]
    const some = new Map([...other.log.state.epochKeys].filter(([epoch]) => epoch === 3))
    const alone = { ...stage, items: [...stage.items] }
    await letIn(stage, kim, other, some)
    await letIn(alone, lee, other, new Map())
    for (const [items, own, texts] of [
      [stage.items, kim, [undefined, 'under three']],
      [alone.items, lee, [undefined, undefined]],
    ] as const) {
      const device = await openDevice(stage, own)
      await device.log.take(items)
      const again = await openDevice(stage, own, device.disk)
      expect([textsIn(device), textsIn(again)]).toEqual([texts, texts])
    }
  })

  it('plants no key that somebody chose for what is written later', async () => {
    const { stage, phone } = await ready('planted')
    const kim = createOwnKeys(stage.space.random)
    const planted = createSecret<'epoch'>(new Uint8Array(32).fill(1))
    const next = rosterOf(phone).epoch + 2
    await letIn(stage, kim, phone, new Map([...phone.log.state.epochKeys, [next, planted]]))
    const hers = await openDevice(stage, kim)
    await hers.log.take(stage.items)
    await phone.log.take(stage.items)
    const { record, epochKey } = await createRemoval(
      rosterOf(phone),
      [rosterOf(phone).members[0]?.devices[1]?.device ?? phone.own.device.device],
      phone.own,
      stage.space.random,
    )
    add(stage, record)
    await hers.log.take(stage.items)
    for (const device of [hers, await openDevice(stage, kim, hers.disk)]) {
      const key = device.log.state.epochKeys.get(next)
      expect(key && reveal(key)).toEqual(reveal(epochKey))
    }
  })

  it('shows nobody a state that is half read while the past is read anew', async () => {
    const { stage, sam, phone } = await ready('half')
    addEntry(stage, sam, note('ago'))
    await phone.log.take(stage.items)
    const kim = createOwnKeys(stage.space.random)
    await letIn(stage, kim, phone, phone.log.state.epochKeys)
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const seen: number[] = []
    let look = () => {}
    const watched = await openDevice(stage, kim, disk, {
      ...store,
      list(...of) {
        look()
        return store.list(...of)
      },
    })
    await watched.log.take(stage.items.slice(0, 4))
    look = () => void seen.push(watched.log.state.cursor)
    await watched.log.take(stage.items.slice(4))
    expect(seen.length).toBeGreaterThan(0)
    expect(textsIn(watched)).toEqual(['ago'])
    expect(Math.min(...seen)).toBeGreaterThan(0)
  })

  it('can be read when most of it has been folded away unread', async () => {
    const { stage, sam, phone } = await ready('folded')
    for (let at = 0; at < 640; at++) addEntry(stage, sam, note(`entry ${at}`))
    await phone.log.take(stage.items)
    const kim = createOwnKeys(stage.space.random)
    const hers = await openDevice(stage, kim)
    // Somebody who is not in yet does not follow; a device that was closed half-way does.
    await hers.log.take(stage.items)
    expect([...hers.disk.records.keys()].some((key) => key.includes('/words/'))).toBe(true)
    expect(new Set(textsIn(hers))).toEqual(new Set([undefined]))
    await letIn(stage, kim, phone, phone.log.state.epochKeys)
    await hers.log.take(stage.items)
    for (const device of [hers, await openDevice(stage, kim, hers.disk)]) {
      expect(textsIn(device)).toEqual(Array.from({ length: 640 }, (_, at) => `entry ${at}`))
    }
  }, 60_000)
})
