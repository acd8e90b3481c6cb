import { beforeAll, describe, expect, it } from 'vitest'
import { encodeDeposit, encodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame, encodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { createAddDevice } from '../crypto/roster-devices.ts'
import { anotherDevice } from '../crypto/roster-moves.testing.ts'
import { takenBack } from './taken-back.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import {
  addEntry,
  addItem,
  addRelease,
  createStage,
  depositOf,
  note,
  openDevice,
  person,
} from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

const stage = await createStage('made up')
const [noor, sam] = [person(stage, 0), person(stage, 1)]
let state: SpaceState
let release: StreamItem

beforeAll(async () => {
  const { log } = await openDevice(stage, noor)
  await log.take(stage.items)
  state = log.state
  const made = [
    await depositOf(stage, noor, 'default', 'n'),
    await depositOf(stage, sam, 'default', 's'),
  ]
  release = addRelease(stage, made)
})

const isMadeUp = (...of: [SpaceState, StreamItem, SpaceState]) => takenBack(...of, noor) === null

describe('a release', () => {
  it('is none that a relay takes back where somebody has not signed so, or nobody', async () => {
    const mine = (await depositOf(stage, noor, 'default', 'n')).deposit
    const theirs = (await depositOf(stage, sam, 'default', 's')).deposit
    const signature = theirs.signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    const of = (deposits: readonly (typeof mine)[]): StreamItem => ({
      ...release,
      bytes: encodeRelease(deposits.map(encodeDeposit)),
    })
    const all = [[mine, theirs], [mine, { ...theirs, signature }], [theirs, mine], [mine], []]
    expect(all.map((one) => isMadeUp(state, of(one), state))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
  })

  it('is none before the record that began its epoch, unless the relay has that', () => {
    const early = { ...release, cursor: 2 }
    expect(isMadeUp(state, release, emptySpace)).toBe(false)
    expect(isMadeUp(state, early, emptySpace)).toBe(true)
    expect(isMadeUp(state, early, state)).toBe(false)
  })
})

it('no relay takes a release before the record that brought in a device that has signed in it', async () => {
  const tablet = anotherDevice(sam, stage.space.random)
  const added = createAddDevice(stage.space.roster, tablet)
  const deposits = [
    await depositOf(stage, noor, 'default', 'n'),
    await depositOf(stage, tablet, 'default', 's'),
  ]
  const early = addRelease(stage, deposits)
  const record = addItem(stage, 'roster', encodeRosterRecord(added))
  const { log } = await openDevice(stage, noor)
  await log.take(stage.items)
  expect(log.state.cursor).toBe(record.cursor)
  expect(isMadeUp(log.state, early, emptySpace)).toBe(true)
  expect(isMadeUp(log.state, { ...early, cursor: record.cursor + 1 }, emptySpace)).toBe(false)
})

it('signs again what was bent, to the same bytes, and nothing of anybody else', () => {
  const mine = addEntry(stage, noor, note('mine'))
  const theirs = addEntry(stage, sam, note('theirs'))
  const bend = (item: StreamItem): StreamItem => {
    const frame = decodeEntryFrame(item.bytes)!
    const signature = frame.signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    return { ...item, bytes: encodeEntryFrame({ ...frame, signature }) }
  }
  expect(takenBack(state, bend(mine), state, noor)).toEqual(mine)
  expect(takenBack(state, mine, state, noor)).toBe(mine)
  const bent = bend(theirs)
  expect(takenBack(state, bent, state, noor)).toBe(bent)
  expect(takenBack(state, release, state, noor)).toBe(release)
})

it('takes back a release only where it holds one deposit of everyone, in order, of this space', async () => {
  const three = await createStage('made up', 3)
  const { space } = three.space.roster
  const own = person(three, 0)
  const { state: taken } = await takeItems(emptySpace, space, own, three.items, verifiedItems)
  const people = [0, 1, 2].map((at) => person(three, at))
  const all = await Promise.all(people.map((who) => depositOf(three, who, 'default', 'x')))
  const of = (...places: readonly number[]) =>
    takenBack(
      taken,
      addRelease(
        three,
        places.flatMap((at) => all[at] ?? []),
      ),
      taken,
      own,
    ) === null
  expect(of(0, 1, 2)).toBe(false)
  for (const places of [[0, 1], [0], [1, 0, 2], [0, 0, 1, 2], [0, 1, 2, 2]])
    expect([places, of(...places)]).toEqual([places, true])
  expect(takenBack(emptySpace, addRelease(three, all), emptySpace, own) === null).toBe(true)
  const [first] = three.items
  expect(first && takenBack(taken, first, taken, own)).toBe(first)
})
