import { expect, it } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { SpaceSession } from '../space-session.ts'
import { isLeft, keysToEnter } from './owned-space.ts'

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

it('is left by the word of a device that is there, and by one that is not only where its roster agrees', () => {
  const own = at(people, 0)
  const gone = { ...roster, members: [], former: roster.members }
  const said = (isAffirmed: boolean) => ({ left: new Map([[member.member, { isAffirmed }]]) })
  const left = (known: Parameters<typeof isLeft>[1], now: unknown) =>
    isLeft({ own, sync: { log: { state: { roster: now } } } } as unknown as SpaceSession, known)
  expect(left({ left: new Map() }, gone)).toBe(false)
  expect(left(said(true), roster)).toBe(true)
  expect(left(said(false), roster)).toBe(false)
  expect(left(said(false), null)).toBe(false)
  expect(left(said(false), gone)).toBe(true)
})
