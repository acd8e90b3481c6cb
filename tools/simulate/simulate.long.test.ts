import { expect, test } from 'vitest'
import { good, liveThrough } from './simulate.testing.ts'

/** What these found has a test beside its source. A change makes other worlds of them; they are lived through all the same. */
const found = [
  350, 457, 662, 1172, 2097, 2204, 4226, 20278, 20591, 20682, 20862, 21368, 30296, 40339, 51495,
  60454, 62016, 71223, 80351, 80637, 80739, 81070, 90086, 90345,
]

test('the same in more worlds, other ones than in the short test', async () => {
  expect(await liveThrough(100, 70)).toEqual(good)
})

test.each(found)('in world %i, where something once went wrong, it goes well', async (seed) => {
  expect(await liveThrough(seed, 1)).toEqual(good)
})
