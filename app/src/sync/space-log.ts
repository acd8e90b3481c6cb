/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeEntryFrame, hashEntry, noEntry } from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeArray, isBytes, isCount } from '@attune/wire/read.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { itemKinds } from '@attune/wire/relay-frame.ts'
import { sealEntry } from '../crypto/entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { decodeSegment, encodeSegment } from '../storage/segment.ts'
import type { Store, StoreChange, StoreFault } from '../storage/store.ts'
import type { EntryContent, SeenHead } from './entry-content.ts'
import { contentToCbor } from './entry-content.ts'
import { itemsToSegment, takeSegment } from './segments.ts'
import { spaceKeys } from './space-keys.ts'
import type { AcceptedEntry, Doubt, SpaceState } from './space-state.ts'
import { emptySpace, openAccepted, takeItems } from './space-state.ts'

export interface SpaceLog {
  readonly space: SpaceId
  readonly state: SpaceState
  /** Entries written here that are not yet in `state`, oldest first. */
  readonly unsent: readonly UnsentEntry[]
  readonly doubt: Doubt | null
  /** Takes in what the relay streamed and keeps it, as one step. */
  take(items: readonly StreamItem[]): Promise<LogResult>
  /** Seals an entry under the newest epoch into the outbox. On the disk when it returns. */
  append(content: EntryContent): Promise<LogResult<'too-long' | 'no-epoch'>>
  /** The relay's receipt for everything up to `seq` has been checked. */
  confirm(seq: number): Promise<LogResult>
  /** Reads what another tab has written. */
  refresh(): Promise<void>
}

export interface UnsentEntry {
  readonly entry: AcceptedEntry
  readonly frameBytes: Bytes
}

export type LogResult<Kind extends string = never> =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly error: StoreFault | { readonly kind: Kind } }

export async function openSpaceLog(
  space: SpaceId,
  own: OwnKeys,
  store: Store,
  random: Random,
): Promise<SpaceLog> {
  const keys = spaceKeys(space)
  let state: SpaceState = emptySpace
  let unsent: readonly UnsentEntry[] = []
  let doubt: Doubt | null = null
  let confirmed = 0
  // One at a time: taking in and refreshing both build on the state before.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  async function readStore(): Promise<void> {
    const rows = await store.list(keys.stream)
    const [first] = rows
    // Another tab may have folded rows that this one has not read yet.
    const isBehind = first !== undefined && keys.cursorOf(first.key) > state.cursor + 1
    if (state.cursor === 0 || isBehind) {
      state = emptySpace
      await readSegments()
    }
    const items = rows.flatMap(({ key, value }) => rowToItem(keys.cursorOf(key), value))
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    state = (await takeItems(state, space, own.member, newer)).state
    unsent = await readOutbox()
  }

  async function readSegments(): Promise<void> {
    for (const { value } of await store.list(keys.segments)) {
      const segment = await decodeSegment(value)
      if (segment !== null) state = await takeSegment(state, space, own.member, segment)
    }
  }

  /** Folds the older part of a long tail into one compressed record. */
  async function fold(): Promise<void> {
    const rows = await store.list(keys.stream)
    if (rows.length < tailItems + foldItems) return
    const items = rows
      .slice(0, rows.length - tailItems)
      .flatMap(({ key, value }) => rowToItem(keys.cursorOf(key), value))
    const [first] = items
    const unbroken = items.every(({ cursor }, at) => cursor === (first?.cursor ?? 0) + at)
    if (first === undefined || !unbroken) return
    const segment = await encodeSegment(itemsToSegment(items, state.epochKeys))
    const gone = items.map(({ cursor }) => ({ key: keys.item(cursor), value: null }))
    await store.transact(
      [keys.segment(first.cursor)],
      // Another tab may have folded the same items already.
      ([there]) => (there ? [] : [{ key: keys.segment(first.cursor), value: segment }, ...gone]),
      'strict',
    )
  }

  async function readOutbox(): Promise<readonly UnsentEntry[]> {
    const rows = await store.list(keys.outbox)
    const taken = state.heads.get(own.device.device)?.seq ?? 0
    return rows
      .flatMap(({ value }) => rowToUnsent(value, state))
      .filter(({ entry }) => entry.header.seq > taken)
  }

  async function takeInTurn(items: readonly StreamItem[]): Promise<LogResult> {
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    const taken = await takeItems(state, space, own.member, newer)
    const rows = newer.slice(0, taken.count).map((item) => itemToRow(keys.item(item.cursor), item))
    const echoed = taken.state.heads.get(own.device.device)?.seq ?? 0
    const sent = await sentRows(Math.min(confirmed, echoed))
    const kept = await store.transact([], () => [...rows, ...sent], 'relaxed')
    if (!kept.ok) return kept
    state = taken.state
    doubt = taken.doubt
    unsent = unsent.filter(({ entry }) => entry.header.seq > echoed)
    await fold()
    return kept
  }

  async function sentRows(upTo: number): Promise<readonly StoreChange[]> {
    const rows = await store.list(keys.outbox)
    return rows.flatMap(({ key }) => (keys.seqOf(key) <= upTo ? [{ key, value: null }] : []))
  }

  async function appendInTurn(content: EntryContent): Promise<LogResult<'too-long' | 'no-epoch'>> {
    const epoch = state.roster?.epoch ?? 0
    const epochKey = state.epochKeys.get(epoch)
    if (epochKey === undefined) return { ok: false, error: { kind: 'no-epoch' } }
    const sealed: UnsentEntry[] = []
    const change = ([headRow]: readonly (Bytes | null)[]): readonly StoreChange[] => {
      const head = readHead(headRow ?? null)
      const seq = head.seq + 1
      const lamport = Math.max(head.lamport, state.lamport) + 1
      const { member } = own.member
      const { device } = own.device
      const header = { space, epoch, member, device, seq, prev: head.hash, lamport }
      const body = contentToCbor(content, othersSeen(state, own))
      const made = sealEntry(header, body, epochKey, own.device.signSecret, random)
      if (!made.ok) return []
      const { hash, frameBytes } = made.value
      sealed.push({ entry: { header, hash, content }, frameBytes })
      return [
        { key: keys.head, value: encodeCbor([seq, hash, lamport]) },
        { key: keys.outboxEntry(seq), value: frameBytes },
      ]
    }
    const kept = await store.transact([keys.head], change, 'strict')
    if (!kept.ok) return kept
    if (sealed.length === 0) return { ok: false, error: { kind: 'too-long' } }
    unsent = [...unsent, ...sealed]
    return kept
  }

  await readStore()
  await fold()
  return {
    space,
    get state() {
      return state
    },
    get unsent() {
      return unsent
    },
    get doubt() {
      return doubt
    },
    take: (items) => inTurn(() => takeInTurn(items)),
    append: (content) => inTurn(() => appendInTurn(content)),
    confirm(seq) {
      confirmed = Math.max(confirmed, seq)
      return inTurn(() => takeInTurn([]))
    },
    refresh: () => inTurn(readStore),
  }
}

/** Items that stay as rows, and how many more must have come before it is worth folding them. */
const tailItems = 64
const foldItems = 256

/** What was accepted of everyone else's devices, told inside each entry (T3). */
function othersSeen(state: SpaceState, own: OwnKeys): readonly SeenHead[] {
  return [...state.heads].flatMap(([device, { seq, hash }]) =>
    device === own.device.device ? [] : [{ device, seq, hash: hash.slice(0, 16) }],
  )
}

function itemToRow(key: string, { kind, bytes }: StreamItem): StoreChange {
  return { key, value: encodeCbor([itemKinds.indexOf(kind), bytes]) }
}

function rowToItem(cursor: number, row: Bytes): readonly StreamItem[] {
  const [kindNumber, bytes] = decodeArray(row, 2) ?? []
  const kind = isCount(kindNumber) ? itemKinds[kindNumber] : undefined
  return kind !== undefined && isBytes(bytes) ? [{ cursor, kind, bytes }] : []
}

function rowToUnsent(frameBytes: Bytes, state: SpaceState): readonly UnsentEntry[] {
  const frame = decodeEntryFrame(frameBytes)
  if (frame === null) return []
  const content = openAccepted(frame, state.epochKeys)?.content ?? null
  const hash = hashEntry(frame, sha256)
  return [{ entry: { header: frame.header, hash, content }, frameBytes }]
}

function readHead(row: Bytes | null): { seq: number; hash: Bytes; lamport: number } {
  const [seq, hash, lamport] = (row && decodeArray(row, 3)) ?? []
  const known = isCount(seq) && isBytes(hash, 32) && isCount(lamport)
  return known ? { seq, hash, lamport } : { seq: 0, hash: noEntry, lamport: 0 }
}
