/**
 * Every practice through the real interface, start to end, in two browsers over one relay: by roles and
 * names only. One person leaving, offline, and the other never coming: `no-dead-end-*.e2e.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RobotPair } from './robot-pair.ts'
import { meetRobots, played, playOn } from './robot-pair.ts'

let two: RobotPair
const began = performance.now()
beforeAll(async () => {
  two = await meetRobots()
}, 180_000)
afterAll(async () => {
  const seconds = Math.round((performance.now() - began) / 1_000)
  console.log(`the robot pair played ${played.length} practices in ${seconds} s`)
  await two.pair.close()
})

describe('the robot pair', () => {
  it.each(played)('plays $id to its end', async (practice) => {
    const { noor } = two
    await noor.begins(practice.id)
    const begun = await noor.goesOn()
    expect(begun + (await playOn(two, practice))).toBeGreaterThan(0)
    expect(two.faults()).toEqual([])
  })
})
