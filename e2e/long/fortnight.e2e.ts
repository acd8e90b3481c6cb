/**
 * A fortnight of two people over one relay, with a clock that goes from evening to evening: nothing
 * is lost, and nothing is shown to whom it should not be. Each step is of ordinary life.
 */
import { expect, it } from 'vitest'
import { firstDays, offlineDays } from './first-week.ts'
import { comesBack, quietDays, travels } from './second-week.ts'
import { leaves, movesOn } from './ways-out.ts'
import { comparePictures, openWorld } from './world.ts'

it('a fortnight, in default mode', { timeout: 600_000 }, async ({ annotate }) => {
  const began = Date.now()
  const world = await openWorld(['Someone else', 'Someone else'])
  try {
    await comparePictures(world)
    await firstDays(world)
    await offlineDays(world)
    await comesBack(world)
    await quietDays(world)
    await travels(world)
    await movesOn(world)
    await leaves(world)
    expect([...world.pair.noor.faults, ...world.people.sam.faults]).toEqual([])
    const seconds = Math.round((Date.now() - began) / 1_000)
    await annotate(
      `${seconds} s, ${world.ledger.texts.length} texts, ${world.audit.checks()} checks`,
    )
  } finally {
    for (const person of Object.values(world.people)) await person.close().catch(() => undefined)
    await world.pair.close()
  }
})
