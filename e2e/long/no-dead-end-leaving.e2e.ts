/**
 * One person begins everything and leaves it. The other, who is looking at it meanwhile, hears nothing
 * of that, goes on as far as they like, finds no button that does nothing, and can go.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { Practice } from '../../app/src/content/practices/practice.ts'
import { isShared } from '../../app/src/ui/player/shared-step.ts'
import type { RobotPair } from './robot-pair.ts'
import { meetRobots, played, playedThrough, roundOf } from './robot-pair.ts'

const { care, frame, play, spaces } = everyEn

let two: RobotPair
beforeAll(async () => {
  two = await meetRobots()
}, 180_000)
afterAll(() => two.pair.close())

const tells =
  /Noor (has |is )?(left|gone|stopped|ended)|no longer (here|there|with)|gave up|without you|cancel|fail/i

/** Both stand where the first of them has done what one can do alone. */
async function comesAlong(practice: Practice): Promise<void> {
  const { noor, sam, arrives } = two
  await noor.begins(practice.id)
  await noor.goesOn()
  await arrives()
  await noor.comesTo(practice.id, roundOf(practice, noor))
  await sam.comesTo(practice.id, roundOf(practice, noor))
  // The day says whose turn is the first; before it there is nothing to leave.
  const { told } = await noor.looks()
  if (!told.includes(play.turns.theirs.replace('{name}', sam.name))) return
  await sam.goesOn()
  await expect.poll(async () => (await noor.looks()).told).toContain(play.turns.mine)
}

describe('whoever leaves', () => {
  const shared = playedThrough('leaving').filter(({ steps }) => steps.some(isShared))
  it.each(shared)('$id: tells nobody, and leaves no trap', async (practice) => {
    const { noor, sam, arrives, faults } = two
    await comesAlong(practice)
    const before = await sam.looks()
    const round = roundOf(practice, noor)
    // Where it has just said that this is all, there is nothing left to leave.
    const isAll = (await noor.looks()).told.includes(play.over)
    const hasLeft = await noor.leaves(practice.id)
    if (isAll) await noor.goesToday()
    expect([hasLeft, noor.round], 'is out of it again').toEqual([!isAll, null])
    await arrives()
    expect((await sam.looks()).told, 'nothing changes for Sam').toBe(before.told)
    await sam.goesOn()
    await sam.pressesAll()
    expect((await sam.looks()).told).not.toMatch(tells)
    await sam.leaves(practice.id)
    await sam.goesToday()
    expect((await sam.looks()).told).not.toMatch(tells)
    await arrives()
    await noor.goesToday()
    const waiting = (await noor.looks()).things.map(({ leadsTo }) => leadsTo)
    expect(isAll || !waiting.includes(String(round)), 'nothing of it is asked of Noor').toBe(true)
    expect(faults()).toEqual([])
  })

  const alone = playedThrough('leaving').filter(({ steps }) => !steps.some(isShared))
  it.each(alone)('$id: is over for the one who had it alone', async (practice) => {
    const { noor, faults } = two
    await noor.begins(practice.id)
    await noor.goesOn(1)
    await noor.leaves(practice.id)
    await noor.goesToday()
    expect(faults()).toEqual([])
  })

  it('leaves the space in the middle of it', async () => {
    const { noor, sam, pair, arrives } = two
    const practice = played.find(({ id }) => id === 'active-listening') as Practice
    await comesAlong(practice)
    await sam.goesOn(1)
    const { page } = pair.noor
    await noor.goesToday()
    await page.getByRole('navigation').getByRole('link', { name: frame.us, exact: true }).click()
    await page.getByRole('link', { name: spaces.space.leave }).click()
    await page.getByRole('button', { name: spaces.leave.leaveNow }).click()
    await page.getByText(spaces.leave.left).waitFor()
    await arrives()
    await sam.goesOn()
    await sam.pressesAll()
    const { told } = await sam.looks()
    expect(told).not.toMatch(tells)
    await sam.leaves(practice.id)
    await sam.goesToday()
    await expect.poll(async () => (await sam.looks()).told).toContain(care.oneMember)
    expect((await sam.looks()).told).not.toMatch(tells)
    await sam.comesTo(practice.id)
    expect((await sam.looks()).told).toContain('Noor says this')
    await sam.goesToday()
    expect(two.faults()).toEqual([])
  })
})
