/**
 * HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305: one message
 * a context, no associated data (wire-format.md §1). Never HPKE's auth mode, never a context kept
 * for a second message. Pure JavaScript, so it also works where the page is no secure context; a
 * promise, so that WebCrypto can be put behind it. Ours over noble's primitives (decision 002),
 * held against the RFC's vectors and a published package.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { Random } from './random.ts'
import type { SealSecret } from './secret.ts'
import { reveal } from './secret.ts'
import { x25519PublicKey, x25519Shared } from './x25519.ts'

export interface SealedTo {
  readonly enc: Bytes
  readonly ciphertext: Bytes
}

/** Throws for a key that `isSealKey` refuses: look before. Draws 32 bytes. */
export async function sealTo(
  publicKey: Bytes,
  info: Bytes,
  plaintext: Bytes,
  random: Random,
): Promise<SealedTo> {
  const ephemeral = deriveSecret(random(32))
  const enc = x25519PublicKey(ephemeral)
  const shared = x25519Shared(ephemeral, publicKey)
  const box = boxFor(sharedSecret(shared, enc, publicKey), info)
  return { enc, ciphertext: new Uint8Array(box.encrypt(plaintext)) }
}

/** Null for anything that was not sealed to this key with this info. */
export async function openSealed(
  secret: SealSecret,
  info: Bytes,
  { enc, ciphertext }: SealedTo,
): Promise<Bytes | null> {
  const own = reveal(secret)
  try {
    const shared = x25519Shared(own, enc)
    const box = boxFor(sharedSecret(shared, enc, x25519PublicKey(own)), info)
    return new Uint8Array(box.decrypt(ciphertext))
  } catch {
    return null
  }
}

/** With whichever of the keys it was sealed to. */
export async function openWithAny(
  keys: readonly { readonly sealSecret: SealSecret }[],
  info: Bytes,
  sealed: SealedTo,
): Promise<Bytes | null> {
  for (const { sealSecret } of keys) {
    const opened = await openSealed(sealSecret, info, sealed)
    if (opened !== null) return opened
  }
  return null
}

export function sealPublicKey(secret: SealSecret): Bytes {
  return x25519PublicKey(reveal(secret))
}

/** False for the small-order keys, with which everybody shares the same all-zero secret. */
export function isSealKey(publicKey: Bytes): boolean {
  try {
    x25519Shared(anyScalar, publicKey)
    return true
  } catch {
    return false
  }
}

/** RFC 9180 §7.1.3. */
function deriveSecret(seed: Uint8Array): Uint8Array {
  return labeledExpand(kem, labeledExtract(kem, none, 'dkp_prk', seed), 'sk', none, 32)
}

/** §4.1, ExtractAndExpand. */
function sharedSecret(shared: Uint8Array, enc: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const prk = labeledExtract(kem, none, 'eae_prk', shared)
  return labeledExpand(kem, prk, 'shared_secret', concatBytes(enc, publicKey), 32)
}

/** §5.1 in base mode, and the first message's nonce, which is the base nonce (§5.2). */
function boxFor(shared: Uint8Array, info: Uint8Array) {
  const context = concatBytes(
    baseMode,
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', info),
  )
  const secret = labeledExtract(suite, shared, 'secret', none)
  const key = labeledExpand(suite, secret, 'key', context, 32)
  return chacha20poly1305(key, labeledExpand(suite, secret, 'base_nonce', context, 12))
}

/** §4. */
function labeledExtract(id: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) {
  return extract(sha256, concatBytes(version, id, letters(label), ikm), salt)
}

function labeledExpand(
  id: Uint8Array,
  prk: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
) {
  const sized = Uint8Array.of(0, length)
  return expand(sha256, prk, concatBytes(sized, version, id, letters(label), info), length)
}

/** ASCII only. */
function letters(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const none = new Uint8Array(0)
const version = letters('HPKE-v1')
const baseMode = Uint8Array.of(0)
/** §7: DHKEM(X25519, HKDF-SHA256) is 0x0020, HKDF-SHA256 0x0001, ChaCha20Poly1305 0x0003. */
const kem = concatBytes(letters('KEM'), Uint8Array.of(0, 0x20))
const suite = concatBytes(letters('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 3))
const anyScalar = new Uint8Array(32).fill(1)
