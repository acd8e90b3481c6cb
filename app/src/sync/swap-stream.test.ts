import { expect, it } from 'vitest'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import { addEntry, createStage, fullWhile, note, openDevice, person } from './stage.testing.ts'
import { addToMark, streamStart } from './stream-marks.ts'
import { verifiedItems } from './verified-items.ts'

/** What was taken in here, and how the same things stand elsewhere: another's words came first. */
async function setUp(seed: string, wrap: (store: Store) => Store = (store) => store) {
  const stage = await createStage(seed)
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  for (const text of ['one', 'two', 'three']) addEntry(stage, noor, note(text))
  const ours = [...stage.items]
  const behind = addEntry(stage, sam, note('meanwhile'))
  const theirs = [...ours.slice(0, 3), behind, ...ours.slice(3)].map((item, at) => ({
    ...item,
    cursor: at + 1,
  }))
  const disk = createMemoryDisk()
  const { log } = await openDevice(stage, noor, disk, wrap(createMemoryStore(disk)))
  await log.take(ours)
  const state = await stateOf(stage, theirs)
  const mark = addToMark(streamStart, theirs)
  const swap = { after: 3, before: ours, items: theirs.slice(3), mark, state }
  return { stage, noor, disk, log, ours, theirs, swap }
}

async function stateOf(stage: Stage, items: Stage['items']) {
  const { space } = stage.space.roster
  const own = person(stage, 0)
  return (await takeItems(emptySpace, space, own, items, verifiedItems)).state
}

const orderIn = (log: Awaited<ReturnType<typeof openDevice>>['log']) =>
  log.state.entries.map(({ content }) => content?.body['text'])

it('puts everything into the other order in one step, down to the last item', async () => {
  const { stage, noor, disk, log, theirs, swap } = await setUp('order')
  expect(orderIn(log)).toEqual(['one', 'two', 'three'])
  expect(await log.swap(swap)).toMatchObject({ ok: true })
  const again = await openDevice(stage, noor, disk)
  for (const one of [log, again.log]) {
    expect(orderIn(one)).toEqual(['one', 'meanwhile', 'two', 'three'])
    expect(one.state.cursor).toBe(theirs.length)
    expect(await one.mark()).toEqual(addToMark(streamStart, theirs))
  }
})

it('leaves what is there as it is where the step cannot be made', async () => {
  let isFull = false
  const { stage, noor, disk, log, ours, swap } = await setUp('full', (store) =>
    fullWhile(store, () => isFull),
  )
  const before = new Map(disk.records)
  isFull = true
  expect(await log.swap(swap)).toMatchObject({ ok: false, error: { kind: 'storage-full' } })
  expect(disk.records).toEqual(before)
  const again = await openDevice(stage, noor, disk)
  for (const one of [log, again.log]) {
    expect(orderIn(one)).toEqual(['one', 'two', 'three'])
    expect(await one.mark()).toEqual(addToMark(streamStart, ours))
  }
})

it('is done once by two tabs, and neither writes on in the order that is over', async () => {
  const { stage, noor, disk, log, theirs, swap } = await setUp('tabs')
  const [other, third] = [await openDevice(stage, noor, disk), await openDevice(stage, noor, disk)]
  expect(await log.swap(swap)).toMatchObject({ ok: true })
  await third.log.swap({ ...swap, after: 2, items: [] })
  // The other has not heard of it: what it would write under the old cursors goes nowhere.
  const late = addEntry(stage, noor, note('four'))
  await other.log.take([{ ...late, cursor: 6 }])
  for (const one of [other.log, third.log]) {
    expect(orderIn(one)).toEqual(['one', 'meanwhile', 'two', 'three'])
  }
  await other.log.take([{ ...late, cursor: theirs.length + 1 }])
  const again = await openDevice(stage, noor, disk)
  expect(orderIn(again.log)).toEqual(['one', 'meanwhile', 'two', 'three', 'four'])
})

it('knows its mark again where none was kept', async () => {
  const { stage, noor, disk, ours } = await setUp('no mark')
  for (const key of disk.records.keys()) if (key.endsWith('/mark')) disk.records.delete(key)
  const { log } = await openDevice(stage, noor, disk)
  expect(await log.mark()).toEqual(addToMark(streamStart, ours))
})
