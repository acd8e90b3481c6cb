/** Whether the space that was joined is the one that the link was for. */
import { equalBytes } from '@attune/wire/bytes.ts'
import { emptyRoster, rosterAfter } from '@attune/wire/roster-step.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { inviterFingerprint, readInvitationCode } from '../crypto/invitation.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { Joining } from './records.ts'

/**
 * Whether the person whose link it was has been in the roster, with the keys that the link vouched
 * for. They may have left since, or have other keys: whoever removes a device renews them.
 */
export function inviterWasHere(records: SpaceState['records'], { code }: Joining): boolean {
  const keys = readInvitationCode(code)
  const [first] = records
  if (!keys.ok || first === undefined) return false
  let roster = emptyRoster(first.record.body.space)
  for (const { record, hash } of records) {
    roster = rosterAfter(roster, record, hash)
    if (holds(roster, keys.value.fingerprint)) return true
  }
  return false
}

function holds({ space, members }: Roster, fingerprint: Uint8Array): boolean {
  return members.some(({ devices, ...keys }) =>
    devices.some((device) =>
      equalBytes(inviterFingerprint(space, { ...keys, device }), fingerprint),
    ),
  )
}
