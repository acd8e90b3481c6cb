/** Our scrypt must be noble's and Node's, whatever is typed and however hard. */
import { scryptSync } from 'node:crypto'
import { scrypt as published } from '@noble/hashes/scrypt.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrypt } from './scrypt.ts'

const anyBytes = fc
  .noShrink(fc.uint8Array({ maxLength: 200, size: 'max' }))
  .map((drawn) => new Uint8Array(drawn))

test('both are the same', () => {
  fc.assert(
    fc.property(anyBytes, anyBytes, fc.integer({ min: 1, max: 9 }), (typed, salt, hardness) => {
      const costs = { N: 2 ** hardness, r: 8, p: 1 }
      const ours = scrypt(typed, salt, hardness)
      expect(ours).toEqual(new Uint8Array(published(typed, salt, { ...costs, dkLen: 32 })))
      expect(Buffer.compare(ours, scryptSync(typed, salt, 32, costs))).toBe(0)
    }),
  )
})

test('RFC 7914 §12', () => {
  const text = (letters: string) => new TextEncoder().encode(letters)
  const made = scrypt(text('pleaseletmein'), text('SodiumChloride'), 14)
  expect(Buffer.from(made).toString('hex')).toBe(
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  )
})

test('more memory than there is throws', () => {
  expect(() => scrypt(new Uint8Array(1), new Uint8Array(16), 60)).toThrow(RangeError)
})
