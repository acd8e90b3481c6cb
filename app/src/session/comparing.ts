/**
 * Comparing pictures before anybody is let in (wire-format.md §6): where the past is handed over with
 * it, a link alone is not enough. The same letters as between a person's own devices, at the
 * invitation's places; the joiner commits in the request itself.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { RequestId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import { decodeInviteState, routes } from '@attune/wire/routes.ts'
import type { Invitation } from '../crypto/invitation.ts'
import { readInvitationCode } from '../crypto/invitation.ts'
import type { SignedConsent } from '../crypto/join-consent.ts'
import type { Pairing, PairingRequest } from '../crypto/pairing.ts'
import { openNonce, pairingPictures, placeOf, sealNonce } from '../crypto/pairing.ts'
import { codeCommit } from '../crypto/verification-code.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

/** What the inviter sees once the joiner has opened its half; null until then. */
export async function inviterPictures(
  { sync, record }: SpaceSession,
  invitation: Invitation,
  { consent }: SignedConsent,
  name: string,
  { random }: SessionParts,
): Promise<readonly number[] | null> {
  const pairing = pairingOf(invitation)
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
  const [only, ...more] = letters ?? []
  const opening = only && openNonce(pairing, 'opening', only)
  if (!opening || more.length > 0) return null
  return pairingPictures(requestOf(consent.card.seal, consent.codeCommit, name), nonce, opening)
}

/** Asks for the inviter's half, and opens one's own once it is there. True when that is done. */
export async function openJoinersHalf(
  { own, record, changeRecord }: SpaceSession,
  { random, transport }: SessionParts,
): Promise<boolean> {
  const { joining, codeNonce, name } = record
  const code = joining && readInvitationCode(joining.code)
  if (joining?.compare !== 'waiting' || !code?.ok || codeNonce === null) return true
  const pairing = pairingOf(code.value)
  const answer = await transport.fetch('GET', routes.invite(placeOf(pairing, 'nonce')), null)
  const state = answer?.status === 200 ? decodeInviteState(answer.body) : null
  const nonce = state && openNonce(pairing, 'nonce', state.card)
  const letter = nonce && sealNonce(pairing, 'opening', codeNonce, random)
  const request = requestOf(own.member.seal, codeCommit(codeNonce), name)
  const pictures = nonce && pairingPictures(request, nonce, codeNonce)
  if (!letter || !pictures) return false
  const path = routes.request(placeOf(pairing, 'opening'), bytesToId<RequestId>(random(16)))
  const left = await transport.fetch('POST', path, letter)
  if (left?.status !== 201 && left?.status !== 200) return false
  await changeRecord((before) => ({
    ...before,
    joining: before.joining && { ...before.joining, compare: pictures },
  }))
  return true
}

function requestOf(key: Bytes, commit: Bytes, name: string): PairingRequest {
  return { key, commit, name }
}

function pairingOf({ secret, fingerprint }: Invitation): Pairing {
  return { kind: 'add', secret, fingerprint }
}
