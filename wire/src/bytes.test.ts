/// <reference types="node" />
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64urlToBytes, bytesToBase64url, concatBytes, equalBytes } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 200 })

test('base64url is Node’s, and comes back', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const text = bytesToBase64url(given)
      expect(text).toBe(Buffer.from(given).toString('base64url'))
      expect(base64urlToBytes(text)).toEqual(given)
    }),
  )
})

test('every byte string has one text: any other that would decode to it is refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const decoded = base64urlToBytes(text)
      expect(decoded === null || bytesToBase64url(decoded) === text).toBe(true)
    }),
  )
  for (const bad of ['A', 'AB', 'AAB', 'AA==', 'AA=', 'A A', 'AA\n', 'A+', 'A/', 'AAAAA', 'Aé']) {
    expect([bad, base64urlToBytes(bad)]).toEqual([bad, null])
  }
  expect(base64urlToBytes('')).toEqual(new Uint8Array(0))
})

test('joined bytes are their parts, and equal bytes are the same length', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const both = concatBytes(a, b)
      expect(equalBytes(both.subarray(0, a.length), a)).toBe(true)
      expect(equalBytes(both.subarray(a.length), b)).toBe(true)
      expect(equalBytes(both, a)).toBe(b.length === 0)
      expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0)
    }),
  )
})
