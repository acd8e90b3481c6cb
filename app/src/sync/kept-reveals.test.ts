import { expect, it } from 'vitest'
import type { MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Revealed } from './kept-reveals.ts'
import { listRevealed } from './kept-reveals.ts'
import { keepRevealed } from './keep-revealed.ts'

const id = (length: number, fill: number) => bytesToId(new Uint8Array(length).fill(fill))
const space = id(16, 1) as SpaceId
const [noor, sam] = [id(16, 2) as MemberId, id(16, 3) as MemberId]

const opened = (his: { text: string } | null): Revealed => ({
  ...{ practice: 'one-question', step: 'answer', round: '2026-11-22/q1' },
  reveal: id(32, 4) as RevealId,
  members: [noor, sam],
  answers: new Map([
    [noor, { text: 'hers' }],
    [sam, his],
  ]),
})

it('keeps what was opened, and what is opened later than the rest', async () => {
  const disk = createMemoryDisk()
  const store = createMemoryStore(disk)
  let writes = 0
  createMemoryStore(disk).onForeignChange(() => writes++)
  const [shut, open] = [opened(null), opened({ text: 'his' })]
  await keepRevealed(space, store, [], [shut])
  expect(await listRevealed(space, store)).toEqual([shut])
  await keepRevealed(space, store, [shut], [open])
  expect(await listRevealed(space, store)).toEqual([open])
  // Nothing new: two tabs would otherwise wake each other for ever.
  await keepRevealed(space, store, [open], [opened({ text: 'his' })])
  expect(writes).toBe(2)
  disk.records.set('space/x', new Uint8Array([1]))
  const [key = ''] = disk.records.keys()
  disk.records.set(key, new Uint8Array([0xff]))
  expect(await listRevealed(space, store)).toEqual([])
})
