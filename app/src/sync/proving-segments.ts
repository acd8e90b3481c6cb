/**
 * Making sure of what was believed by its words: what proves a segment is fetched, every item is made
 * again and taken in by its signatures as if it came from the stream, and the segment is made anew of
 * them. Only then does the proof rest here; and only for what has one here does this device vouch. A proof
 * that was damaged comes back in the same way. What does not hold is followed item by item.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { SegmentList } from '@attune/wire/segment.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { digestPart } from '../crypto/segment-box.ts'
import type { Store } from '../storage/store.ts'
import { fetchPart } from './fetched-part.ts'
import type { ItemRow } from './item-row.ts'
import { keptItems } from './kept-items.ts'
import type { WordsRow } from './kept-segments.ts'
import { isPart, listWords, unpackPart } from './kept-segments.ts'
import { readTail } from './kept-stream.ts'
import type { MadeSegment } from './make-segment.ts'
import { makingSegment, releasedBefore } from './make-segment.ts'
import type { RelayLink } from './relay-link.ts'
import { remadeItems } from './remade-items.ts'
import { behindSegment } from './segment-bounds.ts'
import { believedClaims, listClaims } from './segment-claims.ts'
import { encodeProof } from './segment-proof.ts'
import type { Place } from './place.ts'
import { streamBegin } from './place.ts'
import { decodeWords, encodeWords } from './segment-words.ts'
import type { Pause } from './slices.ts'
import { inSlices } from './slices.ts'
import type { SpaceLog } from './space-log.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import { takeWords } from './take-words.ts'
import { verifiedItems } from './verified-items.ts'

export interface ProvingParts {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly store: Store
  readonly ask: RelayLink['ask']
  /** Between small parts of what is long work, where somebody may be waiting. */
  readonly pause?: Pause | undefined
}

/** `apart`: what everyone has vouched for is not so. `later`: not all of it can be had now. */
export type Proven = 'proven' | 'apart' | 'later'

export async function proveSegments(parts: ProvingParts): Promise<Proven> {
  const { own, log, store, pause } = parts
  const { space, keys } = log
  const { epochKeys, renewed } = log.state
  const rows = await listWords(store, keys, 0)
  const unproven = await withoutProof(parts, rows)
  if (unproven.length === 0) return 'proven'
  const { rest, fetchUpTo, isVouched } = createFetched(parts, unproven)
  const doubt = (at: Place) => (isVouched(at.cursor) ? setAside(parts, at) : 'later')
  // Before all that comes before it is read, perhaps for nothing.
  if (!(await fetchUpTo((unproven[0]?.from ?? 0) + 1))) return 'later'
  let state: SpaceState = { ...emptySpace, renewed }
  let place = streamBegin
  // What stands behind a segment is needed for it and is the next one's.
  const made = new Map<number, readonly ItemRow[]>()
  for (const row of rows) {
    const plain = await unpackPart(row.value)
    const words = plain && decodeWords(plain)
    if (!words || !plain || words.from !== place.cursor) return 'later'
    const before = place
    place = words.end
    if (!unproven.includes(row)) {
      state = await takeWords(withoutWords(state), space, own, words, keptItems(epochKeys))
      await pause?.()
      continue
    }
    const count = place.cursor - before.cursor
    const needed = count + behindSegment
    if (!(await fetchUpTo(before.cursor + needed))) return 'later'
    for (const from of made.keys()) if (from < before.cursor) made.delete(from)
    const items = await remadeItems(rest, keys, space, epochKeys, before.cursor, needed, {
      made,
      pause,
    })
    const isShort = items.length < needed
    // Of what is no segment yet something may be missing; a segment whose proof is there gives all of it.
    if (isShort && before.cursor + items.length >= log.folded.cursor) return 'later'
    if (isShort && items.length >= count) return doubt(place)
    const packed = await rest.read(keys.proofAfter(row.from))
    const proof = isShort ? null : await unpackPart(packed)
    const stretch = { state, before, items, made: made.get(before.cursor) ?? [], count, plain }
    const after = proof && (await prove(parts, { ...stretch, proof }))
    if (!packed || !after) return doubt(before)
    if (!(await keepProof(parts, row, packed))) return 'later'
    state = after
  }
  return 'proven'
}

async function withoutProof(
  { store, log: { keys } }: ProvingParts,
  rows: readonly WordsRow[],
): Promise<readonly WordsRow[]> {
  const without: WordsRow[] = []
  for (const row of rows) {
    if (!isPart(await store.read(keys.proofAfter(row.from)))) without.push(row)
  }
  return without
}

/** Proofs as they come, over what rests here: none is kept before it has been looked at. */
function createFetched({ log, store, ask }: ProvingParts, unproven: readonly WordsRow[]) {
  const { keys, space } = log
  const fetched = new Map<string, Bytes>()
  // Read once, however many segments are made again.
  const lists = new Map<string, ReturnType<Store['list']>>()
  let list: SegmentList | null = null

  const rest: Store = {
    ...store,
    read: async (key) => fetched.get(key) ?? store.read(key),
    list(prefix) {
      const known = lists.get(prefix) ?? store.list(prefix)
      lists.set(prefix, known)
      return known
    },
  }

  /** False where one cannot be had, or the relay has another segment in its place. */
  async function fetchUpTo(cursor: number): Promise<boolean> {
    for (const row of unproven) {
      const key = keys.proofAfter(row.from)
      if (row.from >= cursor || fetched.has(key)) continue
      list ??= await listClaims(ask)
      const claim = list?.claims.find(({ from }) => from === row.from)
      const epochKey = claim && log.state.epochKeys.get(claim.epoch)
      const plain = await unpackPart(row.value)
      if (!claim || !plain || !epochKey) return false
      const digest = digestPart(
        { space, from: row.from, to: claim.to, part: 'words' },
        plain,
        epochKey,
      )
      if (!equalBytes(digest, claim.words)) return false
      const part = await fetchPart(ask, space, claim, 'proof', epochKey)
      if (part === null) return false
      fetched.set(key, part.packed)
    }
    return true
  }

  return {
    rest,
    fetchUpTo,
    /**
     * Whether everyone has signed for what stands there, proof and all. One who holds the key and the relay can put
     * another proof beside true words: what rests here must not go for that.
     */
    isVouched(cursor: number): boolean {
      const vouched = list ? believedClaims(list, log.state, 0) : []
      return vouched.some(({ from }) => from === cursor)
    },
  }
}

interface Stretch {
  readonly state: SpaceState
  readonly before: Place
  /** Of the segment, and behind it. */
  readonly items: readonly StreamItem[]
  /** What `plain` and `proof` gave. */
  readonly made: readonly ItemRow[]
  readonly count: number
  readonly plain: Bytes
  readonly proof: Bytes
}

/** What the items lead to; null where one is not its author's, or they make another segment. */
async function prove(
  { own, log, pause }: ProvingParts,
  { state, before, items, made, count, plain, proof }: Stretch,
): Promise<SpaceState | null> {
  const { space } = log
  let after = state
  for (let at = 0; at < count; at += atOnce) {
    const some = items.slice(at, Math.min(count, at + atOnce))
    const so = withoutWords(after)
    after = (await takeItems(so, space, own, some, verifiedItems)).state
    if (after.cursor !== so.cursor + some.length) return null
    await pause?.()
  }
  const { records } = after
  const { epochKeys } = log.state
  const released = releasedBefore(state, before)
  const isIt = ({ words, proof: proven }: MadeSegment) =>
    equalBytes(encodeWords(words), plain) && equalBytes(encodeProof(proven), proof)
  // The items came of these very parts, and need not be made of them once more to be compared.
  const isRemade =
    made.length === count && made.every(({ bytes }, at) => bytes === items[at]?.bytes)
  const stretch = { space, before, items, count, records, epochKeys, released }
  let isSame = false
  const gives = (one: MadeSegment) => (isSame = isRemade && isIt(one))
  const anew = await inSlices(makingSegment(stretch, gives), pause)
  return isSame || isIt(anew) ? after : null
}

/**
 * Signatures are over what is closed: nothing is opened to look at them, and nothing of what was said before is
 * needed, which each step would copy.
 */
function withoutWords(state: SpaceState): SpaceState {
  return { ...state, entries: [], epochKeys: new Map() }
}

/** Items that are looked at as one step: a signature of each device is for all of them. */
const atOnce = 96

/** The order here may have been changed for the relay's in between: then there are no such words any more. */
async function keepProof(
  { store, log: { keys } }: ProvingParts,
  { key, from, value }: WordsRow,
  proof: Bytes,
): Promise<boolean> {
  const row = { key: keys.proofAfter(from), value: proof }
  const change = ([now]: readonly (Bytes | null)[]) => (equalBytes(now, value) ? [row] : [])
  return (await store.transact([key], change, 'relaxed')).ok
}

/** From here on nothing is believed any more; what came behind it as items stays. */
async function setAside(
  { log, store }: ProvingParts,
  { cursor, mark }: Place,
): Promise<'apart' | 'later'> {
  const doubted = { key: log.keys.doubted, value: encodeCbor(cursor) }
  const noted = await store.transact([], () => [doubted], 'strict')
  const items = (await readTail(store, log.keys)).filter((item) => item.cursor > cursor)
  const swap = { after: cursor, before: [], items, mark: { cursor, mark }, state: log.state }
  return noted.ok && (await log.swap(swap)).ok ? 'apart' : 'later'
}
