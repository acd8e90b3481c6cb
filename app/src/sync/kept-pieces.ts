/** The history of a space as it rests in segments, of both formats, one piece after another. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store } from '../storage/store.ts'
import type { Place } from './place.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'

export interface ReadHistory {
  readonly state: SpaceState
  /** Where the segments end that follow each other without a gap. */
  readonly folded: Place
}

/** What is read with it; the same where it does not follow, or cannot be read. */
export type Piece = (
  before: ReadHistory,
  space: SpaceId,
  own: OwnKeys,
  checks: ItemChecks,
) => Promise<ReadHistory>

/** Those that may hold something behind a cursor. */
export async function keptPieces(
  store: Store,
  keys: SpaceKeys,
  after: number,
): Promise<readonly Piece[]> {
  const kept = await store.list(keys.words)
  const old = await oldPieces(store, keys)
  // A short history has none, and nothing is fetched for them before the first screen.
  if (kept.length === 0) return old
  const { unpackPart, wordsAfter } = await import('./kept-segments.ts')
  const rows = wordsAfter(kept, keys, after)
  const { decodeWords } = await import('./segment-words.ts')
  const { takeWords } = await import('./take-words.ts')
  // The next few are unfolded, which others do, while this one is read: one that is large needs several turns.
  const unfolding: ReturnType<typeof unpackPart>[] = []
  const unfold = (at: number) => (unfolding[at] ??= unpackPart(rows[at]?.value))
  const pieces = rows.map(({ from }, at): Piece => async (before, space, own, checks) => {
    const { cursor } = before.state
    // It ends where the next begins: what has been read once is not unfolded again.
    if (from > cursor || (rows[at + 1]?.from ?? Infinity) <= cursor) return before
    const plain = await unfold(at)
    for (let next = at + 1; next <= at + ahead; next++) void unfold(next)
    const words = plain && decodeWords(plain)
    if (words?.from !== from) return before
    const state = await takeWords(before.state, space, own, words, checks)
    const isNext = from === before.folded.cursor && state.cursor >= words.end.cursor
    return { state, folded: isNext ? words.end : before.folded }
  })
  return [...pieces, ...old]
}

const ahead = 4

async function oldPieces(store: Store, keys: SpaceKeys): Promise<readonly Piece[]> {
  if ((await store.list(keys.segments)).length === 0) return []
  const { readOldSegments, takeOldSegment } = await import('./old-segments.ts')
  const segments = await readOldSegments(store, keys)
  return segments.map((segment): Piece => async ({ state, folded }, space, own, checks) => {
    return { folded, state: await takeOldSegment(state, space, own, segment, checks) }
  })
}
