import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCbor, encodeCbor } from '../../wire/src/cbor.ts'
import { createChance } from '../history/chance.ts'
import { readTree, writeTree } from './cbor-tree.ts'
import { minimise } from './minimise.ts'
import { mutate } from './mutate.ts'

const nested = encodeCbor([1, 'two', { three: new Uint8Array(40) }, encodeCbor([[-5, true, null]])])

describe('changes', () => {
  test('a tree that nobody has changed is written as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.string(), fc.array(fc.nat())), (value) => {
        const bytes = encodeCbor(value)
        const tree = readTree(bytes)
        expect(tree && writeTree(tree)).toEqual(bytes)
      }),
    )
    const tree = readTree(nested)
    expect(tree && writeTree(tree)).toEqual(nested)
  })

  test('many of a valid example are still valid, and many are not', () => {
    const chance = createChance(1)
    let valid = 0
    for (let turn = 0; turn < 1_000; turn += 1) {
      if (decodeCbor(mutate('cbor', nested, nested, chance)) !== null) valid += 1
    }
    expect(valid).toBeGreaterThan(300)
    expect(valid).toBeLessThan(900)
  })

  test.each(['cbor', 'text', 'bytes'] as const)('of %s are the same for the same seed', (shape) => {
    const some = () => {
      const chance = createChance(7)
      return Array.from({ length: 50 }, () => mutate(shape, nested, nested, chance))
    }
    expect(some()).toEqual(some())
  })
})

test('what fails is made as small as it fails', async () => {
  const fails = async (inputs: readonly Uint8Array[]) => inputs.some((one) => one.includes(200))
  const noise = Array.from({ length: 9 }, () => new Uint8Array(300).fill(1))
  noise[4]?.set([200], 77)
  expect(await minimise(noise, fails, 2_000)).toEqual([Uint8Array.of(200)])
})
