/**
 * A space's stream at rest: recent items as rows, older ones folded into segments, epoch keys beside
 * them. Rows may go only after their segment has proven that it can be read.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytes, coded, count, record } from '@attune/wire/fields.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { encodeOwnKeys, withRenewedKeys } from '../crypto/keys.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import type { Segment } from './segment-format.ts'
import type { ItemRow } from './item-row.ts'
import { itemFields } from './item-row.ts'
import { readRows } from './kept-rows.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'

export function readTail(store: Store, keys: SpaceKeys): Promise<readonly StreamItem[]> {
  return readRows(store, keys.stream, (row, name) => {
    const item = decodeItem(row)
    return item && { cursor: Number(name), ...item }
  })
}

/** With what is known already. */
export async function readEpochKeys(
  store: Store,
  keys: SpaceKeys,
  { epochKeys }: SpaceState,
): Promise<ReadonlyMap<number, EpochKey>> {
  const known = await readRows(
    store,
    keys.epochKeys,
    (row, name) => [Number(name), createSecret<'epoch'>(row)] as const,
  )
  return new Map([...epochKeys, ...known])
}

export async function readSegments(store: Store, keys: SpaceKeys): Promise<readonly Segment[]> {
  const rows = await store.list(keys.segments)
  if (rows.length === 0) return []
  // A young space has none, and needs nothing to read them with.
  const { decodeSegment } = await import('./segment-format.ts')
  const segments = await Promise.all(rows.map(({ value }) => decodeSegment(value)))
  return segments.filter((segment) => segment !== null)
}

/** What to keep of items that were taken in, and of the keys that came with them. */
export function takenRows(
  keys: SpaceKeys,
  items: readonly StreamItem[],
  before: SpaceState,
  after: SpaceState,
  own: OwnKeys,
): readonly StoreChange[] {
  const isRenewed = after.renewed.length > before.renewed.length
  const rows = items.map((item) => itemToRow(keys.item(item.cursor), item))
  // Also another key under a number that is known: its record was lost, and another took its place.
  const newKeys = [...after.epochKeys].filter(([epoch, key]) => before.epochKeys.get(epoch) !== key)
  return [
    ...rows,
    ...(isRenewed ? [{ key: keys.ownKeys, value: encodeOwnKeys(ownNow(own, after)) }] : []),
    ...newKeys.map(([epoch, key]) => ({ key: keys.epochKey(epoch), value: bytesOf(key) })),
  ]
}

/** The keys that this device was opened with, and those that have come since. */
export function ownNow({ member, device }: OwnKeys, { renewed }: SpaceState): OwnKeys {
  return { member: withRenewedKeys(member, renewed), device }
}

/** How far the stream has been taken in, the hash of all of it, and in which order. */
export interface MarkRow {
  readonly cursor: number
  readonly mark: Bytes
  /** How often the order here was changed for the relay's: two tabs must not write in two orders. */
  readonly swaps: number
}

export const [encodeMark, decodeMark] = coded(
  record<MarkRow>({ cursor: count, mark: bytes(32), swaps: count }),
)

export function readSwaps(row: Bytes | null | undefined): number {
  return (row && decodeMark(row)?.swaps) ?? 0
}

/** Items that stay as rows, and how many more must have come before it is worth folding them. */
export const tailItems = 64
export const foldItems = 256

const [encodeItem, decodeItem] = coded(itemFields)

export function itemToRow(key: string, item: ItemRow): StoreChange {
  return { key, value: encodeItem(item) }
}
