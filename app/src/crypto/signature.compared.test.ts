/** Our signatures and those of noble's curves must be the same, and whatever one refuses the other refuses. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { createSecret } from './secret.ts'
import { sign, signPublicKey, verify } from './signature.ts'

const { Point } = ed25519
const order = Point.Fn.ORDER
const prime = Point.Fp.ORDER

const anyBytes = (range: { minLength?: number; maxLength: number }) =>
  fc.noShrink(fc.uint8Array({ ...range, size: 'max' })).map((drawn) => new Uint8Array(drawn))
const seed = anyBytes({ minLength: 32, maxLength: 32 })
const anyMessage = anyBytes({ maxLength: 300 })
const secretOf = (bytes: Bytes) => createSecret<'sign'>(bytes)
const theirs = (key: Bytes, message: Bytes, signature: Bytes) =>
  ed25519.verify(signature, message, key, { zip215: false })

test('both make the same keys and signatures, and hold them for right', () => {
  fc.assert(
    fc.property(seed, anyMessage, (own, message) => {
      const key = signPublicKey(secretOf(own))
      const signature = sign(secretOf(own), message)
      expect(key).toEqual(new Uint8Array(ed25519.getPublicKey(own)))
      expect(signature).toEqual(new Uint8Array(ed25519.sign(message, own)))
      expect(verify(key, message, signature)).toBe(true)
    }),
  )
})

test('a message of no length is signed too; each result has memory of its own', () => {
  const own = secretOf(new Uint8Array(32).fill(7))
  const nothing = new Uint8Array()
  const signature = sign(own, nothing)
  expect(signature).toEqual(new Uint8Array(ed25519.sign(nothing, new Uint8Array(32).fill(7))))
  expect(verify(signPublicKey(own), nothing, signature)).toBe(true)
  expect([signature.buffer.byteLength, signPublicKey(own).buffer.byteLength]).toEqual([64, 32])
})

test('a secret of another length signs nothing', () => {
  for (const length of [0, 31, 33, 64]) {
    expect(() => sign(secretOf(new Uint8Array(length)), Uint8Array.of(1))).toThrow('of length 32')
    expect(() => signPublicKey(secretOf(new Uint8Array(length)))).toThrow('of length 32')
  }
})

describe('both answer the same', () => {
  it('to any bit that was turned', () => {
    const place = fc.nat({ max: 96 * 8 - 1 })
    fc.assert(
      fc.property(seed, anyMessage, place, (own, message, at) => {
        const both = Uint8Array.of(...ed25519.getPublicKey(own), ...ed25519.sign(message, own))
        both[at >> 3] = (both[at >> 3] ?? 0) ^ (1 << (at & 7))
        const [key, signature] = [both.slice(0, 32), both.slice(32)]
        expect(verify(key, message, signature)).toBe(false)
        expect(theirs(key, message, signature)).toBe(false)
      }),
    )
  })

  it('to any bytes at all', () => {
    const half = fc.oneof(seed, fc.constantFrom(...oddPoints()))
    const number = fc.oneof(seed, fc.constantFrom(...oddNumbers()))
    fc.assert(
      fc.property(half, half, number, anyMessage, (key, point, scalar, message) => {
        const signature = Uint8Array.of(...point, ...scalar)
        expect(verify(key, message, signature)).toBe(theirs(key, message, signature))
      }),
      { numRuns: 300 },
    )
  })

  it('to a signature whose number is one order higher: false', () => {
    fc.assert(
      fc.property(seed, anyMessage, (own, message) => {
        const key = signPublicKey(secretOf(own))
        const signature = sign(secretOf(own), message)
        const higher = toBytes(toNumber(signature.subarray(32)) + order)
        const malleable = Uint8Array.of(...signature.subarray(0, 32), ...higher)
        expect(verify(key, message, malleable)).toBe(false)
        expect(theirs(key, message, malleable)).toBe(false)
      }),
    )
  })

  it('to keys and points with a part of small order', () => {
    const part = fc.constantFrom(...torsion())
    fc.assert(
      fc.property(seed, part, part, anyMessage, (own, ofKey, ofPoint, message) => {
        const { scalar, point } = ed25519.utils.getExtendedPublicKey(own)
        const key = new Uint8Array(point.add(ofKey).toBytes())
        const once = 2n + BigInt(own[0] ?? 0)
        const first = Point.BASE.multiply(once).add(ofPoint).toBytes()
        const challenge = toNumber(sha512(Uint8Array.of(...first, ...key, ...message)))
        const signature = Uint8Array.of(...first, ...toBytes((once + challenge * scalar) % order))
        // The cofactored equation of RFC 8032 holds for all of these.
        expect(verify(key, message, signature)).toBe(true)
        expect(theirs(key, message, signature)).toBe(true)
      }),
    )
  })
})

/** Small orders, both signs, not canonical, the largest. */
function oddPoints(): readonly Bytes[] {
  const canonical = torsion().map((point) => new Uint8Array(point.toBytes()))
  const numbers = [0n, 1n, 2n, 18n].map((y) => toBytes(prime + y))
  const all = [...canonical, ...numbers, toBytes(2n ** 255n - 1n), toBytes(prime - 1n)]
  return all.flatMap((bytes) => [bytes, bytes.with(31, (bytes[31] ?? 0) ^ 0x80)])
}

function oddNumbers(): readonly Bytes[] {
  const all = [0n, 1n, order - 1n, order, order + 1n, 8n * order, 2n ** 253n, 2n ** 256n - 1n]
  return all.map(toBytes)
}

/** The eight points whose order divides 8. */
function torsion() {
  const eighth = 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'
  const points = [Point.fromHex(eighth)]
  while (points.length < 8) points.push(points[0]!.add(points.at(-1)!))
  return points
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes.toReversed()).toString('hex')}`)
}

function toBytes(number: bigint): Bytes {
  return Uint8Array.from(Buffer.from(number.toString(16).padStart(64, '0'), 'hex')).toReversed()
}
