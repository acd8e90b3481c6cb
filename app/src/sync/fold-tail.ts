/**
 * Folding the older part of a space's tail into a segment: fetched when a tail has grown long. Rows
 * go only after their segment has proven that it can be read.
 */
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { Store } from '../storage/store.ts'
import { foldItems, readSwaps, readTail, tailItems } from './kept-stream.ts'
import { decodeSegment, encodeSegment } from './segment-format.ts'
import { itemsToSegment } from './segment-rows.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'

/** Folds the older part of a long tail into one compressed record; says where the tail begins now. */
export async function foldTail(
  store: Store,
  keys: SpaceKeys,
  state: SpaceState,
  tailFrom: number,
): Promise<number> {
  const swaps = readSwaps(await store.read(keys.mark))
  const all = await readTail(store, keys)
  const items = lastRun(all).slice(0, -tailItems)
  const [first] = items
  if (first === undefined || items.length < foldItems) return tailFrom
  const segment = await encodeSegment(itemsToSegment(items, state.epochKeys))
  // The rows go only after the record has proven that it can be read.
  if ((await decodeSegment(segment))?.rows.length !== items.length) return tailFrom
  const gone = items.map(({ cursor }) => ({ key: keys.item(cursor), value: null }))
  await store.transact(
    [keys.segment(first.cursor), keys.mark],
    // Another tab may have folded the same items already, or put them into another order.
    ([there, markRow]) =>
      there || readSwaps(markRow) !== swaps
        ? []
        : [{ key: keys.segment(first.cursor), value: segment }, ...gone],
    'strict',
  )
  return first.cursor + items.length
}

/** The run without gaps that the items end with. */
function lastRun(items: readonly StreamItem[]): readonly StreamItem[] {
  const start = items.findLastIndex(
    ({ cursor }, at) => at > 0 && cursor !== (items[at - 1]?.cursor ?? 0) + 1,
  )
  return items.slice(Math.max(0, start))
}
