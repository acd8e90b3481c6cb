/**
 * A store that forgets when the page closes, for tests and tools. Must keep the
 * same promises as every other (`store.contract.ts`).
 */
import type { Bytes, Store, StoreChange } from './store.ts'

/** What several stores share like the tabs of one browser. */
export interface MemoryDisk {
  readonly records: Map<string, Bytes>
  readonly listeners: Set<{ readonly owner: Store; readonly listener: () => void }>
}

export function createMemoryDisk(): MemoryDisk {
  return { records: new Map(), listeners: new Set() }
}

export function createMemoryStore({ records, listeners }: MemoryDisk = createMemoryDisk()): Store {
  const store: Store = {
    read: async (key) => copy(records.get(key)),
    list: async (prefix) => listRecords(records, prefix),
    async transact(keys, change) {
      const changes = change(keys.map((key) => copy(records.get(key))))
      for (const one of changes) apply(records, one)
      if (changes.length === 0) return { ok: true, value: null }
      for (const { owner, listener } of listeners) if (owner !== store) listener()
      return { ok: true, value: null }
    },
    onForeignChange(listener) {
      const entry = { owner: store, listener }
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    close() {
      for (const entry of listeners) if (entry.owner === store) listeners.delete(entry)
    },
  }
  return store
}

function apply(records: Map<string, Bytes>, change: StoreChange): void {
  if ('clear' in change) {
    for (const key of records.keys()) if (key.startsWith(change.clear)) records.delete(key)
  } else if ('rewrite' in change) {
    for (const record of listRecords(records, '')) {
      const anew = change.rewrite(record)
      if (anew !== null) records.set(record.key, new Uint8Array(anew))
    }
  } else if (change.value === null) records.delete(change.key)
  else records.set(change.key, new Uint8Array(change.value))
}

function listRecords(records: ReadonlyMap<string, Bytes>, prefix: string) {
  const keys = [...records.keys()].filter((key) => key.startsWith(prefix)).toSorted(byCodeUnits)
  return keys.map((key) => ({ key, value: new Uint8Array(records.get(key) ?? []) }))
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function copy(bytes: Bytes | undefined): Bytes | null {
  return bytes === undefined ? null : new Uint8Array(bytes)
}
