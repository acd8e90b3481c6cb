/**
 * The joiner's signed wish to be a member (wire-format.md §3 "consent", §6). Nobody can be put into
 * a space without it, and it holds for one space and one invitation only.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { InviteId, SpaceId } from '@attune/wire/ids.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import type { JoinConsent } from '@attune/wire/roster-change.ts'
import { decodeJoinConsent, encodeJoinConsent } from '@attune/wire/roster-change.ts'
import { consentSignatureMessage } from '@attune/wire/roster-record.ts'
import { sha256 } from './hash.ts'
import { isSealKey } from './hpke.ts'
import type { OwnKeys } from './keys.ts'
import { createMemberCard } from './create-keys.ts'
import { sign, verify } from './signature.ts'
import { codeCommit } from './verification-code.ts'

export interface SignedConsent {
  readonly consent: JoinConsent
  /** What was signed, to the byte. */
  readonly consentBytes: Bytes
  readonly consentSignature: Bytes
}

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
  if (consent === null || consent.space !== space || consent.invite !== invite) return null
  const message = consentSignatureMessage(consentBytes, sha256)
  if (!verify(consent.card.device.sign, message, consentSignature)) return null
  return isCardOf(space, consent.card) ? { consent, consentBytes, consentSignature } : null
}

/** Whether a card's certificate holds in this space and its seal keys can be sealed to. */
export function isCardOf(space: SpaceId, card: MemberCard): boolean {
  const { member, sign: memberSign, seal, device } = card
  if (!isSealKey(seal) || !isSealKey(device.seal)) return false
  return verify(memberSign, deviceCertMessage(space, member, device), device.cert)
}
