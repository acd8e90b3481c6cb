/**
 * One key, sealed to each of several members, and found again by one of them. `infoOf` binds each wrap
 * to its place and its recipient: no other place opens it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { KeyWrap } from '@attune/wire/deposit.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { openWithAny, sealTo } from './hpke.ts'
import type { MemberKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { Secret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export interface Recipient {
  readonly member: MemberId
  readonly seal: Bytes
}

type InfoOf = (recipient: MemberId) => Bytes

export async function wrapFor(
  recipients: readonly Recipient[],
  key: Secret<string>,
  infoOf: InfoOf,
  random: Random,
): Promise<readonly KeyWrap[]> {
  const wraps: KeyWrap[] = []
  for (const { member, seal } of recipients) {
    wraps.push({ member, ...(await sealTo(seal, infoOf(member), reveal(key), random)) })
  }
  return wraps
}

/** Null when no wrap is for this member; `cannot-open` when one is and does not hold a key. */
export async function openWrap<Name extends string>(
  wraps: readonly KeyWrap[],
  own: MemberKeys,
  infoOf: InfoOf,
): Promise<Result<Secret<Name> | null, 'cannot-open'>> {
  const mine = wraps.find(({ member }) => member === own.member)
  if (mine === undefined) return ok(null)
  const key = await openWithAny([own, ...own.former], infoOf(own.member), mine)
  return key?.length === 32 ? ok(createSecret(key)) : fail('cannot-open')
}
