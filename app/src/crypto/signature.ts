/**
 * Ed25519 (RFC 8032), strict: non-canonical keys, points and S and small-order keys are refused
 * (noble's `zip215: false`), so that no key exists under which anything verifies. Every message
 * begins with a label of its own (wire/src/suite.ts).
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Verify } from '@attune/wire/suite.ts'
import type { SignSecret } from './secret.ts'
import { reveal } from './secret.ts'

export function sign(secret: SignSecret, message: Bytes): Bytes {
  return new Uint8Array(ed25519.sign(message, reveal(secret)))
}

export const verify: Verify = (key, message, signature) => {
  try {
    return ed25519.verify(signature, message, key, { zip215: false })
  } catch {
    // noble throws on wrong lengths instead of answering.
    return false
  }
}

export function signPublicKey(secret: SignSecret): Bytes {
  return new Uint8Array(ed25519.getPublicKey(reveal(secret)))
}
