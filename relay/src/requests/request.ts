/** What a request is, who makes it and what it is answered with: shared by all of them. */
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { DeviceCard } from '@attune/wire/member-card.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { Outcome } from '../outcome.ts'
import type { Caller, Relay } from '../relay.ts'

export type Answer = Outcome<CborValue>
export type Request = Exclude<ClientFrame, { kind: 'auth' | 'auth-member' | 'follow' }>
export type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>

/** A caller as the roster knows it at this moment. */
export interface Member extends Caller {
  readonly member: MemberId
  readonly card: DeviceCard
  readonly roster: Roster
}

/** Null for a device that the space's roster does not name, and for a space that is not here. */
export async function memberOf({ store }: Relay, caller: Caller): Promise<Member | null> {
  const roster = await store.roster(caller.space)
  const known = roster && deviceById(roster, caller.device)
  return roster && known && { ...caller, ...known, roster }
}
