/** A space of this device as the person's other devices are told of it, and how one comes into it. */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { createDeviceKeys } from '../../crypto/create-keys.ts'
import type { OwnKeys } from '../../crypto/keys.ts'
import { decodeOwnKeys, encodeOwnKeys } from '../../crypto/keys.ts'
import type { Random } from '../../crypto/random.ts'
import type { Store } from '../../storage/store.ts'
import { standingIn } from '../../sync/standing-in.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import { keepListed } from '../listed-space.ts'
import { encodeSpaceRecord, freshRecord } from '../records.ts'
import type { SpaceSession } from '../space-session.ts'
import type { Vault } from '../vault.ts'
import type { OwnKnowledge } from './own-knowledge.ts'
import type { OwnedSpace } from './own-saying.ts'
import { knownOf } from './own-saying.ts'

/** Null while this person is not, or not yet, in it: there is nothing to come into. */
export function describeOwned({ space, sync, record }: SpaceSession): OwnedSpace | null {
  const { own, state } = sync.log
  if (record.unregistered !== null || standingIn(state, own.member) !== 'inside') return null
  return { space, member: own.member, record: knownOf(record) }
}

/** What may be a removed device's word alone takes nothing away that the space's own roster still has (T11). */
export function isLeft({ own, sync }: SpaceSession, { left }: Pick<OwnKnowledge, 'left'>): boolean {
  const said = left.get(own.member.member)
  return !!said && (said.isAffirmed || standingIn(sync.log.state, own.member) === 'left')
}

/** The keys of this device for a space that it is about to enter: on the disk before anybody hears of it. */
export async function keysToEnter(
  { space, member }: Pick<OwnedSpace, 'space' | 'member'>,
  store: Store,
  random: Random,
  key = enteringKey(space),
): Promise<OwnKeys | null> {
  const fresh = createDeviceKeys(random)
  let chosen: OwnKeys | null = null
  const kept = await store.transact(
    [key],
    ([row]) => {
      const before = row ? decodeOwnKeys(row) : null
      // The same device however often it tries; with the newest keys of its member.
      chosen = { member, device: before?.device ?? fresh }
      const value = encodeOwnKeys(chosen)
      // Written again, it would have another tab look again.
      return equalBytes(row, value) ? [] : [{ key, value }]
    },
    'strict',
  )
  return kept.ok ? chosen : null
}

/** It is in: what it needs from now on, with its place in the list. */
export function keepEntered(
  { space, record }: OwnedSpace,
  own: OwnKeys,
  vault: Pick<Vault, 'store' | 'settings'>,
): ReturnType<typeof keepListed> {
  const keys = spaceKeys(space)
  const rows = [
    { key: keys.ownKeys, value: encodeOwnKeys(own) },
    { key: keys.record, value: encodeSpaceRecord({ ...freshRecord, ...record }, null) },
    { key: enteringKey(space), value: null },
  ]
  return keepListed(space, rows, vault)
}

export function enteringKey(space: SpaceId): string {
  return `entering/${space}`
}
