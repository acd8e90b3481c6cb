/** The leak test of a private yes (threat-model.md, “Private yes”), in short; the whole is `yes-leak.long.test.ts`. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allButChance, everything, howFarTheyShow, whereTheyDiffer } from './yes-leak.testing.ts'
import type { YesWorlds } from './yes-worlds.testing.ts'
import { createYesWorlds } from './yes-worlds.testing.ts'

let worlds: YesWorlds
beforeAll(() => (worlds = createYesWorlds()))
afterAll(() => worlds.close())

const no = ['never-opened', 'opened-and-no'] as const
const yes = ['never-opened', 'yes-to-other-things'] as const

test('a no is to the byte what somebody leaves behind who never looked', async () => {
  expect(await whereTheyDiffer(worlds, 30, no, everything)).toEqual([])
})

test('so is a yes that the other does not share, but for what looks like chance', async () => {
  expect(await whereTheyDiffer(worlds, 30, yes, allButChance)).toEqual([])
  // It is no yes that never left.
  expect(await whereTheyDiffer(worlds, 10, yes, everything)).toHaveLength(10)
})

test.each([
  ['skips-what-is-blank', ['by-relay']],
  ['null-for-nothing', ['by-other']],
  ['shorter-when-blank', ['by-relay']],
] as const)('the test itself sees it when a device %s', async (plant, seen) => {
  const [shown] = await howFarTheyShow(worlds, 40, yes, plant, seen)
  expect(shown).toBeGreaterThan(0.9)
})
