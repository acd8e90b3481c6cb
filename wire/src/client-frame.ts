/**
 * What a device asks of the relay over its WebSocket, one binary message each: a CBOR array of
 * name, reference and arguments. Every one is answered by `ok` or `error` with the same reference.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import type { BlobId, DeviceId, InviteId, RevealId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import { labelBytes } from './suite.ts'

export type ClientFrame =
  | { kind: 'auth'; ref: number; space: SpaceId; device: DeviceId; signature: Bytes }
  /** Streams every item after `after`, then each new one as it is committed. */
  | { kind: 'follow'; ref: number; after: number }
  | { kind: 'append'; ref: number; entries: readonly Bytes[] }
  | { kind: 'append-roster'; ref: number; record: Bytes }
  | { kind: 'put-deposit'; ref: number; deposit: Bytes }
  | { kind: 'withdraw-deposit'; ref: number; reveal: RevealId }
  | { kind: 'own-deposit'; ref: number; reveal: RevealId }
  | { kind: 'open-invite'; ref: number; invite: InviteId; card: Bytes }
  | { kind: 'close-invite'; ref: number; invite: InviteId }
  | { kind: 'list-requests'; ref: number; invite: InviteId }
  /** The next pieces of a sealed file; `total` is the size of all of it. */
  | { kind: 'put-blob'; ref: number; blob: BlobId; total: number; offset: number; bytes: Bytes }
  | { kind: 'get-blob'; ref: number; blob: BlobId; offset: number }
  | { kind: 'blob-state'; ref: number; blob: BlobId }
  | { kind: 'drop-blob'; ref: number; blob: BlobId }

export function encodeClientFrame(frame: ClientFrame): Bytes {
  return encodeCbor([frame.kind, frame.ref, ...argumentsOf(frame)])
}

/** Null for anything else: the relay closes the connection. */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame | null {
  const list = bytes.length <= limits.message ? decodeArray(bytes) : null
  if (list === null) return null
  const [kind, ref, a, b, c, d] = list
  if (!isCount(ref) || list.length !== 2 + (argumentCounts.get(kind) ?? 1)) return null
  switch (kind) {
    case 'auth':
      if (!isBytes(a, 16) || !isBytes(b, 16) || !isBytes(c, 64)) return null
      return { kind, ref, space: bytesToId(a), device: bytesToId(b), signature: c }
    case 'follow':
      return isCount(a) ? { kind, ref, after: a } : null
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
    case 'put-blob':
      if (!isBytes(a, 16) || !isCount(b) || !isCount(c) || !isBytes(d)) return null
      return { kind, ref, blob: bytesToId(a), total: b, offset: c, bytes: d }
    case 'get-blob':
      return isBytes(a, 16) && isCount(b) ? { kind, ref, blob: bytesToId(a), offset: b } : null
    case 'blob-state':
    case 'drop-blob':
      return isBytes(a, 16) ? { kind, ref, blob: bytesToId(a) } : null
    default:
      return null
  }
}

/** How many each has that is not one. */
const argumentCounts = new Map<CborValue | undefined, number>([
  ['auth', 3],
  ['open-invite', 2],
  ['put-blob', 4],
  ['get-blob', 2],
])

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

function argumentsOf(frame: ClientFrame): readonly CborValue[] {
  switch (frame.kind) {
    case 'auth':
      return [idToBytes(frame.space), idToBytes(frame.device), frame.signature]
    case 'follow':
      return [frame.after]
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
    case 'put-blob':
      return [idToBytes(frame.blob), frame.total, frame.offset, frame.bytes]
    case 'get-blob':
      return [idToBytes(frame.blob), frame.offset]
    case 'blob-state':
    case 'drop-blob':
      return [idToBytes(frame.blob)]
  }
}

function readAppend(ref: number, value: CborValue | undefined): ClientFrame | null {
  const entries = readAll(readArray(value), (item) => (isBytes(item) ? item : null))
  if (entries === null || entries.length === 0 || entries.length > limits.appendEntries) return null
  return { kind: 'append', ref, entries }
}
