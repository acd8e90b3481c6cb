/**
 * Node's own X25519 in the place of `app/src/crypto/x25519.ts`, for the long form: the same bytes, in a
 * small part of the time, and a key of small order is refused here too.
 */
import { createPublicKey, diffieHellman } from 'node:crypto'
import { privateKeyOf, publicKeyOf } from './swift-keys.ts'

export function x25519PublicKey(secret: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf('x25519', secret)).export({
    format: 'der',
    type: 'spki',
  })
  return new Uint8Array(spki.subarray(-32))
}

export function x25519Shared(secret: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const keys = {
    privateKey: privateKeyOf('x25519', secret),
    publicKey: publicKeyOf('x25519', publicKey),
  }
  return new Uint8Array(diffieHellman(keys))
}
