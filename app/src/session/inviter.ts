/** Whether the space that was joined is the one that the link was for. */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { inviterFingerprint, readInvitationCode } from '../crypto/invitation.ts'
import type { Joining } from './records.ts'

/**
 * Whether the person whose link it was is in the roster, with the keys that the link vouched for. One
 * who has left since was there all the same.
 */
export function inviterIsHere(roster: Roster, { code }: Joining): boolean {
  const keys = readInvitationCode(code)
  if (!keys.ok) return false
  return [...roster.members, ...roster.former].some(({ member, sign, seal, devices }) =>
    devices.some((device) =>
      equalBytes(
        inviterFingerprint(roster.space, { member, sign, seal, device }),
        keys.value.fingerprint,
      ),
    ),
  )
}
