/**
 * What a device asks of the relay over its WebSocket, one binary message each: a CBOR array of
 * name, reference and arguments. Every one is answered by `ok` or `error` with the same reference.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import { encodeCbor } from './cbor.ts'
import type { KindsOf } from './fields.ts'
import { bytes, count, coded, id, list, numbered, optional, variants } from './fields.ts'
import type {
  BlobId,
  DeckId,
  DeviceId,
  InviteId,
  MemberId,
  RevealId,
  SpaceId,
  WayId,
} from './ids.ts'
import { idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import type { RestoredItem } from './stream-item.ts'
import { restoredItem } from './stream-item.ts'
import type { SegmentClaim, SegmentPart } from './segment.ts'
import { claimFields, segmentParts } from './segment.ts'
import { labelBytes } from './suite.ts'
import { yesVectorLength } from './yes.ts'

/** The next pieces of a sealed file. */
export interface PutBlob {
  blob: BlobId
  /** The size of all of it. */
  total: number
  offset: number
  bytes: Bytes
  /** Whose file is given back here by another: it is theirs to drop. */
  author?: MemberId | null
}

export type ClientFrame =
  | { kind: 'auth'; ref: number; space: SpaceId; device: DeviceId; signature: Bytes }
  /** By whoever holds a member's keys on a device that does not belong yet: to bring it in. */
  | { kind: 'auth-member'; ref: number; space: SpaceId; member: MemberId; signature: Bytes }
  /** Roster records from an index on, as many as fit. */
  | { kind: 'read-roster'; ref: number; from: number }
  /**
   * Streams every item after `after`, then each new one as it is committed. With the device's own
   * mark there, so that a relay whose stream is another one says so.
   */
  | { kind: 'follow'; ref: number; after: number; mark?: Bytes }
  | { kind: 'stream-mark'; ref: number; cursor: number }
  /** The next items, as many as fit, without following the stream. */
  | { kind: 'read-items'; ref: number; after: number }
  /** Gives back what the relay has lost: what comes after its last item, which has this mark. */
  | { kind: 'restore'; ref: number; after: number; mark: Bytes; items: readonly RestoredItem[] }
  | { kind: 'append'; ref: number; entries: readonly Bytes[] }
  | { kind: 'append-roster'; ref: number; record: Bytes }
  | { kind: 'put-deposit'; ref: number; deposit: Bytes }
  | { kind: 'withdraw-deposit'; ref: number; reveal: RevealId }
  | { kind: 'own-deposit'; ref: number; reveal: RevealId }
  | { kind: 'open-invite'; ref: number; invite: InviteId; card: Bytes }
  | { kind: 'close-invite'; ref: number; invite: InviteId }
  | { kind: 'list-requests'; ref: number; invite: InviteId }
  /** A token for an own space, which a relay that is closed would not start otherwise. */
  | { kind: 'own-token'; ref: number }
  /** A letter that brings its owner back, kept under a name that only they can find. */
  | { kind: 'put-way'; ref: number; way: WayId; letter: Bytes }
  | { kind: 'drop-way'; ref: number; way: WayId }
  /** Which week it is by the relay's clock: the only one that a private yes knows. */
  | { kind: 'yes-week'; ref: number }
  | { kind: 'put-yes'; ref: number; deck: DeckId; tick: number; vector: Bytes }
  | { kind: 'yes-result'; ref: number; deck: DeckId; tick: number }
  | ({ kind: 'put-blob'; ref: number } & PutBlob)
  | { kind: 'get-blob'; ref: number; blob: BlobId; offset: number }
  | { kind: 'blob-state'; ref: number; blob: BlobId }
  | { kind: 'drop-blob'; ref: number; blob: BlobId }
  /** A stretch of the stream in two sealed parts, which any member's device may fetch instead. */
  | ({ kind: 'put-segment'; ref: number; wordsPart: Bytes; proofPart: Bytes } & SegmentClaim)
  /** Takes the place of what this device vouched for before. */
  | { kind: 'vouch-segments'; ref: number; from: number; to: number; signature: Bytes }
  | { kind: 'list-segments'; ref: number; from: number }
  | {
      kind: 'get-segment'
      ref: number
      from: number
      part: SegmentPart
      offset: number
      length: number
    }

const ref = count
const auth = { ref, space: id<SpaceId>() }
const reveal = { ref, reveal: id<RevealId>(32) }
const invite = { ref, invite: id<InviteId>() }
const way = { ref, way: id<WayId>() }
const week = { ref, deck: id<DeckId>(), tick: count }
const blob = { ref, blob: id<BlobId>() }

/** What does not stand here cannot be asked. */
export const asks: KindsOf<ClientFrame> = {
  auth: { ...auth, device: id<DeviceId>(), signature: bytes(64) },
  'auth-member': { ...auth, member: id<MemberId>(), signature: bytes(64) },
  'read-roster': { ref, from: count },
  follow: { ref, after: count, mark: optional(bytes(32)) },
  'stream-mark': { ref, cursor: count },
  'read-items': { ref, after: count },
  restore: {
    ref,
    after: count,
    mark: bytes(32),
    items: list(restoredItem, limits.restoreItems, 1),
  },
  append: { ref, entries: list(bytes(), limits.appendEntries, 1) },
  'append-roster': { ref, record: bytes() },
  'put-deposit': { ref, deposit: bytes() },
  'withdraw-deposit': reveal,
  'own-deposit': reveal,
  'open-invite': { ...invite, card: bytes() },
  'close-invite': invite,
  'list-requests': invite,
  'own-token': { ref },
  'put-way': { ...way, letter: bytes() },
  'drop-way': way,
  'yes-week': { ref },
  'put-yes': { ...week, vector: bytes(yesVectorLength) },
  'yes-result': week,
  'put-blob': { ...blob, total: count, offset: count, bytes: bytes(), author: optional(id()) },
  'get-blob': { ...blob, offset: count },
  'blob-state': blob,
  'drop-blob': blob,
  'put-segment': { ref, ...claimFields, wordsPart: bytes(), proofPart: bytes() },
  'vouch-segments': { ref, from: count, to: count, signature: bytes(64) },
  'list-segments': { ref, from: count },
  'get-segment': { ref, from: count, part: numbered(segmentParts), offset: count, length: count },
}

const [encode, decode] = coded(variants<ClientFrame>(asks))
export const encodeClientFrame = encode

/** Null for anything else: the relay closes the connection. */
export function decodeClientFrame(frame: Uint8Array): ClientFrame | null {
  return frame.length <= limits.message ? decode(frame) : null
}

/**
 * What a device signs to come in. The relay's id, its challenge and the host that the device
 * believes it talks to are all in it, so that no other relay can pass the signature on.
 */
export function authMessage(
  relay: Bytes,
  challenge: Bytes,
  host: string,
  space: SpaceId,
  device: DeviceId,
): Bytes {
  const claim = [relay, challenge, host, idToBytes(space), idToBytes(device)]
  return concatBytes(labelBytes('auth'), encodeCbor(claim))
}

/** The same for a member without a device there, by the member's own key. */
export function memberAuthMessage(
  relay: Bytes,
  challenge: Bytes,
  host: string,
  space: SpaceId,
  member: MemberId,
): Bytes {
  const claim = [relay, challenge, host, idToBytes(space), idToBytes(member)]
  return concatBytes(labelBytes('auth-member'), encodeCbor(claim))
}
