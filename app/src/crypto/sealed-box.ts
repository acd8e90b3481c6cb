/**
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) in the types of the wire. It does not commit to its
 * key: whoever uses it derives a commitment beside the key (wire-format.md §1), unless
 * the key can have only one meaning.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Bytes } from '@attune/wire/bytes.ts'

export const nonceLength = 24

/** The nonce must never have been used with this key. */
export function sealBox(key: Bytes, nonce: Bytes, associated: Bytes, plaintext: Uint8Array): Bytes {
  return new Uint8Array(xchacha20poly1305(key, nonce, associated).encrypt(plaintext))
}

/** Null for anything that `sealBox` did not make with these arguments. */
export function openBox(
  key: Bytes,
  nonce: Bytes,
  associated: Bytes,
  ciphertext: Bytes,
): Bytes | null {
  try {
    return new Uint8Array(xchacha20poly1305(key, nonce, associated).decrypt(ciphertext))
  } catch {
    return null
  }
}
