/** The invitation that this device has made, as far as reading and ending it goes. */
import type { Invitation } from '../crypto/invitation.ts'
import { readInvitationCode } from '../crypto/invitation.ts'
import type { SpaceSession } from './space-session.ts'
import { joiningIn } from './space-terms.ts'

export function openInvitation({ record }: SpaceSession): Invitation | null {
  if (record.invitation === null || record.invitation.ended) return null
  const read = readInvitationCode(record.invitation.code)
  return read.ok ? read.value : null
}

/** Whether someone came in by it: the answer to letting them in may have been lost. */
export function isInvitationUsed(session: SpaceSession): boolean {
  const open = openInvitation(session)?.invite ?? null
  const { records } = session.sync.log.state
  return records.some(({ record }) => joiningIn(record)?.consent.invite === open)
}

export async function endInvitation(session: SpaceSession): Promise<void> {
  const invitation = openInvitation(session)
  if (invitation === null) return
  await session.sync.ask({ kind: 'close-invite', invite: invitation.invite })
  await session.changeRecord((before) => ({
    invitation: before.invitation && { ...before.invitation, ended: true },
  }))
}
