/**
 * What brings a person's device to everything else of theirs: the member keys of their own space
 * (wire-format.md §8). Small and of one size whatever they have. Only ever sealed: to a device that
 * they have compared pictures with, or to a key that only their words, passphrase or passkey give.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { decodeArray, isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { KeyPairs, MemberKeys } from './keys.ts'
import { pairsToCbor, readPairs } from './keys.ts'
import { pad, unpad } from './padding.ts'

export interface OwnBundle {
  /** The own space. */
  readonly space: SpaceId
  readonly member: MemberKeys
  /** The relay that it is on, as this device knew it. */
  readonly host: string
}

/** Padded to one of few sizes. Null when there have been more renewals than fit. */
export function encodeOwnBundle({ space, member, host }: OwnBundle): Bytes | null {
  const { member: id, former, ...now } = member
  const keys = [...former, now].map(pairsToCbor)
  return pad(encodeCbor([version, idToBytes(space), idToBytes(id), keys, host]), buckets)
}

export function decodeOwnBundle(padded: Bytes): OwnBundle | null {
  const plain = unpad(padded)
  const [first, space, id, list, host] = (plain && decodeArray(plain, 5)) ?? []
  const keys = readAll(readArray(list), readPairs)
  if (first !== version || !isBytes(space, 16) || !isBytes(id, 16)) return null
  const now: KeyPairs | undefined = keys?.at(-1)
  if (!keys || now === undefined || typeof host !== 'string') return null
  const member = { member: bytesToId<MemberId>(id), ...now, former: keys.slice(0, -1) }
  return { space: bytesToId(space), member, host }
}

const version = 1
/** With the tag that comes upon it when it is sealed. */
const buckets = [1_024, 3_072]
