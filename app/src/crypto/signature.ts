/**
 * Ed25519 (RFC 8032), strict: non-canonical keys, points and S and small-order keys are refused
 * (noble's `zip215: false`), so that no key exists under which anything verifies. Every message
 * begins with a label of its own (wire/src/suite.ts). Must never verify without that option.
 */
import {
  hashes,
  getPublicKey as noblePublicKey,
  sign as nobleSign,
  verify as nobleVerify,
} from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Verify } from '@attune/wire/suite.ts'
import type { SignSecret } from './secret.ts'
import { reveal } from './secret.ts'

// What noble signs and verifies with.
hashes.sha512 = sha512

export function sign(secret: SignSecret, message: Bytes): Bytes {
  return new Uint8Array(nobleSign(message, reveal(secret)))
}

export const verify: Verify = (key, message, signature) => {
  try {
    return nobleVerify(signature, message, key, { zip215: false })
  } catch {
    // noble throws on wrong lengths instead of answering.
    return false
  }
}

export function signPublicKey(secret: SignSecret): Bytes {
  return new Uint8Array(noblePublicKey(reveal(secret)))
}
