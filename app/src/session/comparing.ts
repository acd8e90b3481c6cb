/**
 * Comparing pictures before anybody is let in (wire-format.md §6): where the past is handed over with
 * it, a link alone is not enough. The same letters as between a person's own devices, at the
 * invitation's places; the joiner commits in the request itself.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { JoinConsent } from '@attune/wire/roster-change.ts'
import { createMemberCard } from '../crypto/create-keys.ts'
import type { Invitation } from '../crypto/invitation.ts'
import { inviterFingerprint, readInvitationCode } from '../crypto/invitation.ts'
import type { Pairing, PairingRequest } from '../crypto/pairing.ts'
import { openNonce, pairingPictures, placeOf, sealNonce } from '../crypto/pairing.ts'
import { codeCommit } from '../crypto/verification-code.ts'
import { leaveLetter, lookAtInvite } from './invite-doors.ts'
import type { Knocking } from './inviting.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

/** What the inviter sees once the joiner has opened its half; null until then. */
export async function inviterPictures(
  session: SpaceSession,
  invitation: Invitation,
  { id, request: { consent: signed, name } }: Pick<Knocking, 'id' | 'request'>,
  { random }: SessionParts,
): Promise<readonly number[] | null> {
  const { sync, record } = session
  const { consent } = signed
  const pairing = pairingOf(invitation)
  // Before its own half goes out: who knows that may answer no other request.
  if (!(await answersOnly(id, session))) return null
  // Its own half must be there before the joiner opens the other.
  const nonce = record.invitation?.nonce ?? null
  const letter = nonce && sealNonce(pairing, 'nonce', nonce, random)
  if (nonce === null || letter === null) return null
  const place = placeOf(pairing, 'nonce')
  const answer = await sync.ask({ kind: 'list-requests', invite: place })
  if (!answer.ok) {
    await sync.ask({ kind: 'open-invite', invite: place, card: letter })
    return null
  }
  const letters = readAll(readArray(answer.value), (item) => (isBytes(item) ? item : null))
  // Where an answer was lost the joiner leaves the same number once more.
  const [opening, ...more] = (letters ?? []).map((one) => openNonce(pairing, 'opening', one))
  if (!opening || !more.every((one) => equalBytes(one, opening))) return null
  return pairingPictures(requestOf(consent, name), nonce, opening)
}

async function answersOnly(id: string, session: SpaceSession): Promise<boolean> {
  const { answered } = session.record.invitation ?? {}
  if (answered != null) return answered === id
  const kept = await session.changeRecord((before) => ({
    invitation: before.invitation && { ...before.invitation, answered: id },
  }))
  return kept.ok
}

/** Asks for the inviter's half, and opens one's own once it is there. True when that is done. */
export async function openJoinersHalf(
  { space, own, record, changeRecord }: SpaceSession,
  { random, transport }: SessionParts,
): Promise<boolean> {
  const { joining, codeNonce, name } = record
  const code = joining && readInvitationCode(joining.code)
  if (joining?.compare !== 'waiting' || !code?.ok || codeNonce === null) return true
  const pairing = pairingOf(code.value)
  const state = await lookAtInvite(transport, placeOf(pairing, 'nonce'))
  const nonce = typeof state === 'string' ? null : openNonce(pairing, 'nonce', state.card)
  const letter = nonce && sealNonce(pairing, 'opening', codeNonce, random)
  const card = createMemberCard(space, own)
  const request = requestOf({ space, card, codeCommit: codeCommit(codeNonce) }, name)
  const pictures = nonce && pairingPictures(request, nonce, codeNonce)
  if (!letter || !pictures) return false
  const left = await leaveLetter(transport, placeOf(pairing, 'opening'), random(16), letter)
  if (left !== 'left') return false
  await changeRecord((before) => ({
    joining: before.joining && { ...before.joining, compare: pictures },
  }))
  return true
}

/** All of the card: with one key of the joiner's beside others that are not, pictures must differ. */
function requestOf(
  { space, card, codeCommit: commit }: Pick<JoinConsent, 'space' | 'card' | 'codeCommit'>,
  name: string,
): PairingRequest {
  return { key: inviterFingerprint(space, card), commit, name }
}

function pairingOf({ secret, fingerprint }: Invitation): Pairing {
  return { kind: 'add', secret, fingerprint }
}
