/**
 * The joiner's signed wish to be a member (wire-format.md §3 "consent", §6). Nobody can be put into
 * a space without it, and it holds for one space and one invitation only.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { InviteId, SpaceId } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import type { JoinConsent, SignedConsent } from '@attune/wire/roster-change.ts'
import { decodeJoinConsent, encodeJoinConsent } from '@attune/wire/roster-change.ts'
import { consentSignatureMessage } from '@attune/wire/roster-record.ts'
import { cardFault, consentFault } from '@attune/wire/roster-rules.ts'
import { sha256 } from './hash.ts'
import type { OwnKeys } from './keys.ts'
import { createMemberCard } from './create-keys.ts'
import { rosterChecks } from './roster-checks.ts'
import { sign } from './signature.ts'
import { codeCommit } from './verification-code.ts'

/** `codeNonce` stays on the device until the inviter's half of the short code is known. */
export function createConsent(
  space: SpaceId,
  invite: InviteId,
  own: OwnKeys,
  codeNonce: Bytes,
): SignedConsent {
  const card = createMemberCard(space, own)
  const consent: JoinConsent = { space, invite, card, codeCommit: codeCommit(codeNonce) }
  const consentBytes = encodeJoinConsent(consent)
  const message = consentSignatureMessage(consentBytes, sha256)
  return { consent, consentBytes, consentSignature: sign(own.device.signSecret, message) }
}

/** Null unless it is a consent to this space by this invitation, with keys that can be used. */
export function readConsent(
  consentBytes: Bytes,
  consentSignature: Bytes,
  space: SpaceId,
  invite: InviteId,
): SignedConsent | null {
  const consent = decodeJoinConsent(consentBytes)
  const signed = consent && { consent, consentBytes, consentSignature }
  if (signed?.consent.invite !== invite) return null
  return consentFault(space, signed, rosterChecks) === null ? signed : null
}

/** Whether a card's certificate holds in this space and its seal keys can be sealed to. */
export function isCardOf(space: SpaceId, card: MemberCard): boolean {
  return cardFault(space, card, rosterChecks) === null
}
