import { describe, expect, it } from 'vitest'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import { acceptRecord, createLeave, createRenewal } from '../crypto/roster.ts'
import { at, createFixtureSpace, flipBit, valueOf } from '../crypto/space-fixture.testing.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  addItem,
  addRelease,
  createStage,
  depositOf,
  note,
  person,
} from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

const take = (stage: Stage, items: readonly StreamItem[] = stage.items, before = emptySpace) =>
  takeItems(before, stage.space.roster.space, person(stage, 0), items, verifiedItems)

describe('what a device believes of a space', () => {
  it('takes in records and entries, once', async () => {
    const stage = await createStage('state')
    addEntry(stage, person(stage, 0), note('a'))
    addEntry(stage, person(stage, 1), note('b'))
    const { state, count, doubt } = await take(stage)
    expect([count, doubt, state.cursor, state.lamport]).toEqual([4, null, 4, 1])
    expect(state.roster?.members).toHaveLength(2)
    const again = await take(stage, stage.items, state)
    expect(again).toEqual({ state, count: 0, doubt: 'gap' })
  })

  it('is the same in one piece and item by item', async () => {
    const stage = await createStage('pieces')
    for (let turn = 0; turn < 6; turn++) {
      addEntry(stage, person(stage, turn % 2), note(`n${turn}`))
    }
    let state = emptySpace
    for (const item of stage.items) state = (await take(stage, [item], state)).state
    expect(state).toEqual((await take(stage)).state)
  })

  it('looks at one signature of each device, whatever was opened in between', async () => {
    const stage = await createStage('between')
    const [noor, sam] = [person(stage, 0), person(stage, 1)]
    for (let turn = 0; turn < 6; turn++) {
      addEntry(stage, person(stage, turn % 2), note(`n${turn}`))
      const round = `2026-11-22/q${turn}`
      const both = [noor, sam].map((own) => depositOf(stage, own, 'default', 'x', { round }))
      addRelease(stage, await Promise.all(both))
    }
    let runs = 0
    const verifyRun: typeof verifiedItems.verifyRun = (...of) => {
      runs += 1
      return verifiedItems.verifyRun(...of)
    }
    const { space } = stage.space.roster
    const checks = { ...verifiedItems, verifyRun }
    const { state, count } = await takeItems(emptySpace, space, noor, stage.items, checks)
    expect([runs, count, state.releases.length, state.entries.length]).toEqual([2, 14, 6, 6])
    let single = emptySpace
    for (const item of stage.items) single = (await take(stage, [item], single)).state
    expect(single).toEqual(state)
  })

  it('stops at a gap', async () => {
    const stage = await createStage('gap')
    addEntry(stage, person(stage, 0), note('a'))
    addEntry(stage, person(stage, 0), note('b'))
    const missing = stage.items.filter(({ cursor }) => cursor !== 3)
    const { state, doubt } = await take(stage, missing)
    expect([state.cursor, doubt, state.entries.length]).toEqual([2, 'gap', 0])
  })

  it.each([
    ['a turned bit in an entry', (bytes: Uint8Array) => flipBit(bytes, 8 * 300)],
    ['a turned bit in its signature', (bytes: Uint8Array) => flipBit(bytes, 8 * bytes.length - 3)],
    ['no frame at all', () => new Uint8Array([1])],
  ])('refuses %s, and all that follows', async (_, spoil) => {
    const stage = await createStage('spoilt')
    addEntry(stage, person(stage, 0), note('good'))
    const bad = addEntry(stage, person(stage, 0), note('bad'))
    addEntry(stage, person(stage, 1), note('later'))
    const items = stage.items.map((item) =>
      item === bad ? { ...item, bytes: new Uint8Array(spoil(item.bytes)) } : item,
    )
    const { state, doubt } = await take(stage, items)
    expect([state.cursor, doubt, state.entries.length]).toEqual([3, 'refused', 1])
    // The honest item can still be taken afterwards.
    const healed = await take(stage, stage.items.slice(3), state)
    expect([healed.doubt, healed.state.entries.length]).toEqual([null, 3])
  })

  it('refuses an entry of nobody in the roster, and one of another space', async () => {
    const stage = await createStage('strangers')
    addEntry(stage, createOwnKeys(stage.space.random), note('stranger'))
    expect(await take(stage)).toMatchObject({ count: 2, doubt: 'refused' })
    const other = await createStage('another space')
    const moved = addEntry(other, person(other, 0), note('moved'))
    const items = [...stage.items.slice(0, 2), moved]
    expect(await take(stage, items)).toMatchObject({ count: 2, doubt: 'refused' })
  })

  it('refuses a record that is not agreed, a replayed one, and a release that is none', async () => {
    const stage = await createStage('records')
    const [, joining] = stage.space.recordBytes
    const [genesis] = (await createFixtureSpace('elsewhere')).recordBytes
    for (const bytes of [joining, genesis, new Uint8Array([0])]) {
      const items = [...stage.items, { cursor: 3, kind: 'roster' as const, bytes: at([bytes], 0)! }]
      expect(await take(stage, items)).toMatchObject({ count: 2, doubt: 'refused' })
    }
    addItem(stage, 'release', new Uint8Array([1, 2, 3]))
    expect(await take(stage)).toMatchObject({ count: 2, doubt: 'refused' })
  })

  it('refuses an entry of an epoch whose record it was not shown', async () => {
    const stage = await createStage('withheld record')
    const { roster } = stage.space
    const ahead = { ...stage.space, roster: { ...roster, epoch: roster.epoch + 1 } }
    addEntry({ ...stage, space: ahead }, person(stage, 1), note('after the removal'))
    expect(await take(stage)).toMatchObject({ count: 2, doubt: 'refused' })
  })

  it('takes late words of somebody who has left only under a key that was theirs', async () => {
    const stage = await createStage('late words', 3)
    const [noor, kim] = [person(stage, 0), person(stage, 2)]
    let { roster } = stage.space
    const add = (record: Parameters<typeof encodeRosterRecord>[0]) => {
      const bytes = encodeRosterRecord(record)
      addItem(stage, 'roster', bytes)
      roster = valueOf(acceptRecord(roster.space, roster, bytes)).roster
    }
    add(createLeave(roster, kim.member.member, kim.device))
    add((await createRenewal(roster, noor, stage.space.random)).record)
    addEntry(stage, kim, note('written before'))
    expect(await take(stage)).toMatchObject({ count: 6, doubt: null })
    addEntry({ ...stage, space: { ...stage.space, roster } }, kim, note('written behind it'))
    expect(await take(stage)).toMatchObject({ count: 6, doubt: 'refused' })
  })

  it('lets nobody put words before what they have said already', async () => {
    const stage = await createStage('back-dated')
    for (const lamport of [7, 3, 9]) addEntry(stage, person(stage, 1), note('x'), { lamport })
    const { state } = await take(stage)
    expect(state.entries.map(({ header }) => header.lamport)).toEqual([7, 7, 9])
    let piecemeal = emptySpace
    for (const item of stage.items) piecemeal = (await take(stage, [item], piecemeal)).state
    expect(piecemeal).toEqual(state)
  })

  it('holds entries of an epoch it has no key for, unread', async () => {
    const stage = await createStage('locked')
    addEntry(stage, person(stage, 0), note('secret'))
    const stranger = createOwnKeys(stage.space.random)
    const taken = await takeItems(
      emptySpace,
      stage.space.roster.space,
      stranger,
      stage.items,
      verifiedItems,
    )
    expect(taken.state.epochKeys.size).toBe(0)
    expect(taken.state.entries.map(({ content }) => content)).toEqual([null])
    expect([taken.doubt, taken.state.cursor]).toEqual([null, 3])
  })

  it('notices that two devices were shown different entries', async () => {
    const stage = await createStage('fork')
    addEntry(stage, person(stage, 0), note('a'))
    const { device } = person(stage, 0).device
    const seen = [{ device, seq: 1, hash: new Uint8Array(16) }]
    addEntry(stage, person(stage, 1), note('b'), { seen })
    const { state, doubt } = await take(stage)
    expect([doubt, state.entries.length]).toEqual(['forked', 2])
  })

  it('notices that it was not shown what another had seen', async () => {
    const stage = await createStage('withheld')
    const { device } = person(stage, 0).device
    const seen = [{ device, seq: 1, hash: new Uint8Array(16) }]
    addEntry(stage, person(stage, 1), note('I have read what you have not'), { seen })
    expect((await take(stage)).doubt).toBe('forked')
  })

  it('has no doubt about what was honestly seen', async () => {
    const stage = await createStage('honest')
    addEntry(stage, person(stage, 0), note('a'))
    const head = stage.heads.get(person(stage, 0))
    const { device } = person(stage, 0).device
    const seen = [{ device, seq: 1, hash: new Uint8Array(head?.hash ?? []).slice(0, 16) }]
    addEntry(stage, person(stage, 1), note('b'), { seen })
    expect((await take(stage)).doubt).toBeNull()
  })
})
