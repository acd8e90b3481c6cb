/**
 * Leaving a space (threat-model.md T9): done here at once, offline too, and nobody is asked. All
 * of it goes from this device in one step; the relay is told when it can be reached, with a row that
 * opens nothing. Nothing is said to anyone: the others find one member less.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes, textToId } from '@attune/wire/ids.ts'
import { rosterItem } from '@attune/wire/stream-item.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import type { Store, StoreChange, StoreResult } from '../storage/store.ts'
import type { KeptRoster } from '../sync/kept-roster.ts'
import { readKeptRoster } from '../sync/kept-roster.ts'
import { blobRows } from '../sync/blob-rows.ts'
import { ownSpaceKeys, spaceKeys } from '../sync/space-keys.ts'
import type { Leaving } from '../sync/tell-leaving.ts'
import { recordsOfLeaving, tellLeaving } from '../sync/tell-leaving.ts'
import { giveBackItems } from './giving-back.ts'
import { unlistSpace } from './listed-space.ts'
import type { SessionParts } from './parts.ts'
import { decodeSpaceRecord } from './records.ts'
import { settingsPath } from './vault.ts'

const leavings = 'leaving/'
/** Whose place in it this was, until that is said to this person's other devices. */
export const toTell = 'left/'

/**
 * Deletes everything of the space and takes it out of the settings; after a failure nothing has
 * changed. That this person's other devices are to hear of it is kept with that: else, closed in this moment, they
 * would stay, and this one come in again as told by them. Whoever has the space open closes it first and reads the settings anew afterwards.
 */
export async function leaveSpace(space: SpaceId, store: Store): Promise<StoreResult> {
  const keys = spaceKeys(space)
  const roster = await readKeptRoster(store, keys).catch(() => unread)
  return store.transact(
    [settingsPath, keys.ownKeys, keys.record, ownSpaceKeys.relay],
    ([settings, ownRow, recordRow, relay]) => {
      const own = ownRow ? decodeOwnKeys(ownRow) : null
      const isUnknown = (decodeSpaceRecord(recordRow ?? null)?.unregistered ?? null) !== null
      return [
        ...allOf(space),
        ...unlistSpace(space, settings),
        ...(own === null || isUnknown ? [] : [leavingRow(space, own, roster)]),
        ...(own && relay ? [{ key: toTell + space, value: idToBytes(own.member.member) }] : []),
      ]
    },
    'strict',
  )
}

/** Deletes everything of a space that this person has left on another device, which has told the relay. */
export function forgetSpace(space: SpaceId, store: Store): Promise<StoreResult> {
  return store.transact(
    [settingsPath],
    ([settings]) => [...allOf(space), ...unlistSpace(space, settings)],
    'strict',
  )
}

/**
 * Tells the relay of every space that was left and does not know it yet. Safe to repeat: call it
 * whenever there may be a connection. Resolves when each was tried.
 */
export async function sendLeavings(
  store: Store,
  parts: Pick<SessionParts, 'transport' | 'scheduler'>,
): Promise<void> {
  const { transport, scheduler } = parts
  const rows = await store.list(leavings)
  if (rows.length === 0) return
  for (const { key, value } of rows) {
    const leaving = readLeaving(key, value)
    const told = leaving === null ? 'told' : await tellLeaving(leaving, transport, scheduler)
    const isTold = told === 'told' || (leaving && told === 'unknown' && (await giveBack(leaving)))
    if (isTold) await store.transact([], () => [{ key, value: null }], 'strict')
  }

  /** A relay that has lost the space may get it back from the others, with this member in it. */
  async function giveBack(leaving: Leaving): Promise<boolean> {
    const { records, isWhole } = recordsOfLeaving(leaving)
    if (records.length === 0) return true
    const given = await giveBackItems(records.map(rosterItem), null, parts)
    return given === 'known' || given === 'other' || (given === 'in-part' && isWhole)
  }
}

function allOf(space: SpaceId): readonly StoreChange[] {
  return [{ clear: spaceKeys(space).root }, { clear: blobRows(space).root }]
}

/** No secret but the device's signing key: it can say goodbye and open nothing. */
function leavingRow(space: SpaceId, own: OwnKeys, roster: KeptRoster): StoreChange {
  const { device, signSecret } = own.device
  const { records, cursor } = roster
  const member = idToBytes(own.member.member)
  const value = [storedVersion, member, idToBytes(device), reveal(signSecret), records, cursor]
  return { key: `${leavings}${space}/${device}`, value: encodeCbor(value) }
}

/** Null for what cannot be read: it would not be told any better another time. */
function readLeaving(key: string, row: Bytes): Leaving | null {
  const space = textToId<SpaceId>(key.slice(leavings.length).split('/')[0] ?? '')
  const [version, member, device, secret, list, cursor] = decodeArray(row, 6) ?? []
  const records = readAll(readArray(list), (item) => (isBytes(item) ? item : null))
  if (version !== storedVersion || space === null || records === null || !isCount(cursor))
    return null
  if (!isBytes(member, 16) || !isBytes(device, 16) || !isBytes(secret, 32)) return null
  const signSecret = createSecret<'sign'>(secret)
  return {
    space,
    member: bytesToId<MemberId>(member),
    device: { device: bytesToId<DeviceId>(device), signSecret },
    records,
  }
}

const storedVersion = 1
/** The relay's own story of the roster is then read. */
const unread: KeptRoster = { records: [], cursor: 0 }
