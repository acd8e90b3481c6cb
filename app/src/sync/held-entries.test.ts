import { describe, expect, it } from 'vitest'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createLeave, createRenewal } from '../crypto/roster.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { createOutgoing } from './outgoing.ts'
import { createClaims, openReveals } from './reveals.ts'
import { spaceKeys } from './space-keys.ts'
import type { Stage } from './stage.testing.ts'
import {
  addItem,
  addRelease,
  createStage,
  depositOf,
  echo,
  hold,
  note,
  openDevice,
  person,
  runTwice,
} from './stage.testing.ts'

type Device = Awaited<ReturnType<typeof openDevice>>

/** Three people, of whom the third leaves when the test says so. */
async function ready(seed: string) {
  const stage = await createStage(seed, 3)
  const noor = await openDevice(stage, person(stage, 0))
  await noor.log.take(stage.items)
  const leave = async (device = noor) => {
    const { member, device: keys } = person(stage, 2)
    const { roster } = device.log.state
    add(stage, createLeave(roster ?? stage.space.roster, member.member, keys))
    await device.log.take(stage.items)
  }
  const renew = async (device = noor) => {
    const { record } = await createRenewal(rosterOf(device), person(stage, 1), noor.random)
    add(stage, record)
    await device.log.take(stage.items)
  }
  return { stage, noor, leave, renew, keys: spaceKeys(stage.space.roster.space) }
}

function add(stage: Stage, record: Parameters<typeof encodeRosterRecord>[0]): void {
  addItem(stage, 'roster', encodeRosterRecord(record))
}

function rosterOf({ log }: Device): Roster {
  if (log.state.roster === null) throw new Error('no roster')
  return log.state.roster
}

const textsOf = (list: Device['log']['unsent']) =>
  list.map(({ entry }) => entry.content?.body['text'])
const epochsOf = (list: Device['log']['unsent']) =>
  list.map(({ frameBytes }) => decodeEntryFrame(frameBytes)?.header.epoch)

describe('what is written after somebody left', () => {
  it('waits for the new epoch, and then goes under its key', async () => {
    const { noor, leave, renew, keys } = await ready('waits')
    await noor.log.append(note('before'))
    await leave()
    expect(await noor.log.append(note('after'))).toEqual({ ok: true, value: null })
    expect(textsOf(noor.log.unsent)).toEqual(['before', 'after'])
    expect(textsOf(noor.log.sendable)).toEqual(['before'])
    await renew()
    expect(textsOf(noor.log.sendable)).toEqual(['before', 'after'])
    // Written offline under the old key it goes out as it is; nothing written later does.
    expect(epochsOf(noor.log.sendable)).toEqual([3, 4])
    expect(noor.disk.records.has(keys.held)).toBe(false)
  })

  it('is taken in by the others as it was written', async () => {
    const { stage, noor, leave, renew } = await ready('taken in')
    await leave()
    for (const text of ['one', 'two']) await noor.log.append(note(text))
    await renew()
    echo(stage, noor.log.sendable)
    await noor.log.take(stage.items)
    await noor.log.confirm(2)
    expect(noor.log.unsent).toEqual([])
    const sam = await openDevice(stage, person(stage, 1))
    await sam.log.take(stage.items)
    expect(sam.log.state.entries.map(({ content }) => content?.body['text'])).toEqual([
      'one',
      'two',
    ])
    const gone = await openDevice(stage, person(stage, 2))
    await gone.log.take(stage.items)
    expect(gone.log.state.entries.map(({ content }) => content)).toEqual([null, null])
  })

  it('is held over a restart, at whichever moment', async () => {
    const { stage, noor, leave, renew } = await ready('restart')
    await leave()
    await noor.log.append(note('held'))
    const again = await openDevice(stage, noor.own, noor.disk)
    expect([textsOf(again.log.unsent), again.log.sendable]).toEqual([['held'], []])
    await renew(again)
    const third = await openDevice(stage, noor.own, noor.disk)
    expect([textsOf(third.log.sendable), epochsOf(third.log.sendable)]).toEqual([['held'], [4]])
  })

  it('is held in a second tab that has not heard of it', async () => {
    const { stage, noor, leave, renew } = await ready('second tab')
    const other = await openDevice(stage, noor.own, noor.disk)
    await leave()
    await noor.log.append(note('one'))
    await other.log.append(note('two'))
    expect([textsOf(other.log.unsent), other.log.sendable]).toEqual([['one', 'two'], []])
    await noor.log.refresh()
    await renew()
    // It may have sent them by now: the other tab must leave them as they are.
    const frames = noor.log.sendable.map(({ frameBytes }) => frameBytes)
    expect(frames).toHaveLength(2)
    await other.log.take(stage.items)
    await noor.log.refresh()
    expect(noor.log.sendable.map(({ frameBytes }) => frameBytes)).toEqual(frames)
    for (const { log } of [noor, other]) {
      expect([textsOf(log.sendable), epochsOf(log.sendable)]).toEqual([
        ['one', 'two'],
        [4, 4],
      ])
    }
    expect(noor.log.sendable.map(({ frameBytes }) => frameBytes)).toEqual(
      other.log.sendable.map(({ frameBytes }) => frameBytes),
    )
  })

  // Simulated world 504: in its own numbers alone the other tab's words had no place at the relay any more.
  it('goes on behind what another tab has sealed again', async () => {
    const { stage, noor, leave, renew } = await ready('sealed elsewhere')
    await noor.log.append(note('before'))
    const other = await openDevice(stage, noor.own, noor.disk)
    await leave()
    await renew()
    await other.log.take(stage.items)
    await hold(noor, 1)
    await other.log.append(note('after'))
    expect(textsOf(other.log.sendable)).toEqual(['before', 'after'])
    expect(epochsOf(other.log.sendable)).toEqual([4, 4])
    echo(stage, other.log.sendable)
    for (const { log } of [noor, other]) {
      expect((await log.take(stage.items)).ok).toBe(true)
      expect([log.state.entries.length, log.doubt]).toEqual([2, null])
    }
  })

  // Simulated world 350: one page of a journal was there twice.
  it('is sealed again by one tab alone, though another still remembers it as it was', async () => {
    const { stage, noor, leave, renew } = await ready('sealed by both')
    const other = await openDevice(stage, noor.own, noor.disk)
    await leave()
    await noor.log.append(note('held'))
    await other.log.take(stage.items)
    await other.log.refresh()
    await renew()
    echo(stage, noor.log.sendable)
    // Its number has been taken here, and the row of it is still there.
    await other.log.take(stage.items)
    await other.log.refresh()
    expect(textsOf(other.log.unsent)).toEqual([])
    expect(other.log.entries().map(({ content }) => content?.body['text'])).toEqual(['held'])
  })

  // Simulated world 1172: the relay's refusal came once another tab had sealed it again, and sent it.
  it('is not sealed a third time for what was refused before another tab had sealed it again', async () => {
    const { stage, noor, leave, renew, keys } = await ready('refused late')
    await noor.log.append(note('before'))
    const other = await openDevice(stage, noor.own, noor.disk)
    const refused = other.log.unsent.at(-1)
    await leave()
    await renew()
    await other.log.take(stage.items)
    await hold(noor, 1)
    const sealed = noor.log.sendable.map(({ frameBytes }) => frameBytes)
    if (refused) await other.log.hold(refused)
    expect(noor.disk.records.has(keys.held)).toBe(false)
    for (const { log } of [other, noor]) {
      await log.refresh()
      expect(log.sendable.map(({ frameBytes }) => frameBytes)).toEqual(sealed)
    }
  })

  // Simulated world 80739: somebody who had been taken out could read it.
  it('does not go by a tab that tells another story, under the key that another has in its own', async () => {
    const { stage, noor, keys } = await ready('two stories')
    const [mine, theirs] = [
      await createRenewal(rosterOf(noor), person(stage, 1), noor.random),
      await createRenewal(rosterOf(noor), person(stage, 2), noor.random),
    ].map(({ record }) =>
      addItem({ ...stage, items: [...stage.items] }, 'roster', encodeRosterRecord(record)),
    )
    if (!mine || !theirs) throw new Error('two renewals')
    await noor.log.take([mine])
    // The row was damaged, and the relay had lost the record too.
    for (const key of [keys.item(mine.cursor), keys.epochKey(4), keys.mark])
      noor.disk.records.delete(key)
    const other = await openDevice(stage, noor.own, noor.disk)
    await other.log.take([theirs])
    await noor.log.append(note('in this story'))
    await other.log.append(note('in that story'))
    await noor.log.refresh()
    expect(textsOf(noor.log.unsent)).toEqual(['in this story', undefined])
    expect(textsOf(noor.log.sendable)).toEqual(['in this story'])
  })

  // Simulated world 80351: it waited for the next start, or for something else to arrive.
  it('is sealed again once it is known what another tab wrote meanwhile', async () => {
    const { stage, noor, leave, renew } = await ready('more was written')
    await noor.log.append(note('before'))
    const other = await openDevice(stage, noor.own, noor.disk)
    await leave()
    await renew()
    await other.log.take(stage.items)
    await other.log.append(note('more'))
    await hold(noor, 1)
    expect(textsOf(noor.log.sendable)).toEqual([])
    for (const { log } of [noor, other]) {
      await log.refresh()
      expect(textsOf(log.sendable)).toEqual(['before', 'more'])
      expect(epochsOf(log.sendable)).toEqual([4, 4])
    }
  })

  // Simulated world 21368: the relay had taken it and lost it with its receipt, and somebody gave it back.
  it('is there once, where what was sent before comes back as it was', async () => {
    const { stage, noor, leave, renew } = await ready('given back')
    await noor.log.append(note('one'))
    const sent = noor.log.unsent
    await leave()
    await renew()
    await hold(noor, 1)
    await noor.log.append(note('two'))
    expect(epochsOf(noor.log.sendable)).toEqual([4, 4])
    echo(stage, sent)
    await noor.log.take(stage.items)
    expect(textsOf(noor.log.sendable)).toEqual(['two'])
    expect(noor.log.sendable.map(({ entry }) => entry.header.seq)).toEqual([2])
    const all = noor.log.entries().map(({ content }) => content?.body['text'])
    expect(all).toEqual(['one', 'two'])
  })

  // Simulated world 90345: its own disk had lost what was before it, and the relay everything.
  it('is there once, where it comes back behind a number that had been lost here', async () => {
    const { stage, noor, keys } = await ready('numbers lost')
    await noor.log.append(note('one'))
    echo(stage, noor.log.unsent)
    await noor.log.take(stage.items)
    await noor.log.confirm(1)
    for (const text of ['two', 'two', 'three']) await noor.log.append(note(text))
    const sent = noor.log.unsent.slice(0, 2)
    noor.disk.records.delete(keys.item(stage.items.length))
    const again = await openDevice(stage, noor.own, noor.disk)
    await hold(again, 2)
    expect(again.log.sendable.map(({ entry }) => entry.header.seq)).toEqual([1, 2, 3])
    await again.log.append(note('two'))
    echo(stage, sent)
    await again.log.take(stage.items)
    expect(textsOf(again.log.sendable)).toEqual(['three', 'two'])
    expect(again.log.sendable.map(({ entry }) => entry.header.seq)).toEqual([4, 5])
    const all = again.log.entries().map(({ content }) => content?.body['text'])
    expect(all).toEqual(['one', 'two', 'two', 'three', 'two'])
  })

  it('is there once also while nothing can be sealed, where it comes back as it was', async () => {
    const { stage, noor, leave, renew } = await ready('given back, and a leave')
    await noor.log.append(note('one'))
    const sent = noor.log.unsent
    await leave()
    await renew()
    await hold(noor, 1)
    echo(stage, sent)
    const { member, device } = person(stage, 1)
    add(stage, createLeave(rosterOf(noor), member.member, device))
    await noor.log.take(stage.items)
    expect(textsOf(noor.log.unsent)).toEqual([])
    expect(noor.log.entries().map(({ content }) => content?.body['text'])).toEqual(['one'])
  })

  it('is sealed once more when somebody leaves again before it went', async () => {
    const { stage, noor, leave, renew } = await ready('again')
    await leave()
    await noor.log.append(note('held'))
    await renew()
    const sam = person(stage, 1)
    add(stage, createLeave(rosterOf(noor), sam.member.member, sam.device))
    await noor.log.take(stage.items)
    await noor.log.append(note('later'))
    expect(textsOf(noor.log.sendable)).toEqual(['held'])
    add(stage, (await createRenewal(rosterOf(noor), noor.own, noor.random)).record)
    await noor.log.take(stage.items)
    expect(epochsOf(noor.log.sendable)).toEqual([4, 5])
  })

  it('is whole when the store had to run the change twice', async () => {
    const { stage, noor, leave, renew } = await ready('twice')
    const store = runTwice(createMemoryStore(noor.disk))
    const twice = await openDevice(stage, noor.own, noor.disk, store)
    await leave(twice)
    await twice.log.append(note('held'))
    await renew(twice)
    expect([textsOf(twice.log.unsent), epochsOf(twice.log.sendable)]).toEqual([['held'], [4]])
  })
})

describe('what is written in an epoch whose record is lost here', () => {
  /** Noor has written under an epoch of which only the key still rests on her disk. */
  async function lost(seed: string) {
    const world = await ready(seed)
    const { stage, noor, leave, renew, keys } = world
    await leave()
    const before = rosterOf(noor)
    await renew()
    await noor.log.append(note('hers'))
    const [waiting] = noor.log.sendable
    noor.disk.records.delete(keys.item(stage.items.length))
    const again = await openDevice(stage, noor.own, noor.disk)
    return { ...world, again, before, waiting }
  }

  it('waits for the record, and then goes as it is', async () => {
    const { stage, again, waiting } = await lost('the same record')
    expect([again.log.unsent.length, again.log.sendable]).toEqual([1, []])
    await again.log.take(stage.items)
    expect(again.log.sendable.map(({ frameBytes }) => frameBytes)).toEqual([waiting?.frameBytes])
  })

  it('waits for it also where its key is known, and the words can be read', async () => {
    const { noor, before, waiting, keys } = await lost('lost while it was open')
    const outgoing = createOutgoing({ own: noor.own, keys, store: noor.store })
    const { state } = noor.log
    ;(await outgoing.read(state)).show()
    expect(textsOf(outgoing.unsent)).toEqual(['hers'])
    expect(outgoing.sendable({ ...state, roster: before })).toEqual([])
    expect(outgoing.sendable(state)).toEqual([waiting])
  })

  it('goes under the key of another record that has taken its number', async () => {
    const { stage, again, before } = await lost('another record')
    stage.items.pop()
    add(stage, (await createRenewal(before, person(stage, 1), again.random)).record)
    await again.log.take(stage.items)
    const reopened = await openDevice(stage, again.own, again.disk)
    for (const { log } of [again, reopened]) {
      expect([textsOf(log.sendable), epochsOf(log.sendable)]).toEqual([['hers'], [4]])
    }
    echo(stage, reopened.log.sendable)
    const sam = await openDevice(stage, person(stage, 1))
    await sam.log.take(stage.items)
    expect(sam.log.state.entries.map(({ content }) => content?.body['text'])).toEqual(['hers'])
  })

  it('goes so too where somebody leaves before the device looks again', async () => {
    const { stage, again, before } = await lost('another record, and a leave')
    stage.items.pop()
    const { log, ...sam } = await openDevice(stage, person(stage, 1))
    add(stage, (await createRenewal(before, sam.own, sam.random)).record)
    await log.take(stage.items)
    add(stage, createLeave(rosterOf({ log, ...sam }), sam.own.member.member, sam.own.device))
    await again.log.take(stage.items)
    expect([textsOf(again.log.unsent), again.log.sendable]).toEqual([['hers'], []])
    add(stage, (await createRenewal(rosterOf(again), again.own, again.random)).record)
    await again.log.take(stage.items)
    expect([textsOf(again.log.sendable), epochsOf(again.log.sendable)]).toEqual([['hers'], [5]])
  })
})

describe('a release', () => {
  it.each(['left', 'renewed'])('that comes when somebody has %s is passed over', async (when) => {
    const { stage, noor, leave, renew } = await ready(`release ${when}`)
    const deposits = await Promise.all(
      [0, 1, 2].map((who) => depositOf(stage, person(stage, who), 'default', String(who))),
    )
    await leave()
    if (when === 'renewed') await renew()
    addRelease(stage, deposits)
    await noor.log.take(stage.items)
    expect(noor.log.state).toMatchObject({ releases: [], cursor: stage.items.length })
    expect(noor.log.doubt).toBeNull()
  })

  it('that came in time stays open when its author leaves', async () => {
    const { stage, noor, leave } = await ready('in time')
    const deposits = await Promise.all(
      [0, 1, 2].map((who) => depositOf(stage, person(stage, who), 'default', String(who))),
    )
    addRelease(stage, deposits)
    await leave()
    const [mine] = deposits
    if (mine === undefined) throw new Error('three deposits')
    const name = { practice: 'one-question', step: 'answer', round: '2026-11-22/q1' }
    const { depositBytes: deposit, key } = mine
    const { reveal, epoch } = mine.deposit.body
    const sealed = { deposit, takenBack: false, epoch, answer: { text: '0' } }
    const known = { ...name, reveal, key, ...sealed }
    const { state } = noor.log
    const none = createClaims()({ state, unsent: [] })
    const [open] = await openReveals(state, none, noor.own.member, [known], new WeakMap())
    expect(open?.sound).toBe(true)
    expect([...(open?.answers ?? [])].map(([, answer]) => answer?.['text'])).toEqual([
      '0',
      '1',
      '2',
    ])
  })
})
