/** Asking somebody in, agreeing to it, and comparing the short code. Fetched with the first of them. */
import type { Outcome, StorageFault } from './faults.ts'
import { firstLink } from './first-link.ts'
import { invite } from './inviting.ts'
import { done } from './outcome.ts'
import * as own from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { agreementTo, carryProposals, liveProposals } from './proposals.ts'
import type { SpaceSession } from './space-session.ts'
import type { InvitationTerms } from './views.ts'

export interface HostHere {
  readonly session: SpaceSession
  readonly parts: SessionParts
}

export async function createInvitation(
  { session, parts }: HostHere,
  terms = forNow,
): Promise<Outcome<null, 'offline' | StorageFault>> {
  await firstLink(session, parts.scheduler)
  return invite(session, terms, parts)
}

export async function endInvitation({ session }: HostHere): Promise<typeof done> {
  await own.endInvitation(session)
  return done
}

export async function agree(
  { session }: HostHere,
  id: string,
): Promise<Outcome<null, StorageFault>> {
  const proposal = liveProposals(session).find((one) => one.id === id)
  if (proposal === undefined) return done
  const said = await session.say(agreementTo(proposal, session))
  if (said.ok) await carryProposals(session)
  return said
}

export async function confirmCode({ session }: HostHere, same: boolean): Promise<void> {
  const codeConfirmed = same ? 'same' : 'different'
  await session.changeRecord(() => ({ codeConfirmed }))
}

/** Somebody new, who reads what is written from now on. */
const forNow: InvitationTerms = { history: false, returning: null }
