import { expect, it } from 'vitest'
import { partOfDay } from './part-of-day.ts'

it('knows when it is evening, also after midnight', () => {
  expect([0, 4, 5, 11, 12, 17, 18, 23].map(partOfDay)).toEqual([
    'evening',
    'evening',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ])
})
