/** The row that lists this device's spaces, changed together with the rows of one that comes or goes. */
import type { SpaceId } from '@attune/wire/ids.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Bytes, StoreChange } from '../storage/store.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { decodeSettings, encodeSettings } from './records.ts'
import type { Vault } from './vault.ts'
import { settingsPath } from './vault.ts'

/**
 * Keeps the rows of a space with its place in the list: a space that nobody finds again is lost. False where
 * it is listed, and nothing is kept: another tab was first, and has keys there that nobody can make again.
 */
export async function keepListed(
  space: SpaceId,
  rows: readonly StoreChange[],
  { store, settings }: Pick<Vault, 'store' | 'settings'>,
): Promise<Outcome<boolean, StorageFault>> {
  let isFirst = false
  const kept = await store.transact(
    [settingsPath],
    ([row = null]) => {
      // Damaged since it was read, it would take all others off the list.
      const before = row ? decodeSettings(row) : settings
      isFirst = !before.spaces.includes(space)
      if (!isFirst) return []
      const spaces = [...before.spaces, space]
      return [...rows, { key: settingsPath, value: encodeSettings({ ...before, spaces }, row) }]
    },
    'strict',
  )
  return kept.ok ? ok(isFirst) : fail(kept.error.kind)
}

/** Nothing where there is none that can be read: it may be damaged, and is not to go. */
export function unlistSpace(space: SpaceId, row: Bytes | null = null): readonly StoreChange[] {
  if (row === null) return []
  const before = decodeSettings(row)
  const spaces = before.spaces.filter((one) => one !== space)
  return [{ key: settingsPath, value: encodeSettings({ ...before, spaces }, row) }]
}
