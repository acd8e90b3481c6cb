/**
 * What brings a person's device to everything else of theirs: the member keys of their own space
 * (wire-format.md §8). Small and of one size whatever they have. Only ever sealed: to a device that
 * they have compared pictures with, or to a key that only their words, passphrase or passkey give.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { coded, id, list, plain, record, text } from '@attune/wire/fields.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { MemberKeys } from './keys.ts'
import { keyPairs } from './keys.ts'
import { pad, unpad } from './padding.ts'

export interface OwnBundle {
  /** The own space. */
  readonly space: SpaceId
  readonly member: MemberKeys
  /** The relay that it is on, as this device knew it. */
  readonly host: string
}

const version = 1

/** Behind the member's id all key pairs that it had, the ones of now as the last. */
const [encode, decode] = coded(
  record({
    version: plain<number>((value) => value === version),
    space: id<SpaceId>(),
    member: id<MemberId>(),
    keys: list(keyPairs, Infinity, 1),
    host: text,
  }),
)

/** Padded to one of few sizes. Null when there have been more renewals than fit. */
export function encodeOwnBundle({
  space,
  member: { member, former, ...now },
  host,
}: OwnBundle): Bytes | null {
  return pad(encode({ version, space, member, keys: [...former, now], host }), buckets)
}

export function decodeOwnBundle(padded: Bytes): OwnBundle | null {
  const unpadded = unpad(padded)
  const found = unpadded && decode(unpadded)
  const now = found?.keys.at(-1)
  if (!found || !now) return null
  const { space, member, keys, host } = found
  return { space, member: { member, ...now, former: keys.slice(0, -1) }, host }
}

/** With the tag that comes upon it when it is sealed. */
const buckets = [1_024, 3_072, 15_360]
