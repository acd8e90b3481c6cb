/** The relay's two plain doors of an invitation or a pairing, for whoever holds its link and is not in yet. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { InviteId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { InviteState } from '@attune/wire/routes.ts'
import { decodeInviteState, routes } from '@attune/wire/routes.ts'
import type { HttpAnswer, Transport } from '../sync/transport.ts'

export async function lookAtInvite(
  transport: Transport,
  invite: InviteId,
): Promise<InviteState | 'offline' | 'expired'> {
  const answer = heard(await transport.fetch('GET', routes.invite(invite), null))
  if (answer === null) return 'offline'
  return (answer.status === 200 && decodeInviteState(answer.body)) || 'expired'
}

/** Left again under the same name it is answered like the first time. */
export async function leaveLetter(
  transport: Transport,
  invite: InviteId,
  request: Bytes,
  letter: Bytes,
): Promise<'left' | 'offline' | 'expired' | 'used'> {
  const path = routes.request(invite, bytesToId(request))
  const answer = heard(await transport.fetch('POST', path, letter))
  if (answer === null) return 'offline'
  if (isDone(answer)) return 'left'
  return answer.status === 404 ? 'expired' : 'used'
}

/** Too many at this moment: not a no. */
export function heard(answer: HttpAnswer | null): HttpAnswer | null {
  return answer === null || answer.status >= 500 || answer.status === 429 ? null : answer
}

export function isDone({ status }: HttpAnswer): boolean {
  return status === 200 || status === 201
}
