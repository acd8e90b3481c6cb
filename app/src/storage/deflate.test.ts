import { DecompressionStream as Inflater } from 'node:stream/web'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bytes } from './store.ts'
import { deflate, inflate } from './deflate.ts'

// The platform's own: simulations, which may still be under way in this process, put others in its place.
beforeEach(() => vi.stubGlobal('DecompressionStream', Inflater))
afterEach(() => vi.unstubAllGlobals())

/** More than one piece, and in pieces of other lengths when they come out again. */
const lengths = [0, 1, 65_535, 65_536, 65_537, 300_000]

test('what was deflated comes back, whatever its length', async () => {
  for (const length of lengths) {
    const bytes = noise(length)
    expect(await inflate(await deflate(bytes), length)).toEqual(bytes)
  }
  const content = fc.uint8Array({ maxLength: 5_000 })
  await fc.assert(
    fc.asyncProperty(content, async (some) => {
      const bytes = new Uint8Array(some)
      expect(await inflate(await deflate(bytes), bytes.length)).toEqual(bytes)
    }),
  )
})

test('it is raw DEFLATE, as others write and read it (RFC 1951)', async () => {
  const bytes = new Uint8Array(Buffer.from('Said today. '.repeat(20_000)))
  const deflated = await deflate(bytes)
  expect(deflated.length).toBeLessThan(2_000)
  expect(new Uint8Array(inflateRawSync(deflated))).toEqual(bytes)
  for (const level of [0, 1, 9]) {
    const theirs = new Uint8Array(deflateRawSync(bytes, { level }))
    expect(await inflate(theirs, bytes.length)).toEqual(bytes)
  }
})

test('what unfolds to more than the limit is nothing', async () => {
  for (const length of [1, 5_000, 300_000]) {
    const deflated = await deflate(noise(length))
    expect(await inflate(deflated, length)).toHaveLength(length)
    expect(await inflate(deflated, length - 1)).toBeNull()
  }
})

test('it stops at the limit: the rest of what would unfold to much more is not even looked at', async () => {
  const deflated = await deflate(noise(4_000_000))
  let fed = 0
  // Of these bytes alone: others in this process may be unfolding theirs.
  const subarray = (from: number, to: number) => {
    const some = new Uint8Array(deflated.slice(from, to))
    fed += some.length
    return some
  }
  expect(await inflate(Object.assign(deflated, { subarray }), 100_000)).toBeNull()
  expect(fed).toBeGreaterThan(0)
  expect(fed).toBeLessThan(1_000_000)
})

test('what is no DEFLATE, was cut short, or goes on behind its end is nothing', async () => {
  const deflated = await deflate(noise(100_000))
  const cut = (to: number) => new Uint8Array(deflated.subarray(0, to))
  const longer = Uint8Array.of(...deflated, 0)
  const bad = [new Uint8Array(0), Uint8Array.of(255), noise(1_000), longer]
  for (const bytes of [...bad, cut(1), cut(70_000), cut(deflated.length - 1)]) {
    expect(await inflate(bytes, Infinity)).toBeNull()
  }
})

/** Hardly gets shorter, and is the same in each run. */
function noise(length: number): Bytes {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 16
  })
}
