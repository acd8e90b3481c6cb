import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawAnother } from './draw.ts'

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('draws one that is there, and another than the last', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: -1, max: 5_000 }),
      chance,
      (count, last, at) => {
        const drawn = drawAnother(count, last, at)
        expect(drawn).toBeGreaterThanOrEqual(0)
        expect(drawn).toBeLessThan(count)
        expect(drawn === last && count > 1).toBe(false)
      },
    ),
  )
})

it('leaves none out', () => {
  const drawn = [0, 0.3, 0.6, 0.9].map((at) => drawAnother(4, -1, at))
  expect(drawn).toEqual([0, 1, 2, 3])
  expect([0, 0.4, 0.9].map((at) => drawAnother(4, 1, at))).toEqual([0, 2, 3])
})
