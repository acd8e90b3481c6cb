/** Invitations of the caller's space. Another space's invitation is answered like an unknown one. */
import { limits } from '@attune/wire/limits.ts'
import { requestsToCbor } from '@attune/wire/routes.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function openInvite(
  { store }: Relay,
  from: Member,
  { invite, card }: RequestOf<'open-invite'>,
): Promise<Answer> {
  if (card.length === 0 || card.length > limits.memberLetter) return refuse('bad-frame')
  return store.openInvite(from.space, from.member, invite, card)
}

export async function closeInvite(
  { store }: Relay,
  from: Member,
  { invite }: RequestOf<'close-invite'>,
): Promise<Answer> {
  return store.closeInvite(from.space, invite)
}

export async function listRequests(
  { store }: Relay,
  from: Member,
  { invite }: RequestOf<'list-requests'>,
): Promise<Answer> {
  const requests = await store.requests(from.space, invite)
  return requests === null ? refuse('gone') : done(requestsToCbor(requests))
}
