import { expect, it } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import { keysToEnter } from './owned-space.ts'

const random = createSeededRandom('owned space')
const { people, roster } = await createFixtureSpace('owned space', 2)
const [{ member }, { member: renewed }] = [at(people, 0), at(people, 1)]
const { space } = roster

it('is entered as the same device however often it is tried, and wakes another tab by that once', async () => {
  const disk = createMemoryDisk()
  const [store, other] = [createMemoryStore(disk), createMemoryStore(disk)]
  let woken = 0
  other.onForeignChange(() => (woken += 1))
  const first = await keysToEnter({ space, member }, store, random)
  expect(await keysToEnter({ space, member }, store, random)).toEqual(first)
  expect(woken).toBe(1)
  // With the newest keys of its member.
  const now = await keysToEnter({ space, member: renewed }, store, random)
  expect(now).toEqual({ member: renewed, device: first?.device })
  expect(woken).toBe(2)
  // One that comes in so that it can be taken out is another.
  const spare = await keysToEnter({ space, member }, store, random, 'spare/here')
  expect(spare?.device.device).not.toBe(first?.device.device)
  expect(await keysToEnter({ space, member }, store, random, 'spare/here')).toEqual(spare)
})
