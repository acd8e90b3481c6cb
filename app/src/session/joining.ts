/** Coming into someone's space with their link (wire-format.md §6): read, ask, wait to be let in. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { RelayKeeper } from '../content/bond.ts'
import type { Invitation as InvitationKeys } from '../crypto/invitation.ts'
import { invitationToCode } from '../crypto/invitation.ts'
import { readInvitationLink } from '../crypto/invitation-link.ts'
import { createConsent } from '../crypto/join-consent.ts'
import { encodeOwnKeys } from '../crypto/keys.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import type { InviteCard } from '../crypto/letters.ts'
import { openInviteCard, sealJoinRequest } from '../crypto/letters.ts'
import { createCodeNonce } from '../crypto/verification-code.ts'
import { checkName } from '../domain/text.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import { fail } from '../crypto/result.ts'
import type { InvitationFault, Outcome, StorageFault } from './faults.ts'
import { lookAtInvite } from './invite-doors.ts'
import { keepListed } from './listed-space.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import { encodeSpaceRecord, freshRecord, readBond } from './records.ts'
import type { Vault } from './vault.ts'

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
  const state = await lookAtInvite(transport, keys.invite)
  if (typeof state === 'string') return fail(state)
  if (state.used) return fail('used')
  const opened = openInviteCard(keys, state.card)
  if (!opened.ok || !checkName(opened.value.name).ok) return fail('not-genuine')
  return { ok: true, value: { keys, card: opened.value } }
}

export interface NewJoining {
  readonly space: SpaceId
  keep(
    vault: Pick<Vault, 'store' | 'settings'>,
  ): Promise<Outcome<unknown, 'already-here' | StorageFault>>
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
    ...freshRecord,
    ...{ name, keeper, codeNonce },
    bond: readBond(card.bond) ?? { kind: 'partners', stage: 'new' },
    joining: {
      code: invitationToCode(keys),
      inviter: card.name,
      request: random(16),
      letter: letter.value,
      sent: false,
      compare: card.compare ? 'waiting' : 'not-asked',
    },
  }
  const paths = spaceKeys(card.space)
  const changes = [
    { key: paths.ownKeys, value: encodeOwnKeys(own) },
    { key: paths.record, value: encodeSpaceRecord(record, null) },
  ]
  return {
    space: card.space,
    async keep(vault) {
      const kept = await keepListed(card.space, changes, vault)
      return !kept.ok || kept.value ? kept : fail('already-here')
    },
  }
}
