/**
 * Putting a stream that went on differently in the place of the one kept here, from a common item on:
 * one step, so that a device killed at any moment has either the one or the other, whole. The caller
 * has made sure that nothing which was here is missing in what comes instead.
 */
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreChange, StoreResult } from '../storage/store.ts'
import { listWords, unpackPart } from './kept-segments.ts'
import { itemToRow, readSwaps } from './kept-stream.ts'
import { readOldSegments } from './old-segments.ts'
import { decodeWords } from './segment-words.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'
import { markRow } from './stream-marks.ts'

export interface StreamSwap {
  /** The last item that stays. */
  readonly after: number
  /** All that was here, as it came. */
  readonly before: readonly StreamItem[]
  /** What comes behind it. */
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
  { after, before, items, mark, state }: StreamSwap,
): Promise<StoreResult> {
  const segments = await lastSegment(store, keys, after)
  const changes: readonly StoreChange[] = [
    ...segments.changes,
    ...(await rowsBehind(store, keys, after)),
    ...[...before.slice(segments.keep, after), ...items].map((item) =>
      itemToRow(keys.item(item.cursor), item),
    ),
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

/**
 * The cursor behind which no segment stays: one that goes further than what stays is put back into rows.
 */
async function lastSegment(store: Store, keys: SpaceKeys, after: number): Promise<SegmentsGone> {
  const words = await listWords(store, keys, 0)
  const last = words.at(-1)
  const plain = await unpackPart(last?.value)
  const end = (plain && decodeWords(plain)?.end.cursor) ?? Infinity
  const gone = words.filter((_, at) => (words[at + 1]?.from ?? end) > after)
  const old = (await readOldSegments(store, keys)).filter(
    ({ from, rows }) => from + rows.length - 1 > after,
  )
  const keep = Math.min(after, ...gone.map(({ from }) => from), ...old.map(({ from }) => from - 1))
  const names = [
    ...gone.flatMap(({ key, from }) => [key, keys.proofAfter(from)]),
    ...old.map(({ key }) => key),
  ]
  return { keep, changes: names.map((key) => ({ key, value: null })) }
}

interface SegmentsGone {
  readonly keep: number
  readonly changes: readonly StoreChange[]
}
