/**
 * Every practice through the real interface, start to end, in two browsers over one relay: by roles and
 * names only. And once with one person leaving everything, once offline, once with the other never coming.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Practice } from '../../app/src/content/practices/practice.ts'
import { practices } from '../../app/src/content/practices/practices.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Robot } from './robot.ts'
import { openRobot } from './robot.ts'

/** Partners have all of them; what has a test of its own, or only a place on Today, is left out here. */
const elsewhere = [
  'closeness',
  'talk-first',
  'tender-talk',
  'our-time',
  'our-rest',
  'going-through',
]
const played = (practices as readonly Practice[]).filter(
  ({ id, cadence, audience }) =>
    cadence === 'any-time' && audience.includes('partners') && !elsewhere.includes(id),
)
/** Last of all: from then on the app asks for nothing. */
const last = (practices as readonly Practice[]).filter(({ id }) => id === 'going-through')

let pair: Pair
let noor: Robot
let sam: Robot
const began = performance.now()
beforeAll(async () => {
  pair = await meet(['Someone else', 'Someone else'])
  noor = openRobot(pair.noor, 'Noor')
  sam = openRobot(pair.sam, 'Sam')
}, 180_000)
afterAll(async () => {
  const seconds = Math.round((performance.now() - began) / 1_000)
  console.log(`the robot pair played ${played.length} practices in ${seconds} s`)
  await pair.close()
})

/** What one has said has reached the other. */
async function arrives(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250))
}

async function playThrough(practice: Practice): Promise<number> {
  let steps = 0
  await noor.begins(practice.id)
  for (let turn = 0, idle = 0; idle < 2 && turn < 20; turn++) {
    let moved = 0
    for (const one of [noor, sam]) {
      if (one !== noor || turn > 0) await one.comesTo(practice.id, noor.round ?? sam.round)
      moved += await one.goesOn()
      await arrives()
    }
    steps += moved
    idle = moved === 0 ? idle + 1 : 0
  }
  return steps
}

describe('the robot pair', () => {
  it.each([...played, ...last])('plays $id to its end', async (practice) => {
    expect(await playThrough(practice)).toBeGreaterThan(0)
    for (const one of [noor, sam]) expect(await one.waysOn()).toBeGreaterThan(0)
    expect([...pair.noor.faults, ...pair.sam.faults]).toEqual([])
  })
})

describe('no dead end', () => {
  it('lets one person leave everything, and tells the other nothing', async () => {
    for (const practice of played) {
      await noor.begins(practice.id)
      await noor.goesOn(4)
      await noor.leaves(practice.id)
      await arrives()
      await sam.comesTo(practice.id, noor.round)
      await sam.goesOn()
      expect([practice.id, await sam.hears()]).not.toMatch(/has left|left this/)
      expect([practice.id, await sam.waysOn()]).not.toEqual([practice.id, 0])
    }
  })

  it('lets one person begin everything while the other never comes', async () => {
    for (const practice of played) {
      await noor.begins(practice.id)
      await noor.goesOn()
      expect([practice.id, await noor.waysOn()]).not.toEqual([practice.id, 0])
    }
  })

  it('goes on without a connection, and meets again once there is one', async () => {
    pair.noorsLine.cut()
    for (const practice of played) {
      await noor.begins(practice.id)
      await noor.goesOn()
      expect([practice.id, await noor.waysOn()]).not.toEqual([practice.id, 0])
    }
    pair.noorsLine.mend()
    await noor.isSent()
    expect([...pair.noor.faults, ...pair.sam.faults]).toEqual([])
  })
})
