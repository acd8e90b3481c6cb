/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { ok } from '../crypto/result.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { byClock } from './clock-order.ts'
import type { Audience, EntryContent } from './entry-content.ts'
import { keptItems } from './kept-items.ts'
import {
  foldItems,
  ownNow,
  readEpochKeys,
  readSwaps,
  readSegments,
  readTail,
  tailItems,
  takenRows,
} from './kept-stream.ts'
import type { UnsentEntry } from './outbox.ts'
import type { LogResult } from './outgoing.ts'
import { createOutgoing } from './outgoing.ts'
import { createOwnMark } from './own-mark.ts'
import type { SpaceKeys } from './space-keys.ts'
import { spaceKeys } from './space-keys.ts'
import type { AcceptedEntry, Doubt, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
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
  /** Reads what another tab has written. */
  refresh(): Promise<void>
  /** Where this device stands in the stream; null where what is kept is damaged. */
  mark(): Promise<StreamMark | null>
  /** Goes on in another order from a common item on. Nothing that was here may be missing in it. */
  swap(swap: StreamSwap): Promise<StoreResult>
}

export async function openSpaceLog<Whose extends Audience = 'shared'>(
  space: SpaceId,
  own: OwnKeys,
  store: Store,
  random: Random,
  keys: SpaceKeys = spaceKeys(space),
): Promise<SpaceLog<Whose>> {
  let state: SpaceState = emptySpace
  let doubt: Doubt | null = null
  // The cursor of the first item that rests as a row, and which order `state` is in.
  let [tailFrom, swaps] = [1, 0]
  const outgoing = createOutgoing({ own, keys, store, random })
  const mark = createOwnMark(store, keys)
  const inTurn = createTurns()

  /** Nobody sees a state that is half read. */
  async function readStore(from: SpaceState): Promise<void> {
    const order = readSwaps(await store.read(keys.mark))
    // Put into another order by another tab, or by this one: nothing of the old one goes on.
    const { epochKeys, renewed } = from
    const base = order === swaps ? from : { ...emptySpace, epochKeys, renewed }
    const items = await readTail(store, keys)
    tailFrom = items[0]?.cursor ?? base.cursor + 1
    // Another tab may have folded rows that this one has not read yet.
    const isBehind = tailFrom > base.cursor + 1 || base.cursor === 0
    const segments = isBehind ? await readSegments(store, keys) : []
    const checks = keptItems(await readEpochKeys(store, keys, base))
    let next = base
    for (let before = -1; next.cursor > before;) {
      before = next.cursor
      for (const segment of segments) {
        const { takeSegment } = await import('./segments.ts')
        next = await takeSegment(next, space, own, segment, checks)
      }
      // Rows may bridge a segment that is damaged, and overlap one that another tab has made.
      const newer = items.filter(({ cursor }) => cursor > next.cursor)
      next = (await takeItems(next, space, own, newer, checks)).state
    }
    const showWaiting = await outgoing.read(next)
    // In between it was put into another order: half of this is of the one, half of the other.
    if (readSwaps(await store.read(keys.mark)) !== order) return readStore(from)
    if (order !== swaps || next.cursor !== state.cursor) mark.forget()
    state = next
    swaps = order
    showWaiting()
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
    state = taken.state
    if (isOpened) await readAnew()
    // Evidence of a fork stays; anything else is over once the stream goes on as it should.
    if (doubt !== 'forked' && newer.length > 0) doubt = taken.doubt
    outgoing.drop(state)
    await outgoing.sealAgain(state)
    // History that could not be folded stays as it is, and is folded another time.
    await fold().catch(() => undefined)
    return kept
  }

  /** Keys have come for what was kept unread. */
  function readAnew(): Promise<void> {
    const { epochKeys, renewed } = state
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

  async function fold(): Promise<void> {
    if (state.cursor - tailFrom < tailItems + foldItems) return
    const { foldTail } = await import('./fold-tail.ts')
    tailFrom = await foldTail(store, keys, state, tailFrom)
  }

  async function hold(seq: number): Promise<LogResult> {
    const kept = await outgoing.hold(seq)
    if (kept.ok) await outgoing.sealAgain(state)
    return kept
  }

  await readStore(state)
  await outgoing.sealAgain(state)
  await fold().catch(() => undefined)
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
    entries: () => inClockOrder(state, outgoing.unsent),
    take: (items) => inTurn(() => take(items)),
    append: (content) => inTurn(() => outgoing.append(content, state)),
    hold: (seq) => inTurn(() => hold(seq)),
    confirm(seq) {
      outgoing.confirm(seq)
      return inTurn(() => take([]))
    },
    refresh: () => inTurn(() => readStore(state)),
    mark: () => inTurn(() => mark.read(state)),
    swap: (swap) => inTurn(() => swapFor(swap)),
  }
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
