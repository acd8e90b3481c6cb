/**
 * A space's stream at rest: recent items as rows, epoch keys beside them. Older ones rest in segments
 * (`kept-segments.ts`).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytes, coded, count, record } from '@attune/wire/fields.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { encodeOwnKeys, withRenewedKeys } from '../crypto/keys.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import type { ItemRow } from './item-row.ts'
import { itemFields } from './item-row.ts'
import { readRows } from './kept-rows.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'

export function readTail(store: Store, keys: SpaceKeys): Promise<readonly StreamItem[]> {
  return readItems(store, keys.stream, keys)
}

/** Those that follow a cursor without a gap, as far as they rest as rows; the others are not read. */
export async function readTailAfter(
  store: Store,
  keys: SpaceKeys,
  after: number,
): Promise<readonly StreamItem[]> {
  const items: StreamItem[] = []
  for (let next = after + 1; ; next = after + items.length + 1) {
    // Keys are padded: the rows of one hundred have all but their last two figures in common.
    const hundred = await readItems(store, keys.item(next).slice(0, -2), keys)
    const more = hundred
      .filter(({ cursor }) => cursor >= next)
      .filter(({ cursor }, at) => cursor === next + at)
    items.push(...more)
    if (more.length === 0 || (next + more.length) % 100 !== 0) return items
  }
}

function readItems(store: Store, prefix: string, keys: SpaceKeys): Promise<readonly StreamItem[]> {
  return readRows(store, prefix, (row, name) => {
    const item = decodeItem(row)
    return item && { cursor: Number(prefix.slice(keys.stream.length) + name), ...item }
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

const [encodeItem, decodeItem] = coded(itemFields)

export function itemToRow(key: string, item: ItemRow): StoreChange {
  return { key, value: encodeItem(item) }
}
