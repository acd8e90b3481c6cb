/**
 * A fortnight of two people over one relay, with a clock that goes from evening to evening: nothing
 * is lost, and nothing is shown to whom it should not be. Each step is of ordinary life.
 */
import { expect, it } from 'vitest'
import type { Keeper } from '../flows.ts'
import { noorIsAway, offlineDays } from './away.ts'
import { comesBack, quietDays } from './back-together.ts'
import { careIsNoted, firstEvening } from './first-days.ts'
import { travels } from './journey.ts'
import { leaves } from './leaving.ts'
import { movesOn } from './moving-on.ts'
import { shortVersion } from './second-thoughts.ts'
import type { World } from './world.ts'
import { comparePictures, openWorld } from './world.ts'

const week = [comparePictures, firstEvening, careIsNoted, shortVersion, noorIsAway, offlineDays]

it('a fortnight, in default mode', { timeout: 900_000 }, async ({ annotate }) => {
  const days = [...week, comesBack, quietDays, travels, movesOn, leaves]
  const { took, checks } = await live(['Someone else', 'Someone else'], days)
  await annotate(took)
  expect(checks).toBeGreaterThan(1_000)
})

it('a week, in strict mode', { timeout: 600_000 }, async ({ annotate }) => {
  const { took, checks } = await live(['One of us', 'Someone else'], [...week, comesBack, leaves])
  await annotate(took)
  expect(checks).toBeGreaterThan(500)
})

/** Ends with what it took. */
async function live(
  keepers: readonly [Keeper, Keeper],
  days: readonly ((world: World) => Promise<void>)[],
): Promise<{ readonly took: string; readonly checks: number }> {
  const began = Date.now()
  const world = await openWorld(keepers)
  const { pair, people, ledger, audit } = world
  try {
    for (const day of days) await day(world)
    for (const { faults } of [pair.noor, pair.sam, ...Object.values(people)]) {
      expect(faults).toEqual([])
    }
    const seconds = Math.round((Date.now() - began) / 1_000)
    const checks = audit.checks()
    return { took: `${seconds} s, ${ledger.texts.length} texts, ${checks} checks`, checks }
  } finally {
    for (const person of Object.values(people)) await person.close().catch(() => undefined)
    await pair.close()
  }
}
