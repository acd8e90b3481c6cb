/**
 * The part of a segment that is read: a stretch of a space's stream as columns, so that it compresses,
 * without what only proves it (`segment-proof.ts`). Made of the items alone: every device that holds the
 * epoch's key makes the same bytes. At its end stands all that the stream goes on from.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytes, coded, count, id, list, plain, record, text } from '@attune/wire/fields.ts'
import type { DeviceId, MemberId, RevealId } from '@attune/wire/ids.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Place } from './place.ts'
import { place } from './place.ts'

export interface Words {
  /** The item before the first. */
  readonly from: number
  /** Under whose key its entries are; what is under another rests as it came. */
  readonly epoch: number
  /** Of each item, one of `forms`. */
  readonly forms: Bytes
  /** Items as they came, in their order. */
  readonly raw: readonly Bytes[]
  /** Whose entries are told here, and what each had said before. */
  readonly authors: readonly Author[]
  // Of each entry that is told: its author, the step of the clock, what it says.
  readonly by: Bytes
  readonly lamports: readonly number[]
  /** Every kind, and which one it is. */
  readonly kinds: readonly string[]
  readonly kindOf: Bytes
  /** Empty where there is none. */
  readonly days: readonly string[]
  readonly bodies: readonly CborMap[]
  readonly releases: readonly ToldRelease[]
  readonly end: Place
}

/** What an item is made of here: itself, or what is told of it. */
export const forms = { record: 0, entry: 1, release: 2, rawEntry: 3, rawRelease: 4 } as const

export interface Author {
  readonly member: MemberId
  readonly device: DeviceId
  readonly seq: number
}

/** A release of which every author has said, in an entry of their own, what it opened to. */
export interface ToldRelease {
  readonly reveal: RevealId
  /**
   * In the order of the deposits: which of the entries told here says it, from 1 on. Its body is without
   * `reveal` and `keys`. 0: an entry behind this segment, whose words stand in `later`.
   */
  readonly said: readonly number[]
  readonly later: readonly SaidLater[]
}

export interface SaidLater {
  readonly member: MemberId
  readonly body: CborMap
}

const integer = plain<number>((value) => Number.isSafeInteger(value))
const map = plain<CborMap>(isCborMap)

export const [encodeWords, decodeWords] = coded(
  record<Words>({
    ...{ from: count, epoch: count, forms: bytes(), raw: list(bytes()) },
    authors: list(record<Author>({ member: id(), device: id(), seq: count })),
    ...{ by: bytes(), lamports: list(integer), kinds: list(text), kindOf: bytes() },
    ...{ days: list(text), bodies: list(map) },
    releases: list(
      record<ToldRelease>({
        ...{ reveal: id(32), said: list(count) },
        later: list(record<SaidLater>({ member: id(), body: map })),
      }),
    ),
    end: place,
  }),
)

/** Whose deposits a release holds, in their order, and the bodies of the entries that say them. */
export function saidOf(
  { authors, by, bodies }: Words,
  { said, later }: ToldRelease,
): readonly { readonly member: MemberId; readonly body: CborMap | undefined }[] {
  let behind = 0
  return said.map((entry) => {
    if (entry === 0) return later[behind++] ?? nobody
    const author = authors[by[entry - 1] ?? 0]
    return { member: author?.member ?? nobody.member, body: bodies[entry - 1] }
  })
}

const nobody = { member: '' as MemberId, body: undefined }
