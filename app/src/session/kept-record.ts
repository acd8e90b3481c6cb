/** A space's record as it rests, changed only together with what is there at that moment. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { SpaceRecord } from './records.ts'
import { decodeSpaceRecord, encodeSpaceRecord } from './records.ts'

export interface KeptRecord {
  readonly value: SpaceRecord
  change(change: (before: SpaceRecord) => SpaceRecord): Promise<StoreResult>
  refresh(): Promise<void>
}

/** Null when what is there cannot be read. */
export async function openRecord(space: SpaceId, store: Store): Promise<KeptRecord | null> {
  const key = spaceKeys(space).record
  const first = decodeSpaceRecord(await store.read(key))
  if (first === null) return null
  let value = first
  return {
    get value() {
      return value
    },
    async change(change) {
      let after = value
      const kept = await store.transact(
        [key],
        ([row]) => {
          const before = decodeSpaceRecord(row ?? null)
          if (before === null) return []
          after = change(before)
          return [{ key, value: encodeSpaceRecord(after, row ?? null) }]
        },
        'strict',
      )
      if (kept.ok) value = after
      return kept
    },
    async refresh() {
      value = decodeSpaceRecord(await store.read(key)) ?? value
    },
  }
}
