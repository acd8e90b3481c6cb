/** Items as they come from a relay, believed by their signatures alone; and sealing one's own. */
import { verifyRun } from '../crypto/entry-run.ts'
import { openEpochKey } from '../crypto/epoch-key.ts'
import { openHistory } from '../crypto/history.ts'
import { openRenewedKeys } from '../crypto/roster-devices.ts'
import { acceptRecord } from '../crypto/roster.ts'
import type { ItemChecks } from './space-state.ts'

export const verifiedItems: ItemChecks = {
  acceptRecord,
  openEpochKey,
  openHistory,
  openRenewedKeys,
  verifyRun,
}
