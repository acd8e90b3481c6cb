/**
 * A key locked under another key, which a passphrase or a passkey gives. `context` says everything
 * that belongs to the lock beside the key: which kind, which version, which costs, which salt. All
 * of it is authenticated; changed, exchanged or mixed from two locks, it opens nothing. Must never
 * be given a key of few bits: stretching is `argon2.ts`.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { equalSecretBytes, hkdf } from './hash.ts'
import type { Random } from './random.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'
import type { Secret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

/** nonce 24 ‖ commit 32 ‖ ciphertext 48, for a key of 32 bytes. */
export function wrapKey(under: Bytes, context: Bytes, key: Secret<string>, random: Random): Bytes {
  const nonce = random(nonceLength)
  const name = nameBytes(context)
  const { boxKey, commit } = deriveFrom(under, nonce, name)
  return concatBytes(nonce, commit, sealBox(boxKey, nonce, name, reveal(key)))
}

/** Null for anything that was not locked under this key in this context. */
export function unwrapKey<Name extends string>(
  under: Bytes,
  context: Bytes,
  wrapped: Bytes,
): Secret<Name> | null {
  if (wrapped.length !== wrappedKeyLength) return null
  const nonce = wrapped.slice(0, nonceLength)
  const name = nameBytes(context)
  const { boxKey, commit } = deriveFrom(under, nonce, name)
  if (!equalSecretBytes(commit, wrapped.subarray(nonceLength, start))) return null
  const key = openBox(boxKey, nonce, name, wrapped.slice(start))
  return key && createSecret<Name>(key)
}

const start = nonceLength + 32
export const wrappedKeyLength = start + 48

function nameBytes(context: Bytes): Bytes {
  return concatBytes(labelBytes('key-wrap'), context)
}

function deriveFrom(under: Bytes, nonce: Bytes, name: Bytes) {
  const derived = hkdf(under, nonce, name, 64)
  return { boxKey: derived.slice(0, 32), commit: derived.slice(32) }
}
