/// <reference types="node" />
import fc from 'fast-check'
import { expect, test } from 'vitest'
import vectors from '../vectors/cbor.json' with { type: 'json' }
import { equalBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { decodeArray, readArray } from './read.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((one) => !one.startsWith('\uFEFF'))

const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.maxSafeInteger(),
    text,
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}))

test('every value reads back, and writes the same bytes again', () => {
  fc.assert(
    fc.property(value, (given) => {
      const bytes = encodeCbor(given)
      const read = decodeCbor(bytes)
      expect(encodeCbor(read)).toEqual(bytes)
      expect(withoutPrototypes(read)).toEqual(withoutPrototypes(given))
    }),
  )
})

test('the bytes in the vectors that are one value are read, to the same bytes', () => {
  for (const { value: name, bytes } of vectors.accepted) {
    const read = decodeCbor(hex(bytes))
    expect([name, read === null]).toEqual([name, name === 'null'])
    expect([name, Buffer.from(encodeCbor(read)).toString('hex')]).toEqual([name, bytes])
  }
})

test('the bytes in the vectors that a reader must refuse are refused', () => {
  for (const { why, bytes } of vectors.refused) {
    expect([why, decodeCbor(hex(bytes))]).toEqual([why, null])
  }
})

test('keys are written in the order of their encodings, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 8 }), (keys) => {
      const map = (list: readonly string[]) => Object.fromEntries(list.map((key) => [key, 1]))
      const bytes = encodeCbor(map(keys))
      expect(encodeCbor(map(keys.toReversed()))).toEqual(bytes)
      const encoded = Object.keys(decodeCbor(bytes) as object).map((key) =>
        Buffer.from(encodeCbor(key)),
      )
      // Keys that look like array indices come first in a JavaScript object whatever was written.
      fc.pre(keys.every((key) => !/^\d+$/u.test(key)))
      expect(encoded).toEqual(encoded.toSorted((a, b) => Buffer.compare(a, b)))
    }),
  )
})

test('any bytes at all are either refused or exactly what would be written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = decodeCbor(bytes)
      expect(read === null || equalBytes(encodeCbor(read), bytes)).toBe(true)
    }),
  )
})

test('a key called __proto__ or constructor is only a key', () => {
  const bytes = hex('a2695f5f70726f746f5f5fa16161016b636f6e7374727563746f7202')
  const read = decodeCbor(bytes) as Record<string, CborValue>
  const inherited = Object.getPrototypeOf(read) as object
  expect([Reflect.ownKeys(inherited), Object.getPrototypeOf(inherited)]).toEqual([[], null])
  expect(Object.isFrozen(inherited)).toBe(true)
  expect(Object.keys(read)).toEqual(['__proto__', 'constructor'])
  expect(read['a']).toBeUndefined()
  expect(({} as Record<string, unknown>)['a']).toBeUndefined()
})

test('depth and lengths that lie are refused at once', () => {
  const begun = performance.now()
  for (const bomb of [
    new Uint8Array(1_000_000).fill(0x81),
    hex('9bffffffffffffffff'),
    hex('5affffffff00'),
  ]) {
    expect(decodeCbor(bomb)).toBeNull()
  }
  expect(performance.now() - begun).toBeLessThan(1_000)
})

test('bytes read are a copy: changing the message afterwards changes nothing', () => {
  const message = encodeCbor([Uint8Array.of(1, 2, 3)])
  const read = decodeCbor(message) as readonly Uint8Array[]
  message.fill(0)
  expect(read[0]).toEqual(Uint8Array.of(1, 2, 3))
})

function withoutPrototypes(given: CborValue): unknown {
  if (given === null || typeof given !== 'object') return given === 0 ? 0 : given
  if (given instanceof Uint8Array) return [...given]
  if (Array.isArray(given)) return given.map((one: CborValue) => withoutPrototypes(one))
  return new Map(
    Object.entries(given)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, withoutPrototypes(one)]),
  )
}

test('what is nested is an array, never bytes that hold one', () => {
  const wrapped = encodeCbor([1, encodeCbor([2, 3])])
  const [, inner] = decodeArray(wrapped, 2) ?? []
  expect(inner).toBeInstanceOf(Uint8Array)
  expect(readArray(inner, 2)).toBeNull()
})

test('texts stay readable that began with a byte order mark', () => {
  const written = encodeCbor(['\uFEFF\uFEFFhello\uFEFF'])
  expect(decodeCbor(written)).toEqual(['hello\uFEFF'])
})
