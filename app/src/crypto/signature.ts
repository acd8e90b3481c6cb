/**
 * Ed25519 (RFC 8032), strict: non-canonical keys, points and S and small-order keys are refused
 * (noble's `zip215: false`), so that no key exists under which anything verifies. Signing is §5.1.6
 * over noble's points, since its own would multiply by the secret as it is (base-point.ts). Every
 * message begins with a label of its own (wire/src/suite.ts).
 */
import { etc, hashes, verify as nobleVerify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { Verify } from '@attune/wire/suite.ts'
import { checkedKey, multiplyBase, order, toBytes, toClamped, toNumber } from './base-point.ts'
import type { SignSecret } from './secret.ts'
import { reveal } from './secret.ts'

export function sign(secret: SignSecret, message: Bytes): Bytes {
  const { scalar, prefix } = expand(secret)
  const key = multiplyBase(scalar).toBytes()
  const once = toScalar(prefix, message)
  const point = multiplyBase(once).toBytes()
  const answer = once + toScalar(point, key, message) * scalar
  return concatBytes(point, toBytes(etc.mod(answer, order)))
}

// What noble verifies with.
hashes.sha512 = sha512

export const verify: Verify = (key, message, signature) => {
  try {
    return nobleVerify(signature, message, key, { zip215: false })
  } catch {
    // noble throws on wrong lengths instead of answering.
    return false
  }
}

export function signPublicKey(secret: SignSecret): Bytes {
  return new Uint8Array(multiplyBase(expand(secret).scalar).toBytes())
}

/** §5.1.5: what is multiplied by, and what makes each message's own number. */
function expand(secret: SignSecret) {
  const hashed = sha512(checkedKey(reveal(secret)))
  return { scalar: toClamped(hashed), prefix: hashed.subarray(32) }
}

function toScalar(...parts: readonly Uint8Array[]): bigint {
  return etc.mod(toNumber(sha512(concatBytes(...parts))), order)
}
