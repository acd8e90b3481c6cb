/**
 * A box that opens under one key only: beside what encrypts, a commitment to it is derived, and looked
 * at before anything is decrypted. Without it one ciphertext can open under two keys (wire-format.md §1).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { equalSecretBytes, hkdf } from './hash.ts'
import type { Random } from './random.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'

export interface BoxKeys {
  readonly boxKey: Bytes
  readonly commit: Bytes
}

/** What is derived for both; more may be derived behind them. */
export const boxKeysLength = 64

export function boxKeysOf(key: Bytes, salt: Bytes, info: Bytes): BoxKeys {
  const derived = hkdf(key, salt, info, boxKeysLength)
  return { boxKey: derived.slice(0, 32), commit: derived.slice(32) }
}

/** Null unless the commitment is this key's, and all of it was sealed with it. */
export function openCommitted(
  keys: BoxKeys,
  commit: Bytes,
  nonce: Bytes,
  associated: Bytes,
  ciphertext: Bytes,
): Bytes | null {
  if (!equalSecretBytes(keys.commit, commit)) return null
  return openBox(keys.boxKey, nonce, associated, ciphertext)
}

/** nonce 24 ‖ commit 32 ‖ ciphertext. `name` says what it is and where it belongs. */
export function sealNamed(key: Bytes, name: Bytes, plaintext: Uint8Array, random: Random): Bytes {
  const nonce = random(nonceLength)
  const { boxKey, commit } = boxKeysOf(key, nonce, name)
  return concatBytes(nonce, commit, sealBox(boxKey, nonce, name, plaintext))
}

/** Null for anything that was not sealed with this key under this name. */
export function openNamed(key: Bytes, name: Bytes, sealed: Uint8Array): Bytes | null {
  const nonce = new Uint8Array(sealed.subarray(0, nonceLength))
  const commit = new Uint8Array(sealed.subarray(nonceLength, start))
  const ciphertext = new Uint8Array(sealed.subarray(start))
  return openCommitted(boxKeysOf(key, nonce, name), commit, nonce, name, ciphertext)
}

const start = nonceLength + 32
