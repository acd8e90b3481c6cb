import { expect, test } from 'vitest'
import { good, liveThrough } from './simulate.testing.ts'

test('in worlds where much goes wrong nothing is lost, leaked, stuck or told in two ways', async () => {
  expect(await liveThrough(0, 8)).toEqual(good)
}, 120_000)
