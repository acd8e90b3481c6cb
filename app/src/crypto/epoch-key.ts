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
import type { Recipient } from './key-wraps.ts'
import { openWrap, wrapFor } from './key-wraps.ts'
import type { MemberKeys } from './keys.ts'
import { numberBytes } from './number-bytes.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { ok } from './result.ts'
import type { EpochKey } from './secret.ts'
import { createSecret } from './secret.ts'

/** Where a wrap belongs: `prev` is the hash of the roster record before the one that carries it. */
export interface EpochPlace {
  readonly space: SpaceId
  readonly epoch: number
  readonly prev: Bytes
}

export function createEpochKey(random: Random): EpochKey {
  return createSecret(random(32))
}

export function wrapEpochKey(
  key: EpochKey,
  place: EpochPlace,
  recipients: readonly Recipient[],
  random: Random,
): Promise<readonly KeyWrap[]> {
  return wrapFor(recipients, key, wrapInfo(place), random)
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
  if (epoch === null) return ok(null)
  return openWrap(epoch.wraps, own, wrapInfo({ space, epoch: epoch.number, prev }))
}

function wrapInfo({ space, epoch, prev }: EpochPlace) {
  const where = concatBytes(labelBytes('wrap'), idToBytes(space), numberBytes(epoch), prev)
  return (member: MemberId): Bytes => concatBytes(where, idToBytes(member))
}
