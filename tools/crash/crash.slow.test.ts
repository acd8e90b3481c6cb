import { expect, test } from 'vitest'
import { cutCopies } from './copies.ts'
import { killRelays } from './kill.ts'
import { cutPower, cutPowerOf } from './power-cut.ts'
import { countOf, sumOf } from './tally.ts'

const wish = { seed: 1, beside: 2 }

test('six kills in mid-write lose nothing', { timeout: 60_000 }, async () => {
  const tally = await killRelays({ ...wish, count: 6 })
  expect(tally.faults).toEqual([])
  expect(tally.ends).toBe(6)
  expect(tally.endsInWriting).toBeGreaterThan(3)
  expect(sumOf(tally.acknowledged)).toBeGreaterThan(60)
})

test('eight power cuts lose nothing', { timeout: 60_000 }, async () => {
  const tally = await cutPower({ ...wish, count: 8 })
  expect(tally.faults).toEqual([])
  expect(sumOf(tally.acknowledged)).toBeGreaterThan(20)
})

test('the same cuts lose what a relay promised without syncing', { timeout: 60_000 }, async () => {
  const tally = await cutPowerOf('NORMAL', { ...wish, count: 2 })
  expect(countOf(tally, 'lost')).toBeGreaterThan(0)
})

test('a backup or a restore is done or not begun', { timeout: 60_000 }, async () => {
  const tally = await cutCopies({ seed: 1, count: 24 })
  expect(tally.faults).toEqual([])
  expect(tally.ends).toBe(24)
})
