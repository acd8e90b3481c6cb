/**
 * One entry of a device's log, encrypted and opened (wire-format.md §4). Opening proves
 * only that a member of the epoch wrote it; who, says the signature: never show what `verifyRun`
 * has not accepted.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import { entryBuckets } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { decodeMap, encodeMap } from './cbor-map.ts'
import { equalSecretBytes, hkdf, sha256 } from './hash.ts'
import { pad, unpad } from './padding.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import { openBox, sealBox } from './sealed-box.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'

export function openEntry(
  { headerBytes, nonce, commit, ciphertext }: EntryFrame,
  epochKey: EpochKey,
): Result<CborMap, 'cannot-open'> {
  const derived = entryKey(epochKey, nonce, headerBytes)
  // Before decrypting: without the commitment one ciphertext can open under two keys.
  if (!equalSecretBytes(derived.commit, commit)) return fail('cannot-open')
  const padded = openBox(derived.key, nonce, headerBytes, ciphertext)
  const plaintext = padded && unpad(padded)
  const content = plaintext && decodeMap(plaintext)
  return content ? ok(content) : fail('cannot-open')
}

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

/** Null when the content does not fit the largest bucket. */
export function encryptEntry(
  headerBytes: Bytes,
  nonce: Bytes,
  content: CborMap,
  epochKey: EpochKey,
) {
  const padded = pad(encodeMap(content), entryBuckets)
  if (padded === null) return null
  const { key, commit } = entryKey(epochKey, nonce, headerBytes)
  const ciphertext = sealBox(key, nonce, headerBytes, padded)
  return { headerBytes, nonce, commit, ciphertext }
}

function entryKey(epochKey: EpochKey, nonce: Bytes, headerBytes: Bytes) {
  const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
  const derived = hkdf(reveal(epochKey), nonce, info, 64)
  return { key: derived.slice(0, 32), commit: derived.slice(32) }
}
