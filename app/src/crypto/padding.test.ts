import { depositBuckets, entryBuckets } from '@attune/wire/limits.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, unpad } from './padding.ts'

const tag = 16
const buckets = fc.constantFrom<readonly number[]>(entryBuckets, depositBuckets, [4_096])

test('what was padded comes back, whatever it ends in', () => {
  const content = fc.noShrink(fc.uint8Array({ maxLength: 5_000, size: 'max' }))
  const endings = fc.constantFrom([], [0x80], [0, 0], [0x80, 0], [0x80, 0, 0x80])
  fc.assert(
    fc.property(content, endings, buckets, (start, ending, sizes) => {
      const bytes = Uint8Array.of(...start, ...ending)
      const padded = pad(bytes, sizes)
      if (padded === null) return bytes.length + 1 + tag > (sizes.at(-1) ?? 0)
      expect(unpad(padded)).toEqual(bytes)
      return padded.length + tag === sizes.find((size) => bytes.length + 1 + tag <= size)
    }),
  )
})

test('a length at the edge of a bucket takes the bucket that fits', () => {
  const sizes = entryBuckets.flatMap((bucket) => [
    [bucket - tag - 1, bucket],
    [bucket - tag, entryBuckets.find((next) => next > bucket)],
  ])
  for (const [length, bucket] of sizes) {
    const padded = pad(new Uint8Array(length ?? 0), entryBuckets)
    expect(padded === null ? undefined : padded.length + tag).toBe(bucket)
  }
})

test('padding that nobody writes is refused', () => {
  for (const bad of [[], [0, 0], [1, 0], [0x81, 0], [0x80, 1, 0], [0x40]]) {
    expect(unpad(Uint8Array.from(bad))).toBeNull()
  }
})
