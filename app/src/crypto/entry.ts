/**
 * Opening one entry of a device's log (wire-format.md §4). Opening proves
 * only that a member of the epoch wrote it; who, says the signature: never show what `verifyRun`
 * has not accepted.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame } from '@attune/wire/entry-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { decodeMap } from './cbor-map.ts'
import { equalSecretBytes, hkdf, sha256 } from './hash.ts'
import { unpad } from './padding.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import { openBox } from './sealed-box.ts'
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

/** What encrypts one entry, and the commitment to it. */
export function entryKey(epochKey: EpochKey, nonce: Bytes, headerBytes: Bytes) {
  const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
  const derived = hkdf(reveal(epochKey), nonce, info, 64)
  return { key: derived.slice(0, 32), commit: derived.slice(32) }
}
