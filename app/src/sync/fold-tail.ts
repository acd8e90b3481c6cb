/**
 * Putting the older part of a space's tail into segments: fetched when a tail has grown long. Rows go
 * only once both parts have been read back and give the same bytes.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import type { Revealed } from './kept-reveals.ts'
import { packPart, packProof, unpackPart } from './kept-segments.ts'
import { readSwaps } from './kept-stream.ts'
import { makeSegment, releasedBefore } from './make-segment.ts'
import { readOldSegments } from './old-segments.ts'
import { remadeItems } from './remade-items.ts'
import { remakeSegment } from './remade-segment.ts'
import { behindSegment, segmentEnd } from './segment-bounds.ts'
import { decodeProof } from './segment-proof.ts'
import type { Words } from './segment-words.ts'
import type { Place } from './place.ts'
import { decodeWords, encodeWords } from './segment-words.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import { readTold } from './take-words.ts'

export interface Folded {
  /** Where the tail begins now. */
  readonly place: Place
  /** What was opened in what has gone from the tail. */
  readonly opened: readonly Revealed[]
}

export async function foldTail(
  store: Store,
  keys: SpaceKeys,
  state: SpaceState,
  from: Place,
  /** Where the next one ends of which nothing can be told: it needs nothing behind it. */
  unreadTo?: number,
): Promise<Folded> {
  let folded: Folded = { place: from, opened: [] }
  const { roster, epochKeys } = state
  if (roster === null) return folded
  const swaps = readSwaps(await store.read(keys.mark))
  const items = await remadeItems(store, keys, roster.space, epochKeys, from.cursor)
  for (;;) {
    const { place } = folded
    const next =
      (await adoptNext(store, keys, place, swaps)) ??
      (await foldNext(
        store,
        keys,
        state,
        place,
        swaps,
        items.slice(place.cursor - from.cursor),
        unreadTo,
      ))
    if (next === null) return folded
    const opened = next.releases.map((one) => readTold(next, one)).filter((one) => one !== null)
    folded = { place: next.end, opened: [...folded.opened, ...opened] }
  }
}

/** What is there already: made by another tab, or rows have come that were thought to be missing. */
async function adoptNext(
  store: Store,
  keys: SpaceKeys,
  { cursor }: Place,
  swaps: number,
): Promise<Words | null> {
  const plain = await unpackPart(await store.read(keys.wordsAfter(cursor)))
  const words = plain && decodeWords(plain)
  if (words?.from !== cursor) return null
  const rows = Array.from(words.forms, (_, at) => ({
    key: keys.item(cursor + 1 + at),
    value: null,
  }))
  let isStill = false
  // In another order these rows hold other items, and no segment does.
  const change = ([row]: readonly (Bytes | null)[]) => {
    isStill = readSwaps(row) === swaps
    return isStill ? rows : []
  }
  const kept = await store.transact([keys.mark], change, 'relaxed')
  return kept.ok && isStill ? words : null
}

/** Null where it is not time for it, or it could not be kept. */
async function foldNext(
  store: Store,
  keys: SpaceKeys,
  state: SpaceState,
  before: Place,
  swaps: number,
  behind: readonly StreamItem[],
  unreadTo: number | undefined,
): Promise<Words | null> {
  const { roster, records, epochKeys } = state
  const isUnread = unreadTo !== undefined && unreadTo > before.cursor
  const count = (isUnread ? unreadTo : segmentEnd(before.cursor, records)) - before.cursor
  const needed = count + (isUnread ? 0 : behindSegment)
  const items = behind.slice(0, needed)
  if (roster === null || items.length < needed) return null
  const { space } = roster
  const released = releasedBefore(state, before)
  const made = makeSegment({ space, before, items, count, records, epochKeys, released })
  if (isUnread && made.words.by.length > 0) return null
  const words = await packPart(encodeWords(made.words))
  const proof = await packProof(made.proof)
  const inside = items.slice(0, count)
  if (!(await givesBack(words, proof, inside, state))) return null
  const changes: readonly StoreChange[] = [
    { key: keys.wordsAfter(before.cursor), value: words },
    { key: keys.proofAfter(before.cursor), value: proof },
    ...(await needless(store, keys, inside)),
    ...made.words.releases.map(({ reveal }) => ({ key: keys.opened + reveal, value: null })),
  ]
  // Another tab may have put them into another order.
  const change = ([row]: readonly (Bytes | null)[]) => (readSwaps(row) === swaps ? changes : [])
  const kept = await store.transact([keys.mark], change, 'strict')
  return kept.ok ? made.words : null
}

async function givesBack(
  words: Bytes,
  proof: Bytes,
  items: readonly StreamItem[],
  { roster, epochKeys }: SpaceState,
): Promise<boolean> {
  const [plain, proven] = [await unpackPart(words), await unpackPart(proof)]
  const [told, proved] = [plain && decodeWords(plain), proven && decodeProof(proven)]
  if (!told || !proved || roster === null) return false
  const { space } = roster
  const epochKey = epochKeys.get(told.epoch)
  const made = remakeSegment({ space, words: told, proof: proved, epochKey })
  return (
    made?.length === items.length &&
    made.every((one, at) => equalBytes(one, items[at]?.bytes ?? new Uint8Array()))
  )
}

/** Rows, and segments of format 1, all of whose items rest in the new one; and what waited to come back. */
async function needless(
  store: Store,
  keys: SpaceKeys,
  items: readonly StreamItem[],
): Promise<readonly StoreChange[]> {
  const last = items.at(-1)?.cursor ?? 0
  const old = await readOldSegments(store, keys)
  const waiting = await store.list(keys.outbox)
  const gone = [
    ...items.map(({ cursor }) => keys.item(cursor)),
    ...old.flatMap(({ key, from, rows }) => (from + rows.length - 1 <= last ? [key] : [])),
    ...waiting.flatMap(({ key, value }) =>
      items.some(({ bytes }) => equalBytes(bytes, value)) ? [key] : [],
    ),
  ]
  return gone.map((key) => ({ key, value: null }))
}
