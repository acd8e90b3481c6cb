/**
 * What a device asks of the relay over its WebSocket, one binary message each: a CBOR array of
 * name, reference and arguments. Every one is answered by `ok` or `error` with the same reference.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
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
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import type { StreamItem } from './relay-frame.ts'
import { itemKinds } from './relay-frame.ts'
import { labelBytes } from './suite.ts'
import { yesVectorLength } from './yes.ts'

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
  /** The next pieces of a sealed file; `total` is the size of all of it. */
  | { kind: 'put-blob'; ref: number; blob: BlobId; total: number; offset: number; bytes: Bytes }
  | { kind: 'get-blob'; ref: number; blob: BlobId; offset: number }
  | { kind: 'blob-state'; ref: number; blob: BlobId }
  | { kind: 'drop-blob'; ref: number; blob: BlobId }

/** How many arguments each takes. What does not stand here cannot be asked. */
export const argumentCounts: Readonly<Record<ClientFrame['kind'], readonly number[]>> = {
  auth: [3],
  'auth-member': [3],
  'read-roster': [1],
  follow: [1, 2],
  'stream-mark': [1],
  restore: [3],
  append: [1],
  'append-roster': [1],
  'put-deposit': [1],
  'withdraw-deposit': [1],
  'own-deposit': [1],
  'open-invite': [2],
  'close-invite': [1],
  'list-requests': [1],
  'own-token': [0],
  'put-way': [2],
  'drop-way': [1],
  'yes-week': [0],
  'put-yes': [3],
  'yes-result': [2],
  'put-blob': [4],
  'get-blob': [2],
  'blob-state': [1],
  'drop-blob': [1],
}

export type RestoredItem = Pick<StreamItem, 'kind' | 'bytes'>

export function encodeClientFrame(frame: ClientFrame): Bytes {
  return encodeCbor([frame.kind, frame.ref, ...argumentsOf(frame)])
}

/** Null for anything else: the relay closes the connection. */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame | null {
  const list = bytes.length <= limits.message ? decodeArray(bytes) : null
  if (list === null) return null
  const [kind, ref, a, b, c, d] = list
  if (!isCount(ref) || !isKind(kind)) return null
  if (!argumentCounts[kind].includes(list.length - 2)) return null
  switch (kind) {
    case 'auth':
    case 'auth-member':
      return readAuth(kind, ref, [a, b, c])
    case 'read-roster':
      return isCount(a) ? { kind, ref, from: a } : null
    case 'follow':
      return readFollow(ref, a, b)
    case 'stream-mark':
      return isCount(a) ? { kind, ref, cursor: a } : null
    case 'restore':
      return isCount(a) && isBytes(b, 32) ? readRestore({ kind, ref, after: a, mark: b }, c) : null
    case 'append':
      return readAppend(ref, a)
    case 'append-roster':
      return isBytes(a) ? { kind, ref, record: a } : null
    case 'put-deposit':
      return isBytes(a) ? { kind, ref, deposit: a } : null
    case 'withdraw-deposit':
    case 'own-deposit':
      return isBytes(a, 32) ? { kind, ref, reveal: bytesToId(a) } : null
    case 'open-invite':
      if (!isBytes(a, 16) || !isBytes(b)) return null
      return { kind, ref, invite: bytesToId(a), card: b }
    case 'close-invite':
    case 'list-requests':
      return isBytes(a, 16) ? { kind, ref, invite: bytesToId(a) } : null
    case 'own-token':
      return { kind, ref }
    case 'put-way':
    case 'drop-way':
      return readWay(kind, ref, [a, b])
    case 'yes-week':
    case 'put-yes':
    case 'yes-result':
      return readYes(kind, ref, [a, b, c])
    case 'put-blob':
    case 'get-blob':
    case 'blob-state':
    case 'drop-blob':
      return readBlob(kind, ref, [a, b, c, d])
  }
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

function argumentsOf(frame: ClientFrame): readonly CborValue[] {
  switch (frame.kind) {
    case 'auth':
      return [idToBytes(frame.space), idToBytes(frame.device), frame.signature]
    case 'auth-member':
      return [idToBytes(frame.space), idToBytes(frame.member), frame.signature]
    case 'read-roster':
      return [frame.from]
    case 'follow':
      return frame.mark === undefined ? [frame.after] : [frame.after, frame.mark]
    case 'stream-mark':
      return [frame.cursor]
    case 'restore':
      return [frame.after, frame.mark, frame.items.map(restoredToCbor)]
    case 'append':
      return [frame.entries]
    case 'append-roster':
      return [frame.record]
    case 'put-deposit':
      return [frame.deposit]
    case 'withdraw-deposit':
    case 'own-deposit':
      return [idToBytes(frame.reveal)]
    case 'open-invite':
      return [idToBytes(frame.invite), frame.card]
    case 'close-invite':
    case 'list-requests':
      return [idToBytes(frame.invite)]
    case 'own-token':
    case 'yes-week':
      return []
    case 'put-way':
      return [idToBytes(frame.way), frame.letter]
    case 'drop-way':
      return [idToBytes(frame.way)]
    case 'put-yes':
      return [idToBytes(frame.deck), frame.tick, frame.vector]
    case 'yes-result':
      return [idToBytes(frame.deck), frame.tick]
    case 'put-blob':
      return [idToBytes(frame.blob), frame.total, frame.offset, frame.bytes]
    case 'get-blob':
      return [idToBytes(frame.blob), frame.offset]
    case 'blob-state':
    case 'drop-blob':
      return [idToBytes(frame.blob)]
  }
}

function isKind(kind: CborValue | undefined): kind is ClientFrame['kind'] {
  return typeof kind === 'string' && Object.hasOwn(argumentCounts, kind)
}

function readAuth(
  kind: 'auth' | 'auth-member',
  ref: number,
  [space, who, signature]: readonly (CborValue | undefined)[],
): ClientFrame | null {
  if (!isBytes(space, 16) || !isBytes(who, 16) || !isBytes(signature, 64)) return null
  const claim = { ref, space: bytesToId<SpaceId>(space), signature }
  return kind === 'auth'
    ? { kind, ...claim, device: bytesToId(who) }
    : { kind, ...claim, member: bytesToId(who) }
}

function readFollow(
  ref: number,
  after: CborValue | undefined,
  mark: CborValue | undefined,
): ClientFrame | null {
  if (!isCount(after)) return null
  const follow = { kind: 'follow', ref, after } as const
  if (mark === undefined) return follow
  return isBytes(mark, 32) ? { ...follow, mark } : null
}

function readRestore(
  frame: Omit<Extract<ClientFrame, { kind: 'restore' }>, 'items'>,
  value: CborValue | undefined,
): ClientFrame | null {
  const items = readAll(readArray(value), readRestored)
  if (items === null || items.length === 0 || items.length > limits.restoreItems) return null
  return { ...frame, items }
}

function restoredToCbor({ kind, bytes }: RestoredItem): CborValue {
  return [itemKinds.indexOf(kind), bytes]
}

function readRestored(value: CborValue): RestoredItem | null {
  const [kindNumber, bytes] = readArray(value, 2) ?? []
  const kind = isCount(kindNumber) ? itemKinds[kindNumber] : undefined
  return kind !== undefined && isBytes(bytes) ? { kind, bytes } : null
}

function readWay(
  kind: 'put-way' | 'drop-way',
  ref: number,
  [id, letter]: readonly (CborValue | undefined)[],
): ClientFrame | null {
  if (!isBytes(id, 16)) return null
  const asked = { ref, way: bytesToId<WayId>(id) }
  if (kind === 'drop-way') return { kind, ...asked }
  return isBytes(letter) ? { kind, ...asked, letter } : null
}

function readYes(
  kind: 'yes-week' | 'put-yes' | 'yes-result',
  ref: number,
  [deck, tick, vector]: readonly (CborValue | undefined)[],
): ClientFrame | null {
  if (kind === 'yes-week') return { kind, ref }
  if (!isBytes(deck, 16) || !isCount(tick)) return null
  const asked = { ref, deck: bytesToId<DeckId>(deck), tick }
  if (kind === 'yes-result') return { kind, ...asked }
  return isBytes(vector, yesVectorLength) ? { kind, ...asked, vector } : null
}

function readBlob(
  kind: 'put-blob' | 'get-blob' | 'blob-state' | 'drop-blob',
  ref: number,
  [id, a, b, bytes]: readonly (CborValue | undefined)[],
): ClientFrame | null {
  if (!isBytes(id, 16)) return null
  const asked = { ref, blob: bytesToId<BlobId>(id) }
  if (kind === 'blob-state' || kind === 'drop-blob') return { kind, ...asked }
  if (!isCount(a)) return null
  if (kind === 'get-blob') return { kind, ...asked, offset: a }
  return isCount(b) && isBytes(bytes) ? { kind, ...asked, total: a, offset: b, bytes } : null
}

function readAppend(ref: number, value: CborValue | undefined): ClientFrame | null {
  const entries = readAll(readArray(value), (item) => (isBytes(item) ? item : null))
  if (entries === null || entries.length === 0 || entries.length > limits.appendEntries) return null
  return { kind: 'append', ref, entries }
}
