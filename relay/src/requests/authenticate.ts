/**
 * A device proves itself by signing this connection's challenge, this relay's id and the host it
 * believes it talks to (wire-format.md §7). A stranger and an unknown space get the same answer.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { authMessage, memberAuthMessage } from '@attune/wire/client-frame.ts'
import { memberById } from '@attune/wire/roster.ts'
import type { Outcome } from '../outcome.ts'
import { done, refuse } from '../outcome.ts'
import type { Caller, Newcomer, Relay } from '../relay.ts'
import { verifySignature } from '../suite.ts'
import { memberOf } from './request.ts'

export async function authenticate(
  relay: Relay,
  { challenge, host }: { challenge: Bytes; host: string },
  { space, device, signature }: Extract<ClientFrame, { kind: 'auth' }>,
): Promise<Outcome<Caller>> {
  const from = await memberOf(relay, { space, device })
  if (from === null) return refuse('unknown-device')
  const message = authMessage(relay.store.identity.relay, challenge, host, space, device)
  const isSigned = verifySignature(from.card.sign, message, signature)
  if (!isSigned) return refuse('wrong-signature')
  // The roster's own ids: a name for each connection would rest beside them for as long.
  return done({ space: from.roster.space, device: from.card.device })
}

/** By the member's own key: whoever left, or has had their keys renewed since, is a stranger. */
export async function authenticateMember(
  relay: Relay,
  { challenge, host }: { challenge: Bytes; host: string },
  { space, member, signature }: Extract<ClientFrame, { kind: 'auth-member' }>,
): Promise<Outcome<Newcomer>> {
  const roster = await relay.store.roster(space)
  const from = roster && memberById(roster, member)
  if (!from) return refuse('unknown-device')
  const message = memberAuthMessage(relay.store.identity.relay, challenge, host, space, member)
  const isSigned = verifySignature(from.sign, message, signature)
  return isSigned ? done({ space, member, sign: from.sign }) : refuse('wrong-signature')
}
