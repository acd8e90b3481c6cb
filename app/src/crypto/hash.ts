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

/** Constant-time in the bytes, as far as JavaScript can promise that; not in the length. */
export function equalSecretBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}
