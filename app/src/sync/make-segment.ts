/**
 * Making a segment's two parts from the items of a stretch that has been taken in. Only what can be made
 * again from them to the byte is told; everything else rests as it came. Nothing that one device knows
 * and another does not may go into it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { RevealId, SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { markAfter } from '@attune/wire/stream-mark.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { entryNonce } from '../crypto/encrypt-entry.ts'
import { openEntry } from '../crypto/entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { EntryContent } from './entry-content.ts'
import { contentToCbor, readContent } from './entry-content.ts'
import { remakeSegment } from './remade-segment.ts'
import type { Proof } from './segment-proof.ts'
import type { Author, Place, Words } from './segment-words.ts'
import { forms } from './segment-words.ts'
import type { SpaceState } from './space-state.ts'
import type { SpokenDevices } from './spoken-devices.ts'
import { devicesAt } from './spoken-devices.ts'
import { tellReleases } from './tell-releases.ts'

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

export interface MadeSegment {
  readonly words: Words
  readonly proof: Proof
}

export function makeSegment(stretch: Stretch): MadeSegment {
  const opened = openStretch(stretch)
  /** Which items cannot be told. */
  const asCame = new Set<number>()
  for (;;) {
    const made = tellStretch(opened, asCame)
    const wrong = wrongItems(opened, made)
    if (wrong.length === 0) return made
    for (const at of wrong) asCame.add(at)
  }
}

function wrongItems({ space, items, epochKey }: OpenStretch, made: MadeSegment): readonly number[] {
  const wrong: number[] = []
  remakeSegment({ space, ...made, epochKey }, (at, bytes) => {
    const came = items[at]?.bytes ?? null
    if (bytes === null || came === null || !equalBytes(bytes, came)) wrong.push(at)
    return came
  })
  return wrong
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

interface OpenEntry extends SaidHere {
  readonly frame: EntryFrame
  readonly seen: Proof['seen'][number]
  /** How much its device had said before. */
  readonly before: number
  /** Empty where it is derived. */
  readonly nonce: Bytes
}

function openStretch(stretch: Stretch): OpenStretch {
  const { before, items, count, records, epochKeys } = stretch
  const first = items[0]?.kind === 'roster' ? 1 : 0
  const known = records.slice(0, before.records + first)
  const epochRecord = known.findLast(({ record }) => record.body.epoch !== null)
  const epoch = epochRecord?.record.body.epoch?.number ?? 0
  const epochKey = epochKeys.get(epoch)
  const devices = devicesAt(before.heads)
  let { mark, records: recordCount, lamport } = before
  const inside = items.slice(0, count).map((item): OpenItem => {
    mark = markAfter(mark, item, sha256)
    if (item.kind === 'roster') recordCount++
    if (item.kind === 'release') return { deposits: decodeRelease(item.bytes), said: null }
    const frame = item.kind === 'entry' ? decodeEntryFrame(item.bytes) : null
    if (frame === null) return { deposits: null, said: null }
    const { header } = frame
    const said = openFrame(frame, epoch, epochKey, devices)
    lamport = Math.max(lamport, header.lamport)
    devices.spoke(header, hashEntry(frame, sha256))
    return { deposits: null, said }
  })
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

function tellStretch(stretch: OpenStretch, asCame: ReadonlySet<number>): MadeSegment {
  const { before, items, inside, epoch, end } = stretch
  const told = tellReleases(stretch, asCame)
  const columns = createColumns()
  for (const [at, { said }] of inside.entries()) {
    const item = items[at] as StreamItem
    if (said && !asCame.has(at)) columns.entry(said, told.bodyOf(at))
    else if (told.has(at)) columns.release()
    else columns.asCame(rawForms[item.kind], item)
  }
  const { words, proof } = columns.done()
  /** Its number among the entries that are told, from 1 on. */
  const numberOf = (at: number) =>
    1 + inside.slice(0, at).filter(({ said }, one) => said && !asCame.has(one)).length
  const { releases, ...proven } = told.done(numberOf)
  return {
    words: { from: before.cursor, epoch, ...words, releases, end },
    proof: { heads: before.heads, ...proof, ...proven },
  }
}

const rawForms = { roster: forms.record, entry: forms.rawEntry, release: forms.rawRelease }

/** Grows with each item. */
function createColumns() {
  const form: number[] = []
  const raw: Bytes[] = []
  const authors: Author[] = []
  const [by, kindOf, lamports]: [number[], number[], number[]] = [[], [], []]
  const kinds: string[] = []
  const days: string[] = []
  const bodies: CborMap[] = []
  const signatures: Bytes[] = []
  const nonces: Bytes[] = []
  const seen: Proof['seen'][number][] = []
  let clock = 0
  return {
    asCame(one: number, { bytes }: StreamItem) {
      form.push(one)
      raw.push(bytes)
    },
    release: () => void form.push(forms.release),
    entry({ header, content, frame, ...one }: OpenEntry, body: CborMap | null) {
      form.push(forms.entry)
      const { member, device, lamport } = header
      by.push(placeIn(authors, { member, device, seq: one.before }, (a) => a.device === device))
      kindOf.push(placeIn(kinds, content.kind, (kind) => kind === content.kind))
      lamports.push(lamport - clock)
      clock = lamport
      days.push(content.day ?? '')
      bodies.push(body ?? content.body)
      signatures.push(frame.signature)
      nonces.push(one.nonce)
      seen.push(one.seen)
    },
    done: () => ({
      words: {
        ...{ forms: Uint8Array.from(form), raw, authors, by: Uint8Array.from(by), lamports },
        ...{ kinds, kindOf: Uint8Array.from(kindOf), days, bodies },
      },
      proof: { signatures: concatBytes(...signatures), nonces, seen },
    }),
  }
}

function placeIn<T>(all: T[], it: T, isIt: (one: T) => boolean): number {
  const at = all.findIndex(isIt)
  return at < 0 ? all.push(it) - 1 : at
}

const none = new Uint8Array(0)
