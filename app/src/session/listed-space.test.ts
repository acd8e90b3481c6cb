import { expect, it } from 'vitest'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { keepListed, unlistSpace } from './listed-space.ts'
import { decodeSettings } from './records.ts'
import { settingsPath } from './vault.ts'

const space = bytesToId<SpaceId>(new Uint8Array(16).fill(7))
const key = `space/${space}/keys`
const rowsOf = (keys: number) => [{ key, value: Uint8Array.of(keys) }]

it('lists a space with its rows, and leaves both to whoever was first', async () => {
  const store = createMemoryStore()
  const listed = async () => decodeSettings(await store.read(settingsPath)).spaces
  expect(await keepListed(space, rowsOf(1), store)).toEqual({ ok: true, value: true })
  expect(await keepListed(space, rowsOf(2), store)).toEqual({ ok: true, value: false })
  expect([await store.read(key), await listed()]).toEqual([Uint8Array.of(1), [space]])
  await store.transact([settingsPath], ([row]) => [unlistSpace(space, row)], 'strict')
  expect(await listed()).toEqual([])
  expect(await keepListed(space, rowsOf(2), store)).toEqual({ ok: true, value: true })
})
