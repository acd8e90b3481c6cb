import { expect, test } from 'vitest'
import { runRaces } from './run.ts'
import { isGreen } from './tally.ts'

test('400 races over two relays open each reveal once', { timeout: 60_000 }, async () => {
  const tally = await runRaces({ rounds: 400, relays: 2, seed: 1 })
  expect(tally).toMatchObject({ once: 400, twice: 0, never: 0, early: 0, different: 0, wrong: [] })
  expect(isGreen(tally)).toBe(true)
  // Both ways, or nothing raced.
  expect(Math.min(tally.withdrawn, tally.tooLate)).toBeGreaterThan(5)
})

test('a tally without a race is not green', async () => {
  expect(isGreen(await runRaces({ rounds: 0, relays: 1, seed: 1 }))).toBe(false)
})
