/** Our X25519 and that of noble's curves must be the same, and whatever one refuses the other refuses. */
import { x25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { x25519PublicKey, x25519Shared } from './x25519.ts'

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((drawn) => new Uint8Array(drawn))
const prime = 2n ** 255n - 19n

test('both make the same public keys', () => {
  fc.assert(
    fc.property(seed, (own) => {
      expect(x25519PublicKey(own)).toEqual(new Uint8Array(x25519.getPublicKey(own)))
    }),
  )
})

test('both find the same secret with any key, of the curve or of its twist', () => {
  fc.assert(
    fc.property(seed, seed, (own, other) => {
      expect(found(x25519Shared, own, other)).toEqual(found(x25519.getSharedSecret, own, other))
    }),
  )
})

test('two who give each other their keys find the same', () => {
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      const here = x25519Shared(one, x25519PublicKey(other))
      expect(x25519Shared(other, x25519PublicKey(one))).toEqual(here)
    }),
  )
})

test('the highest bit and what is not below the prime mean the same to both, small orders are refused', () => {
  const smallOrder = [
    0n,
    1n,
    prime - 1n,
    325606250916557431795983626356110631294008115727848805560023387167927233504n,
    39382357235489614581723060781553021112529911719440698176882885853963445705823n,
  ]
  const sameAsSmall = smallOrder.flatMap((u) => [u, u + prime].filter((n) => n < 2n ** 255n))
  const others = [2n, 9n, prime - 2n, prime + 2n, prime + 9n, 2n ** 255n - 1n]
  const own = Uint8Array.from({ length: 32 }, (_, at) => at * 7)
  const answers = (all: readonly bigint[]) =>
    all
      .flatMap((u) => [u, u + 2n ** 255n])
      .map((u) => {
        const key = toBytes(u)
        const ours = found(x25519Shared, own, key)
        expect(ours).toEqual(found(x25519.getSharedSecret, own, key))
        return ours
      })
  expect(new Set(answers(sameAsSmall))).toEqual(new Set(['refused']))
  expect(answers(others)).not.toContain('refused')
})

test('the ends of what a secret can be', () => {
  for (const own of [new Uint8Array(32), new Uint8Array(32).fill(255)]) {
    expect(x25519PublicKey(own)).toEqual(new Uint8Array(x25519.getPublicKey(own)))
    const shared = new Uint8Array(x25519.getSharedSecret(own, toBytes(9n)))
    expect(x25519Shared(own, toBytes(9n))).toEqual(shared)
    expect(shared).toEqual(x25519PublicKey(own))
  }
})

test('what has not 32 bytes is no key', () => {
  const [key, nine] = [new Uint8Array(32).fill(1), toBytes(9n)]
  for (const length of [0, 31, 33]) {
    const other = new Uint8Array(length).fill(9)
    expect(() => x25519PublicKey(other)).toThrow('32 bytes')
    expect(() => x25519Shared(other, nine)).toThrow('32 bytes')
    expect(() => x25519Shared(key, other)).toThrow('32 bytes')
  }
})

function found(
  shared: (own: Uint8Array, other: Uint8Array) => Uint8Array,
  own: Bytes,
  other: Bytes,
): Uint8Array | 'refused' {
  try {
    return new Uint8Array(shared(own, other))
  } catch {
    return 'refused'
  }
}

function toBytes(number: bigint): Bytes {
  return Uint8Array.from(Buffer.from(number.toString(16).padStart(64, '0'), 'hex')).toReversed()
}
