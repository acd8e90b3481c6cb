/** What rests in one row, changed only together with what is there at that moment. */
import type { Bytes, Store, StoreResult } from '../storage/store.ts'

export interface KeptRow<T> {
  readonly value: T
  /** `change` gives what is to be another than before. */
  change(change: (before: T) => Partial<T>): Promise<StoreResult>
  refresh(): Promise<void>
}

/** Null when what is there cannot be read. */
export async function openRow<T extends object>(
  store: Store,
  key: string,
  decode: (row: Bytes | null) => T | null,
  encode: (value: T, before: Bytes | null) => Bytes,
): Promise<KeptRow<T> | null> {
  const read = async () => decode(await store.read(key))
  const first = await read()
  if (first === null) return null
  let value: T = first
  return {
    get value() {
      return value
    },
    async change(change) {
      let after = value
      const kept = await store.transact(
        [key],
        ([row = null]) => {
          const before = decode(row)
          if (before === null) return []
          after = { ...before, ...change(before) }
          return [{ key, value: encode(after, row) }]
        },
        'strict',
      )
      if (kept.ok) value = after
      return kept
    },
    async refresh() {
      value = (await read()) ?? value
    },
  }
}
