/** Rows of one kind, as they rest under one prefix. What cannot be read is passed over, and stays. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Store, StoreResult } from '../storage/store.ts'

/** `name`: what a row's key has behind the prefix. */
export async function readRows<T>(
  store: Store,
  prefix: string,
  read: (value: Bytes, name: string) => T | null,
): Promise<readonly T[]> {
  const rows = await store.list(prefix)
  return rows.flatMap(({ key, value }) => {
    const one = read(value, key.slice(prefix.length))
    return one === null ? [] : [one]
  })
}

export interface KeptRecords<T> {
  readonly all: ReadonlyMap<string, T>
  /** The same ones as long as nothing changes. */
  readonly list: readonly T[]
  /**
   * Writes what `change` makes of the record that is there now (null: none). A null result
   * changes nothing, and nothing is asked where the row that is there cannot be read.
   */
  update(name: string, change: (before: T | null) => T | null): Promise<StoreResult>
  /** They are not needed any more. */
  drop(names: readonly string[]): Promise<StoreResult>
  refresh(): Promise<void>
}

/** Records that are changed one by one. Every change is on the disk before it is seen here. */
export async function openRecords<T>(
  store: Store,
  prefix: string,
  encode: (record: T) => Bytes,
  decode: (row: Bytes) => T | null,
): Promise<KeptRecords<T>> {
  let all: ReadonlyMap<string, T>
  let list: readonly T[]

  async function refresh(): Promise<void> {
    const rows = await readRows(store, prefix, (row, name) => {
      const record = decode(row)
      return record && ([name, record] as const)
    })
    show(new Map(rows))
  }

  function show(now: ReadonlyMap<string, T>): void {
    all = now
    list = [...now.values()]
  }

  await refresh()
  return {
    get all() {
      return all
    },
    get list() {
      return list
    },
    async update(name, change) {
      const key = prefix + name
      // A store may run this again after it lost its connection: only the last run counts.
      let after: T | null = null
      const kept = await store.transact(
        [key],
        ([row]) => {
          const before = row ? decode(row) : null
          // A newer app's, in another tab: what it keeps there is not this one's to write over.
          after = row && before === null ? null : change(before)
          return after === null ? [] : [{ key, value: encode(after) }]
        },
        'strict',
      )
      if (!kept.ok) return kept
      if (after === null) await refresh()
      else show(new Map(all).set(name, after))
      return kept
    },
    async drop(names) {
      const gone = names.map((name) => ({ key: prefix + name, value: null }))
      const kept = await store.transact([], () => gone, 'relaxed')
      if (kept.ok) show(new Map([...all].filter(([name]) => !names.includes(name))))
      return kept
    },
    refresh,
  }
}
