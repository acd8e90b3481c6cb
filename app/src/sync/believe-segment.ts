/**
 * Taking in the next segment by its words alone, as everyone who is present has vouched for it. Who belongs
 * must be told in it as in the chain that the vouching was judged by.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { fail, ok } from '../crypto/result.ts'
import type { StoreResult } from '../storage/store.ts'
import { keptItems } from './kept-items.ts'
import { decodeMark, readSwaps, takenRows } from './kept-stream.ts'
import type { History, ReadingParts } from './read-history.ts'
import type { Words } from './segment-words.ts'
import type { SpaceState } from './space-state.ts'
import { markRow } from './stream-marks.ts'
import { takeWords } from './take-words.ts'

export interface BelievedSegment {
  readonly words: Words
  /** As they come to rest. */
  readonly packed: Bytes
  /** Who belongs, checked record by record, and the keys that came with it. */
  readonly chain: SpaceState
}

export async function believeSegment(
  { space, own, store, keys }: Omit<ReadingParts, 'starts' | 'outgoing'>,
  { state, folded, swaps, isWhole }: History,
  { words, packed, chain }: BelievedSegment,
) {
  const { epochKeys, renewed } = chain
  const before = { ...state, epochKeys: new Map([...epochKeys, ...state.epochKeys]), renewed }
  const after = await takeWords(before, space, own, words, keptItems(epochKeys))
  const isNext = words.from === state.cursor && words.from === folded.cursor
  if (!isNext || after.cursor !== words.end.cursor || !isWithin(after, chain))
    return fail('not-believed')
  const changes = [
    { key: keys.wordsAfter(words.from), value: packed },
    ...takenRows(keys, [], state, after, own),
    markRow(keys, words.end, swaps),
  ]
  let isStill = false
  const change = ([row]: readonly (Bytes | null)[]) => {
    // Another tab may have gone on.
    const there = row ? (decodeMark(row)?.cursor ?? 0) : 0
    isStill = readSwaps(row) === swaps && there === words.from
    return isStill ? changes : []
  }
  const kept: StoreResult = await store.transact([keys.mark], change, 'relaxed')
  if (!kept.ok) return kept
  if (!isStill) return fail('not-believed')
  return ok<History>({ state: after, folded: words.end, swaps, isWhole })
}

function isWithin({ records }: SpaceState, chain: SpaceState): boolean {
  return records.every(({ hash }, at) => {
    const known = chain.records[at]
    return known !== undefined && equalBytes(known.hash, hash)
  })
}
