/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { ok } from '../crypto/result.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { byClock } from './clock-order.ts'
import type { BelievedSegment } from './believe-segment.ts'
import type { Audience, EntryContent } from './entry-content.ts'
import { ownNow, readSwaps, takenRows } from './kept-stream.ts'
import type { UnsentEntry } from './outbox.ts'
import type { LogResult, Outgoing } from './outgoing.ts'
import { createOutgoing } from './outgoing.ts'
import { createOwnMark } from './own-mark.ts'
import type { History } from './read-history.ts'
import { createReading, noHistory } from './read-history.ts'
import type { Place } from './place.ts'
import type { SpaceKeys } from './space-keys.ts'
import { spaceKeys } from './space-keys.ts'
import type { AcceptedEntry, Doubt, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Opening } from './start-keeper.ts'
import { createStartKeeper } from './start-keeper.ts'
import type { StreamMark } from './stream-marks.ts'
import type { StreamSwap } from './swap-stream.ts'
import { createTidying } from './tidying.ts'
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
  /** The relay takes nothing from this on: somebody holds its key who has gone. */
  hold(from: UnsentEntry): Promise<LogResult>
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
  /** All of it as it came, to the byte; ends where something is missing, or cannot be made again. */
  remade(): Promise<readonly StreamItem[]>
  /** Goes on in another order from a common item on. Nothing that was here may be missing in it. */
  swap(swap: StreamSwap): Promise<StoreResult>
}

/** `opening`: what the first screen needs. Without it all is read at once. */
export async function openSpaceLog<Whose extends Audience = 'shared'>(
  space: SpaceId,
  own: OwnKeys,
  store: Store,
  keys: SpaceKeys = spaceKeys(space),
  opening: Opening | null = null,
): Promise<SpaceLog<Whose>> {
  const outgoing = createOutgoing({ own, keys, store })
  const mark = createOwnMark(store, keys, space)
  const starts = opening && createStartKeeper(store, keys, opening)
  const parts = { space, own, store, keys }
  const reading = createReading({ ...parts, starts, outgoing })
  const held = { history: noHistory }
  const { tidy, fold } = createTidying(store, keys, starts, held)
  const inTurn = createTurns()
  let [doubt, isTidied]: [Doubt | null, boolean] = [null, opening === null]

  /** Nobody sees a state that is half read. */
  async function readStore(from: SpaceState = held.history.state): Promise<void> {
    const { read, waiting } = await reading.read(held.history, from)
    const isMoved =
      read.swaps !== held.history.swaps || read.state.cursor !== held.history.state.cursor
    if (isMoved) mark.forget()
    held.history = read
    waiting.show()
    // It may have waited for words that another tab wrote meanwhile.
    await outgoing.sealAgain(read.state)
  }

  async function take(items: readonly StreamItem[]): Promise<LogResult> {
    const { state, swaps } = held.history
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    const { verifiedItems } = await import('./verified-items.ts')
    const taken = await takeItems(state, space, own, newer, verifiedItems)
    const good = newer.slice(0, taken.count)
    await outgoing.changeKeys(state, taken.state)
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
      await readStore()
      return done
    }
    const isOpened = opensEarlier(state, taken.state, outgoing.unsent)
    starts?.saw(state, taken.state)
    held.history = { ...held.history, state: taken.state }
    if (isOpened) await readAnew()
    // Evidence of a fork stays; anything else is over once the stream goes on as it should.
    if (doubt !== 'forked' && newer.length > 0) doubt = taken.doubt
    outgoing.drop(held.history.state)
    await outgoing.sealAgain(held.history.state)
    await tidy()
    return kept
  }

  /** All of it: keys have come for what was kept unread, or somebody looks at what is old. */
  function readAnew(): Promise<void> {
    const { epochKeys, renewed } = held.history.state
    reading.wantAll()
    return readStore({ ...emptySpace, epochKeys, renewed })
  }

  await readStore()
  if (opening === null) await tidy()
  return {
    ...{ space, keys },
    get own() {
      return ownNow(own, held.history.state)
    },
    get state() {
      return held.history.state
    },
    get unsent() {
      return outgoing.unsent
    },
    get sendable() {
      return outgoing.sendable(held.history.state)
    },
    get doubt() {
      return doubt
    },
    get isWhole() {
      return held.history.isWhole
    },
    entries: () => inClockOrder(held.history.state, outgoing.unsent),
    take: (items) => inTurn(() => take(items)),
    append: (content) => inTurn(() => outgoing.append(content, held.history.state)),
    hold: (from) => inTurn(() => holdAndSeal(outgoing, from, held)),
    confirm(seq) {
      outgoing.confirm(seq)
      return inTurn(() => take([]))
    },
    get folded() {
      return held.history.folded
    },
    foldUnread: (to) => inTurn(() => fold(to)),
    believe: (segment) =>
      inTurn(async () => {
        const { believeSegment } = await import('./believe-segment.ts')
        const believed = await believeSegment(parts, held.history, segment)
        mark.forget()
        if (!believed.ok) return believed
        starts?.saw(held.history.state, believed.value.state)
        held.history = believed.value
        return done
      }),
    async whole() {
      if (held.history.isWhole && isTidied) return
      await inTurn(async () => (held.history.isWhole ? undefined : readAnew()))
      isTidied = true
      // Not in one go, where it is of an older format: whoever writes would have to wait.
      const on = async (): Promise<void> => ((await inTurn(tidy)) ? on() : undefined)
      void on().catch(() => undefined)
    },
    refresh: () => inTurn(() => readStore()),
    mark: () => inTurn(() => mark.read(held.history.state)),
    remade: () => remade(parts, held.history.state),
    swap: (swap) =>
      inTurn(async () => {
        const { swapStream } = await import('./swap-stream.ts')
        await outgoing.changeKeys(emptySpace, swap.state)
        const kept = await swapStream(store, keys, held.history.swaps, swap)
        if (!kept.ok) return kept
        await readStore()
        return kept
      }),
  }
}

async function remade(
  { store, keys, space }: { store: Store; keys: SpaceKeys; space: SpaceId },
  { epochKeys }: SpaceState,
): Promise<readonly StreamItem[]> {
  const { remadeItems } = await import('./remade-items.ts')
  return remadeItems(store, keys, space, epochKeys)
}

async function holdAndSeal(
  outgoing: Outgoing,
  from: UnsentEntry,
  held: { readonly history: History },
): Promise<LogResult> {
  const kept = await outgoing.hold(from, held.history.state)
  if (kept.ok) await outgoing.sealAgain(held.history.state)
  return kept
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
