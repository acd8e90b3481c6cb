/**
 * Both begin, and then neither has a connection: each goes on as far as one can alone, closes the app
 * with half a sentence in it, and finds the words again. Once there is a connection, both reach the end.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { Practice } from '../../app/src/content/practices/practice.ts'
import { isShared } from '../../app/src/ui/player/shared-step.ts'
import type { Person } from '../person.ts'
import type { RobotPair } from './robot-pair.ts'
import { meetRobots, played, playOn, roundOf } from './robot-pair.ts'
import type { Robot } from './robot.ts'

const { frame } = everyEn

type Rounds = Map<Practice, string | null>

let two: RobotPair
beforeAll(async () => {
  two = await meetRobots()
  for (const { page } of [two.pair.noor, two.pair.sam])
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}, 180_000)
afterAll(() => two.pair.close())

/** By tens, so that each cut finds many rounds under way. */
const tens = Array.from({ length: Math.ceil(played.length / 10) }, (_, at) =>
  played.slice(at * 10, at * 10 + 10),
).map((some) => ({ some, names: some.map(({ id }) => id).join(', ') }))

describe('without a connection', () => {
  it.each(tens)('goes on, keeps what is written, and meets again: $names', async ({ some }) => {
    const { pair, noor, sam, arrives } = two
    const rounds: Rounds = new Map()
    for (const practice of some) {
      await noor.begins(practice.id)
      await noor.goesOn(2)
      await noor.comesTo(practice.id, roundOf(practice, noor))
      rounds.set(practice, roundOf(practice, noor))
      await arrives()
      if (!practice.steps.some(isShared)) continue
      await sam.comesTo(practice.id, roundOf(practice, noor))
      await sam.goesOn(1)
    }
    for (const line of [pair.noorsLine, pair.samsLine]) line.cut()
    // Nothing of one reaches the other, so they need not take turns.
    await Promise.all([
      goesOnAlone(noor, some, rounds),
      goesOnAlone(
        sam,
        some.filter(({ steps }) => steps.some(isShared)),
        rounds,
      ),
    ])
    for (const line of [pair.noorsLine, pair.samsLine]) line.mend()
    for (const one of [pair.noor, pair.sam]) await comesBack(one)
    for (const practice of some) {
      await noor.comesTo(practice.id, rounds.get(practice))
      await playOn(two, practice)
      if (practice.steps.some(isShared)) expect((await noor.looks()).told).toMatch(/says this/)
    }
    expect(two.faults()).toEqual([])
  })
})

async function goesOnAlone(one: Robot, some: readonly Practice[], rounds: Rounds): Promise<void> {
  for (const practice of some) {
    await one.comesTo(practice.id, rounds.get(practice))
    const { path } = await one.looks()
    const half = `${one.name} wrote this without a connection`
    const hasWritten = await one.writes(half)
    await one.goesToday()
    await one.opens(path)
    await one.goesOn()
    if (hasWritten) expect(one.hasHeard(half), `${practice.id}: ${one.name}’s words`).toBe(true)
  }
}

/** What was written meanwhile is sent. */
async function comesBack({ page }: Person): Promise<void> {
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor()
  await page.getByText(frame.noConnection).waitFor({ state: 'detached' })
  await page.getByText(frame.waitingToBeSent).waitFor({ state: 'detached' })
}
