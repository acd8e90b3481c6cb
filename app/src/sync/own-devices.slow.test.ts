/** Devices of two people over one small relay, while devices come and go. */
import { describe, expect, it } from 'vitest'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createDeviceKeys } from '../crypto/create-keys.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { withRenewedKeys } from '../crypto/keys.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import { acceptRecord } from '../crypto/roster.ts'
import { valueOf } from '../crypto/space-fixture.testing.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { createMemoryDisk } from '../storage/memory-store.ts'
import { openAnswerBox } from './answer-box.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import type { SealedRecord } from './sealed-answers.ts'
import { createSmallRelay } from './small-relay.testing.ts'
import { createSpaceSync } from './space-sync.ts'
import { createStage, note, openDevice, person } from './stage.testing.ts'

const settled = async () => {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Noor with a phone and a tablet, and Sam. */
async function world(seed: string) {
  const stage = await createStage(seed)
  const relay = createSmallRelay(seed)
  let { roster } = stage.space
  const add = (record: RosterRecord) => {
    const bytes = encodeRosterRecord(record)
    roster = valueOf(acceptRecord(roster.space, roster, bytes)).roster
    return relay.addRecord(bytes)
  }
  for (const bytes of stage.space.recordBytes) relay.addRecord(bytes)
  const [phone, sam] = [person(stage, 0), person(stage, 1)]
  const tablet: OwnKeys = { member: phone.member, device: createDeviceKeys(stage.space.random) }
  add(createAddDevice(roster, tablet))
  const addDevice = (of: OwnKeys) => {
    const device = createDeviceKeys(stage.space.random)
    add(createAddDevice(roster, { member: of.member, device }))
  }
  /** Noor takes one of her devices out. */
  const remove = async (gone: OwnKeys, by: OwnKeys) => {
    const { random } = stage.space
    const removal = await createRemoval(roster, [gone.device.device], by, random)
    add(removal.record)
    return { ...by, member: withRenewedKeys(by.member, [removal.renewed]) }
  }
  const open = async (own: OwnKeys, disk = createMemoryDisk()) => {
    const { log, store, random } = await openDevice(stage, own, disk)
    const box = await openAnswerBox(log.space, store)
    const scheduler = createFakeScheduler()
    const sync = createSpaceSync({
      ...{ own, log, box, store, kept: [], scheduler, random },
      transport: relay.transport(own.device.device),
      mode: () => 'default',
      isUnmatched: () => false,
      isRegistered: () => true,
      carryYes: async () => undefined,
      changed: () => undefined,
      told: () => undefined,
      knock: () => undefined,
      failed: (fault) => {
        throw new Error(fault.kind, { cause: fault.cause })
      },
    })
    await settled()
    return { own, disk, log, box, sync, scheduler }
  }
  const appends = (own: OwnKeys) =>
    (relay.asked.get(own.device.device) ?? []).filter(({ kind }) => kind === 'append').length
  const epochs = () =>
    relay.items.flatMap(({ kind, bytes }) =>
      kind === 'entry' ? [decodeEntryFrame(bytes)?.header.epoch] : [],
    )
  return { stage, relay, phone, tablet, sam, add, addDevice, remove, open, appends, epochs }
}

type Device = Awaited<ReturnType<Awaited<ReturnType<typeof world>>['open']>>

const write = async ({ log, sync }: Device, ...texts: readonly string[]) => {
  for (const text of texts) await log.append(note(text))
  sync.push()
  await settled()
}
/** As long as a link waits before it tries again. */
const later = async (device: Device, minutes = 1) => {
  for (let minute = 0; minute < minutes; minute++) {
    device.scheduler.pass(60_000)
    await settled()
  }
}
const textsIn = ({ log }: Device) => log.entries().map(({ content }) => content?.body['text'])

const sealed: SealedRecord = {
  ...{ practice: 'one-question', step: 'answer', round: '2026-11-22/q1', attempt: 1 },
  ...{ day: dayOf(2026, 11, 22), answer: { text: 'the soup' }, phase: 'kept', deposit: null },
}

describe('a device that was removed', () => {
  it('is sent nothing more, writes nothing more, and soon stops asking', async () => {
    const { phone, tablet, sam, remove, open, relay } = await world('removed')
    const [hers, other, his] = [await open(phone), await open(tablet), await open(sam)]
    await write(hers, 'before')
    const told = () => relay.told.get(phone.device.device)?.length
    await remove(phone, tablet)
    await settled()
    const heard = told()
    await write(his, 'after')
    await write(hers, 'too late')
    expect([textsIn(other), textsIn(his)]).toEqual([
      ['before', 'after'],
      ['before', 'after'],
    ])
    expect(textsIn(hers)).toEqual(['before', 'too late'])
    expect(hers.log.unsent).toHaveLength(1)
    for (let minute = 0; minute < 30; minute++) await later(hers)
    // Its attempts to come in were answered, and nothing else.
    expect(told()).toBe((heard ?? 0) + 3)
    expect(hers.sync.link).toBe('unknown-device')
    expect(hers.log.state.epochKeys.has(3)).toBe(false)
  })

  it('may have been away: nothing that it wrote meanwhile arrives', async () => {
    const { phone, tablet, sam, remove, open, relay, epochs } = await world('away')
    const [hers, his] = [await open(phone), await open(sam)]
    relay.up = false
    await write(hers, 'written away')
    relay.up = true
    await remove(phone, tablet)
    for (const device of [hers, his]) await later(device)
    expect([epochs(), textsIn(his)]).toEqual([[], []])
    expect(textsIn(hers)).toEqual(['written away'])
  })
})

describe('what was written offline before somebody was removed', () => {
  it('is sealed again and arrives once', async () => {
    const { phone, tablet, sam, remove, open, relay, epochs } = await world('once')
    const his = await open(sam)
    relay.up = false
    await write(his, 'one', 'two', 'three')
    relay.up = true
    await remove(phone, tablet)
    await later(his)
    const other = await open({ ...tablet })
    expect([textsIn(other), epochs(), his.log.unsent]).toEqual([
      ['one', 'two', 'three'],
      [3, 3, 3],
      [],
    ])
    await write(his, 'four')
    expect(textsIn(other)).toEqual(['one', 'two', 'three', 'four'])
    expect(other.log.doubt).toBeNull()
  })

  it('arrives once when the first was there and its answer was lost', async () => {
    const { phone, tablet, sam, remove, open, relay, epochs } = await world('lost')
    const his = await open(sam)
    relay.loseAnswerTo = 'append'
    await write(his, 'one')
    expect(his.log.unsent).toHaveLength(1)
    relay.up = false
    await write(his, 'two')
    relay.up = true
    await remove(phone, tablet)
    await later(his)
    await later(his)
    const other = await open(tablet)
    expect([textsIn(other), epochs(), his.log.unsent]).toEqual([['one', 'two'], [2, 3], []])
  })

  it('arrives once when the answer to the second try was lost too', async () => {
    const { phone, tablet, sam, remove, open, relay, appends, epochs } = await world('lost again')
    const his = await open(sam)
    relay.up = false
    await write(his, 'one', 'two')
    relay.up = true
    await remove(phone, tablet)
    // The one that says `stale-epoch`, then the one after it.
    for (let turn = 0; turn < 4; turn++) {
      relay.loseAnswerTo = 'append'
      await later(his, 10)
    }
    expect(appends(sam)).toBeGreaterThanOrEqual(4)
    relay.loseAnswerTo = null
    await later(his, 20)
    const other = await open(tablet)
    expect([textsIn(other), epochs(), his.log.unsent]).toEqual([['one', 'two'], [3, 3], []])
  })

  it('arrives once over a restart at any moment', async () => {
    const { phone, tablet, sam, remove, open, relay, epochs } = await world('restart')
    let his = await open(sam)
    relay.up = false
    await write(his, 'one', 'two')
    relay.up = true
    await remove(phone, tablet)
    for (let steps = 0; steps < 12; steps++) {
      his.scheduler.pass(60_000)
      for (let turn = 0; turn < steps; turn++) await new Promise((done) => setTimeout(done, 0))
      his.sync.close()
      his = await open(sam, his.disk)
    }
    const other = await open(tablet)
    expect([textsIn(other), epochs(), his.log.unsent]).toEqual([['one', 'two'], [3, 3], []])
  })

  it('waits for whoever of two removes first, and is sealed under the last', async () => {
    const { phone, tablet, sam, add, addDevice, remove, open, relay, epochs, stage } =
      await world('twice')
    const his = await open(sam)
    relay.up = false
    await write(his, 'one')
    relay.up = true
    const now = await remove(phone, tablet)
    addDevice(now)
    const { roster } = (await open(now)).log.state
    if (roster === null) throw new Error('no roster')
    const third = roster.members[0]?.devices[1]?.device
    if (third === undefined) throw new Error('no third device')
    add((await createRemoval(roster, [third], now, stage.space.random)).record)
    await later(his)
    expect([epochs(), his.log.unsent]).toEqual([[4], []])
  })
})

describe('a relay that says of everything that its epoch is over', () => {
  it('makes no device ask for ever, seal again for ever, or lose what it wrote', async () => {
    const { sam, phone, tablet, remove, open, relay, appends, epochs } = await world('stubborn')
    const his = await open(sam)
    relay.stubborn = true
    await write(his, 'one', 'two')
    const frames = () => his.log.unsent.map(({ frameBytes }) => frameBytes)
    const before = frames()
    // As they are and one by one, before and after the answers were carried.
    expect(appends(sam)).toBeLessThanOrEqual(4)
    for (let minute = 0; minute < 20; minute++) {
      his.sync.push()
      await settled()
    }
    expect(appends(sam)).toBeLessThanOrEqual(4 * 21)
    // Nothing here says that the epoch is over: not one byte was made anew.
    expect(frames()).toEqual(before)
    await remove(phone, tablet)
    await settled()
    for (let minute = 0; minute < 5; minute++) {
      his.sync.push()
      await settled()
    }
    expect(appends(sam)).toBeLessThanOrEqual(4 * 28)
    expect(textsIn(his)).toEqual(['one', 'two'])
    expect(his.log.unsent).toHaveLength(2)
    relay.stubborn = false
    his.sync.push()
    await settled()
    await settled()
    expect([epochs(), his.log.unsent]).toEqual([[3, 3], []])
    expect(textsIn(await open(tablet))).toEqual(['one', 'two'])
  })
})

describe('sealed answers', () => {
  const seal = async ({ box, sync }: Device) => {
    await box.update(sealed, () => sealed)
    sync.push()
    await settled()
  }

  it('stay where they are when a device comes, and open then', async () => {
    const { phone, sam, addDevice, open, relay } = await world('comes')
    const [hers, his] = [await open(phone), await open(sam)]
    await seal(hers)
    const bytes = hers.box.records[0]?.deposit?.bytes
    addDevice(sam)
    await settled()
    expect(hers.box.records[0]).toMatchObject({ phase: 'held', deposit: { bytes } })
    const states = () => [...relay.slots.values()].flatMap((slot) => [...slot.values()])
    expect(states().map(({ state }) => state)).toEqual(['held'])
    await seal(his)
    for (const { sync } of [hers, his])
      expect([...(sync.reveals[0]?.answers ?? [])]).toHaveLength(2)
    // The log has all of it now.
    expect(hers.box.records).toEqual([])
  })

  it('are void when one goes, and made anew for the same people under the new key', async () => {
    const { phone, tablet, sam, remove, open, relay } = await world('goes')
    const his = await open(sam)
    await seal(his)
    const before = his.box.records[0]?.deposit
    await remove(phone, tablet)
    await settled()
    const after = his.box.records[0]
    expect(after).toMatchObject({ phase: 'held', attempt: 1, deposit: { epoch: 3 } })
    expect(after?.deposit?.reveal).not.toEqual(before?.reveal)
    const states = [...relay.slots.values()].flatMap((slot) => [...slot.values()])
    expect(states.map(({ state }) => state)).toEqual(['expired', 'held'])
    // Opened with the keys that came with that record.
    const other = await open(tablet)
    await seal(other)
    for (const { sync } of [other, his]) {
      const answers = [...(sync.reveals[0]?.answers ?? [])]
      expect(answers.map(([, answer]) => answer?.['text'])).toEqual(['the soup', 'the soup'])
    }
  })

  it('that came together before open also with the keys of then', async () => {
    const { phone, tablet, sam, remove, open } = await world('before')
    const [hers, his] = [await open(phone), await open(sam)]
    for (const device of [hers, his]) await seal(device)
    const now = await remove(phone, tablet)
    const other = await open(now)
    expect(hers.sync.reveals).toHaveLength(1)
    // Answered on the phone, which has gone: it is in the log for the tablet, by the keys of then.
    expect(other.log.entries().map(({ content }) => content?.kind)).toEqual([
      'reveal.opened',
      'reveal.opened',
    ])
    expect(other.log.doubt).toBeNull()
  })
})
