/**
 * What a roster record can change (wire-format.md §3), and how each change is written. The rules of
 * who may make it are `roster-rules.ts`.
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import type { DeviceId, InviteId, MemberId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import type { DeviceCard, MemberCard, PublicKeys } from './member-card.ts'
import { cardToCbor, deviceCardToCbor, readCard, readDeviceCard } from './member-card.ts'
import { decodeArray, isBytes, readAll, readArray } from './read.ts'
import { suite, wireVersion } from './suite.ts'

/** The joiner's own words, signed by the joiner's device: "I want to be this member there". */
export interface JoinConsent {
  readonly space: SpaceId
  readonly invite: InviteId
  readonly card: MemberCard
  /** Commitment to the joiner's half of the short code, made before seeing the other half. */
  readonly codeCommit: Bytes
}

/** The keys of earlier epochs, sealed to whoever comes in: only if everyone who signs agrees. */
export interface HistoryGrant {
  readonly enc: Bytes
  readonly ciphertext: Bytes
}

interface Joining {
  readonly consentBytes: Bytes
  readonly consent: JoinConsent
  readonly consentSignature: Bytes
  readonly history: HistoryGrant | null
}

/** A device that stays, certified anew, with the member's new private keys sealed to it. */
export interface KeptDevice {
  readonly device: DeviceId
  readonly cert: Bytes
  readonly enc: Bytes
  readonly ciphertext: Bytes
}

export type RosterChange =
  | { readonly kind: 'genesis'; readonly nonce: Bytes; readonly card: MemberCard }
  | ({ readonly kind: 'add-member' } & Joining)
  /** Somebody who lost everything comes back with new keys, in the place of who they were. */
  | ({ readonly kind: 'return-member'; readonly replaced: MemberId } & Joining)
  /** The author's member goes. Needs nobody else, and begins no epoch: it must not hold the next key. */
  | { readonly kind: 'leave'; readonly member: MemberId }
  /** A new epoch for the same people: after somebody left, or when a key has been used for long. */
  | { readonly kind: 'renew' }
  /** One more device of a member. Made by that device, which holds the member's keys. */
  | { readonly kind: 'add-device'; readonly member: MemberId; readonly card: DeviceCard }
  /** Devices of the author's own member go, and the member's keys with them. */
  | ({
      readonly kind: 'remove-devices'
      readonly devices: readonly DeviceId[]
      readonly kept: readonly KeptDevice[]
    } & PublicKeys)

/** Whether a record of this kind begins an epoch. */
export function beginsEpoch({ kind }: RosterChange): boolean {
  return kind !== 'leave' && kind !== 'add-device'
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

export function decodeJoinConsent(bytes: Uint8Array): JoinConsent | null {
  const list = decodeArray(bytes, 6)
  if (list === null || list[0] !== wireVersion || list[1] !== suite) return null
  const [, , space, invite, cardValue, codeCommit] = list
  const card = readCard(cardValue)
  if (!isBytes(space, 16) || !isBytes(invite, 16) || !isBytes(codeCommit, 32)) return null
  return card && { space: bytesToId(space), invite: bytesToId(invite), card, codeCommit }
}

export function changeToCbor(change: RosterChange): CborValue {
  switch (change.kind) {
    case 'genesis':
      return ['genesis', change.nonce, cardToCbor(change.card)]
    case 'add-member':
      return ['add-member', ...joiningToCbor(change)]
    case 'return-member':
      return ['return-member', idToBytes(change.replaced), ...joiningToCbor(change)]
    case 'leave':
      return ['leave', idToBytes(change.member)]
    case 'renew':
      return ['renew']
    case 'add-device':
      return ['add-device', idToBytes(change.member), deviceCardToCbor(change.card)]
    case 'remove-devices': {
      const { devices, sign, seal, kept } = change
      return ['remove-devices', devices.map(idToBytes), sign, seal, kept.map(keptToCbor)]
    }
  }
}

export function readChange(value: CborValue | undefined): RosterChange | null {
  const [kind, ...parts] = readArray(value) ?? []
  switch (kind) {
    case 'genesis': {
      const card = readCard(parts[1])
      return parts.length === 2 && isBytes(parts[0], 16) && card
        ? { kind, nonce: parts[0], card }
        : null
    }
    case 'add-member': {
      const joining = readJoining(parts)
      return joining && { kind, ...joining }
    }
    case 'return-member': {
      const [replaced, ...rest] = parts
      const joining = readJoining(rest)
      return isBytes(replaced, 16) && joining
        ? { kind, replaced: bytesToId(replaced), ...joining }
        : null
    }
    case 'leave':
      return parts.length === 1 && isBytes(parts[0], 16)
        ? { kind, member: bytesToId(parts[0]) }
        : null
    case 'renew':
      return parts.length === 0 ? { kind } : null
    case 'add-device': {
      const card = readDeviceCard(parts[1])
      return parts.length === 2 && isBytes(parts[0], 16) && card
        ? { kind, member: bytesToId(parts[0]), card }
        : null
    }
    case 'remove-devices':
      return readRemoval(parts)
    default:
      return null
  }
}

/** Without history there is nothing in its place. */
function joiningToCbor({ consentBytes, consentSignature, history }: Joining): readonly CborValue[] {
  const grant = history === null ? [] : [[history.enc, history.ciphertext]]
  return [consentBytes, consentSignature, ...grant]
}

function readJoining(parts: readonly CborValue[]): Joining | null {
  const [consentBytes, consentSignature, grant] = parts
  if (parts.length < 2 || parts.length > 3) return null
  if (!isBytes(consentBytes) || !isBytes(consentSignature, 64)) return null
  const consent = decodeJoinConsent(consentBytes)
  const history = parts.length === 3 ? readGrant(grant) : null
  if (consent === null || (parts.length === 3 && history === null)) return null
  return { consentBytes, consent, consentSignature, history }
}

function readGrant(value: CborValue | undefined): HistoryGrant | null {
  const [enc, ciphertext] = readArray(value, 2) ?? []
  return isBytes(enc, 32) && isBytes(ciphertext) ? { enc, ciphertext } : null
}

function readRemoval(parts: readonly CborValue[]): RosterChange | null {
  const [deviceList, sign, seal, keptList] = parts
  const devices = readAll(readArray(deviceList), (one) =>
    isBytes(one, 16) ? bytesToId<DeviceId>(one) : null,
  )
  const kept = readAll(readArray(keptList), readKept)
  if (parts.length !== 4 || devices === null || kept === null) return null
  if (devices.length === 0 || devices.length + kept.length > limits.devicesPerMember) return null
  if (!isBytes(sign, 32) || !isBytes(seal, 32)) return null
  return { kind: 'remove-devices', devices, sign, seal, kept }
}

function keptToCbor({ device, cert, enc, ciphertext }: KeptDevice): CborValue {
  return [idToBytes(device), cert, enc, ciphertext]
}

function readKept(value: CborValue): KeptDevice | null {
  const [device, cert, enc, ciphertext] = readArray(value, 4) ?? []
  if (!isBytes(device, 16) || !isBytes(cert, 64)) return null
  if (!isBytes(enc, 32) || !isBytes(ciphertext, 80)) return null
  return { device: bytesToId(device), cert, enc, ciphertext }
}
