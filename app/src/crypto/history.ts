/**
 * The keys of earlier epochs, handed to somebody who comes in (wire-format.md §3 "history"). Sealed
 * to the joiner alone and bound to the record that lets them in, so that everyone who signs that
 * record has agreed to it: without a grant in it, what was written before stays closed to them.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { bytes, coded, count, list, record } from '@attune/wire/fields.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import type { HistoryGrant } from '@attune/wire/roster-change.ts'
import type { RosterBody } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { openWithAny, sealTo } from './hpke.ts'
import type { MemberKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { EpochKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export function grantHistory(
  epochKeys: ReadonlyMap<number, EpochKey>,
  { space, head }: Pick<Roster, 'space' | 'head'>,
  { member, seal }: Pick<MemberCard, 'member' | 'seal'>,
  random: Random,
): Promise<HistoryGrant> {
  const all = [...epochKeys].toSorted(([a], [b]) => a - b)
  const plain = encode(all.map(([epoch, key]) => ({ epoch, key: reveal(key) })))
  return sealTo(seal, grantInfo(space, head, member), plain, random)
}

/**
 * Empty for a record that grants nothing to this member, and for a grant that does not open. A key
 * for an epoch that was not over would be one that somebody chose beforehand: it is left out.
 */
export async function openHistory(
  { space, prev, change, epoch: begun }: Pick<RosterBody, 'space' | 'prev' | 'change' | 'epoch'>,
  own: MemberKeys,
): Promise<ReadonlyMap<number, EpochKey>> {
  const grant = 'history' in change ? change.history : null
  if (!('consent' in change) || grant === null) return noKeys
  if (change.consent.card.member !== own.member) return noKeys
  const plain = await openWithAny([own, ...own.former], grantInfo(space, prev, own.member), grant)
  const keys = (plain && decode(plain))?.filter(({ epoch }) => epoch < (begun?.number ?? 0))
  return new Map(keys?.map(({ epoch, key }) => [epoch, createSecret(key)]))
}

const [encode, decode] = coded(list(record({ epoch: count, key: bytes(32) })))

const noKeys: ReadonlyMap<number, EpochKey> = new Map()

function grantInfo(space: SpaceId, prev: Bytes, member: MemberId): Bytes {
  return concatBytes(labelBytes('history'), idToBytes(space), prev, idToBytes(member))
}
