/**
 * The part of a segment that is not read at opening: what is needed besides its words to make every item
 * again to the byte (`remade-segment.ts`), for giving back what a relay has lost and nothing else.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { KeyWrap } from '@attune/wire/deposit.ts'
import { keyWraps } from '@attune/wire/deposit.ts'
import { bytes, coded, count, id, list, optional, record } from '@attune/wire/fields.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import type { PlaceHead } from './place.ts'
import { placeHeads } from './place.ts'

export interface Proof {
  /** Before the first item. */
  readonly heads: readonly PlaceHead[]
  // Of each entry that is told in the words:
  /** 64 bytes each. */
  readonly signatures: Bytes
  /** Empty where it can be derived. */
  readonly nonces: readonly Bytes[]
  readonly seen: readonly (readonly ProvenSeen[])[]
  /** Of each release that is told. */
  readonly deposits: readonly (readonly ProvenDeposit[])[]
  /** Of each entry that says a release: the places of the deposits whose keys it gave out. */
  readonly keys: readonly (readonly number[])[]
}

/** That its author had accepted another device's entry. */
export interface ProvenSeen {
  /** The place of that device among all that have spoken by then. */
  readonly by: number
  /** How many more it had written by then. */
  readonly back: number
  /** Where the entry stands in an earlier segment and was not the last of it. */
  readonly hash?: Bytes
}

export interface ProvenDeposit {
  readonly device: DeviceId
  readonly attempt: number
  /** Empty where it can be derived. */
  readonly nonce: Bytes
  readonly key: Bytes
  /** None in strict mode. */
  readonly wraps: readonly KeyWrap[]
  readonly signature: Bytes
}

export const [encodeProof, decodeProof] = coded(
  record<Proof>({
    ...{ heads: placeHeads, signatures: bytes(), nonces: list(bytes(0, 24)) },
    seen: list(list(record<ProvenSeen>({ by: count, back: count, hash: optional(bytes(16)) }))),
    deposits: list(
      list(
        record<ProvenDeposit>({
          ...{ device: id(), attempt: count, nonce: bytes(0, 24), key: bytes(32) },
          ...{ wraps: keyWraps, signature: bytes(64) },
        }),
      ),
    ),
    keys: list(list(count)),
  }),
)
