import { expect, it } from 'vitest'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { keepListed, unlistSpace } from './listed-space.ts'
import { decodeSettings, firstSettings } from './records.ts'
import { openVault, settingsPath } from './vault.ts'

const space = bytesToId<SpaceId>(new Uint8Array(16).fill(7))
const key = `space/${space}/keys`
const rowsOf = (keys: number) => [{ key, value: Uint8Array.of(keys) }]

it('lists a space with its rows, and leaves both to whoever was first', async () => {
  const store = createMemoryStore()
  const vault = { store, settings: firstSettings }
  const listed = async () => decodeSettings(await store.read(settingsPath)).spaces
  expect(await keepListed(space, rowsOf(1), vault)).toEqual({ ok: true, value: true })
  expect(await keepListed(space, rowsOf(2), vault)).toEqual({ ok: true, value: false })
  expect([await store.read(key), await listed()]).toEqual([Uint8Array.of(1), [space]])
  await store.transact([settingsPath], ([row]) => unlistSpace(space, row), 'strict')
  expect(await listed()).toEqual([])
  expect(await keepListed(space, rowsOf(2), vault)).toEqual({ ok: true, value: true })
})

it('takes no other off the list where that was damaged after it was read', async () => {
  const disk = createMemoryDisk()
  const opened = await openVault(createMemoryStore(disk), createSeededRandom('damaged list'))
  if (!opened.ok) throw new Error('not opened')
  const vault = opened.value
  const [first, second] = [space, bytesToId<SpaceId>(new Uint8Array(16).fill(8))]
  await keepListed(first, [], vault)
  await vault.refresh()
  disk.records.set(settingsPath, new Uint8Array(40))
  await vault.store.transact([settingsPath], ([row]) => unlistSpace(second, row), 'strict')
  expect(disk.records.get(settingsPath)).toEqual(new Uint8Array(40))
  expect(await keepListed(second, [], vault)).toEqual({ ok: true, value: true })
  const again = await openVault(createMemoryStore(disk), createSeededRandom('again'))
  expect(again.ok && again.value.settings.spaces).toEqual([first, second])
})
