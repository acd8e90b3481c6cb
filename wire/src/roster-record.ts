/**
 * One link of a space's roster chain (wire-format.md §3): who belongs,
 * with which devices, and the epoch keys wrapped for them. Public keys only: no names, no times.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { KeyWrap } from './deposit.ts'
import { keyWraps } from './deposit.ts'
import { bytes, coded, completed, count, id, list, nullable, record, versioned } from './fields.ts'
import type { DeviceId, SpaceId } from './ids.ts'
import { limits } from './limits.ts'
import type { RosterChange } from './roster-change.ts'
import { beginsEpoch, rosterChange } from './roster-change.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes } from './suite.ts'

export interface EpochStart {
  readonly number: number
  /** The new epoch key for each member of the roster after this record. */
  readonly wraps: readonly KeyWrap[]
}

export interface RosterBody {
  readonly space: SpaceId
  readonly index: number
  readonly prev: Bytes
  readonly author: DeviceId
  readonly change: RosterChange
  /** Null exactly for a change that begins none. */
  readonly epoch: EpochStart | null
}

export interface RosterRecord {
  readonly body: RosterBody
  readonly bodyBytes: Bytes
  /** By devices: the author's, and one of every member who must agree. */
  readonly signatures: readonly { readonly device: DeviceId; readonly signature: Bytes }[]
}

const [encodeBody, decodeBody] = coded(
  completed(
    versioned(
      record<RosterBody>({
        space: id(),
        index: count,
        prev: bytes(32),
        author: id(),
        change: rosterChange,
        epoch: nullable(record<EpochStart>({ number: count, wraps: keyWraps })),
      }),
    ),
    (body) => (beginsEpoch(body.change) === (body.epoch !== null) ? body : null),
  ),
)

const [encode, decode] = coded(
  completed(
    record<Omit<RosterRecord, 'body'>>({
      bodyBytes: bytes(),
      signatures: list(record({ device: id<DeviceId>(), signature: bytes(64) })),
    }),
    (found): RosterRecord | null => {
      const body = decodeBody(found.bodyBytes)
      return body && { ...found, body }
    },
  ),
)

export const encodeRosterBody = encodeBody
export const encodeRosterRecord = encode

export function decodeRosterRecord(recordBytes: Uint8Array): RosterRecord | null {
  return recordBytes.length <= limits.rosterRecord ? decode(recordBytes) : null
}

/** What the next record links to. */
export function hashRosterRecord({ bodyBytes }: RosterRecord, sha256: Sha256): Bytes {
  return sha256(concatBytes(labelBytes('roster-hash'), bodyBytes))
}

export function rosterSignatureMessage(bodyBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('roster'), sha256(bodyBytes))
}

export function consentSignatureMessage(consentBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('join'), sha256(consentBytes))
}
