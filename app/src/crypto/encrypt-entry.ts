/** Encrypting one entry of a device's log, and making the frame of one again (wire-format.md §4). */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import { entryBuckets } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { encodeMap } from './cbor-map.ts'
import { entryKeys } from './entry.ts'
import { emptySalt, hkdf, sha256 } from './hash.ts'
import { padMap } from './padded-map.ts'
import { nonceLength, sealBox } from './sealed-box.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'

/**
 * The frame of an entry that was opened before, to the byte: only the ciphertext is made again.
 * The nonce is not used anew, since key, header and content are the same.
 */
export function remakeFrame(
  header: EntryHeader,
  { headerBytes, nonce, signature }: Pick<EntryFrame, 'headerBytes' | 'nonce' | 'signature'>,
  content: CborMap,
  epochKey: EpochKey,
): EntryFrame | null {
  const unsigned = encryptEntry(headerBytes, nonce, content, epochKey)
  return unsigned && { ...unsigned, header, signature }
}

/**
 * Derived from all that it is used for, so that it need not be kept beside it: for other content it is
 * another one. Readers take any.
 */
export function entryNonce(headerBytes: Bytes, content: CborMap, epochKey: EpochKey): Bytes {
  const sealed = sha256(concatBytes(headerBytes, encodeMap(content)))
  const info = concatBytes(labelBytes('entry-nonce'), sealed)
  return hkdf(reveal(epochKey), emptySalt, info, nonceLength)
}

/** Null when the content does not fit the largest bucket. */
export function encryptEntry(
  headerBytes: Bytes,
  nonce: Bytes,
  content: CborMap,
  epochKey: EpochKey,
) {
  const padded = padMap(content, entryBuckets)
  if (padded === null) return null
  const { boxKey, commit } = entryKeys(epochKey, nonce, headerBytes)
  const ciphertext = sealBox(boxKey, nonce, headerBytes, padded)
  return { headerBytes, nonce, commit, ciphertext }
}
