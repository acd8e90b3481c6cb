/**
 * The short code by which two people see that nobody sits between them (wire-format.md §6.3 to 5).
 * The joiner commits to a nonce before seeing the inviter's, so whoever sits between has one try
 * in 2^30. The inviter's nonce must be shown first; the joiner's never before it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { equalSecretBytes, sha256 } from './hash.ts'
import type { Random } from './random.ts'

export function createCodeNonce(random: Random): Bytes {
  return random(32)
}

export function codeCommit(nonce: Bytes): Bytes {
  return sha256(concatBytes(labelBytes('code-commit'), nonce))
}

/** Whether the joiner's nonce is the one committed to in the consent. */
export function isCommittedNonce(commit: Bytes, nonce: Bytes): boolean {
  return nonce.length === 32 && equalSecretBytes(codeCommit(nonce), commit)
}

/** Five pictures, each 0 to 63: the first 30 bits of the hash. `record` is the add-member's hash. */
export function verificationCode(
  record: Bytes,
  inviterNonce: Bytes,
  joinerNonce: Bytes,
): readonly number[] {
  const hash = sha256(concatBytes(labelBytes('code'), record, inviterNonce, joinerNonce))
  const bits = new DataView(hash.buffer).getUint32(0)
  return [26, 20, 14, 8, 2].map((shift) => (bits >>> shift) & 63)
}
