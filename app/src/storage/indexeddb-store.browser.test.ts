import { expect, it } from 'vitest'
import { answered, completed } from './idb-events.ts'
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
  const database = await answered(indexedDB.open('from-the-future', 99))
  database.close()
  const opened = await openIndexedDbStore('from-the-future')
  expect(opened.ok ? null : opened.error.kind).toBe('newer-data')
})

it('asks for the disk itself where a word given hangs on it', async () => {
  const asked: (string | undefined)[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode === 'readwrite') asked.push(options?.durability)
    return transaction.call(this, names, mode, options)
  }
  const store = await open('durable')
  for (const durability of ['strict', 'relaxed'] as const)
    await store.transact([], () => [{ key: 'a', value: Uint8Array.of(1) }], durability)
  IDBDatabase.prototype.transaction = transaction
  expect(asked).toEqual(['strict', 'relaxed'])
  store.close()
})

it('takes nothing for kept that was given up at its end', async () => {
  const store = await open('given-up-at-its-end')
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  }
  const kept = await store.transact([], () => [{ key: 'a', value: Uint8Array.of(1) }], 'strict')
  IDBObjectStore.prototype.put = put
  expect([kept.ok, await store.read('a')]).toEqual([false, null])
  store.close()
})

it('goes on after the browser or another tab has closed the database', async () => {
  const opened = await openIndexedDbStore('closed-under-us')
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = opened.value
  const value = Uint8Array.of(1)
  await answered(indexedDB.deleteDatabase('closed-under-us'))
  expect(await store.read('a')).toBeNull()
  const kept = await store.transact([], () => [{ key: 'a', value }], 'strict')
  expect(kept.ok).toBe(true)
  expect(await store.read('a')).toEqual(value)
  store.close()
})

it('is told why a transaction was not kept, also when a request of it failed', async () => {
  const opening = indexedDB.open('given-up', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('a'))
  const database = await answered(opening)
  const writing = (change: (store: IDBObjectStore, transaction: IDBTransaction) => void) => {
    const transaction = database.transaction('a', 'readwrite')
    change(transaction.objectStore('a'), transaction)
    return completed(transaction)
  }
  await writing((store) => store.add(1, 'key'))
  const twice = (store: IDBObjectStore) => void answered(store.add(2, 'key')).catch(() => undefined)
  await expect(writing(twice)).rejects.toMatchObject({ name: 'ConstraintError' })
  await expect(writing((_, begun) => begun.abort())).rejects.toMatchObject({ name: 'AbortError' })
  expect(await answered(database.transaction('a').objectStore('a').get('key'))).toBe(1)
  database.close()
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
