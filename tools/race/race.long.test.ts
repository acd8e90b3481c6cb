import { expect, test } from 'vitest'
import { runRaces } from './run.ts'

test('3,000 races over three relays open each reveal once', async () => {
  const seed = 1 + Math.floor(Math.random() * 1_000_000)
  const tally = await runRaces({ rounds: 3_000, relays: 3, seed })
  const right = { once: 3_000, twice: 0, never: 0, early: 0, different: 0, wrong: [] }
  expect(tally, `seed ${seed}`).toMatchObject(right)
})
