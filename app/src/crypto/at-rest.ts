/**
 * Encryption of what rests on this device. Bound to the name it is stored under, so that nothing
 * can be put in another's place, and to one key, by a commitment. No padding: only this device and
 * whoever holds it see the sizes.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { equalSecretBytes, hkdf } from './hash.ts'
import type { Random } from './random.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'
import type { StorageKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export function createStorageKey(random: Random): StorageKey {
  return createSecret(random(32))
}

/** nonce 24 ‖ commit 32 ‖ ciphertext. */
export function sealAtRest(
  key: StorageKey,
  path: string,
  plaintext: Uint8Array,
  random: Random,
): Bytes {
  const nonce = random(nonceLength)
  const name = nameBytes(path)
  const { boxKey, commit } = deriveFrom(key, nonce, name)
  return concatBytes(nonce, commit, sealBox(boxKey, nonce, name, plaintext))
}

/** Null for anything that was not sealed with this key under this path. */
export function openAtRest(key: StorageKey, path: string, sealed: Uint8Array): Bytes | null {
  if (sealed.length < start) return null
  const bytes = new Uint8Array(sealed)
  const nonce = bytes.subarray(0, nonceLength)
  const name = nameBytes(path)
  const { boxKey, commit } = deriveFrom(key, nonce, name)
  if (!equalSecretBytes(commit, bytes.subarray(nonceLength, start))) return null
  return openBox(boxKey, nonce, name, bytes.subarray(start))
}

const commitLength = 32
const start = nonceLength + commitLength

function nameBytes(path: string): Bytes {
  return concatBytes(labelBytes('at-rest'), new TextEncoder().encode(path))
}

function deriveFrom(key: StorageKey, nonce: Bytes, name: Bytes) {
  const derived = hkdf(reveal(key), nonce, name, 64)
  return { boxKey: derived.slice(0, 32), commit: derived.slice(32) }
}
