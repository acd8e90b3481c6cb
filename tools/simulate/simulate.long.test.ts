import { expect, test } from 'vitest'
import { good, liveThrough } from './simulate.testing.ts'

test('the same in more worlds, other ones than in the short test', async () => {
  expect(await liveThrough(100, 70)).toEqual(good)
})
