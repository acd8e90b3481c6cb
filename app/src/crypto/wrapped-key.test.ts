import { expect, it } from 'vitest'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { createStorageKey } from './at-rest.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { unwrapKey, wrapKey, wrappedKeyLength } from './wrapped-key.ts'

const random = createSeededRandom('wrapped keys')
const [under, other] = [random(32), random(32)]
const context = encodeCbor(['lock', 1, 'argon2id', 32_768, 2, 1, random(16)])
const key = createStorageKey(random)
const wrapped = wrapKey(under, context, key, random)

it('opens with the same key in the same context, and with nothing else', () => {
  expect(wrapped).toHaveLength(wrappedKeyLength)
  const opened = unwrapKey(under, context, wrapped)
  expect(opened && reveal(opened)).toEqual(reveal(key))
  expect(unwrapKey(other, context, wrapped)).toBeNull()
  const weaker = encodeCbor(['lock', 1, 'argon2id', 19_456, 2, 1, random(16)])
  expect(unwrapKey(under, weaker, wrapped)).toBeNull()
  expect(unwrapKey(under, context.slice(0, -1), wrapped)).toBeNull()
})

it('does not open when any bit of it or of its context is another', () => {
  const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
    const copy = bytes.slice()
    copy[bit >> 3]! ^= 1 << (bit & 7)
    return copy
  }
  for (let bit = 0; bit < wrapped.length * 8; bit++)
    expect(unwrapKey(under, context, flipped(wrapped, bit))).toBeNull()
  for (let bit = 0; bit < context.length * 8; bit++)
    expect(unwrapKey(under, flipped(context, bit), wrapped)).toBeNull()
  for (const cut of [0, 1, 55, 56, wrappedKeyLength - 1])
    expect(unwrapKey(under, context, wrapped.slice(0, cut))).toBeNull()
})

it('cannot be put together from two', () => {
  const second = wrapKey(under, context, createStorageKey(random), random)
  for (const at of [24, 56, 88]) {
    const spliced = Uint8Array.from([...wrapped.slice(0, at), ...second.slice(at)])
    expect(unwrapKey(under, context, spliced)).toBeNull()
  }
})

it('never has the key in clear, nor the same bytes twice', () => {
  const again = wrapKey(under, context, key, random)
  expect(again).not.toEqual(wrapped)
  expect(Buffer.from(wrapped).includes(Buffer.from(reveal(key)))).toBe(false)
})
