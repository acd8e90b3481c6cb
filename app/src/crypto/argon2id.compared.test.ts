/** Our Argon2id and BLAKE2b must be noble's and Node's, whatever the costs and lengths. */
import { argon2Sync } from 'node:crypto'
import { argon2id as published } from '@noble/hashes/argon2.js'
import { blake2b as publishedBlake2b } from '@noble/hashes/blake2.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argon2id } from './argon2id.ts'
import { blake2b } from './blake2b.ts'

const anyBytes = (minLength: number, maxLength: number) =>
  fc
    .noShrink(fc.uint8Array({ minLength, maxLength, size: 'max' }))
    .map((drawn) => new Uint8Array(drawn))

test('BLAKE2b, at every length of hash and around the ends of blocks', () => {
  const around = fc.constantFrom(0, 1, 127, 128, 129, 255, 256, 257, 1028)
  const input = fc.oneof(
    anyBytes(0, 400),
    around.chain((length) => anyBytes(length, length)),
  )
  fc.assert(
    fc.property(input, fc.integer({ min: 1, max: 64 }), (bytes, length) => {
      expect(blake2b(bytes, length)).toEqual(
        new Uint8Array(publishedBlake2b(bytes, { dkLen: length })),
      )
    }),
    { numRuns: 300 },
  )
})

test('RFC 7693, appendix A', () => {
  expect(Buffer.from(blake2b(Uint8Array.of(97, 98, 99), 64)).toString('hex')).toBe(
    'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1' +
      '7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
  )
})

test('Argon2id, with little memory and with some', async () => {
  const parts = fc.record({
    typed: anyBytes(0, 200),
    salt: anyBytes(8, 40),
    // More than 512 blocks of a slice need more than one block of addresses.
    memory: fc.oneof(fc.integer({ min: 8, max: 200 }), fc.integer({ min: 500, max: 1200 })),
    passes: fc.integer({ min: 1, max: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(parts, async ({ typed, salt, memory, passes }) => {
      const ours = await argon2id(typed.slice(), salt, { memory, passes })
      expect(ours).toEqual(
        new Uint8Array(published(typed, salt, { m: memory, t: passes, p: 1, dkLen: 32 })),
      )
      const costs = { memory, passes, parallelism: 1, tagLength: 32 }
      const node = argon2Sync('argon2id', { message: typed, nonce: salt, ...costs })
      expect(Buffer.from(ours).toString('hex')).toBe(node.toString('hex'))
    }),
  )
})

test('two at once do not meet', async () => {
  const [one, other] = [Uint8Array.of(1), Uint8Array.of(2)]
  const salt = new Uint8Array(16)
  const costs = { memory: 19_456, passes: 2 }
  const alone = [await argon2id(one, salt, costs), await argon2id(other, salt, costs)]
  const together = await Promise.all([argon2id(one, salt, costs), argon2id(other, salt, costs)])
  expect(together).toEqual(alone)
})
