/** Coming into someone's space with their link (wire-format.md §6): read, ask, wait to be let in. */
import type { RequestId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { decodeInviteState, routes } from '@attune/wire/routes.ts'
import type { RelayKeeper } from '../content/bond.ts'
import type { Invitation as InvitationKeys } from '../crypto/invitation.ts'
import { invitationToCode, readInvitationCode } from '../crypto/invitation.ts'
import { readInvitationLink } from '../crypto/invitation-link.ts'
import { createConsent } from '../crypto/join-consent.ts'
import { encodeOwnKeys } from '../crypto/keys.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import type { InviteCard } from '../crypto/letters.ts'
import { openInviteCard, sealJoinRequest } from '../crypto/letters.ts'
import { createCodeNonce } from '../crypto/verification-code.ts'
import { checkName } from '../domain/text.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { Transport } from '../sync/transport.ts'
import { fail } from '../crypto/result.ts'
import type { InvitationFault, Outcome } from './faults.ts'
import type { SessionParts } from './parts.ts'
import type { Joining, SpaceRecord } from './records.ts'
import { encodeSpaceRecord, readBond } from './records.ts'

export interface ReadInvitation {
  readonly keys: InvitationKeys
  readonly card: InviteCard
}

/** Reads a pasted or opened link and the inviter's card behind it. Changes nothing anywhere. */
export async function readInvitation(
  link: string,
  { transport, origin }: SessionParts,
): Promise<Outcome<ReadInvitation, InvitationFault>> {
  const read = readInvitationLink(link, origin)
  if (!read.ok) return fail(read.error.kind === 'not-secure' ? 'other-host' : read.error.kind)
  const keys = read.value
  const answer = await transport.fetch('GET', routes.invite(keys.invite), null)
  if (answer === null || answer.status >= 500 || answer.status === 429) return fail('offline')
  const state = answer.status === 200 ? decodeInviteState(answer.body) : null
  if (state === null) return fail('expired')
  if (state.used) return fail('used')
  const opened = openInviteCard(keys, state.card)
  if (!opened.ok || !checkName(opened.value.name).ok) return fail('not-genuine')
  return { ok: true, value: { keys, card: opened.value } }
}

export interface NewJoining {
  readonly space: SpaceId
  keep(store: Store): Promise<StoreResult>
}

/** Makes this device's keys for the space and its request. Nothing is sent before it is kept. */
export function prepareJoining(
  { keys, card }: ReadInvitation,
  name: string,
  keeper: RelayKeeper,
  { random }: SessionParts,
): NewJoining {
  const own = createOwnKeys(random)
  const codeNonce = createCodeNonce(random)
  const consent = createConsent(card.space, keys.invite, own, codeNonce)
  const strict = keeper !== 'someone-else'
  const letter = sealJoinRequest(keys, { consent, name, strict }, random)
  if (!letter.ok) throw new Error('a join request does not fit its letter')
  const record: SpaceRecord = {
    name,
    bond: readBond(card.bond) ?? { kind: 'partners', stage: 'new' },
    keeper,
    unregistered: null,
    invitation: null,
    joining: {
      code: invitationToCode(keys),
      inviter: card.name,
      request: random(16),
      letter: letter.value,
      sent: false,
      compare: card.compare ? 'waiting' : 'not-asked',
    },
    codeNonce,
    codeConfirmed: 'not-yet',
    isArchived: false,
  }
  const paths = spaceKeys(card.space)
  const changes = [
    { key: paths.ownKeys, value: encodeOwnKeys(own) },
    { key: paths.record, value: encodeSpaceRecord(record, null) },
  ]
  return { space: card.space, keep: (store) => store.transact([], () => changes, 'strict') }
}

/** Leaves the request at the relay; the same again is answered like the first time. */
export async function sendRequest(
  joining: Joining,
  transport: Transport,
): Promise<InvitationFault | null> {
  const keys = readInvitationCode(joining.code)
  if (!keys.ok) return 'damaged'
  const request = bytesToId<RequestId>(joining.request)
  const path = routes.request(keys.value.invite, request)
  const answer = await transport.fetch('POST', path, joining.letter)
  // Too many at this moment: not a no.
  if (answer === null || answer.status >= 500 || answer.status === 429) return 'offline'
  if (answer.status === 200 || answer.status === 201) return null
  return answer.status === 404 ? 'expired' : 'used'
}
