/** Rows of an export, or of the disk, as a store to read from: what is opened over it changes nothing. */
import type { Store, StoredRecord } from '../../storage/store.ts'

/** The rows are named within `root`, in any order. */
export function createRowsStore(root: string, rows: readonly StoredRecord[]): Store {
  const records = rows
    .map(({ key, value }) => ({ key: root + key, value }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return {
    read: async (key) => records.find((one) => one.key === key)?.value ?? null,
    list: async (prefix) => records.filter(({ key }) => key.startsWith(prefix)),
    transact: async () => ({ ok: false, error: { kind: 'storage-failed', cause: null } }),
    onForeignChange: () => () => undefined,
    close: () => undefined,
  }
}
