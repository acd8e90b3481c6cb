import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStorageKey, openAtRest, sealAtRest } from './at-rest.ts'
import { createSeededRandom } from './random.ts'
import { flipBit } from './space-fixture.testing.ts'

const random = createSeededRandom('at rest')
const key = createStorageKey(random)
const bytes = fc.noShrink(fc.uint8Array({ maxLength: 3_000, size: 'max' }))
const path = fc.string({ unit: 'grapheme' })

test('what was put away comes back, under its own name and key', () => {
  fc.assert(
    fc.property(bytes, path, (plaintext, name) => {
      const sealed = sealAtRest(key, name, plaintext, random)
      expect(openAtRest(key, name, sealed)).toEqual(plaintext)
      expect(openAtRest(key, `${name}x`, sealed)).toBeNull()
      expect(openAtRest(createStorageKey(random), name, sealed)).toBeNull()
    }),
  )
})

test('any bit turned over, or a cut, is refused', () => {
  const sealed = sealAtRest(key, 'space/tail', random(500), random)
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), fc.nat(sealed.length - 1), (bit, length) => {
      expect(openAtRest(key, 'space/tail', flipBit(sealed, bit))).toBeNull()
      expect(openAtRest(key, 'space/tail', sealed.slice(0, length))).toBeNull()
    }),
  )
})

test('the same bytes put away twice look different', () => {
  const plaintext = random(64)
  expect(sealAtRest(key, 'a', plaintext, random)).not.toEqual(
    sealAtRest(key, 'a', plaintext, random),
  )
})

test('bytes that are a view into larger ones open too', () => {
  const sealed = sealAtRest(key, 'a', Uint8Array.of(1, 2, 3), random)
  const larger = new Uint8Array(sealed.length + 20)
  larger.set(sealed, 10)
  expect(openAtRest(key, 'a', larger.subarray(10, 10 + sealed.length))).toEqual(
    Uint8Array.of(1, 2, 3),
  )
})
