/**
 * Items that this device verified before it kept them: they rest encrypted and authenticated under
 * its own key, so that opening the app needs no signature and no curve. Links are followed all the
 * same. Never to be used for what comes from anywhere else.
 */
import type { RosterChecks } from '@attune/wire/roster-rules.ts'
import { appendToRoster } from '@attune/wire/roster-rules.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { followLinks } from '../crypto/entry-links.ts'
import { sha256 } from '../crypto/hash.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { ItemChecks } from './space-state.ts'

const checkedBefore: RosterChecks = { sha256, verify: () => true, isSealKey: () => true }

/** `epochKeys` as they were kept. */
export function keptItems(epochKeys: ReadonlyMap<number, EpochKey>): ItemChecks {
  return {
    acceptRecord(space, roster, bytes) {
      const record = decodeRosterRecord(bytes)
      if (record === null || record.body.space !== space) return { ok: false }
      const step = appendToRoster(roster, record, checkedBefore)
      return step.ok ? { ok: true, value: { roster: step.value, record } } : step
    },
    async openEpochKey(body, own) {
      if (body.epoch === null) return { ok: true, value: null }
      const { number, wraps } = body.epoch
      const kept = epochKeys.get(number)
      if (kept !== undefined) return { ok: true, value: kept }
      if (!wraps.some(({ member }) => member === own.member)) return { ok: true, value: null }
      // Not kept, or damaged since: the record itself still has it.
      const { verifiedItems } = await import('./verified-items.ts')
      return verifiedItems.openEpochKey(body, own)
    },
    async openRenewedKeys(body, own) {
      const { verifiedItems } = await import('./verified-items.ts')
      return verifiedItems.openRenewedKeys(body, own)
    },
    // What was granted rests with the epoch keys, each found at the record that began its epoch.
    openHistory: async () => new Map(),
    verifyRun: followLinks,
  }
}
