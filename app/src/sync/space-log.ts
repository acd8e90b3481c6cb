/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import type { Store, StoreChange, StoreFault, StoreResult } from '../storage/store.ts'
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
import {
  acceptedHead,
  isAccepted,
  isAfter,
  lastHead,
  laterHead,
  outboxRows,
  readHead,
  readOutbox,
  sentRows,
} from './outbox.ts'
import { readyToSeal, sealAfter } from './seal-own.ts'
import type { SpaceKeys } from './space-keys.ts'
import { spaceKeys } from './space-keys.ts'
import type { AcceptedEntry, Doubt, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'
import type { StreamSwap } from './swap-stream.ts'
import { createTurns } from './turns.ts'

export interface SpaceLog<Whose extends Audience = 'shared'> {
  readonly space: SpaceId
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

export type LogResult<Kind extends string = never> =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly error: StoreFault | { readonly kind: Kind } }

export async function openSpaceLog<Whose extends Audience = 'shared'>(
  space: SpaceId,
  own: OwnKeys,
  store: Store,
  random: Random,
  keys: SpaceKeys = spaceKeys(space),
): Promise<SpaceLog<Whose>> {
  let state: SpaceState = emptySpace
  let unsent: readonly UnsentEntry[] = []
  let doubt: Doubt | null = null
  let confirmed = 0
  /** Up to here, what was confirmed has left the outbox. */
  let cleared = 0
  /** From this number on entries wait for a new epoch. */
  let heldFrom = Infinity
  /** Cursor of the first item that rests as a row. */
  let tailFrom = 1
  /** Which order `state` is in, and its mark once that is known. */
  let swaps = 0
  let mark: StreamMark | null = null
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
    const waiting = await readOutbox(store, keys, next)
    heldFrom = readHeld(await store.read(keys.held))
    // In between it was put into another order: half of this is of the one, half of the other.
    if (readSwaps(await store.read(keys.mark)) !== order) return readStore(from)
    if (order !== swaps || next.cursor !== state.cursor) mark = null
    state = next
    swaps = order
    unsent = waiting
  }

  async function takeInTurn(items: readonly StreamItem[]): Promise<LogResult> {
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    const { verifiedItems } = await import('./verified-items.ts')
    const taken = await takeItems(state, space, own, newer, verifiedItems)
    const good = newer.slice(0, taken.count)
    const rows = [...takenRows(keys, good, state, taken.state, own), ...(await marked(good))]
    const changes = [...rows, ...(await sentByNow(taken.state))]
    let isInOrder = true
    const change = ([row]: readonly (Bytes | null)[]) => {
      isInOrder = readSwaps(row ?? null) === swaps
      return isInOrder ? changes : []
    }
    const kept = changes.length > 0 ? await store.transact([keys.mark], change, 'relaxed') : done
    if (!kept.ok) {
      mark = null
      return kept
    }
    if (!isInOrder) {
      await readStore(state)
      return done
    }
    const isOpened = opensEarlier(state, taken.state)
    state = taken.state
    if (isOpened) await readAnew()
    // Evidence of a fork stays; anything else is over once the stream goes on as it should.
    if (doubt !== 'forked' && newer.length > 0) doubt = taken.doubt
    unsent = unsent.filter(({ entry }) => !isAccepted(entry, state))
    await sealAgain()
    // History that could not be folded stays as it is, and is folded another time.
    await fold().catch(() => undefined)
    return kept
  }

  /** Keys have come for what was kept unread. */
  function readAnew(): Promise<void> {
    const { epochKeys, renewed } = state
    return readStore({ ...emptySpace, epochKeys, renewed })
  }

  /** The row that says how far these items bring the stream. */
  async function marked(good: readonly StreamItem[]): Promise<readonly StoreChange[]> {
    if (good.length === 0) return []
    const { addToMark, markRow, readMark } = await import('./stream-marks.ts')
    const before = mark ?? (await readMark(store, keys, state))
    mark = before && addToMark(before, good)
    return mark === null ? [] : [markRow(keys, mark, swaps)]
  }

  async function readOwnMark(): Promise<StreamMark | null> {
    const { readMark } = await import('./stream-marks.ts')
    mark ??= await readMark(store, keys, state)
    return mark
  }

  async function swapInTurn(swap: StreamSwap): Promise<StoreResult> {
    const { swapStream } = await import('./swap-stream.ts')
    const kept = await swapStream(store, keys, swaps, swap)
    if (!kept.ok) return kept
    await readStore(state)
    await sealAgain()
    return kept
  }

  async function fold(): Promise<void> {
    if (state.cursor - tailFrom < tailItems + foldItems) return
    const { foldTail } = await import('./fold-tail.ts')
    tailFrom = await foldTail(store, keys, state, tailFrom)
  }

  async function sentByNow(upTo: SpaceState): Promise<readonly StoreChange[]> {
    if (confirmed === cleared) return []
    const { rows, isAll } = await sentRows(store, keys, upTo, confirmed)
    if (isAll) cleared = confirmed
    return rows
  }

  /** Once everything is in: what stands in the outbox and cannot go as it is. */
  async function sealAgain(): Promise<void> {
    const { roster } = state
    if (unsent.length === 0 || roster === null || isRenewalDue(roster)) return
    const accepted = acceptedHead(state, own.device.device)
    const may = sendableOf(unsent, heldFrom).filter(({ entry }) => isAfter(entry, accepted))
    if (may.length === unsent.length) return
    const again = await import('./seal-again.ts')
    await again.sealAgain({ own, keys, state, unsent, heldFrom }, store, random)
    unsent = await readOutbox(store, keys, state)
    heldFrom = readHeld(await store.read(keys.held))
  }

  async function appendInTurn(
    content: EntryContent<Audience>,
  ): Promise<LogResult<'too-long' | 'no-epoch'>> {
    if (!state.epochKeys.has(state.roster?.epoch ?? 0)) return failed('no-epoch')
    const parts = { own, random, seal: await readyToSeal() }
    const isDue = state.roster !== null && isRenewalDue(state.roster)
    let made: UnsentEntry | null = null
    let held = heldFrom
    const change = ([headRow, heldRow]: readonly (Bytes | null)[]): readonly StoreChange[] => {
      // A store may run this again after it lost its connection: only the last run counts.
      made = sealAfter(
        parts,
        state,
        laterHead(readHead(headRow ?? null), lastHead(unsent, state, own.device.device)),
        content,
      )
      if (made === null) return []
      held = readHeld(heldRow ?? null)
      if (!isDue || held !== Infinity) return outboxRows(keys, made)
      held = made.entry.header.seq
      return [...outboxRows(keys, made), { key: keys.held, value: encodeCbor(held) }]
    }
    const kept = await store.transact([keys.head, keys.held], change, 'strict')
    if (!kept.ok) return kept
    if (made === null) return failed('too-long')
    heldFrom = held
    const { entry } = made as UnsentEntry
    // Another tab has written in between: its entries go first.
    if (entry.header.seq === lastHead(unsent, state, own.device.device).seq + 1)
      unsent = [...unsent, made]
    else unsent = await readOutbox(store, keys, state)
    return kept
  }

  async function holdInTurn(seq: number): Promise<LogResult> {
    const from = Math.min(seq, heldFrom)
    const kept = await store.transact(
      [],
      () => [{ key: keys.held, value: encodeCbor(from) }],
      'strict',
    )
    if (!kept.ok) return kept
    heldFrom = from
    await sealAgain()
    return kept
  }

  await readStore(state)
  await sealAgain()
  await fold().catch(() => undefined)
  return {
    space,
    get own() {
      return ownNow(own, state)
    },
    get state() {
      return state
    },
    get unsent() {
      return unsent
    },
    get sendable() {
      return sendableOf(unsent, heldFrom)
    },
    get doubt() {
      return doubt
    },
    entries: () =>
      [...state.entries, ...unsent.map(({ entry }) => entry)].toSorted((a, b) =>
        byClock(a.header, b.header),
      ),
    take: (items) => inTurn(() => takeInTurn(items)),
    append: (content) => inTurn(() => appendInTurn(content)),
    hold: (seq) => inTurn(() => holdInTurn(seq)),
    confirm(seq) {
      confirmed = Math.max(confirmed, seq)
      return inTurn(() => takeInTurn([]))
    },
    refresh: () => inTurn(() => readStore(state)),
    mark: () => inTurn(readOwnMark),
    swap: (swap) => inTurn(() => swapInTurn(swap)),
  }
}

/** Whether keys have come for entries that could not be read when they came. */
function opensEarlier(before: SpaceState, { epochKeys, entries }: SpaceState): boolean {
  if (epochKeys.size === before.epochKeys.size) return false
  return entries.some(
    ({ content, header }) =>
      content === null && !before.epochKeys.has(header.epoch) && epochKeys.has(header.epoch),
  )
}

function sendableOf(unsent: readonly UnsentEntry[], heldFrom: number): readonly UnsentEntry[] {
  return unsent.filter(({ entry }) => entry.header.seq < heldFrom)
}

function readHeld(row: Bytes | null): number {
  const from = row && decodeCbor(row)
  return typeof from === 'number' ? from : Infinity
}

const done = { ok: true, value: null } as const

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}
