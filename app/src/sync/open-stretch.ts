/** A stretch of a space's stream, opened as far as its epoch's key goes: what a segment is made of. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { RevealId, SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { markAfter } from '@attune/wire/stream-mark.ts'
import { entryNonce } from '../crypto/encrypt-entry.ts'
import { openEntry } from '../crypto/entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { EntryContent } from './entry-content.ts'
import { contentToCbor, readContent } from './entry-content.ts'
import type { Place } from './place.ts'
import type { Proof } from './segment-proof.ts'
import type { Work } from './slices.ts'
import type { SpaceState } from './space-state.ts'
import type { SpokenDevices } from './spoken-devices.ts'
import { devicesAt } from './spoken-devices.ts'

export interface Stretch {
  readonly space: SpaceId
  /** Where it begins. */
  readonly before: Place
  /** The items of the segment, and at least those that must have come behind it. */
  readonly items: readonly StreamItem[]
  readonly count: number
  readonly records: SpaceState['records']
  readonly epochKeys: ReadonlyMap<number, EpochKey>
  /** What was released before it: the first release of a reveal counts, another is not told. */
  readonly released: ReadonlySet<RevealId>
}

/** What the stretch holds, as far as its epoch's key opens it. */
export interface OpenStretch extends Stretch {
  readonly epoch: number
  readonly epochKey: EpochKey | undefined
  readonly epochRecord: SpaceState['records'][number] | undefined
  readonly inside: readonly OpenItem[]
  /** What an item behind the segment says. */
  behind(at: number): SaidHere | null
  readonly end: Place
}

export interface OpenItem {
  readonly deposits: readonly Deposit[] | null
  /** Null for what is no entry, or none that can be told. */
  readonly said: OpenEntry | null
}

export interface SaidHere {
  readonly header: EntryHeader
  readonly content: EntryContent
}

export interface OpenEntry extends SaidHere {
  readonly frame: EntryFrame
  readonly seen: Proof['seen'][number]
  /** How much its device had said before. */
  readonly before: number
  /** Empty where it is derived. */
  readonly nonce: Bytes
}

export function* openStretch(stretch: Stretch): Work<OpenStretch> {
  const { before, items, count, records, epochKeys } = stretch
  const first = items[0]?.kind === 'roster' ? 1 : 0
  const known = records.slice(0, before.records + first)
  const epochRecord = known.findLast(({ record }) => record.body.epoch !== null)
  const epoch = epochRecord?.record.body.epoch?.number ?? 0
  const epochKey = epochKeys.get(epoch)
  const devices = devicesAt(before.heads)
  let { mark, records: recordCount, lamport } = before
  const inside: OpenItem[] = []
  for (const item of items.slice(0, count)) {
    mark = markAfter(mark, item, sha256)
    if (item.kind === 'roster') recordCount++
    const deposits = item.kind === 'release' ? decodeRelease(item.bytes) : null
    const frame = item.kind === 'entry' ? decodeEntryFrame(item.bytes) : null
    const said = frame && openFrame(frame, epoch, epochKey, devices)
    inside.push({ deposits, said })
    if (frame !== null) {
      lamport = Math.max(lamport, frame.header.lamport)
      devices.spoke(frame.header, hashEntry(frame, sha256))
    }
    yield
  }
  const cursor = before.cursor + count
  return {
    ...{ ...stretch, epoch, epochKey, epochRecord, inside },
    behind(at) {
      const item = items[count + at]
      const frame = item?.kind === 'entry' ? decodeEntryFrame(item.bytes) : null
      const read = frame && readFrame(frame, epoch, epochKey)
      return frame && read && { header: frame.header, content: read.content }
    },
    end: { cursor, mark, records: recordCount, lamport, heads: devices.heads() },
  }
}

function readFrame(frame: EntryFrame, epoch: number, epochKey: EpochKey | undefined) {
  if (frame.header.epoch !== epoch || epochKey === undefined) return null
  const opened = openEntry(frame, epochKey)
  return opened.ok ? readContent(opened.value) : null
}

function openFrame(
  frame: EntryFrame,
  epoch: number,
  epochKey: EpochKey | undefined,
  devices: SpokenDevices,
): OpenEntry | null {
  const read = readFrame(frame, epoch, epochKey)
  const seen = read && devices.tell(read.seen)
  if (!read || !seen || !epochKey) return null
  const { header, headerBytes, nonce } = frame
  const { content } = read
  const head = devices.headOf(header.device)
  const derived = entryNonce(headerBytes, contentToCbor(content, read.seen), epochKey)
  return {
    ...{ frame, header, content, seen, before: head?.seq ?? 0 },
    nonce: equalBytes(derived, nonce) ? none : nonce,
  }
}

const none = new Uint8Array(0)
