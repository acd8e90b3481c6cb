/**
 * The browser's store. One object store of byte strings; every change is one transaction. Asks for
 * `strict` durability where an acknowledgement hangs on it (Chromium's default is relaxed), names
 * a full disk apart, and opens the database again when the browser lost it under us
 * (`Connection to Indexed Database server lost`, seen in WebKit).
 */
import { answered, completed } from './idb-events.ts'
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

async function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, layout)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(records))
  const database = await answered(opening)
  // A newer app in another tab wants to change the layout: let it.
  database.addEventListener('versionchange', () => database.close())
  return database
}

function createStore(name: string, first: IDBDatabase): Store {
  let database: IDBDatabase | null = first
  const channel = new BroadcastChannel(name)

  async function withDatabase<T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> {
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
    read: (key) => withDatabase((open) => find(open.transaction(records), key)),
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

async function listRecords(database: IDBDatabase, prefix: string) {
  const range = under(prefix)
  const store = database.transaction(records).objectStore(records)
  const [keys, values] = await Promise.all([
    answered(store.getAllKeys(range)) as Promise<string[]>,
    answered(store.getAll(range)) as Promise<Bytes[]>,
  ])
  // Both are of one transaction: as many of the one as of the other.
  return keys.map((key, at) => ({ key, value: values[at] as Bytes }))
}

async function runTransaction(
  database: IDBDatabase,
  keys: readonly string[],
  change: (values: readonly (Bytes | null)[]) => readonly StoreChange[],
  durability: Durability,
): Promise<boolean> {
  const writing = database.transaction(records, 'readwrite', { durability })
  // Awaiting only `done` afterwards: an error of any request lands there, once.
  const done = completed(writing)
  let wrote = false
  try {
    const found = await Promise.all(keys.map((key) => find(writing, key)))
    for (const one of change(found)) {
      wrote = true
      if ('rewrite' in one) await rewriteAll(writing.objectStore(records), one)
      else answered(apply(writing.objectStore(records), one)).catch(() => undefined)
    }
  } catch (cause) {
    done.catch(() => undefined)
    abort(writing)
    throw cause
  }
  await done
  return wrote
}

async function find(transaction: IDBTransaction, key: string): Promise<Bytes | null> {
  const found = (await answered(transaction.objectStore(records).get(key))) as Bytes | undefined
  return found ?? null
}

function apply(store: IDBObjectStore, change: RecordChange | StoreClearing): IDBRequest {
  if ('clear' in change) return store.delete(under(change.clear))
  const { key, value } = change
  return value === null ? store.delete(key) : store.put(value, key)
}

/** Names first: no more than one row is in memory at a time. */
async function rewriteAll(store: IDBObjectStore, { rewrite }: StoreRewriting): Promise<void> {
  for (const key of await answered(store.getAllKeys())) {
    const value = (await answered(store.get(key))) as Bytes
    const anew = rewrite({ key: key as string, value })
    if (anew !== null) await answered(store.put(anew, key))
  }
}

function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`)
}

function abort(writing: IDBTransaction): void {
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
