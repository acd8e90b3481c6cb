/** Bare keys as Node wants to have them. */
import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey } from 'node:crypto'

export type Curve = keyof typeof curves

export function privateKeyOf(curve: Curve, secret: Uint8Array): KeyObject {
  const der = Buffer.concat([pkcs8Head(curve), ofLength32(secret)])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

export function publicKeyOf(curve: Curve, key: Uint8Array): KeyObject {
  const der = Buffer.concat([spkiHead(curve), ofLength32(key)])
  return createPublicKey({ key: der, format: 'der', type: 'spki' })
}

// RFC 8410: what stands before the 32 bytes of a key in DER, and which curve it is for.
const curves = { ed25519: '70', x25519: '6e' }
const spkiHead = (curve: Curve) => Buffer.from(`302a300506032b65${curves[curve]}032100`, 'hex')
const pkcs8Head = (curve: Curve) =>
  Buffer.from(`302e020100300506032b65${curves[curve]}04220420`, 'hex')

function ofLength32(key: Uint8Array): Uint8Array {
  if (key.length !== 32) throw new Error('a key has 32 bytes')
  return key
}
