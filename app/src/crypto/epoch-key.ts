/**
 * The key of one epoch of a space and its wraps, one for each member (wire-format.md §3). A wrap
 * is bound to space, epoch, the roster record before it and its recipient: no other place opens it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { KeyWrap } from '@attune/wire/deposit.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { RosterBody } from '@attune/wire/roster-record.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { openWithAny, sealTo } from './hpke.ts'
import type { MemberKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { EpochKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

/** Where a wrap belongs: `prev` is the hash of the roster record before the one that carries it. */
export interface EpochPlace {
  readonly space: SpaceId
  readonly epoch: number
  readonly prev: Bytes
}

export interface Recipient {
  readonly member: MemberId
  readonly seal: Bytes
}

export function createEpochKey(random: Random): EpochKey {
  return createSecret(random(32))
}

export async function wrapEpochKey(
  key: EpochKey,
  place: EpochPlace,
  recipients: readonly Recipient[],
  random: Random,
): Promise<readonly KeyWrap[]> {
  const wraps: KeyWrap[] = []
  for (const { member, seal } of recipients) {
    const info = wrapInfo(place, member)
    wraps.push({ member, ...(await sealTo(seal, info, reveal(key), random)) })
  }
  return wraps
}

/**
 * The key of the epoch that an accepted record began. Null when it began none or no wrap is for this
 * member;
 * `cannot-open` when one is and does not hold the key.
 */
export async function openEpochKey(
  { space, prev, epoch }: Pick<RosterBody, 'space' | 'prev' | 'epoch'>,
  own: MemberKeys,
): Promise<Result<EpochKey | null, 'cannot-open'>> {
  const mine = epoch?.wraps.find((wrap) => wrap.member === own.member)
  if (epoch === null || mine === undefined) return ok(null)
  const place = { space, epoch: epoch.number, prev }
  const key = await openWithAny([own, ...own.former], wrapInfo(place, own.member), mine)
  return key?.length === 32 ? ok(createSecret(key)) : fail('cannot-open')
}

function wrapInfo({ space, epoch, prev }: EpochPlace, member: MemberId): Bytes {
  const number = new Uint8Array(8)
  new DataView(number.buffer).setBigUint64(0, BigInt(epoch))
  return concatBytes(labelBytes('wrap'), idToBytes(space), number, prev, idToBytes(member))
}
