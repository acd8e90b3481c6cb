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
import { meetRobots, playedThrough, playOn, roundOf } from './robot-pair.ts'
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

const chosen = playedThrough('offline')

/** By tens, so that each cut finds many rounds under way. */
const tens = Array.from({ length: Math.ceil(chosen.length / 10) }, (_, at) =>
  chosen.slice(at * 10, at * 10 + 10),
).map((some) => ({ some, names: some.map(({ id }) => id).join(', ') }))

const isForBoth = ({ steps }: Practice) => steps.some(isShared)

describe('without a connection', () => {
  it.each(tens)('goes on, keeps what is written, and meets again: $names', async ({ some }) => {
    const { pair, noor, sam } = two
    const lines = [pair.noorsLine, pair.samsLine]
    const rounds = await begins(some)
    for (const line of lines) line.cut()
    // Nothing of one reaches the other, so they need not take turns.
    await Promise.all([
      goesOnAlone(noor, some, rounds),
      goesOnAlone(sam, some.filter(isForBoth), rounds),
    ])
    for (const line of lines) line.mend()
    await Promise.all([comesBack(pair.noor), comesBack(pair.sam)])
    for (const practice of some) {
      await noor.comesTo(practice.id, rounds.get(practice))
      await playOn(two, practice)
    }
    expect(two.faults()).toEqual([])
  })
})

/** Noor goes first, and Sam comes to each as it has arrived. */
async function begins(some: readonly Practice[]): Promise<Rounds> {
  const { noor, sam, arrives } = two
  const rounds: Rounds = new Map()
  let sams = Promise.resolve()
  for (const practice of some) {
    await noor.begins(practice.id)
    await noor.goesOn(2)
    await noor.comesTo(practice.id, roundOf(practice, noor))
    const round = roundOf(practice, noor)
    rounds.set(practice, round)
    await arrives()
    if (!isForBoth(practice)) continue
    sams = sams.then(async () => {
      await sam.comesTo(practice.id, round)
      await sam.goesOn(1)
    })
  }
  await sams
  return rounds
}

/** Every other time with half a sentence, and the app is closed over it. */
async function goesOnAlone(one: Robot, some: readonly Practice[], rounds: Rounds): Promise<void> {
  const half = `${one.name} wrote this without a connection`
  for (const [nth, practice] of some.entries()) {
    await one.comesTo(practice.id, rounds.get(practice))
    const hasWritten = nth % 2 === 0 && (await one.writes(half))
    if (hasWritten) {
      const { path } = await one.looks()
      await one.goesToday()
      await one.opens(path)
    }
    await one.goesOn()
    const words = !hasWritten || one.hasHeard(half) ? 'kept' : 'lost'
    expect([one.name, practice.id, words]).toEqual([one.name, practice.id, 'kept'])
  }
}

/** What was written meanwhile is sent. */
async function comesBack({ page }: Person): Promise<void> {
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor()
  await page.getByText(frame.noConnection).waitFor({ state: 'detached' })
  await page.getByText(frame.waitingToBeSent).waitFor({ state: 'detached' })
}
