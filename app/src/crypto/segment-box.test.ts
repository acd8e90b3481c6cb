import { bytesToId } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { expect, it } from 'vitest'
import { createSeededRandom } from './random.ts'
import { createSecret } from './secret.ts'
import { digestPart, openPart, sealPart } from './segment-box.ts'
import { flipBit } from './space-fixture.testing.ts'

const random = createSeededRandom('segment box')
const [key, other] = [createSecret<'epoch'>(random(32)), createSecret<'epoch'>(random(32))]
const name = { space: bytesToId<SpaceId>(random(16)), from: 512, to: 1_024, part: 'words' } as const
const others = [
  { ...name, space: bytesToId<SpaceId>(random(16)) },
  { ...name, from: 511 },
  { ...name, to: 1_025 },
  { ...name, part: 'proof' } as const,
]

it('opens in its place, under its key, unchanged, and nowhere else', () => {
  for (const length of [0, 1, 300, 70_000]) {
    const content = random(length)
    const sealed = sealPart(name, content, key, random)
    expect(openPart(name, sealed, key)).toEqual(content)
    expect(openPart(name, sealed, other)).toBeNull()
    for (const one of others) expect(openPart(one, sealed, key)).toBeNull()
    for (const bit of [0, 200, 8 * sealed.length - 1])
      expect(openPart(name, flipBit(sealed, bit), key)).toBeNull()
    expect(openPart(name, sealed.slice(0, -1), key)).toBeNull()
  }
})

it('shows only the first bits of its length', () => {
  const sizes = new Set(
    Array.from({ length: 200 }, (_, at) => sealPart(name, random(10_000 + at), key, random).length),
  )
  expect(sizes.size).toBeLessThan(4)
})

it('has a digest that its key, its place and every byte of it are in', () => {
  const plain = random(100)
  const all = [
    digestPart(name, plain, key),
    digestPart(name, plain, other),
    digestPart(name, flipBit(plain, 799), key),
    ...others.map((one) => digestPart(one, plain, key)),
  ]
  expect(new Set(all.map((one) => one.join())).size).toBe(all.length)
  expect(digestPart(name, plain, key)).toEqual(all[0])
})
