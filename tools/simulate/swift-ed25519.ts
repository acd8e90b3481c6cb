/**
 * Node's own Ed25519 in the place of `@noble/ed25519`, for the long form: the same bytes, in a
 * small part of the time. Only as much of it as `app/src/crypto/signature.ts` asks for. Keys of small order are not refused here;
 * no world has any, and the hash of a world is the same either way.
 */
import { createPublicKey, sign as signWith, verify as verifyWith } from 'node:crypto'
import { privateKeyOf, publicKeyOf } from './swift-keys.ts'

export const hashes = {}

export function getPublicKey(secret: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf('ed25519', secret)).export({
    format: 'der',
    type: 'spki',
  })
  return new Uint8Array(spki.subarray(-32))
}

export function sign(message: Uint8Array, secret: Uint8Array): Uint8Array {
  return new Uint8Array(signWith(null, message, privateKeyOf('ed25519', secret)))
}

export function verify(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== 64) throw new Error('a signature has 64 bytes')
  return verifyWith(null, message, publicKeyOf('ed25519', key), signature)
}
