import { expect, it } from 'vitest'
import { bytesToId } from '@attune/wire/ids.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import { listTakenOut, noteTakenOut } from './removing.ts'

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
