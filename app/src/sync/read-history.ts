/**
 * Reading what this device keeps of a space: all of it, or what the first screen needs and what has come
 * behind it. Another tab may fold rows, or put them into another order, in between: then it is read anew.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store } from '../storage/store.ts'
import { keptItems } from './kept-items.ts'
import type { ReadHistory } from './kept-pieces.ts'
import { keptPieces } from './kept-pieces.ts'
import { decodeMark, readEpochKeys, readSwaps, readTail, readTailAfter } from './kept-stream.ts'
import type { Outgoing, Waiting } from './outgoing.ts'
import { streamBegin } from './place.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { StartKeeper } from './start-keeper.ts'

export interface History extends ReadHistory {
  /** Which order `state` is in. */
  readonly swaps: number
  /** False while only what the first screen needs has been read. */
  readonly isWhole: boolean
}

export const noHistory: History = {
  ...{ state: emptySpace, folded: streamBegin, swaps: 0, isWhole: false },
}

export interface ReadingParts {
  readonly space: SpaceId
  readonly own: OwnKeys
  readonly store: Store
  readonly keys: SpaceKeys
  /** Null where all is read at once. */
  readonly starts: StartKeeper | null
  readonly outgoing: Pick<Outgoing, 'read'>
}

export interface Reading {
  /** What rests, beginning with what is known; `from` is its state, or less where it is to be read anew. */
  read(known: History, from: SpaceState): Promise<{ read: History; waiting: Waiting }>
  /** From now on nothing is left out. */
  wantAll(): void
}

export function createReading(parts: ReadingParts): Reading {
  const { space, own, store, keys, starts, outgoing } = parts
  let wantsAll = starts === null
  return { read, wantAll: () => void (wantsAll = true) }

  async function read(known: History, from: SpaceState): ReturnType<Reading['read']> {
    const row = await store.read(keys.mark)
    const order = readSwaps(row)
    const last = (row && decodeMark(row)?.cursor) ?? null
    // Put into another order by another tab, or by this one: nothing of the old one goes on.
    const { epochKeys, renewed } = from
    const fresh = { ...emptySpace, epochKeys, renewed }
    const base = order === known.swaps ? from : fresh
    const checks = keptItems(await readEpochKeys(store, keys, base))
    const begin = await beginning(known, base, () => starts?.read(order, space, own, fresh, checks))
    const short = begin && (await readBehind(parts, begin, last, checks))
    // What was read in part is no beginning for all of it.
    const before = short || known.isWhole ? base : fresh
    const { state, folded } = short ?? (await readAll(parts, { ...known, state: before }, checks))
    const waiting = await outgoing.read(state)
    // What waits here may be in what was left out: it must not be taken for something new.
    wantsAll ||= short === null || waiting.isBehind
    const isWhole = short === null || known.isWhole
    if (wantsAll && !isWhole) return read(known, from)
    // In between it was put into another order: half of this is of the one, half of the other.
    if (readSwaps(await store.read(keys.mark)) !== order) return read(known, from)
    starts?.saw(before.cursor > 0 ? before : null, state)
    return { read: { state, folded, swaps: order, isWhole }, waiting }
  }

  /** Null where all is to be read. */
  async function beginning(
    { isWhole, folded }: History,
    state: SpaceState,
    readStart: () => Promise<ReadHistory | null> | undefined,
  ): Promise<ReadHistory | null> {
    if (state.cursor > 0 && (isWhole || !wantsAll)) return { state, folded }
    return wantsAll ? null : ((await readStart()) ?? null)
  }
}

/** With the rows behind it. Null where something else must be read for that. */
async function readBehind(
  { store, keys, space, own }: ReadingParts,
  known: ReadHistory,
  last: number | null,
  checks: ItemChecks,
): Promise<ReadHistory | null> {
  const items = await readTailAfter(store, keys, known.state.cursor)
  const { state } = await takeItems(known.state, space, own, items, checks)
  const isReached = last === null ? items.length > 0 : state.cursor >= last
  return isReached ? { ...known, state } : null
}

async function readAll(
  { store, keys, space, own }: ReadingParts,
  { state: base, folded }: ReadHistory,
  checks: ItemChecks,
): Promise<ReadHistory> {
  const items = await readTail(store, keys)
  // Another tab may have folded rows that this one has not read yet.
  const isBehind = base.cursor === 0 || (items[0]?.cursor ?? 0) > base.cursor + 1
  const pieces = isBehind ? await keptPieces(store, keys, base.cursor) : []
  let read = { state: base, folded: base.cursor === 0 ? streamBegin : folded }
  for (let before = -1; read.state.cursor > before;) {
    before = read.state.cursor
    for (const piece of pieces) read = await piece(read, space, own, checks)
    // Rows may bridge a segment that is damaged, and overlap one that another tab has made.
    const newer = items.filter(({ cursor }) => cursor > read.state.cursor)
    const taken = await takeItems(read.state, space, own, newer, checks)
    read = { ...read, state: taken.state }
  }
  return read
}
