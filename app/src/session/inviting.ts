/**
 * Asking someone in (wire-format.md §6, T13): a link that works once and for a day, and letting in
 * whoever holds it. One request is let in by itself; if the secret was used twice, a person decides.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToBase64url, equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { readAll, isBytes, readArray } from '@attune/wire/read.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { sha256 } from '../crypto/hash.ts'
import type { Invitation } from '../crypto/invitation.ts'
import { createInvitation, invitationToCode } from '../crypto/invitation.ts'
import { createMemberCard } from '../crypto/create-keys.ts'
import type { JoinRequest } from '../crypto/letters.ts'
import { openJoinRequest, sealInviteCard } from '../crypto/letters.ts'
import { createAddMember } from '../crypto/roster.ts'
import { fail } from '../crypto/result.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { endInvitation, openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { liveProposals } from './proposals.ts'
import type { SpaceSession } from './space-session.ts'
import type { InvitationTerms } from './views.ts'

export interface Knocking {
  /** Names this request among the others. */
  readonly id: string
  readonly request: JoinRequest
  /** Where pictures are compared first: null until both halves are here. */
  readonly code: readonly number[] | null
}

export async function invite(
  session: SpaceSession,
  { history, returning }: InvitationTerms,
  { random, transport }: SessionParts,
): Promise<Outcome<null, 'offline' | StorageFault>> {
  const { space, own, record, sync } = session
  const compare = history || returning !== null
  const card = createMemberCard(space, own)
  const invitation = createInvitation(space, card, random)
  const { name, bond } = record
  const letter = sealInviteCard(
    invitation,
    { space, card, name, bond, host: transport.host, compare },
    random,
  )
  if (!letter.ok) throw new Error('an invitation card does not fit its letter')
  const opened = await sync.ask({
    kind: 'open-invite',
    invite: invitation.invite,
    card: letter.value,
  })
  if (!opened.ok) return fail('offline')
  await endInvitation(session)
  const mine = {
    ...{ code: invitationToCode(invitation), ended: false, joinerStrict: false, history },
    returning: returning as MemberId | null,
    ...{ nonce: random(32), answered: null, chosen: null },
  }
  const kept = await session.changeRecord(() => ({ invitation: mine }))
  return kept
}

/** Whoever has asked to come in, each with a consent that holds. `gone`: a day is over, or the relay has lost the link. */
export async function listKnocking(
  session: SpaceSession,
): Promise<readonly Knocking[] | 'gone' | null> {
  const invitation = openInvitation(session)
  if (invitation === null) return []
  const answer = await session.sync.ask({ kind: 'list-requests', invite: invitation.invite })
  if (!answer.ok && answer.error.kind === 'gone') return 'gone'
  const letters = answer.ok
    ? readAll(readArray(answer.value), (item) => (isBytes(item) ? item : null))
    : null
  return letters?.flatMap((letter) => readKnocking(invitation, letter, session)) ?? null
}

/**
 * True once the relay holds the record, and the stream tells everyone; or, where others have to agree,
 * once they have been asked.
 */
export async function admitJoiner(
  session: SpaceSession,
  { id, request }: Knocking,
  { random }: SessionParts,
): Promise<boolean> {
  const { own, sync, record } = session
  const { roster, epochKeys } = sync.log.state
  const { history, returning } = record.invitation ?? {}
  if (roster === null) return false
  const { consent } = request
  const isAsked = liveProposals(session).some(
    ({ by, consentBytes }) => by === session.me && equalBytes(consentBytes, consent.consentBytes),
  )
  if (isAsked) return true
  // First what the new epoch will be described by, so that a crash in between loses nothing.
  const kept = await session.changeRecord((before) => ({
    codeConfirmed: history === true || returning ? 'same' : 'not-yet',
    invitation: before.invitation && {
      ...before.invitation,
      ...{ joinerStrict: request.strict, chosen: id },
    },
  }))
  const proposed = await createAddMember(roster, consent, sync.log.own, random, {
    history: history === true ? epochKeys : new Map(),
    replaced: returning ?? null,
  })
  if (!kept.ok || !proposed.ok) return false
  const bytes = encodeRosterRecord(proposed.value.record)
  const others = roster.members.filter(
    ({ member }) => member !== own.member.member && member !== returning,
  )
  if (others.length > 0) {
    const { name } = request
    return (await session.say({ kind: 'roster.proposed', record: bytes, name })).ok
  }
  const answer = await sync.ask({ kind: 'append-roster', record: bytes })
  if (answer.ok) await endInvitation(session)
  return answer.ok
}

function readKnocking(
  invitation: Invitation,
  letter: Bytes,
  { space }: SpaceSession,
): readonly Knocking[] {
  const opened = openJoinRequest(invitation, letter, space)
  if (!opened.ok) return []
  const id = bytesToBase64url(sha256(letter).slice(0, 16))
  return [{ id, request: opened.value, code: null }]
}
