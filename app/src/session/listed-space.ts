/** The row that lists this device's spaces, changed together with the rows of one that comes or goes. */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Bytes, StoreChange } from '../storage/store.ts'
import { decodeSettings, encodeSettings, firstSettings } from './records.ts'
import { settingsPath } from './vault.ts'

/** Null where it is listed: another tab was first, and has keys there that nobody can make again. */
export function listSpace(row: Bytes | null | undefined, space: SpaceId): StoreChange | null {
  const before = decodeSettings(row ?? null)
  if (before.spaces.includes(space)) return null
  const spaces = [...before.spaces, space]
  return { key: settingsPath, value: encodeSettings({ ...before, spaces }, row ?? null) }
}

export function unlistSpace(row: Bytes | null | undefined, space: SpaceId): readonly StoreChange[] {
  const before = decodeSettings(row ?? null)
  const spaces = before.spaces.filter((one) => one !== space)
  if (!row || spaces.length === before.spaces.length) return []
  const after = encodeSettings(
    { ...before, spaces, inUse: before.inUse === space ? null : before.inUse },
    row,
  )
  // Of a device that nobody has set anything on, nothing stays.
  const isFresh = equalBytes(after, encodeSettings(firstSettings, null))
  return [{ key: settingsPath, value: isFresh ? null : after }]
}
