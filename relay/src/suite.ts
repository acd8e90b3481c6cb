/**
 * The suite's hash and signatures by Node's own OpenSSL. It must accept nothing that a device
 * would refuse: small-order and non-canonical keys are turned away here, since OpenSSL takes them
 * in some versions (3.0 does, 3.5 does not; S it checks itself). wire-format.md §1.
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hash,
  sign,
  verify,
} from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { RosterChecks } from '@attune/wire/roster-rules.ts'
import type { Sha256, Verify } from '@attune/wire/suite.ts'

export const sha256: Sha256 = (bytes) => new Uint8Array(hash('sha256', bytes, 'buffer'))

/** Ed25519 (RFC 8032), strict. False for anything else, never a throw. */
export const verifySignature: Verify = (key, message, signature) => {
  const of = signature.length === 64 ? readKey(key) : null
  return of !== null && verify(null, message, of, signature)
}

/** X25519 (RFC 7748 §6.1). With a small-order key everybody shares the same all-zero secret. */
export function isSealKey(key: Uint8Array): boolean {
  if (key.length !== 32) return false
  try {
    diffieHellman({ privateKey: anyPrivateKey, publicKey: publicKeyOf(key, x25519Head) })
    return true
  } catch {
    return false
  }
}

export const rosterChecks: RosterChecks = { sha256, verify: verifySignature, isSealKey }

export interface Signer {
  readonly publicKey: Bytes
  readonly sign: (message: Uint8Array) => Bytes
  readonly key: KeyObject
}

/** The signer whose private key is the 32-byte seed of RFC 8032 §5.1.5. */
export function createSigner(seed: Uint8Array): Signer {
  const key = createPrivateKey({
    key: Buffer.from(concatBytes(pkcs8Head, seed)),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: new Uint8Array(spki.subarray(spkiHead.length)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
    key,
  }
}

// RFC 8410: what stands before the 32 bytes of a key in DER.
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')
const x25519Head = Buffer.from('302a300506032b656e032100', 'hex')
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

const anyPrivateKey = generateKeyPairSync('x25519').privateKey

function publicKeyOf(key: Uint8Array, head = spkiHead): KeyObject {
  const der = Buffer.from(concatBytes(head, key))
  return createPublicKey({ key: der, format: 'der', type: 'spki' })
}

/** Null for a key that nobody can hold the secret of. */
export function readKey(key: Uint8Array): KeyObject | null {
  if (!isSafeKey(key)) return null
  try {
    return publicKeyOf(key)
  } catch {
    return null
  }
}

const fieldPrime = (1n << 255n) - 19n

/**
 * The y coordinates of the eight points of small order. Whatever the sign bit says, a key with one
 * of them verifies forged signatures.
 */
const smallOrder: readonly bigint[] = [
  0n,
  1n,
  fieldPrime - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]

/** Whether a key can be one that somebody holds the secret of. */
export function isSafeKey(key: Uint8Array): boolean {
  if (key.length !== 32) return false
  const bigEndian = Buffer.from(key.toReversed()).toString('hex')
  const y = BigInt(`0x${bigEndian}`) & ((1n << 255n) - 1n)
  return y < fieldPrime && !smallOrder.includes(y)
}
