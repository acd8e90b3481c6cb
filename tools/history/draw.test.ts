import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createChance } from './chance.ts'
import { createDraw } from './draw.ts'

it('goes through half of everything before anything comes again', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 12 }), (seed, count) => {
      const draw = createDraw([...Array.from({ length: count }).keys()], createChance(seed))
      const drawn = Array.from({ length: 40 }, () => draw.next(0))
      drawn.forEach((item, at) => {
        const close = drawn.slice(Math.max(0, at - Math.floor((count - 1) / 2)), at)
        expect(close).not.toContain(item)
      })
    }),
  )
})

it('lets everything rest, and says so when nothing is left', () => {
  const draw = createDraw(['one', 'two'], createChance(1), 365)
  expect(new Set([draw.next(0), draw.next(0)])).toEqual(new Set(['one', 'two']))
  expect(draw.next(364)).toBeNull()
  expect(draw.next(365)).not.toBeNull()
  expect(createDraw(['one', 'two'], createChance(1)).next(0, (item) => item === 'two')).toBe('two')
})
