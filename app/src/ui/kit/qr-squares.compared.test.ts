/** Ours and a published one must draw the same squares, at every size. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from 'uqr'
import { textToSquares } from './qr-squares.ts'

const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_#/')
/** How the app's links look: never digits or capitals alone, which have shorter forms. */
const linkOf = (length: number) =>
  fc
    .string({
      unit: fc.constantFrom(...letters),
      minLength: length,
      maxLength: length,
    })
    .map((text) => `https://${text}`)
const published = (text: string) => {
  const { data, version } = encode(text, { ecc: 'M', border: 0 })
  return { data, version }
}

test('every link that the app is likely to show', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }).chain(linkOf), (link) => {
      expect(drawn(textToSquares(link))).toBe(drawn(published(link).data))
    }),
  )
})

test('every version, full to the last byte', () => {
  const text = fc.sample(linkOf(2331), { numRuns: 1, seed: 7 })[0] ?? ''
  const versions = fullAt.map((length) => {
    const { data, version } = published(text.slice(0, length))
    expect(drawn(textToSquares(text.slice(0, length)))).toBe(drawn(data))
    return version
  })
  expect(versions).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
})

test('what is beyond letters is written as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const link = `https://${text}`
      expect(drawn(textToSquares(link))).toBe(drawn(published(link).data))
    }),
  )
})

test('no picture holds more than the largest', () => {
  expect(textToSquares('a'.repeat(2331))).toHaveLength(177)
  expect(() => textToSquares('a'.repeat(2332))).toThrow(RangeError)
})

/** One text compares faster than thirty thousand squares. */
function drawn(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row) => row.map((isDark) => (isDark ? '█' : ' ')).join('')).join('\n')
}

/** Bytes that each version holds at level M (ISO/IEC 18004, table 7). */
const fullAt = [
  ...[
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
  ],
  ...[711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911],
  ...[1989, 2099, 2213, 2331],
]
