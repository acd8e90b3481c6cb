/** SHA-256, HKDF-SHA-256 (RFC 5869) and the comparison for secrets, in the types of the wire. */
import { hkdf as nobleHkdf } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Sha256 } from '@attune/wire/suite.ts'

export const sha256: Sha256 = (bytes) => new Uint8Array(nobleSha256(bytes))

/** An empty salt is the same as RFC 5869's 32 zero bytes. */
export function hkdf(ikm: Bytes, salt: Bytes, info: Bytes, length: number): Bytes {
  return new Uint8Array(nobleHkdf(nobleSha256, ikm, salt, info, length))
}

export const emptySalt: Bytes = new Uint8Array(0)

/** The wire's own is constant-time. */
export { equalBytes as equalSecretBytes } from '@attune/wire/bytes.ts'
