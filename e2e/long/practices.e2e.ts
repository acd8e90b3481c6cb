/**
 * Every practice through the real interface, start to end, in two browsers over one relay: by roles and
 * names only. One person leaving, offline, and the other never coming: `practices.browser-long.test.tsx`.
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
