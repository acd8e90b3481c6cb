/**
 * One sealed entry of a device's log as it travels and rests (wire-format.md, "Entry"). The relay
 * reads the header, never the content; the header is the associated data of what it covers.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import { bytes, coded, completed, count, id, positive, record, versioned } from './fields.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import { entryBuckets } from './limits.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes } from './suite.ts'

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

export const [encodeEntryHeader, decodeEntryHeader] = coded(
  versioned(
    record<EntryHeader>({
      space: id(),
      epoch: positive,
      member: id(),
      device: id(),
      seq: positive,
      prev: bytes(32),
      lamport: count,
    }),
  ),
)

export const [encodeEntryFrame, decodeEntryFrame] = coded(
  completed(
    record<Omit<EntryFrame, 'header'>>({
      headerBytes: bytes(),
      nonce: bytes(24),
      commit: bytes(32),
      ciphertext: bytes(...entryBuckets),
      signature: bytes(64),
    }),
    (found): EntryFrame | null => {
      const header = decodeEntryHeader(found.headerBytes)
      return header && { ...found, header }
    },
  ),
)

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
