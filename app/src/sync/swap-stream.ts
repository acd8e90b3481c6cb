/**
 * Putting a stream that went on differently in the place of the one kept here, from a common item on:
 * one step, so that a device killed at any moment has either the one or the other, whole. The caller
 * has made sure that nothing which was here is missing in what comes instead.
 */
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreChange, StoreResult } from '../storage/store.ts'
import { itemToRow, readSwaps } from './kept-stream.ts'
import { decodeSegment, encodeSegment } from './segment-format.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'
import { markRow } from './stream-marks.ts'

export interface StreamSwap {
  /** The last item that stays. */
  readonly after: number
  readonly items: readonly StreamItem[]
  readonly mark: StreamMark
  /** What the new stream makes of the space: its epoch keys are kept with it. */
  readonly state: SpaceState
}

/** Does nothing where another tab has changed the order in between: `swaps` is as it was read. */
export async function swapStream(
  store: Store,
  keys: SpaceKeys,
  swaps: number,
  { after, items, mark, state }: StreamSwap,
): Promise<StoreResult> {
  const changes: readonly StoreChange[] = [
    ...(await shortenedSegments(store, keys, after)),
    ...(await rowsBehind(store, keys, after)),
    ...items.map((item) => itemToRow(keys.item(item.cursor), item)),
    ...[...state.epochKeys].map(([epoch, key]) => ({
      key: keys.epochKey(epoch),
      value: bytesOf(key),
    })),
    markRow(keys, mark, swaps + 1),
  ]
  return store.transact([keys.mark], ([row]) => (readSwaps(row) === swaps ? changes : []), 'strict')
}

/** Applied first, so that a new row under the same cursor stands. */
async function rowsBehind(
  store: Store,
  keys: SpaceKeys,
  after: number,
): Promise<readonly StoreChange[]> {
  const rows = await store.list(keys.stream)
  return rows.filter(({ key }) => key > keys.item(after)).map(({ key }) => ({ key, value: null }))
}

async function shortenedSegments(
  store: Store,
  keys: SpaceKeys,
  after: number,
): Promise<readonly StoreChange[]> {
  const changes: StoreChange[] = []
  for (const { key, value } of await store.list(keys.segments)) {
    const segment = await decodeSegment(value)
    // Damaged, or a newer app's: nothing is known of where it ends.
    if (segment === null) continue
    const rows = segment.rows.slice(0, Math.max(0, after + 1 - segment.from))
    if (rows.length === segment.rows.length) continue
    const shorter = rows.length > 0 ? await encodeSegment({ from: segment.from, rows }) : null
    changes.push({ key, value: shorter })
  }
  return changes
}
