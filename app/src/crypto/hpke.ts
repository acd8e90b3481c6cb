/**
 * HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305: one message
 * a context, no associated data (wire-format.md §1). Never HPKE's auth mode, never a context kept
 * for a second message. Pure JavaScript, so it also works where the page is no secure context.
 */
import { x25519 } from '@noble/curves/ed25519.js'
import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble'
import { CipherSuite } from 'hpke'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Random } from './random.ts'
import type { SealSecret } from './secret.ts'
import { reveal } from './secret.ts'

export interface SealedTo {
  readonly enc: Bytes
  readonly ciphertext: Bytes
}

/** Throws for a key that `isSealKey` refuses: look before. */
export async function sealTo(
  publicKey: Bytes,
  info: Bytes,
  plaintext: Bytes,
  random: Random,
): Promise<SealedTo> {
  const suite = createSuite(random)
  const key = await suite.DeserializePublicKey(publicKey)
  const sealed = await suite.Seal(key, plaintext, { info })
  return {
    enc: new Uint8Array(sealed.encapsulatedSecret),
    ciphertext: new Uint8Array(sealed.ciphertext),
  }
}

/** Null for anything that was not sealed to this key with this info. */
export async function openSealed(
  secret: SealSecret,
  info: Bytes,
  { enc, ciphertext }: SealedTo,
): Promise<Bytes | null> {
  const suite = createSuite(neverAsked)
  const key = await suite.DeserializePrivateKey(reveal(secret))
  try {
    return new Uint8Array(await suite.Open(key, enc, ciphertext, { info }))
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
  return new Uint8Array(x25519.getPublicKey(reveal(secret)))
}

/** False for the small-order keys, with which everybody shares the same all-zero secret. */
export function isSealKey(publicKey: Bytes): boolean {
  try {
    x25519.getSharedSecret(anyScalar, publicKey)
    return true
  } catch {
    return false
  }
}

/** The package draws its ephemeral key from a global; this hands it ours, so vectors repeat. */
function createSuite(random: Random) {
  const kem = KEM_DHKEM_X25519_HKDF_SHA256()
  const withOurRandom = () => ({
    ...kem,
    GenerateKeyPair: (extractable: boolean) => kem.DeriveKeyPair(random(kem.Nsk), extractable),
  })
  return new CipherSuite(withOurRandom, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305)
}

function neverAsked(): never {
  throw new Error('opening draws no randomness')
}

const anyScalar = new Uint8Array(32).fill(1)
