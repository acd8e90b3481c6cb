import { concatBytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlobName } from './blob.ts'
import { createBlobName, openBlob, sealBlob } from './blob.ts'
import { padmeSize, sealedSize } from './blob-size.ts'
import { createSeededRandom } from './random.ts'

const { blob: most, blobPiece } = limits
const random = createSeededRandom('blob')
const nameOf = () => createBlobName(random)

function sealed(name: BlobName, content: Uint8Array) {
  const pieces = sealBlob(name, content)
  if (pieces === null) throw new Error('too large')
  return pieces
}

test('what was sealed comes back, whatever it ends in, and is as long as its length says', () => {
  const around = fc.constantFrom(
    0,
    1,
    1_000,
    blobPiece - 17,
    blobPiece - 16,
    3 * blobPiece,
    300_000,
  )
  const ending = fc.constantFrom([], [0x80], [0, 0], [0x80, 0])
  fc.assert(
    fc.property(around, fc.nat(40), ending, (length, more, end) => {
      const name = nameOf()
      const content = Uint8Array.of(...random(length + more), ...end)
      const pieces = sealed(name, content)
      expect(openBlob(name, pieces)).toEqual(content)
      const { total, pieces: count } = sealedSize(content.length)
      expect([pieces.length, concatBytes(...pieces).length]).toEqual([count, total])
      expect(pieces.slice(0, -1).every((piece) => piece.length === blobPiece)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('the same name and content give the same bytes, another name others', () => {
  const content = random(100_000)
  const name = nameOf()
  expect(sealed(name, content)).toEqual(sealed(name, content))
  expect(sealed({ ...nameOf(), key: name.key }, content)).not.toEqual(sealed(name, content))
})

describe('refuses', () => {
  const name = nameOf()
  const other = nameOf()
  const content = random(200_000)
  const pieces = sealed(name, content)
  const others = sealed(other, random(200_000))
  const [one, two, three, four] = pieces
  if (!one || !two || !three || !four) throw new Error('four pieces')

  test.each([
    ['nothing', []],
    ['a file without its last piece', [one, two, three]],
    ['a file without its first piece', [two, three, four]],
    ['a file with a piece left out', [one, two, four]],
    ['pieces in another order', [one, three, two, four]],
    ['a piece twice', [one, two, two, four]],
    ['a piece behind the last', [...pieces, four]],
    ['the last piece alone', [four]],
    ['a piece of another file', [one, others[1] ?? one, three, four]],
    ['a piece that was cut', [one, two, three, four.slice(0, -1)]],
    ['a piece that grew', [one, two, three, concatBytes(four, new Uint8Array(1))]],
    ['an empty piece', [one, two, three, new Uint8Array(0)]],
    ['two pieces run together', [concatBytes(one, two), three, four]],
  ])('%s', (_, changed) => {
    expect(openBlob(name, changed)).toBeNull()
  })

  test('one bit that flipped, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(pieces.length - 1), fc.nat(blobPiece * 8), (at, bit) => {
        const piece = new Uint8Array(pieces[at] ?? one)
        const byte = (bit >> 3) % piece.length
        piece[byte] = (piece[byte] ?? 0) ^ (1 << (bit & 7))
        return openBlob(name, pieces.with(at, piece)) === null
      }),
      { numRuns: 60 },
    )
  })

  test('the key under another id, and another key', () => {
    expect(openBlob({ blob: other.blob, key: name.key }, pieces)).toBeNull()
    expect(openBlob({ blob: name.blob, key: other.key }, pieces)).toBeNull()
  })

  test('a piece as the last of a shorter file', () => {
    const short = sealed(name, content.slice(0, 60_000))
    expect(openBlob(name, [...short, two, three, four])).toBeNull()
    expect(openBlob(name, [one])).toBeNull()
  })

  test('what is too large for the relay', () => {
    expect(sealBlob(name, new Uint8Array(most))).toBeNull()
    const largest = padmeSize(most) === most ? most - 2 * 4_096 * 64 : 0
    expect(sealedSize(largest).total).toBeLessThanOrEqual(most)
  })
})

test('padding costs at most 12 in 100, and leaves few sizes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: most }), (length) => {
      const size = padmeSize(length)
      expect(size).toBeGreaterThanOrEqual(length)
      expect(size / length).toBeLessThanOrEqual(1.12)
      expect(padmeSize(size)).toBe(size)
    }),
    { numRuns: 2_000 },
  )
  const sizes = new Set<number>()
  for (let length = 1; length < 1_000_000; length += 1) sizes.add(padmeSize(length))
  expect(sizes.size).toBeLessThan(300)
})
