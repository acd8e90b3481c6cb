/** The row that lists this device's spaces, changed together with the rows of one that comes or goes. */
import type { SpaceId } from '@attune/wire/ids.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Bytes, Store, StoreChange } from '../storage/store.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { decodeSettings, encodeSettings } from './records.ts'
import { settingsPath } from './vault.ts'

/**
 * Keeps the rows of a space with its place in the list: a space that nobody finds again is lost. False where
 * it is listed, and nothing is kept: another tab was first, and has keys there that nobody can make again.
 */
export async function keepListed(
  space: SpaceId,
  rows: readonly StoreChange[],
  store: Store,
): Promise<Outcome<boolean, StorageFault>> {
  let isFirst = false
  const kept = await store.transact(
    [settingsPath],
    ([row = null]) => {
      const before = decodeSettings(row)
      isFirst = !before.spaces.includes(space)
      if (!isFirst) return []
      const spaces = [...before.spaces, space]
      return [...rows, { key: settingsPath, value: encodeSettings({ ...before, spaces }, row) }]
    },
    'strict',
  )
  return kept.ok ? ok(isFirst) : fail(kept.error.kind)
}

export function unlistSpace(space: SpaceId, row: Bytes | null = null): StoreChange {
  const before = decodeSettings(row)
  const spaces = before.spaces.filter((one) => one !== space)
  return { key: settingsPath, value: row && encodeSettings({ ...before, spaces }, row) }
}
