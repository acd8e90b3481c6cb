/**
 * Where this device stands in a space's stream: a cursor and the running hash up to it. Kept beside
 * the items and written with them; made anew from what is kept where there is none.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { firstMark, markAfter } from '@attune/wire/stream-mark.ts'
import { sha256 } from '../crypto/hash.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { remadeItems } from './remade-items.ts'
import { decodeMark, encodeMark } from './kept-stream.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'

export interface StreamMark {
  readonly cursor: number
  readonly mark: Bytes
}

export const streamStart: StreamMark = { cursor: 0, mark: firstMark }

/** The items follow right behind the mark. */
export function addToMark(before: StreamMark, items: readonly StreamItem[]): StreamMark {
  return items.reduce(
    ({ mark }, item) => ({ cursor: item.cursor, mark: markAfter(mark, item, sha256) }),
    before,
  )
}

/** `swaps` counts how often the order here was changed for the relay's: see `swap-stream.ts`. */
export function markRow(keys: SpaceKeys, { cursor, mark }: StreamMark, swaps: number): StoreChange {
  return { key: keys.mark, value: encodeMark({ cursor, mark, swaps }) }
}

/** Null where what is kept does not reach as far as what is known. */
export async function readMark(
  store: Store,
  keys: SpaceKeys,
  space: SpaceId,
  { cursor, epochKeys }: SpaceState,
): Promise<StreamMark | null> {
  const row = await store.read(keys.mark)
  const kept = row && decodeMark(row)
  const isUseful = kept && kept.cursor <= cursor
  const from = isUseful ? { cursor: kept.cursor, mark: kept.mark } : streamStart
  if (from.cursor === cursor) return from
  const items = await remadeItems(store, keys, space, epochKeys)
  const mark = addToMark(from, items.slice(from.cursor, cursor))
  return mark.cursor === cursor ? mark : null
}
