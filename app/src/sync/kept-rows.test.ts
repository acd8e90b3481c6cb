import { expect, it } from 'vitest'
import type { Bytes } from '../storage/store.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { openRecords } from './kept-rows.ts'

/** The first byte is the version; this app knows one. */
const encode = (value: number) => new Uint8Array([1, value])
const decode = (row: Bytes) => (row[0] === 1 ? (row[1] ?? null) : null)

it('changes nothing, and asks nothing, where a newer app keeps something else', async () => {
  const store = createMemoryStore()
  const newer = new Uint8Array([2, 7])
  await store.transact([], () => [{ key: 'kept/one', value: newer }], 'strict')
  const records = await openRecords(store, 'kept/', encode, decode)
  const asked: (number | null)[] = []
  const change = (before: number | null) => (asked.push(before), 9)
  expect(await records.update('one', change)).toMatchObject({ ok: true })
  expect(asked).toEqual([])
  expect(await store.read('kept/one')).toEqual(newer)
  expect(records.list).toEqual([])
  await records.update('two', change)
  await records.update('two', change)
  expect(asked).toEqual([null, 9])
})
