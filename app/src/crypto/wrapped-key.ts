/**
 * A key locked under another key, which a passphrase or a passkey gives. `context` says everything
 * that belongs to the lock beside the key: which kind, which version, which costs, which salt. All
 * of it is authenticated; changed, exchanged or mixed from two locks, it opens nothing. Must never
 * be given a key of few bits: stretching is `argon2.ts`.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { openNamed, sealNamed } from './committed-box.ts'
import type { Random } from './random.ts'
import type { Secret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

/** nonce 24 ‖ commit 32 ‖ ciphertext 48, for a key of 32 bytes. */
export const wrappedKeyLength = 104

export function wrapKey(under: Bytes, context: Bytes, key: Secret<string>, random: Random): Bytes {
  return sealNamed(under, nameBytes(context), reveal(key), random)
}

/** Null for anything that was not locked under this key in this context. */
export function unwrapKey<Name extends string>(
  under: Bytes,
  context: Bytes,
  wrapped: Bytes,
): Secret<Name> | null {
  if (wrapped.length !== wrappedKeyLength) return null
  const key = openNamed(under, nameBytes(context), wrapped)
  return key && createSecret<Name>(key)
}

function nameBytes(context: Bytes): Bytes {
  return concatBytes(labelBytes('key-wrap'), context)
}
