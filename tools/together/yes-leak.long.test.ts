/**
 * The leak test of a private yes (threat-model.md, “Private yes”): ten thousand pairs of people, each pair in
 * several worlds. Of the same chance, what the other and the relay see is the same to the byte. With
 * chance of its own in each, a classifier does no better than a coin.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allButChance, everything, howFarTheyShow, whereTheyDiffer } from './yes-leak.testing.ts'
import type { YesWorlds } from './yes-worlds.testing.ts'
import { createYesWorlds, watched } from './yes-worlds.testing.ts'

const pairs = 10_000
const patience = 60 * 60_000
let worlds: YesWorlds
beforeAll(() => (worlds = createYesWorlds()))
afterAll(() => worlds.close())

const no = ['never-opened', 'opened-and-no'] as const
const yes = ['never-opened', 'yes-to-other-things'] as const

test('of the same chance, every byte is the same', { timeout: patience }, async () => {
  expect(await whereTheyDiffer(worlds, pairs, no, everything)).toEqual([])
  expect(await whereTheyDiffer(worlds, pairs / 10, yes, allButChance)).toEqual([])
})

test('with chance of its own, no world can be told apart', { timeout: patience }, async () => {
  const shown = await howFarTheyShow(worlds, pairs, watched)
  for (const [at, auc] of shown.entries()) {
    console.log(
      `private yes, ${pairs} pairs, never opened and ${watched[at + 1]}: AUC ${auc.toFixed(4)}`,
    )
    expect(Math.abs(auc - 0.5)).toBeLessThanOrEqual(0.01)
  }
})
