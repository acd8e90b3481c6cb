import { expect, test, vi } from 'vitest'
import { failEverywhere } from './failures.ts'
import { flipEach } from './flips.ts'
import { createRelayHere } from './relay-here.ts'
import { play } from './scene.ts'

vi.setConfig({ testTimeout: 120_000 })

test('what a phone said is kept is there, whenever its store fails', async () => {
  const { silent, broken, runs } = await failEverywhere({ every: 90 })
  expect([silent, broken]).toEqual([[], []])
  expect(runs).toBeGreaterThan(6)
})

test('a record of each kind that is damaged is made whole, or told of', async () => {
  const relay = createRelayHere('slow')
  const played = await play(relay)
  const { silent, flips, detected } = await flipEach(relay, played, { most: 1, regions: 1 })
  await relay.close()
  expect(silent).toEqual([])
  expect(detected).toBe(flips)
})
