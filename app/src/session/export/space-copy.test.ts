import { expect, it } from 'vitest'
import { createHistory } from './export.testing.ts'
import { listRows, openKeptSpace, openSpaceCopy } from './space-copy.ts'

it('tells rows that are none from reading that only failed, where they are this device’s own', async () => {
  const { space, vault, keys } = await createHistory('copies')
  const rows = await listRows(vault.store, keys.root)
  const without = rows.filter(({ key }) => key !== 'record')
  expect(await openKeptSpace(space, without)).toBeNull()
  const failing = [
    ...rows,
    {
      key: 'unread',
      get value(): never {
        throw new TypeError('Failed to fetch dynamically imported module')
      },
    },
  ]
  await expect(openKeptSpace(space, failing)).rejects.toThrow('Failed to fetch')
  expect(await openSpaceCopy(space, failing)).toBeNull()
})
