/**
 * Multiples of Curve25519's base point by secret numbers, for signatures and for keys to seal to.
 * The number is cut anew each time into two random halves, so that what one multiplication takes, and
 * what it touches, tells nothing about it. Draws that chance itself, as the library does: it changes
 * no result. Must never hand out a half, nor use one twice.
 */
import { Point, etc } from '@noble/ed25519'

export const { p: prime, n: order } = Point.CURVE()

export function multiplyBase(secret: bigint): Point {
  // 384 bits, so that each remainder is as likely as any other.
  const half = etc.mod(toNumber(etc.randomBytes(48)), order)
  return Point.BASE.multiply(half).add(Point.BASE.multiply(etc.mod(secret - half, order)))
}

export function checkedKey(key: Uint8Array): Uint8Array {
  if (key.length !== 32) throw new Error('a key has 32 bytes')
  return key
}

/** Little-endian, as RFC 7748 and RFC 8032 write numbers. */
export function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${etc.bytesToHex(bytes.toReversed())}`)
}

/** 32 bytes, for a number that fits. */
export function toBytes(number: bigint): Uint8Array<ArrayBuffer> {
  return new Uint8Array(etc.hexToBytes(number.toString(16).padStart(64, '0')).toReversed())
}

/** RFC 7748 §5, and the same in RFC 8032 §5.1.5. */
export function toClamped(bytes: Uint8Array): bigint {
  const scalar = bytes.slice(0, 32)
  scalar[0] = (scalar[0] ?? 0) & 0xf8
  scalar[31] = ((scalar[31] ?? 0) & 0x7f) | 0x40
  return toNumber(scalar)
}
