/**
 * Segments of a space's stream as they are named to the relay (wire-format.md §11). What is in them is
 * sealed; a claim says where a segment stands and what its parts are, and a device vouches for a run of
 * claims with one signature. The relay's word about them counts for nothing.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import { bytes, count, id, list, record } from './fields.ts'
import type { DeviceId, SpaceId } from './ids.ts'
import { idToBytes } from './ids.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes } from './suite.ts'

export interface SegmentClaim {
  /** It holds the items behind this one, up to and with `to`. */
  readonly from: number
  readonly to: number
  /** Whose key its parts are sealed with. */
  readonly epoch: number
  /** The stream's mark at `to`. */
  readonly mark: Bytes
  /** Of the plaintext of each part, under the epoch's key: the relay learns nothing by them. */
  readonly words: Bytes
  readonly proof: Bytes
}

export const claimFields = {
  ...{ from: count, to: count, epoch: count, mark: bytes(32), words: bytes(32), proof: bytes(32) },
}

export const segmentParts = ['words', 'proof'] as const
export type SegmentPart = (typeof segmentParts)[number]

/** That a device holds the segments of this run, one behind the other, and stands by them. */
export interface SegmentVouch {
  readonly device: DeviceId
  readonly from: number
  readonly to: number
  readonly signature: Bytes
}

/** `ok` of list-segments: as many claims as fit, from a cursor on, and what every device vouches for. */
export interface SegmentList {
  readonly claims: readonly ListedClaim[]
  readonly vouches: readonly SegmentVouch[]
}

/** With the sizes of the sealed parts. */
export interface ListedClaim extends SegmentClaim {
  readonly wordsSize: number
  readonly proofSize: number
}

const segmentList = record<SegmentList>({
  claims: list(record<ListedClaim>({ ...claimFields, wordsSize: count, proofSize: count })),
  vouches: list(
    record<SegmentVouch>({ device: id(), from: count, to: count, signature: bytes(64) }),
  ),
})

export function segmentListToCbor(value: SegmentList): CborValue {
  return segmentList.write(value)
}

export function readSegmentList(value: CborValue): SegmentList | null {
  return segmentList.read(value) ?? null
}

/** The running hash over a run of claims, each behind the one before. */
export function chainAfter(before: Bytes, claim: SegmentClaim, sha256: Sha256): Bytes {
  const { from, to, epoch, mark, words, proof } = claim
  const said = encodeCbor([before, from, to, epoch, mark, words, proof])
  return sha256(concatBytes(labelBytes('segment'), said))
}

export const chainStart: Bytes = new Uint8Array(32)

/** What a device signs. */
export function vouchMessage(space: SpaceId, from: number, to: number, chain: Bytes): Bytes {
  return concatBytes(labelBytes('segment-vouch'), encodeCbor([idToBytes(space), from, to, chain]))
}
