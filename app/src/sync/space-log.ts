/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { byClock } from './clock-order.ts'
import type { Audience, EntryContent } from './entry-content.ts'
import { keptItems } from './kept-items.ts'
import type { ReadHistory } from './kept-pieces.ts'
import { keptPieces } from './kept-pieces.ts'
import {
  ownNow,
  readEpochKeys,
  decodeMark,
  readSwaps,
  readTail,
  readTailAfter,
  takenRows,
} from './kept-stream.ts'
import type { Revealed } from './kept-reveals.ts'
import type { UnsentEntry } from './outbox.ts'
import type { LogResult } from './outgoing.ts'
import { createOutgoing } from './outgoing.ts'
import { createOwnMark } from './own-mark.ts'
import { behindSegment, segmentEnd } from './segment-bounds.ts'
import type { Place, Words } from './segment-words.ts'
import { streamBegin } from './segment-words.ts'
import type { SpaceKeys } from './space-keys.ts'
import { spaceKeys } from './space-keys.ts'
import type { AcceptedEntry, Doubt, ItemChecks, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Opening } from './start-keeper.ts'
import { createStartKeeper } from './start-keeper.ts'
import type { StreamMark } from './stream-marks.ts'
import type { StreamSwap } from './swap-stream.ts'
import { createTurns } from './turns.ts'

export interface SpaceLog<Whose extends Audience = 'shared'> {
  readonly space: SpaceId
  /** Where it rests. */
  readonly keys: SpaceKeys
  /** Newer than what it was opened with once a device of this member's has been removed. */
  readonly own: OwnKeys
  readonly state: SpaceState
  /** Entries written here that are not yet in `state`, oldest first. */
  readonly unsent: readonly UnsentEntry[]
  /** Those of them that may go: not what was written after somebody left and before a new epoch. */
  readonly sendable: readonly UnsentEntry[]
  readonly doubt: Doubt | null
  /** False while only what the first screen needs of a long history has been read. */
  readonly isWhole: boolean
  /** Everything accepted and everything written here, in the order of their clocks. */
  entries(): readonly AcceptedEntry[]
  /** Takes in what the relay streamed and keeps it, as one step. */
  take(items: readonly StreamItem[]): Promise<LogResult>
  /**
   * Seals an entry under the newest epoch into the outbox. On the disk when it returns. Where that
   * epoch awaits its renewal, it stays here until it has been sealed again under the next.
   */
  append(content: EntryContent<Whose>): Promise<LogResult<'too-long' | 'no-epoch'>>
  /** The relay takes nothing from this number on: somebody holds its key who has gone. */
  hold(seq: number): Promise<LogResult>
  /** The relay's receipt for everything up to `seq` has been checked. */
  confirm(seq: number): Promise<LogResult>
  /** Where the segments end. */
  readonly folded: Place
  /** Takes in the next segment, seen by its words alone: everyone who is present has vouched for it. */
  believe(segment: BelievedSegment): Promise<LogResult<'not-believed'>>
  /** Puts what this device has no key for into a segment that ends here, as it came. */
  foldUnread(to: number): Promise<void>
  /** Reads all of a long history, once. */
  whole(): Promise<void>
  /** Reads what another tab has written. */
  refresh(): Promise<void>
  /** Where this device stands in the stream; null where what is kept is damaged. */
  mark(): Promise<StreamMark | null>
  /** Goes on in another order from a common item on. Nothing that was here may be missing in it. */
  swap(swap: StreamSwap): Promise<StoreResult>
}

export interface BelievedSegment {
  readonly words: Words
  /** As they come to rest. */
  readonly packed: Bytes
  /** Who belongs, checked record by record, and the keys that came with it. */
  readonly chain: SpaceState
}

/** `opening`: what the first screen needs. Without it all is read at once. */
export async function openSpaceLog<Whose extends Audience = 'shared'>(
  space: SpaceId,
  own: OwnKeys,
  store: Store,
  keys: SpaceKeys = spaceKeys(space),
  opening: Opening | null = null,
): Promise<SpaceLog<Whose>> {
  let state: SpaceState = emptySpace
  let doubt: Doubt | null = null
  // Where the segments end, and which order `state` is in.
  let folded: Place = streamBegin
  let swaps = 0
  // What has been read of it, and what is to be read from now on.
  let isWhole = false
  let wantsAll = opening === null
  let isTidied = wantsAll
  const outgoing = createOutgoing({ own, keys, store })
  const mark = createOwnMark(store, keys, space)
  const starts = opening && createStartKeeper(store, keys, opening)
  const inTurn = createTurns()

  /** Nobody sees a state that is half read. */
  async function readStore(from: SpaceState): Promise<void> {
    const row = await store.read(keys.mark)
    const order = readSwaps(row)
    const last = (row && decodeMark(row)?.cursor) ?? null
    // Put into another order by another tab, or by this one: nothing of the old one goes on.
    const { epochKeys, renewed } = from
    const fresh = { ...emptySpace, epochKeys, renewed }
    const base = order === swaps ? from : fresh
    const checks = keptItems(await readEpochKeys(store, keys, base))
    const known =
      base.cursor > 0 && (isWhole || !wantsAll)
        ? { state: base, folded }
        : wantsAll
          ? null
          : await starts?.read(order, space, own, fresh, checks)
    const short = known ? await readBehind(known, last, checks) : null
    // What was read in part is no beginning for all of it.
    const before = short || isWhole ? base : fresh
    const read = short ?? (await readAll(before, checks))
    const waiting = await outgoing.read(read.state)
    // What waits here may be in what was left out: it must not be taken for something new.
    wantsAll ||= short === null || waiting.isBehind
    const isAll = short === null || isWhole
    if (wantsAll && !isAll) return readStore(from)
    // In between it was put into another order: half of this is of the one, half of the other.
    if (readSwaps(await store.read(keys.mark)) !== order) return readStore(from)
    if (order !== swaps || read.state.cursor !== state.cursor) mark.forget()
    starts?.saw(before.cursor > 0 ? before : null, read.state)
    ;({ state, folded } = read)
    isWhole = isAll
    swaps = order
    waiting.show()
  }

  /** With the rows behind it. Null where something else must be read for that. */
  async function readBehind(known: ReadHistory, last: number | null, checks: ItemChecks) {
    const items = await readTailAfter(store, keys, known.state.cursor)
    const { state: next } = await takeItems(known.state, space, own, items, checks)
    const isReached = last === null ? items.length > 0 : next.cursor >= last
    return isReached ? { ...known, state: next } : null
  }

  async function readAll(base: SpaceState, checks: ItemChecks) {
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

  async function take(items: readonly StreamItem[]): Promise<LogResult> {
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    const { verifiedItems } = await import('./verified-items.ts')
    const taken = await takeItems(state, space, own, newer, verifiedItems)
    const good = newer.slice(0, taken.count)
    const changes = [
      ...takenRows(keys, good, state, taken.state, own),
      ...(await mark.rowsFor(good, state, swaps)),
      ...(await outgoing.sentBy(taken.state)),
    ]
    let isInOrder = true
    const change = ([row]: readonly (Bytes | null)[]) => {
      isInOrder = readSwaps(row) === swaps
      return isInOrder ? changes : []
    }
    const kept = changes.length > 0 ? await store.transact([keys.mark], change, 'relaxed') : done
    if (!kept.ok) {
      mark.forget()
      return kept
    }
    if (!isInOrder) {
      await readStore(state)
      return done
    }
    const isOpened = opensEarlier(state, taken.state, outgoing.unsent)
    starts?.saw(state, taken.state)
    state = taken.state
    if (isOpened) await readAnew()
    // Evidence of a fork stays; anything else is over once the stream goes on as it should.
    if (doubt !== 'forked' && newer.length > 0) doubt = taken.doubt
    outgoing.drop(state)
    await outgoing.sealAgain(state)
    await tidy()
    return kept
  }

  async function believe(segment: BelievedSegment): Promise<LogResult<'not-believed'>> {
    const { words, packed, chain } = segment
    const { epochKeys, renewed } = chain
    const before = { ...state, epochKeys: new Map([...epochKeys, ...state.epochKeys]), renewed }
    const { takeWords } = await import('./take-words.ts')
    const after = await takeWords(before, space, own, words, keptItems(epochKeys))
    const isChain = after.records.every(({ hash }, at) => {
      const known = chain.records[at]
      return known !== undefined && equalBytes(known.hash, hash)
    })
    const isNext = words.from === state.cursor && words.from === folded.cursor
    if (!isNext || after.cursor !== words.end.cursor || !isChain) return fail('not-believed')
    const { markRow } = await import('./stream-marks.ts')
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
    const kept = await store.transact([keys.mark], change, 'relaxed')
    mark.forget()
    if (!kept.ok) return kept
    if (!isStill) return fail('not-believed')
    starts?.saw(state, after)
    state = after
    folded = words.end
    return kept
  }

  /** All of it: keys have come for what was kept unread, or somebody looks at what is old. */
  function readAnew(): Promise<void> {
    const { epochKeys, renewed } = state
    wantsAll = true
    return readStore({ ...emptySpace, epochKeys, renewed })
  }

  async function swapFor(swap: StreamSwap): Promise<StoreResult> {
    const { swapStream } = await import('./swap-stream.ts')
    const kept = await swapStream(store, keys, swaps, swap)
    if (!kept.ok) return kept
    await readStore(state)
    await outgoing.sealAgain(state)
    return kept
  }

  /** Whether something has been folded. What could not be stays as it is, and is folded another time. */
  async function tidy(): Promise<boolean> {
    const { cursor } = folded
    // First what the next opening begins with: it must not be behind what has been folded.
    await starts?.keep(state, folded, swaps)
    if (!isWhole || state.cursor < segmentEnd(cursor, state.records) + behindSegment) return false
    await fold().catch(() => undefined)
    await starts?.keep(state, folded, swaps)
    return folded.cursor > cursor
  }

  async function fold(to?: number): Promise<void> {
    const { foldTail } = await import('./fold-tail.ts')
    const { place, opened } = await foldTail(store, keys, state, folded, to)
    folded = place
    state = withOpened(state, opened)
  }

  /** A long history of an older format is not folded in one go: whoever writes would have to wait. */
  async function tidyOn(): Promise<void> {
    while (await inTurn(tidy)) {
      // Whatever waited has had its turn.
    }
  }

  async function hold(seq: number): Promise<LogResult> {
    const kept = await outgoing.hold(seq)
    if (kept.ok) await outgoing.sealAgain(state)
    return kept
  }

  await readStore(state)
  await outgoing.sealAgain(state)
  if (opening === null) await tidy()
  return {
    ...{ space, keys },
    get own() {
      return ownNow(own, state)
    },
    get state() {
      return state
    },
    get unsent() {
      return outgoing.unsent
    },
    get sendable() {
      return outgoing.sendable
    },
    get doubt() {
      return doubt
    },
    get isWhole() {
      return isWhole
    },
    entries: () => inClockOrder(state, outgoing.unsent),
    take: (items) => inTurn(() => take(items)),
    append: (content) => inTurn(() => outgoing.append(content, state)),
    hold: (seq) => inTurn(() => hold(seq)),
    confirm(seq) {
      outgoing.confirm(seq)
      return inTurn(() => take([]))
    },
    get folded() {
      return folded
    },
    foldUnread: (to) => inTurn(() => fold(to)),
    believe: (segment) => inTurn(() => believe(segment)),
    async whole() {
      if (isWhole && isTidied) return
      await inTurn(async () => (isWhole ? undefined : readAnew()))
      isTidied = true
      void tidyOn().catch(() => undefined)
    },
    refresh: () => inTurn(() => readStore(state)),
    mark: () => inTurn(() => mark.read(state)),
    swap: (swap) => inTurn(() => swapFor(swap)),
  }
}

/** What has been told in a segment is open, and its deposits are needed no more. */
function withOpened(state: SpaceState, opened: readonly Revealed[]): SpaceState {
  if (opened.length === 0) return state
  const told = new Set(opened.map(({ reveal }) => reveal))
  const releases = state.releases.filter(
    ({ deposits: [first] }) => first === undefined || !told.has(first.body.reveal),
  )
  return { ...state, releases, opened: [...state.opened, ...opened] }
}

function inClockOrder(
  { entries }: SpaceState,
  unsent: readonly UnsentEntry[],
): readonly AcceptedEntry[] {
  const all = [...entries, ...unsent.map(({ entry }) => entry)]
  return all.toSorted((a, b) => byClock(a.header, b.header))
}

/** Whether keys have come for entries that could not be read when they came, or when this was opened. */
function opensEarlier(
  before: SpaceState,
  { epochKeys, entries }: SpaceState,
  unsent: readonly UnsentEntry[],
): boolean {
  if (epochKeys.size === before.epochKeys.size) return false
  return [...entries, ...unsent.map(({ entry }) => entry)].some(
    ({ content, header }) =>
      content === null && !before.epochKeys.has(header.epoch) && epochKeys.has(header.epoch),
  )
}

const done = ok(null)
