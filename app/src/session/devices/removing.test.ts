import { expect, it } from 'vitest'
import { bytesToId } from '@attune/wire/ids.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { KeptHere } from '../kept-here.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnRoot } from './own-root.ts'
import { askRemoval, carryRemovals, listRemovals, listTakenOut, noteTakenOut } from './removing.ts'

const id = (at: number) => bytesToId<DeviceId>(new Uint8Array(16).fill(at))

// Simulated world 4226: each of two tabs wrote it again, and so had the other look again, for ever.
it('wakes the other tab once by what it takes out, however often it tries', async () => {
  const disk = createMemoryDisk()
  const [store, other] = [createMemoryStore(disk), createMemoryStore(disk)]
  let woken = 0
  other.onForeignChange(() => (woken += 1))
  for (let tries = 0; tries < 3; tries++) await noteTakenOut([id(1), id(2)], id(9), store)
  await noteTakenOut([id(1)], id(8), store)
  const kept = new Map([
    [id(1), id(8)],
    [id(2), id(9)],
  ])
  expect(await listTakenOut(store)).toEqual(kept)
  expect(woken).toBe(2)
})

it('is not over as long as a space of theirs is not here: the removed one may be in it', async () => {
  const store = createMemoryStore()
  await askRemoval(id(3), store)
  const spaces = new Map([[bytesToId<SpaceId>(new Uint8Array(16)), {}]])
  const root = {
    kept: { store, log: { log: { state: { roster: null, cursor: 0 } } } },
    sync: {},
    knowledge: () => ({ spaces }),
  } as unknown as OwnRoot
  const kept = { open: { all: [] } } as unknown as KeptHere
  const carry = () => carryRemovals(root, kept, {} as SessionParts)
  await carry()
  expect(await listRemovals(store)).toEqual([id(3)])
  spaces.clear()
  await carry()
  expect(await listRemovals(store)).toEqual([])
})
