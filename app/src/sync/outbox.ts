/**
 * What was written on this device and waits to be sent. A row leaves only when the relay has signed
 * for it AND it has come back in the stream.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryFrame, hashEntry, noEntry } from '@attune/wire/entry-frame.ts'
import { bytes, coded, count, record } from '@attune/wire/fields.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import { encodeMap } from '../crypto/cbor-map.ts'
import { sha256 } from '../crypto/hash.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { readRows } from './kept-rows.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { AcceptedEntry, SpaceState } from './space-state.ts'
import { openAccepted } from './space-state.ts'

export interface UnsentEntry {
  readonly entry: OwnEntry
  readonly frameBytes: Bytes
}

/** One's own, with what the next one links to. */
export interface OwnEntry extends AcceptedEntry {
  readonly header: EntryHeader
  readonly hash: Bytes
}

/** Everything that rests there, as far as it can be read. */
export function readOutbox(
  store: Store,
  keys: SpaceKeys,
  state: SpaceState,
): Promise<readonly UnsentEntry[]> {
  return readRows(store, keys.outbox, (row) => rowToUnsent(row, state))
}

/** A new entry's row, and the head that gives out the next number. */
export function outboxRows(
  keys: SpaceKeys,
  { entry, frameBytes }: UnsentEntry,
): readonly StoreChange[] {
  return [
    { key: keys.head, value: encodeHead(headOf(entry)) },
    { key: keys.outboxEntry(entry.header.seq), value: frameBytes },
  ]
}

/**
 * Whether it is in the log for all, and not only another entry under the same number: it, or the same words, which a
 * relay took and lost, and others gave back after they were sealed again here.
 */
export function isAccepted(
  { header, hash, content }: OwnEntry,
  { entries, heads }: SpaceState,
): boolean {
  const head = heads.get(header.device)
  if (head === undefined || head.seq < header.seq) return false
  const there = entries.findLast(
    (one) => one.header.device === header.device && one.header.seq === header.seq,
  )
  return equalBytes(there?.hash, hash) || isSame(there?.content, content)
}

/** Whether both say the same. */
export function isSame(
  one: AcceptedEntry['content'] | undefined,
  other: AcceptedEntry['content'],
): boolean {
  if (!one || !other) return false
  const isBody = equalBytes(encodeMap(one.body), encodeMap(other.body))
  return isBody && one.kind === other.kind && one.day === other.day
}

export interface OwnHead {
  readonly seq: number
  readonly hash: Bytes
  readonly lamport: number
}

const noHead: OwnHead = { seq: 0, hash: noEntry, lamport: 0 }

const [encodeHead, decodeHead] = coded(
  record<OwnHead>({ seq: count, hash: bytes(32), lamport: count }),
)

export function readHead(row: Bytes | null | undefined): OwnHead {
  return (row && decodeHead(row)) ?? noHead
}

/** Of the same number, the second. */
export function laterHead(a: OwnHead, b: OwnHead): OwnHead {
  return b.seq >= a.seq ? b : a
}

export function headOf({ header, hash }: OwnEntry): OwnHead {
  return { ...header, hash }
}

/** Where this device's log stands for everyone. */
export function acceptedHead({ heads }: SpaceState, device: DeviceId): OwnHead {
  return { ...(heads.get(device) ?? noHead), lamport: 0 }
}

/** The last entry of this device that this tab knows of. */
export function lastHead(
  unsent: readonly UnsentEntry[],
  state: SpaceState,
  device: DeviceId,
): OwnHead {
  return laterHead(lastUnsent(unsent), acceptedHead(state, device))
}

export function lastUnsent(unsent: readonly UnsentEntry[]): OwnHead {
  const last = unsent.at(-1)
  return last ? headOf(last.entry) : noHead
}

/** Whether an entry can still be sent after the last that was accepted. */
export function isAfter({ header }: OwnEntry, { seq, hash }: OwnHead): boolean {
  if (header.seq === seq + 1) return equalBytes(header.prev, hash)
  return header.seq > seq
}

export function rowToUnsent(frameBytes: Bytes, state: SpaceState): UnsentEntry | null {
  const frame = decodeEntryFrame(frameBytes)
  if (frame === null) return null
  const content = openAccepted(frame, state.epochKeys)?.content ?? null
  const hash = hashEntry(frame, sha256)
  return { entry: { header: frame.header, hash, content }, frameBytes }
}
