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
import type { DeviceId, InviteId, MemberId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import type { MemberCard } from './member-card.ts'
import { cardToCbor, readCard } from './member-card.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes, suite, wireVersion } from './suite.ts'

/** The joiner's own words, signed by the joiner's device: "I want to be this member there". */
export interface JoinConsent {
  readonly space: SpaceId
  readonly invite: InviteId
  readonly card: MemberCard
  /** Commitment to the joiner's half of the short code, made before seeing the other half. */
  readonly codeCommit: Bytes
}

export type RosterChange =
  | { readonly kind: 'genesis'; readonly nonce: Bytes; readonly card: MemberCard }
  | {
      readonly kind: 'add-member'
      readonly consentBytes: Bytes
      readonly consent: JoinConsent
      readonly consentSignature: Bytes
    }
  /** The author's member goes. Needs nobody else, and begins no epoch: it must not hold the next key. */
  | { readonly kind: 'leave'; readonly member: MemberId }
  /** A new epoch for the same people: after somebody left, or when a key has been used for long. */
  | { readonly kind: 'renew' }

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
  /** Null exactly for a `leave`. */
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

export function encodeJoinConsent(consent: JoinConsent): Bytes {
  return encodeCbor([
    wireVersion,
    suite,
    idToBytes(consent.space),
    idToBytes(consent.invite),
    cardToCbor(consent.card),
    consent.codeCommit,
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

export function decodeJoinConsent(bytes: Uint8Array): JoinConsent | null {
  const list = decodeArray(bytes, 6)
  if (list === null || list[0] !== wireVersion || list[1] !== suite) return null
  const [, , space, invite, cardValue, codeCommit] = list
  const card = readCard(cardValue)
  if (!isBytes(space, 16) || !isBytes(invite, 16) || !isBytes(codeCommit, 32)) return null
  return card && { space: bytesToId(space), invite: bytesToId(invite), card, codeCommit }
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
  if ((change.kind === 'leave') !== (epoch === null)) return null
  return { space: bytesToId(space), index, prev, author: bytesToId(author), change, epoch }
}

function changeToCbor(change: RosterChange): CborValue {
  switch (change.kind) {
    case 'genesis':
      return ['genesis', change.nonce, cardToCbor(change.card)]
    case 'add-member':
      return ['add-member', change.consentBytes, change.consentSignature]
    case 'leave':
      return ['leave', idToBytes(change.member)]
    case 'renew':
      return ['renew']
  }
}

/** How many elements each change has, its name among them. */
const lengths = new Map<unknown, number>(
  Object.entries({ genesis: 3, 'add-member': 3, leave: 2, renew: 1 }),
)

function readChange(value: CborValue | undefined): RosterChange | null {
  const list = readArray(value)
  const [kind, first, second] = list ?? []
  if (list === null || list.length !== lengths.get(kind)) return null
  switch (kind) {
    case 'genesis': {
      const card = readCard(second)
      return isBytes(first, 16) && card ? { kind, nonce: first, card } : null
    }
    case 'add-member': {
      if (!isBytes(first) || !isBytes(second, 64)) return null
      const consent = decodeJoinConsent(first)
      return consent && { kind, consentBytes: first, consent, consentSignature: second }
    }
    case 'leave':
      return isBytes(first, 16) ? { kind, member: bytesToId(first) } : null
    case 'renew':
      return { kind }
    default:
      return null
  }
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
