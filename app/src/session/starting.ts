/** Beginning a space: it exists on this device at once, and on the relay as soon as that answers. */
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { createOwnKeys, encodeOwnKeys } from '../crypto/keys.ts'
import { createSpace } from '../crypto/roster.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { Transport } from '../sync/transport.ts'
import type { StartAnswers } from './attune.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import { encodeSpaceRecord } from './records.ts'

export type Registered = 'registered' | 'needs-link' | 'offline'

export interface StartedSpace {
  readonly space: SpaceId
  readonly registered: Registered
  /** Puts the new space on the disk. */
  keep(store: Store): Promise<StoreResult>
}

/** `name` has been checked. */
export async function startSpace(
  { name, bond, keeper, token }: StartAnswers,
  { random, transport }: SessionParts,
): Promise<StartedSpace> {
  const own = createOwnKeys(random)
  const { record: first, roster } = await createSpace(own, random)
  const genesis = encodeRosterRecord(first)
  const registered = await registerSpace(transport, { genesis, token })
  const { space } = roster
  const record: SpaceRecord = {
    name,
    bond,
    keeper,
    unregistered: registered === 'registered' ? null : { genesis, token },
    invitation: null,
    joining: null,
    codeNonce: null,
    codeConfirmed: 'not-yet',
  }
  const keys = spaceKeys(space)
  const changes = [
    { key: keys.ownKeys, value: encodeOwnKeys(own) },
    { key: keys.record, value: encodeSpaceRecord(record, null) },
    // The first item of the stream, kept ahead of the relay so that one can write while offline.
    { key: keys.item(1), value: encodeCbor([0, genesis]) },
  ]
  return { space, registered, keep: (store) => store.transact([], () => changes, 'strict') }
}

/** Sending the same beginning again is answered like the first time. */
export async function registerSpace(
  transport: Transport,
  { genesis, token }: NonNullable<SpaceRecord['unregistered']>,
): Promise<Registered> {
  const answer = await transport.fetch('POST', routes.spaces, encodeNewSpace({ token, genesis }))
  if (answer === null || answer.status >= 500 || answer.status === 429) return 'offline'
  return answer.status === 200 || answer.status === 201 ? 'registered' : 'needs-link'
}
