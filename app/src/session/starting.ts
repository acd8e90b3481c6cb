/** Beginning a space: it exists on this device at once, and on the relay as soon as that answers. */
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { encodeOwnKeys } from '../crypto/keys.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import { createSpace } from '../crypto/roster.ts'
import { reveal } from '../crypto/secret.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { Transport } from '../sync/transport.ts'
import { fail } from '../crypto/result.ts'
import type { StartAnswers } from './attune.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { heard, isDone } from './invite-doors.ts'
import { forgetSpace } from './leaving.ts'
import { keepListed } from './listed-space.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import { encodeSpaceRecord, freshRecord } from './records.ts'
import type { Vault } from './vault.ts'

type Registered = 'registered' | 'needs-link' | 'offline'

/** `name` has been checked. On the disk before the relay hears of it: a link is good for one start. */
export async function startSpace(
  { name, bond, keeper, token }: StartAnswers,
  vault: Pick<Vault, 'store' | 'settings'>,
  { random, transport }: SessionParts,
): Promise<Outcome<SpaceId, 'needs-link' | StorageFault>> {
  const own = createOwnKeys(random)
  const { record: first, roster, epochKey } = await createSpace(own, random)
  const genesis = encodeRosterRecord(first)
  const { space } = roster
  const record: SpaceRecord = {
    ...freshRecord,
    ...{ name, bond, keeper },
    unregistered: { genesis, token },
  }
  const keys = spaceKeys(space)
  const changes = [
    { key: keys.ownKeys, value: encodeOwnKeys(own) },
    { key: keys.record, value: encodeSpaceRecord(record, null) },
    // The first item of the stream, kept ahead of the relay so that one can write while offline.
    { key: keys.item(1), value: encodeCbor([0, genesis]) },
    { key: keys.epochKey(roster.epoch), value: reveal(epochKey) },
  ]
  const kept = await keepListed(space, changes, vault)
  if (!kept.ok) return kept
  if ((await registerSpace(transport, { genesis, token })) === 'needs-link') {
    await forgetSpace(space, vault.store)
    return fail('needs-link')
  }
  // Once in, the space tells the relay of itself again, which is answered like the first time.
  return { ok: true, value: space }
}

/** Sending the same beginning again is answered like the first time. */
export async function registerSpace(
  transport: Transport,
  { genesis, token }: NonNullable<SpaceRecord['unregistered']>,
): Promise<Registered> {
  const body = encodeNewSpace({ token, genesis })
  const answer = heard(await transport.fetch('POST', routes.spaces, body))
  if (answer === null) return 'offline'
  return isDone(answer) ? 'registered' : 'needs-link'
}
