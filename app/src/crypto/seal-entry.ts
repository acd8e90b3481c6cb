/** Sealing and signing one entry of a device's log (wire-format.md §4). */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import {
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import type { CborMap } from './cbor-map.ts'
import { encryptEntry, entryNonce } from './encrypt-entry.ts'
import { sha256 } from './hash.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { EpochKey, SignSecret } from './secret.ts'
import { sign } from './signature.ts'

export interface SealedEntry {
  readonly frame: EntryFrame
  readonly frameBytes: Bytes
  /** What the device's next entry links to. */
  readonly hash: Bytes
}

/** `too-long` when the content does not fit the largest bucket. `nonce`: of what was made elsewhere. */
export function sealEntry(
  header: EntryHeader,
  content: CborMap,
  epochKey: EpochKey,
  signSecret: SignSecret,
  nonce?: Bytes,
): Result<SealedEntry, 'too-long'> {
  const headerBytes = encodeEntryHeader(header)
  const by = nonce ?? entryNonce(headerBytes, content, epochKey)
  const unsigned = encryptEntry(headerBytes, by, content, epochKey)
  if (unsigned === null) return fail('too-long')
  const hash = hashEntry(unsigned, sha256)
  const signature = sign(signSecret, entrySignatureMessage(hash))
  const frame: EntryFrame = { ...unsigned, header, signature }
  return ok({ frame, frameBytes: encodeEntryFrame(frame), hash })
}
