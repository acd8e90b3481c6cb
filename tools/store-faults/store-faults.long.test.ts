import { expect, test } from 'vitest'
import { failEverywhere } from './failures.ts'
import { flipEach } from './flips.ts'
import { createRelayHere } from './relay-here.ts'
import { play } from './scene.ts'

test('what a phone said is kept is there, whenever its store fails', async () => {
  const { silent, broken } = await failEverywhere({ every: 20 })
  expect([silent, broken]).toEqual([[], []])
})

test('every record that is damaged is made whole, or told of', async () => {
  const relay = createRelayHere('long')
  const played = await play(relay, { wins: 340 })
  const { silent, flips, detected } = await flipEach(relay, played, { most: 4, regions: 2 })
  await relay.close()
  expect(silent).toEqual([])
  expect(detected).toBe(flips)
})
