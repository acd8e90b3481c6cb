import { expect, test } from 'vitest'
import { cutCopies } from './copies.ts'
import { killRelays } from './kill.ts'
import { cutPower, cutPowerOf } from './power-cut.ts'
import { countOf } from './tally.ts'

/** Elsewhere every time; a failure says where. */
const seed = 1 + Math.floor(Math.random() * 1_000_000)
const wish = { seed, beside: 2 }

test(`a hundred kills lose nothing (seed ${seed})`, async () => {
  const tally = await killRelays({ ...wish, count: 100 })
  expect(tally.faults).toEqual([])
  expect(tally.ends).toBe(100)
})

test(`thirty power cuts lose nothing, and the control does (seed ${seed})`, async () => {
  expect((await cutPower({ ...wish, count: 30 })).faults).toEqual([])
  expect(countOf(await cutPowerOf('NORMAL', { ...wish, count: 3 }), 'lost')).toBeGreaterThan(0)
  expect((await cutPowerOf('FULL', { ...wish, count: 3 })).faults).toEqual([])
})

test(`backups and restores are done or not begun (seed ${seed})`, async () => {
  expect((await cutCopies({ seed, count: 240 })).faults).toEqual([])
})
