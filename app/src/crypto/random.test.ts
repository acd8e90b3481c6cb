import { expect, test } from 'vitest'
import { createSeededRandom } from './random.ts'

test('the seeded source repeats itself and differs by seed', () => {
  const [a, b, c] = [createSeededRandom('a'), createSeededRandom('a'), createSeededRandom('c')]
  expect([a(7), a(64), a(0)]).toEqual([b(7), b(64), b(0)])
  expect(c(32)).not.toEqual(createSeededRandom('a')(32))
})

test('the seeded source never gives the same bytes twice', () => {
  const random = createSeededRandom('a')
  const drawn = Array.from({ length: 300 }, () => random(16).join())
  expect(new Set(drawn).size).toBe(300)
})
