/**
 * One sealed entry of a device's log as it travels and rests (wire-format.md, "Entry"). The relay
 * reads the header, never the content; the header is the associated data of what it covers.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import { encodeCbor } from './cbor.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { entryBuckets } from './limits.ts'
import { decodeArray, isBytes, isCount } from './read.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes, suite, wireVersion } from './suite.ts'

export interface EntryHeader {
  readonly space: SpaceId
  readonly epoch: number
  readonly member: MemberId
  readonly device: DeviceId
  /** 1 for a device's first entry, then without gaps. */
  readonly seq: number
  /** Hash of the same device's previous entry; 32 zero bytes before the first. */
  readonly prev: Bytes
  /** Lamport clock: greater than that of every entry its author had seen. */
  readonly lamport: number
}

export interface EntryFrame {
  readonly header: EntryHeader
  /** The header's exact bytes: what was hashed and signed. */
  readonly headerBytes: Bytes
  readonly nonce: Bytes
  readonly commit: Bytes
  readonly ciphertext: Bytes
  readonly signature: Bytes
}

export const noEntry: Bytes = new Uint8Array(32)

export function encodeEntryHeader(header: EntryHeader): Bytes {
  return encodeCbor([
    wireVersion,
    suite,
    idToBytes(header.space),
    header.epoch,
    idToBytes(header.member),
    idToBytes(header.device),
    header.seq,
    header.prev,
    header.lamport,
  ])
}

export function decodeEntryHeader(bytes: Uint8Array): EntryHeader | null {
  const list = decodeArray(bytes, 9)
  if (list === null) return null
  const [version, suiteByte, space, epoch, member, device, seq, prev, lamport] = list
  if (version !== wireVersion || suiteByte !== suite) return null
  if (!isBytes(space, 16) || !isBytes(member, 16) || !isBytes(device, 16)) return null
  if (!isCount(epoch) || !isCount(seq) || !isCount(lamport) || !isBytes(prev, 32)) return null
  if (epoch === 0 || seq === 0) return null
  return {
    space: bytesToId(space),
    epoch,
    member: bytesToId(member),
    device: bytesToId(device),
    seq,
    prev,
    lamport,
  }
}

export function encodeEntryFrame(frame: EntryFrame): Bytes {
  return encodeCbor([
    frame.headerBytes,
    frame.nonce,
    frame.commit,
    frame.ciphertext,
    frame.signature,
  ])
}

export function decodeEntryFrame(bytes: Uint8Array): EntryFrame | null {
  const list = decodeArray(bytes, 5)
  if (list === null) return null
  const [headerBytes, nonce, commit, ciphertext, signature] = list
  if (!isBytes(headerBytes) || !isBytes(nonce, 24) || !isBytes(commit, 32)) return null
  if (!isBytes(ciphertext) || !isBytes(signature, 64)) return null
  if (!entryBuckets.some((bucket) => bucket === ciphertext.length)) return null
  const header = decodeEntryHeader(headerBytes)
  return header && { header, headerBytes, nonce, commit, ciphertext, signature }
}

/** What the next entry links to and the device signs: everything but the signature. */
export function hashEntry(frame: Omit<EntryFrame, 'signature' | 'header'>, sha256: Sha256): Bytes {
  return sha256(
    concatBytes(
      labelBytes('entry-hash'),
      frame.headerBytes,
      frame.nonce,
      frame.commit,
      frame.ciphertext,
    ),
  )
}

export function entrySignatureMessage(entryHash: Bytes): Bytes {
  return concatBytes(labelBytes('entry'), entryHash)
}
