import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { openIndexedDbStore } from './indexeddb-store.ts'
import { rewritingContract, storeContract } from './store.contract.ts'

async function open(name: string) {
  const opened = await openIndexedDbStore(name)
  if (!opened.ok) throw new Error(opened.error.kind, { cause: opened.error.cause })
  return opened.value
}

storeContract(open)
rewritingContract(open)

it('refuses kindly what a newer app has left', async () => {
  const database = await openDB('from-the-future', 99)
  database.close()
  const opened = await openIndexedDbStore('from-the-future')
  expect(opened.ok ? null : opened.error.kind).toBe('newer-data')
})

it('has all of a rewriting or nothing, when it breaks in the middle', async () => {
  const store = await open('broken-rewriting')
  const rows = Array.from({ length: 40 }, (_, at) => ({
    key: `row/${at + 10}`,
    value: Uint8Array.of(at),
  }))
  await store.transact([], () => rows, 'strict')
  let written = 0
  const rewrite = ({ value }: { value: Uint8Array<ArrayBuffer> }) => {
    if (written++ === 25) throw new Error('the battery is empty')
    return Uint8Array.of(99, ...value)
  }
  const broken = await store.transact(
    [],
    () => [{ key: 'lock', value: Uint8Array.of(1) }, { rewrite }],
    'strict',
  )
  expect([written, broken.ok]).toEqual([26, false])
  expect(await store.list('')).toEqual(rows)
  store.close()
})
