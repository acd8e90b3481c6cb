/**
 * Every request that an authenticated device may make, except following the stream, which is the
 * connection's own affair. Who asks is looked up in the roster each time, so that a device that
 * no longer belongs is refused at its next request.
 */
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { DeviceCard } from '@attune/wire/member-card.ts'
import type { Outcome } from '../outcome.ts'
import { refuse } from '../outcome.ts'
import type { Caller, Relay } from '../relay.ts'
import { append } from './append.ts'
import { appendRoster } from './append-roster.ts'
import { ownDeposit, putDeposit, withdrawDeposit } from './deposits.ts'
import { closeInvite, listRequests, openInvite } from './invites.ts'

export type Answer = Outcome<CborValue>
export type Request = Exclude<ClientFrame, { kind: 'auth' } | { kind: 'follow' }>
export type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>

/** A caller as the roster knows it at this moment. */
export interface Member extends Caller {
  readonly member: MemberId
  readonly card: DeviceCard
  readonly roster: Roster
}

export async function answerRequest(
  relay: Relay,
  caller: Caller,
  request: Request,
): Promise<Answer> {
  const from = await memberOf(relay, caller)
  if (from === null) return refuse('unknown-device')
  switch (request.kind) {
    case 'append':
      return append(relay, from, request)
    case 'append-roster':
      return appendRoster(relay, from, request)
    case 'put-deposit':
      return putDeposit(relay, from, request)
    case 'own-deposit':
      return ownDeposit(relay, from, request)
    case 'withdraw-deposit':
      return withdrawDeposit(relay, from, request)
    case 'open-invite':
      return openInvite(relay, from, request)
    case 'close-invite':
      return closeInvite(relay, from, request)
    case 'list-requests':
      return listRequests(relay, from, request)
  }
}

/** Null for a device that the space's roster does not name, and for a space that is not here. */
export async function memberOf({ store }: Relay, caller: Caller): Promise<Member | null> {
  const roster = await store.roster(caller.space)
  const known = roster && deviceById(roster, caller.device)
  return roster && known && { ...caller, ...known, roster }
}
