/** Whether the space that was joined is the one that the link was for. */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { inviterFingerprint, readInvitationCode } from '../crypto/invitation.ts'
import type { SpaceState } from '../sync/space-state.ts'
import { cardsIn } from './cards-in.ts'
import type { Joining } from './records.ts'

/** Whether the person whose link it was came into this space, with the keys that the link vouched for. */
export function inviterWasHere(
  space: SpaceId,
  records: SpaceState['records'],
  { code }: Joining,
): boolean {
  const keys = readInvitationCode(code)
  if (!keys.ok) return false
  return cardsIn(records).some((card) =>
    equalBytes(inviterFingerprint(space, card), keys.value.fingerprint),
  )
}
