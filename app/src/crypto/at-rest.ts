/**
 * Encryption of what rests on this device. Bound to the name it is stored under, so that nothing
 * can be put in another's place, and to one key, by a commitment. No padding: only this device and
 * whoever holds it see the sizes.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { openNamed, sealNamed } from './committed-box.ts'
import type { Random } from './random.ts'
import type { StorageKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export function createStorageKey(random: Random): StorageKey {
  return createSecret(random(32))
}

export function sealAtRest(
  key: StorageKey,
  path: string,
  plaintext: Uint8Array,
  random: Random,
): Bytes {
  return sealNamed(reveal(key), nameBytes(path), plaintext, random)
}

/** Null for anything that was not sealed with this key under this path. */
export function openAtRest(key: StorageKey, path: string, sealed: Uint8Array): Bytes | null {
  return openNamed(reveal(key), nameBytes(path), sealed)
}

function nameBytes(path: string): Bytes {
  return concatBytes(labelBytes('at-rest'), new TextEncoder().encode(path))
}
