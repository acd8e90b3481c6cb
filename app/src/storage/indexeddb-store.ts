/**
 * The browser's store. One object store of byte strings; every change is one transaction. Asks for
 * `strict` durability where an acknowledgement hangs on it (Chromium's default is relaxed), names
 * a full disk apart, and opens the database again when the browser lost it under us
 * (`Connection to Indexed Database server lost`, seen in WebKit).
 */
import type { IDBPDatabase, IDBPObjectStore } from 'idb'
import { openDB } from 'idb'
import type {
  Bytes,
  Durability,
  RecordChange,
  Store,
  StoreChange,
  StoreClearing,
  StoreFault,
  StoreResult,
  StoreRewriting,
} from './store.ts'

/** Raised when the layout of the database itself changes; an older app then refuses kindly. */
const layout = 1
const records = 'records'

export type OpenStore =
  | { readonly ok: true; readonly value: Store }
  | { readonly ok: false; readonly error: { readonly kind: OpenFault; readonly cause: unknown } }

export type OpenFault = 'no-storage' | 'newer-data'

export async function openIndexedDbStore(name: string): Promise<OpenStore> {
  try {
    const database = await openDatabase(name)
    return { ok: true, value: createStore(name, database) }
  } catch (cause) {
    const newer = cause instanceof DOMException && cause.name === 'VersionError'
    return { ok: false, error: { kind: newer ? 'newer-data' : 'no-storage', cause } }
  }
}

function openDatabase(name: string): Promise<IDBPDatabase> {
  return openDB(name, layout, {
    upgrade: (database) => void database.createObjectStore(records),
    // A newer app in another tab wants to change the layout: let it.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
}

function createStore(name: string, first: IDBPDatabase): Store {
  let database: IDBPDatabase | null = first
  const channel = new BroadcastChannel(name)

  async function withDatabase<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    database ??= await openDatabase(name)
    try {
      return await use(database)
    } catch (cause) {
      if (!isLostConnection(cause)) throw cause
      database = await openDatabase(name)
      return use(database)
    }
  }

  return {
    read: (key) =>
      withDatabase(async (open) => ((await open.get(records, key)) as Bytes | undefined) ?? null),
    list: (prefix) => withDatabase((open) => listRecords(open, prefix)),
    async transact(keys, change, durability) {
      let bug: unknown = null
      const guarded: typeof change = (values) => {
        try {
          return change(values)
        } catch (cause) {
          bug = cause
          throw cause
        }
      }
      try {
        const wrote = await withDatabase((open) => runTransaction(open, keys, guarded, durability))
        if (wrote) channel.postMessage(null)
        return { ok: true, value: null }
      } catch (cause) {
        if (bug !== null) throw bug instanceof Error ? bug : new Error('a change', { cause: bug })
        return refusal(cause)
      }
    },
    onForeignChange(listener) {
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
    close() {
      channel.close()
      database?.close()
      database = null
    },
  }
}

async function listRecords(database: IDBPDatabase, prefix: string) {
  const range = under(prefix)
  const reading = database.transaction(records)
  const [keys, values] = await Promise.all([
    reading.store.getAllKeys(range) as Promise<string[]>,
    reading.store.getAll(range) as Promise<Bytes[]>,
  ])
  return keys.flatMap((key, at) => {
    const value = values[at]
    return value === undefined ? [] : [{ key, value }]
  })
}

async function runTransaction(
  database: IDBPDatabase,
  keys: readonly string[],
  change: (values: readonly (Bytes | null)[]) => readonly StoreChange[],
  durability: Durability,
): Promise<boolean> {
  const writing = database.transaction(records, 'readwrite', { durability })
  // Awaiting only `done` afterwards: an error of any request lands there, once.
  const done = writing.done
  let wrote = false
  try {
    const values = await Promise.all(keys.map((key) => writing.store.get(key)))
    const found = values.map((value) => (value as Bytes | undefined) ?? null)
    for (const one of change(found)) {
      wrote = true
      if ('rewrite' in one) await rewriteAll(writing.store, one)
      else apply(writing.store, one).catch(() => undefined)
    }
  } catch (cause) {
    done.catch(() => undefined)
    abort(writing)
    throw cause
  }
  await done
  return wrote
}

function apply(store: Writing, change: RecordChange | StoreClearing): Promise<unknown> {
  if ('clear' in change) return store.delete(under(change.clear))
  const { key, value } = change
  return value === null ? store.delete(key) : store.put(value, key)
}

async function rewriteAll(store: Writing, { rewrite }: StoreRewriting): Promise<void> {
  let cursor = await store.openCursor()
  while (cursor !== null) {
    const anew = rewrite({ key: cursor.key as string, value: cursor.value as Bytes })
    if (anew !== null) await cursor.update(anew)
    cursor = await cursor.continue()
  }
}

type Writing = IDBPObjectStore<unknown, [typeof records], typeof records, 'readwrite'>

function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`)
}

function abort(writing: { abort(): void }): void {
  try {
    writing.abort()
  } catch {
    // Already over: what ended it is being reported.
  }
}

function isLostConnection(cause: unknown): boolean {
  return (
    cause instanceof DOMException &&
    (cause.name === 'InvalidStateError' ||
      (cause.name === 'UnknownError' && /connection|lost|backing store/i.test(cause.message)))
  )
}

function refusal(cause: unknown): StoreResult {
  const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  const error: StoreFault = { kind: full ? 'storage-full' : 'storage-failed', cause }
  return { ok: false, error }
}
