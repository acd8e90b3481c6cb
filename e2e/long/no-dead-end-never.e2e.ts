/**
 * One person begins everything, and the other never opens the app again. Days later nothing of it says
 * who did not come: each can be left or begun anew, and Today is as on any other day.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { isShared } from '../../app/src/ui/player/shared-step.ts'
import type { RobotPair } from './robot-pair.ts'
import { meetRobots, playedThrough, roundOf } from './robot-pair.ts'

const { play, question } = everyEn

let two: RobotPair
beforeAll(async () => {
  two = await meetRobots({ now: new Date('2026-03-20T19:10:00Z'), timeZone: 'Europe/Madrid' })
  await two.pair.sam.close()
}, 180_000)
afterAll(async () => two.pair.close())

const rounds = new Map<string, string | null>()
/** What nobody should have to read who waited. */
const reproach =
  /since|waiting for Sam|Sam (has|is|did|does)|\b(not|never) (yet )?(answered|come|seen)|missed|overdue|expired|days? ago|\d+ days|reminder/i

const shared = playedThrough('never').filter(({ steps }) => steps.some(isShared))

describe('where the other never comes', () => {
  it.each(shared)('$id: goes as far as it goes', async (practice) => {
    const { noor } = two
    await noor.begins(practice.id)
    await noor.goesOn()
    await noor.comesTo(practice.id, roundOf(practice, noor))
    rounds.set(practice.id, roundOf(practice, noor))
    expect((await noor.looks()).told).not.toMatch(reproach)
  })

  it('days go by', async () => {
    await two.pair.noor.setClock(new Date('2026-03-30T19:10:00Z'))
    await two.pair.noor.restart('/')
    expect((await two.noor.looks()).told).not.toMatch(reproach)
  })

  it.each(shared)('$id: can be closed, and begun anew', async (practice) => {
    const { noor } = two
    await noor.comesTo(practice.id, rounds.get(practice.id))
    await noor.goesOn()
    const { told, path } = await noor.looks()
    expect(told).not.toMatch(reproach)
    const isLeft = await noor.leaves(practice.id)
    // What came back unopened is over as it is, and so is what was all that there is to do.
    const isOver = [question.returned.title, play.over].some((words) => told.includes(words))
    expect([isLeft, isOver]).toContain(true)
    await noor.goesToday()
    await noor.begins(practice.id)
    expect(await noor.goesOn(1), 'there is something to begin with').toBe(1)
    expect(noor.round, 'it is another round').not.toBe(path)
    expect(two.faults()).toEqual([])
  })
})
