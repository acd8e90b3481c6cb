/**
 * The two sealed letters of an invitation (wire-format.md §6): the inviter's card and the joiner's
 * request. The relay keeps them and can read neither; both are checked before anything is believed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import { memberCard } from '@attune/wire/member-card.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { SignedConsent } from '@attune/wire/roster-change.ts'
import type { Label } from '@attune/wire/suite.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { isCborMap } from './cbor-map.ts'
import { equalSecretBytes } from './hash.ts'
import type { Invitation } from './invitation.ts'
import { inviterFingerprint, letterKey } from './invitation.ts'
import { isCardOf, readConsent } from './join-consent.ts'
import { openLetter, sealLetter } from './letter.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

export interface InviteCard {
  readonly space: SpaceId
  readonly card: MemberCard
  readonly name: string
  readonly bond: { readonly kind: string; readonly stage: string }
  readonly host: string
  /** Pictures are compared before anybody is let in: the past is handed over with it. */
  readonly compare: boolean
}

export interface JoinRequest {
  readonly consent: SignedConsent
  readonly name: string
  /** Whether the joiner's answer to "who runs this relay" asks for strict reveals. */
  readonly strict: boolean
}

export function sealInviteCard(
  invitation: Invitation,
  { space, card, name, bond, host, compare }: InviteCard,
  random: Random,
): Result<Bytes, 'too-long'> {
  const { kind, stage } = bond
  const content = {
    space: idToBytes(space),
    card: memberCard.write(card),
    name,
    bond: { kind, stage },
    host,
    ...(compare ? { compare } : {}),
  }
  return seal('invite-card', invitation, content, random)
}

/** `wrong-inviter` when the card is not the one whose fingerprint is in the link. */
export function openInviteCard(
  invitation: Invitation,
  letter: Bytes,
): Result<InviteCard, 'cannot-open' | 'wrong-inviter'> {
  const content = open('invite-card', invitation, letter)
  const read = content && readInviteCard(content)
  if (read === null) return fail('cannot-open')
  const fingerprint = inviterFingerprint(read.space, read.card)
  if (!equalSecretBytes(fingerprint, invitation.fingerprint)) return fail('wrong-inviter')
  return isCardOf(read.space, read.card) ? ok(read) : fail('wrong-inviter')
}

export function sealJoinRequest(
  invitation: Invitation,
  { consent, name, strict }: JoinRequest,
  random: Random,
): Result<Bytes, 'too-long'> {
  const { consentBytes, consentSignature } = consent
  const content = { consent: consentBytes, signature: consentSignature, name, strict }
  return seal('join-request', invitation, content, random)
}

/** `wrong-request` when the consent is not to this space by this invitation, or badly signed. */
export function openJoinRequest(
  invitation: Invitation,
  letter: Bytes,
  space: SpaceId,
): Result<JoinRequest, 'cannot-open' | 'wrong-request'> {
  const content = open('join-request', invitation, letter)
  if (content === null) return fail('cannot-open')
  const { consent: consentBytes, signature, name } = content
  if (!isBytes(consentBytes) || !isBytes(signature, 64)) return fail('wrong-request')
  const consent = readConsent(consentBytes, signature, space, invitation.invite)
  if (consent === null || typeof name !== 'string') return fail('wrong-request')
  return ok({ consent, name, strict: content['strict'] !== false })
}

type Letter = Extract<Label, 'invite-card' | 'join-request'>

function seal(
  letter: Letter,
  invitation: Invitation,
  content: CborMap,
  random: Random,
): Result<Bytes, 'too-long'> {
  const sealed = sealLetter(letterKey(invitation), bound(letter, invitation), content, random)
  return sealed === null ? fail('too-long') : ok(sealed)
}

function open(letter: Letter, invitation: Invitation, sealed: Bytes): CborMap | null {
  return openLetter(letterKey(invitation), bound(letter, invitation), sealed)
}

/** Which letter it is, and of which invitation. */
function bound(letter: Letter, { invite }: Invitation): Bytes {
  return concatBytes(labelBytes(letter), idToBytes(invite))
}

function readInviteCard({ space, card, name, bond, host, compare }: CborMap): InviteCard | null {
  const member = memberCard.read(card)
  if (!isBytes(space, 16) || member === undefined || !isCborMap(bond)) return null
  const { kind, stage } = bond
  if (typeof name !== 'string' || typeof host !== 'string') return null
  if (typeof kind !== 'string' || typeof stage !== 'string') return null
  const whose = { space: bytesToId<SpaceId>(space), card: member, name, host }
  return { ...whose, bond: { kind, stage }, compare: compare === true }
}
