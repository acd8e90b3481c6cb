/**
 * One space on this device: what was taken in from the relay, and what was written here and waits
 * to be sent. The stream rests as it came; an own entry stays in the outbox until the relay's
 * signed receipt has been checked AND the entry has come back in the stream. Two tabs may write at
 * once: numbers are given out inside the store's transaction.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeEntryFrame, hashEntry, noEntry } from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeArray, isBytes, isCount } from '@attune/wire/read.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { itemKinds } from '@attune/wire/relay-frame.ts'
import type { sealEntry } from '../crypto/seal-entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import type { Segment } from './segment-format.ts'
import { decodeSegment, encodeSegment } from './segment-format.ts'
import type { Store, StoreChange, StoreFault } from '../storage/store.ts'
import type { EntryContent, SeenHead } from './entry-content.ts'
import { contentToCbor } from './entry-content.ts'
import { keptItems } from './kept-items.ts'
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
  /** Everything accepted and everything written here, in the order of their clocks. */
  entries(): readonly AcceptedEntry[]
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
  /** Up to here, what was confirmed has left the outbox. */
  let cleared = 0
  /** Cursor of the first item that rests as a row. */
  let tailFrom = 1
  // One at a time: taking in and refreshing both build on the state before.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  /** Nobody sees a state that is half read. */
  async function readStore(): Promise<void> {
    const rows = await store.list(keys.stream)
    tailFrom = keys.cursorOf(rows[0]?.key ?? keys.item(state.cursor + 1))
    const items = rows.flatMap(({ key, value }) => rowToItem(keys.cursorOf(key), value))
    // Another tab may have folded rows that this one has not read yet.
    const segments = tailFrom > state.cursor + 1 || state.cursor === 0 ? await readSegments() : []
    const checks = keptItems(await readEpochKeys())
    let next = state
    for (let before = -1; next.cursor > before;) {
      before = next.cursor
      for (const segment of segments) {
        next = await takeSegment(next, space, own.member, segment, checks)
      }
      // Rows may bridge a segment that is damaged, and overlap one that another tab has made.
      const newer = items.filter(({ cursor }) => cursor > next.cursor)
      next = (await takeItems(next, space, own.member, newer, checks)).state
    }
    const waiting = await readOutbox(next)
    state = next
    unsent = waiting
  }

  async function readEpochKeys(): Promise<ReadonlyMap<number, EpochKey>> {
    const rows = await store.list(keys.epochKeys)
    const known = rows.map(
      ({ key, value }) => [keys.epochOf(key), createSecret<'epoch'>(value)] as const,
    )
    return new Map([...state.epochKeys, ...known])
  }

  async function readSegments(): Promise<readonly Segment[]> {
    const rows = await store.list(keys.segments)
    const segments = await Promise.all(rows.map(({ value }) => decodeSegment(value)))
    return segments.filter((segment) => segment !== null)
  }

  /** Folds the older part of a long tail into one compressed record. */
  async function fold(): Promise<void> {
    if (state.cursor - tailFrom < tailItems + foldItems) return
    const rows = await store.list(keys.stream)
    const all = rows.flatMap(({ key, value }) => rowToItem(keys.cursorOf(key), value))
    const items = lastRun(all).slice(0, -tailItems)
    const [first] = items
    if (first === undefined || items.length < foldItems) return
    const segment = await encodeSegment(itemsToSegment(items, state.epochKeys))
    // The rows go only after the record has proven that it can be read.
    if ((await decodeSegment(segment))?.rows.length !== items.length) return
    tailFrom = first.cursor + items.length
    const gone = items.map(({ cursor }) => ({ key: keys.item(cursor), value: null }))
    await store.transact(
      [keys.segment(first.cursor)],
      // Another tab may have folded the same items already.
      ([there]) => (there ? [] : [{ key: keys.segment(first.cursor), value: segment }, ...gone]),
      'strict',
    )
  }

  async function readOutbox(upTo: SpaceState): Promise<readonly UnsentEntry[]> {
    const rows = await store.list(keys.outbox)
    return rows
      .flatMap(({ value }) => rowToUnsent(value, upTo))
      .filter(({ entry }) => !isAccepted(entry, upTo))
  }

  async function takeInTurn(items: readonly StreamItem[]): Promise<LogResult> {
    const newer = items.filter(({ cursor }) => cursor > state.cursor)
    const { verifiedItems } = await import('./verified-items.ts')
    const taken = await takeItems(state, space, own.member, newer, verifiedItems)
    const rows = newer.slice(0, taken.count).map((item) => itemToRow(keys.item(item.cursor), item))
    const sent = await sentRows(taken.state)
    const changes = [...rows, ...sent, ...newKeys(taken.state)]
    const kept = changes.length > 0 ? await store.transact([], () => changes, 'relaxed') : done
    if (!kept.ok) return kept
    state = taken.state
    // Evidence of a fork stays; anything else is over once the stream goes on as it should.
    if (doubt !== 'forked' && newer.length > 0) doubt = taken.doubt
    unsent = unsent.filter(({ entry }) => !isAccepted(entry, state))
    await renumber()
    // History that could not be folded stays as it is, and is folded another time.
    await fold().catch(() => undefined)
    return kept
  }

  function newKeys({ epochKeys }: SpaceState): readonly StoreChange[] {
    return [...epochKeys].flatMap(([epoch, key]) =>
      state.epochKeys.has(epoch) ? [] : [{ key: keys.epochKey(epoch), value: bytesOf(key) }],
    )
  }

  /** Of what the relay has signed for and has sent back. */
  async function sentRows(upTo: SpaceState): Promise<readonly StoreChange[]> {
    if (confirmed === cleared) return []
    const rows = await store.list(keys.outbox)
    const gone = rows.filter(
      ({ key, value }) =>
        keys.seqOf(key) <= confirmed &&
        rowToUnsent(value, upTo).some(({ entry }) => isAccepted(entry, upTo)),
    )
    if (gone.length === rows.length) cleared = confirmed
    return gone.map(({ key }) => ({ key, value: null }))
  }

  /**
   * What was written here under numbers that other entries of this device got: it was put back to
   * an older copy of itself. The words stand; they are sealed again after what is accepted.
   */
  async function renumber(): Promise<void> {
    const accepted = acceptedHead()
    const stranded = unsent
    const contents = stranded.flatMap(({ entry }) => entry.content ?? [])
    const last = stranded.at(-1)?.entry.header.seq ?? 0
    const isStranded = stranded.some(({ entry }) => !isAfter(entry, accepted))
    if (!isStranded || contents.length < stranded.length) return
    const old = stranded.map(({ entry }) => keys.outboxEntry(entry.header.seq))
    const seal = await readyToSeal()
    await store.transact(
      [keys.head, ...old],
      ([headRow, ...oldRows]) => {
        // Another tab was first, or has written more: the next turn looks again.
        const isOther = readHead(headRow ?? null).seq > Math.max(last, accepted.seq)
        if (isOther || oldRows.includes(null)) return []
        const made: UnsentEntry[] = []
        for (const content of contents) {
          const sealed = sealAfter(seal, headOf(made.at(-1)) ?? accepted, content)
          if (sealed !== null) made.push(sealed)
        }
        return [...old.map((key) => ({ key, value: null })), ...made.flatMap(outboxRows)]
      },
      'strict',
    )
    unsent = await readOutbox(state)
  }

  async function appendInTurn(content: EntryContent): Promise<LogResult<'too-long' | 'no-epoch'>> {
    if (!state.epochKeys.has(state.roster?.epoch ?? 0)) return failed('no-epoch')
    const seal = await readyToSeal()
    let made: UnsentEntry | null = null
    const change = ([headRow]: readonly (Bytes | null)[]): readonly StoreChange[] => {
      // A store may run this again after it lost its connection: only the last run counts.
      made = sealAfter(seal, laterHead(readHead(headRow ?? null), lastOwn()), content)
      return made === null ? [] : outboxRows(made)
    }
    const kept = await store.transact([keys.head], change, 'strict')
    if (!kept.ok) return kept
    if (made === null) return failed('too-long')
    const { entry } = made as UnsentEntry
    // Another tab has written in between: its entries go first.
    if (entry.header.seq === lastOwn().seq + 1) unsent = [...unsent, made]
    else unsent = await readOutbox(state)
    return kept
  }

  function sealAfter(seal: Seal, head: OwnHead, content: EntryContent): UnsentEntry | null {
    const epoch = state.roster?.epoch ?? 0
    const epochKey = state.epochKeys.get(epoch)
    if (epochKey === undefined) return null
    const seq = head.seq + 1
    // Whoever turns the clock to its end must not stop others from writing.
    const lamport = Math.min(Math.max(head.lamport, state.lamport) + 1, Number.MAX_SAFE_INTEGER)
    const { member } = own.member
    const { device } = own.device
    const header = { space, epoch, member, device, seq, prev: head.hash, lamport }
    const body = contentToCbor(content, othersSeen(state, own))
    const made = seal(header, body, epochKey, own.device.signSecret, random)
    if (!made.ok) return null
    const { hash, frameBytes } = made.value
    return { entry: { header, hash, content }, frameBytes }
  }

  function outboxRows({ entry, frameBytes }: UnsentEntry): readonly StoreChange[] {
    const { seq, lamport } = entry.header
    return [
      { key: keys.head, value: encodeCbor([seq, entry.hash, lamport]) },
      { key: keys.outboxEntry(seq), value: frameBytes },
    ]
  }

  function acceptedHead(): OwnHead {
    return { ...(state.heads.get(own.device.device) ?? noHead), lamport: 0 }
  }

  /** The last entry of this device that this tab knows of. */
  function lastOwn(): OwnHead {
    return laterHead(headOf(unsent.at(-1)) ?? noHead, acceptedHead())
  }

  await readStore()
  await renumber()
  await fold().catch(() => undefined)
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
    entries: () => [...state.entries, ...unsent.map(({ entry }) => entry)].toSorted(byClock),
    take: (items) => inTurn(() => takeInTurn(items)),
    append: (content) => inTurn(() => appendInTurn(content)),
    confirm(seq) {
      confirmed = Math.max(confirmed, seq)
      return inTurn(() => takeInTurn([]))
    },
    refresh: () => inTurn(readStore),
  }
}

/** The same order on every device: Lamport clock, then device, then number. */
function byClock({ header: a }: AcceptedEntry, { header: b }: AcceptedEntry): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport
  if (a.device !== b.device) return a.device < b.device ? -1 : 1
  return a.seq - b.seq
}

const done = { ok: true, value: null } as const

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
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

/** Whether it is in the log for all, and not only another entry under the same number. */
function isAccepted({ header, hash }: AcceptedEntry, { entries, heads }: SpaceState): boolean {
  const head = heads.get(header.device)
  if (head === undefined || head.seq < header.seq) return false
  const there = entries.findLast(
    (one) => one.header.device === header.device && one.header.seq === header.seq,
  )
  return there !== undefined && equalBytes(there.hash, hash)
}

/** The run without gaps that the items end with. */
function lastRun(items: readonly StreamItem[]): readonly StreamItem[] {
  const start = items.findLastIndex(
    ({ cursor }, at) => at > 0 && cursor !== (items[at - 1]?.cursor ?? 0) + 1,
  )
  return items.slice(Math.max(0, start))
}

type Seal = typeof sealEntry

/** Signing needs the curves, which are not fetched before something is written. */
async function readyToSeal(): Promise<Seal> {
  return (await import('../crypto/seal-entry.ts')).sealEntry
}

interface OwnHead {
  readonly seq: number
  readonly hash: Bytes
  readonly lamport: number
}

const noHead: OwnHead = { seq: 0, hash: noEntry, lamport: 0 }

function readHead(row: Bytes | null): OwnHead {
  const [seq, hash, lamport] = (row && decodeArray(row, 3)) ?? []
  return isCount(seq) && isBytes(hash, 32) && isCount(lamport) ? { seq, hash, lamport } : noHead
}

/** Of the same number, the second. */
function laterHead(a: OwnHead, b: OwnHead): OwnHead {
  return b.seq >= a.seq ? b : a
}

function headOf(one: UnsentEntry | undefined): OwnHead | null {
  return one === undefined ? null : { ...one.entry.header, hash: one.entry.hash }
}

/** Whether an entry can still be sent after the last that was accepted. */
function isAfter({ header }: AcceptedEntry, { seq, hash }: OwnHead): boolean {
  if (header.seq === seq + 1) return equalBytes(header.prev, hash)
  return header.seq > seq
}
