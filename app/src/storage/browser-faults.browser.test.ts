/** What browsers do to a store: no room, everything thrown away, another tab, a newer app. */
import { expect, it } from 'vitest'
import { answered } from './idb-events.ts'
import { openIndexedDbStore } from './indexeddb-store.ts'

async function open(name: string) {
  const opened = await openIndexedDbStore(name)
  if (!opened.ok) throw new Error(opened.error.kind, { cause: opened.error.cause })
  return opened.value
}

const put = (
  store: Awaited<ReturnType<typeof open>>,
  key: string,
  value: Uint8Array<ArrayBuffer>,
) => store.transact([], () => [{ key, value }], 'strict')

/** What a browser says in the place of the next write: at once, or when the transaction is to end. */
function failNextPut(fail: (transaction: IDBTransaction) => void): void {
  const { put: real } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    IDBObjectStore.prototype.put = real
    fail(this.transaction)
    return real.apply(this, given)
  }
}

const full = () => new DOMException('no room', 'QuotaExceededError')

it.each([
  [
    'at once',
    () => {
      throw full()
    },
  ],
  [
    'when it is to be kept',
    (transaction: IDBTransaction) => {
      Object.defineProperty(transaction, 'error', { value: full() })
      queueMicrotask(() => transaction.abort())
    },
  ],
])('names a disk that is full %s apart, and changes nothing', async (when, fail) => {
  const store = await open(`full ${when}`)
  await put(store, 'before', Uint8Array.of(1))
  failNextPut(fail)
  const refused = await put(store, 'late', Uint8Array.of(2))
  expect(refused.ok ? null : refused.error.kind).toBe('storage-full')
  expect(await store.list('')).toEqual([{ key: 'before', value: Uint8Array.of(1) }])
  expect(await put(store, 'after', Uint8Array.of(3))).toEqual({ ok: true, value: null })
  store.close()
})

it.each([
  'Connection to Indexed Database server lost. Refresh the page to try again',
  'Internal error opening backing store for indexedDB.open.',
])('begins anew when the browser says: %s', async (words) => {
  const store = await open(words)
  await put(store, 'before', Uint8Array.of(1))
  const { transaction: real } = IDBDatabase.prototype
  const loseNext = () => {
    IDBDatabase.prototype.transaction = () => {
      IDBDatabase.prototype.transaction = real
      throw new DOMException(words, 'UnknownError')
    }
  }
  loseNext()
  expect(await store.read('before')).toEqual(Uint8Array.of(1))
  loseNext()
  expect(await put(store, 'after', Uint8Array.of(2))).toEqual({ ok: true, value: null })
  loseNext()
  expect(await store.list('')).toHaveLength(2)
  store.close()
})

it('lets the browser throw everything away under it, and shows that nothing is there', async () => {
  const store = await open('thrown-away')
  await put(store, 'key', Uint8Array.of(1))
  await answered(indexedDB.deleteDatabase('thrown-away'))
  const seen: unknown[] = []
  const kept = await store.transact(
    ['key'],
    ([row]) => {
      seen.push(row)
      return []
    },
    'strict',
  )
  expect([kept.ok, seen.at(-1)]).toEqual([true, null])
  store.close()
})

it('gives way to a newer app in another tab, and says kindly that it cannot write any more', async () => {
  const store = await open('newer-tab')
  await put(store, 'key', Uint8Array.of(1))
  const newer = await answered(indexedDB.open('newer-tab', 2))
  const refused = await put(store, 'late', Uint8Array.of(2))
  expect(refused.ok ? null : refused.error.kind).toBe('storage-failed')
  newer.close()
  store.close()
})

it('puts the writes of two tabs one after the other, however many there are at once', async () => {
  const [here, there] = await Promise.all([open('two-tabs'), open('two-tabs')])
  const add = (store: typeof here, byte: number) =>
    store.transact(
      ['all'],
      ([all]) => [{ key: 'all', value: Uint8Array.of(...(all ?? []), byte) }],
      'strict',
    )
  const writes = Array.from({ length: 60 }, (_, at) => add(at % 2 === 0 ? here : there, at))
  expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true)
  expect(new Set(await here.read('all')).size).toBe(60)
  for (const store of [here, there]) store.close()
})

it('is told by a browser that keeps nothing', async () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
  const blocked = () => {
    throw new DOMException('storage is blocked', 'SecurityError')
  }
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: blocked } })
  const opened = await openIndexedDbStore('blocked')
  if (real !== undefined) Object.defineProperty(globalThis, 'indexedDB', real)
  expect(opened.ok ? null : opened.error.kind).toBe('no-storage')
})
