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
import type { BoxKeys } from './committed-box.ts'
import { boxKeysOf, openCommitted } from './committed-box.ts'
import { sha256 } from './hash.ts'
import { unpadMap } from './padded-map.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'

export function openEntry(
  { headerBytes, nonce, commit, ciphertext }: EntryFrame,
  epochKey: EpochKey,
): Result<CborMap, 'cannot-open'> {
  const keys = entryKeys(epochKey, nonce, headerBytes)
  const content = unpadMap(openCommitted(keys, commit, nonce, headerBytes, ciphertext))
  return content ? ok(content) : fail('cannot-open')
}

/** What encrypts one entry, and the commitment to it. */
export function entryKeys(epochKey: EpochKey, nonce: Bytes, headerBytes: Bytes): BoxKeys {
  const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
  return boxKeysOf(reveal(epochKey), nonce, info)
}
