/**
 * One link of a space's roster chain (safety brief §2.0, wire-format.md "Roster"): who belongs,
 * with which devices, and the epoch keys wrapped for them. Public keys only: no names, no times.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import type { KeyWrap } from './deposit.ts'
import { readWrap, wrapToCbor } from './deposit.ts'
import type { DeviceId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import type { RosterChange } from './roster-change.ts'
import { beginsEpoch, changeToCbor, readChange } from './roster-change.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes, suite, wireVersion } from './suite.ts'

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

export function encodeRosterBody(body: RosterBody): Bytes {
  return encodeCbor([
    wireVersion,
    suite,
    idToBytes(body.space),
    body.index,
    body.prev,
    idToBytes(body.author),
    changeToCbor(body.change),
    epochToCbor(body.epoch),
  ])
}

export function encodeRosterRecord(record: RosterRecord): Bytes {
  const signatures = record.signatures.map((one) => [idToBytes(one.device), one.signature])
  return encodeCbor([record.bodyBytes, signatures])
}

export function decodeRosterRecord(bytes: Uint8Array): RosterRecord | null {
  const list = bytes.length <= limits.rosterRecord ? decodeArray(bytes, 2) : null
  if (list === null) return null
  const [bodyBytes, signatureList] = list
  const signatures = readAll(readArray(signatureList), readSignature)
  const body = isBytes(bodyBytes) ? decodeRosterBody(bodyBytes) : null
  if (!isBytes(bodyBytes) || body === null || signatures === null) return null
  return { body, bodyBytes, signatures }
}

/** What the next record links to. */
export function hashRosterRecord(record: RosterRecord, sha256: Sha256): Bytes {
  return sha256(concatBytes(labelBytes('roster-hash'), record.bodyBytes))
}

export function rosterSignatureMessage(bodyBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('roster'), sha256(bodyBytes))
}

export function consentSignatureMessage(consentBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('join'), sha256(consentBytes))
}

function decodeRosterBody(bytes: Bytes): RosterBody | null {
  const list = decodeArray(bytes, 8)
  if (list === null || list[0] !== wireVersion || list[1] !== suite) return null
  const [, , space, index, prev, author, changeValue, epochValue] = list
  if (!isBytes(space, 16) || !isCount(index) || !isBytes(prev, 32)) return null
  if (!isBytes(author, 16)) return null
  const change = readChange(changeValue)
  const epoch = readEpoch(epochValue)
  if (change === null || epoch === undefined) return null
  if (beginsEpoch(change) !== (epoch !== null)) return null
  return { space: bytesToId(space), index, prev, author: bytesToId(author), change, epoch }
}

function epochToCbor(epoch: EpochStart | null): CborValue {
  return epoch && [epoch.number, epoch.wraps.map(wrapToCbor)]
}

/** Undefined for what is neither an epoch nor the null that says there is none. */
function readEpoch(value: CborValue | undefined): EpochStart | null | undefined {
  if (value === null) return null
  const list = readArray(value, 2)
  const wraps = readAll(readArray(list?.[1]), readWrap)
  const number = list?.[0]
  return isCount(number) && wraps !== null ? { number, wraps } : undefined
}

function readSignature(value: CborValue): { device: DeviceId; signature: Bytes } | null {
  const list = readArray(value, 2)
  if (list === null) return null
  const [device, signature] = list
  if (!isBytes(device, 16) || !isBytes(signature, 64)) return null
  return { device: bytesToId(device), signature }
}
