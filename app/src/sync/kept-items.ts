/**
 * Items that this device verified before it kept them: they rest encrypted and authenticated under
 * its own key, so that opening the app needs no signature and no curve. Links are followed all the
 * same. Never to be used for what comes from anywhere else.
 */
import { appendToRoster } from '@attune/wire/roster.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { followLinks } from '../crypto/entry-links.ts'
import { sha256 } from '../crypto/hash.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { ItemChecks } from './space-state.ts'

/** `epochKeys` as they were kept; a record whose key is not among them opens nothing. */
export function keptItems(epochKeys: ReadonlyMap<number, EpochKey>): ItemChecks {
  return {
    acceptRecord(space, roster, bytes) {
      const record = decodeRosterRecord(bytes)
      if (record === null || record.body.space !== space) return { ok: false }
      const step = appendToRoster(roster, record, { sha256, verify: () => true })
      return step.ok ? { ok: true, value: { roster: step.value, record } } : step
    },
    openEpochKey: async ({ epoch }) => ({ ok: true, value: epochKeys.get(epoch.number) ?? null }),
    verifyRun: followLinks,
  }
}
