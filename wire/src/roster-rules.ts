/**
 * The rules of the roster chain, the same on every device and on the relay: who belongs after each
 * record. Pure: the hash and the signature check are passed in. A record that breaks a rule
 * changes nothing; the relay refuses it, a device reports it and keeps the roster it had.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes, equalBytes } from './bytes.ts'
import { encodeCbor } from './cbor.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import type { DeviceCard, MemberCard } from './member-card.ts'
import { deviceCertMessage } from './member-card.ts'
import type { RosterChange } from './roster-change.ts'
import type { RosterRecord } from './roster-record.ts'
import {
  consentSignatureMessage,
  hashRosterRecord,
  rosterSignatureMessage,
} from './roster-record.ts'
import { rosterAfter } from './roster-step.ts'
import type { Roster, RosterDevice } from './roster.ts'
import { deviceById, memberById } from './roster.ts'
import type { Sha256, Verify } from './suite.ts'
import { labelBytes } from './suite.ts'

export interface RosterChecks {
  readonly sha256: Sha256
  /** Strict Ed25519: must be false for a small-order or non-canonical key or signature. */
  readonly verify: Verify
  /** X25519: must be false for a small-order key, to which nothing can be sealed. */
  readonly isSealKey: (key: Bytes) => boolean
}

export type RosterFault =
  | 'wrong-space'
  | 'wrong-index'
  | 'wrong-link'
  | 'wrong-author'
  | 'wrong-keys'
  | 'wrong-signature'
  | 'not-agreed'
  | 'already-member'
  | 'too-many'
  | 'wrong-epoch'

export type RosterStep =
  | { readonly ok: true; readonly value: Roster }
  | { readonly ok: false; readonly error: { readonly kind: RosterFault } }

/** The roster after `record`, given the one before it (null before the first record). */
export function appendToRoster(
  roster: Roster | null,
  record: RosterRecord,
  checks: RosterChecks,
): RosterStep {
  const fault =
    chainFault(roster, record) ??
    changeFault(roster, record, checks) ??
    signatureFault(roster, record, checks)
  if (fault !== null) return { ok: false, error: { kind: fault } }
  const next = rosterAfter(roster, record, hashRosterRecord(record, checks.sha256))
  const epochFault = wrapFault(next, record)
  return epochFault === null
    ? { ok: true, value: next }
    : { ok: false, error: { kind: epochFault } }
}

/** Names a space after its first member's keys, so that no other beginning can claim the name. */
export function spaceIdOf(
  nonce: Bytes,
  card: Pick<MemberCard, 'member' | 'sign' | 'seal'>,
  sha256: Sha256,
): SpaceId {
  const core = encodeCbor([nonce, idToBytes(card.member), card.sign, card.seal])
  return bytesToId(sha256(concatBytes(labelBytes('space'), core)).subarray(0, 16))
}

function chainFault(roster: Roster | null, { body }: RosterRecord): RosterFault | null {
  const { space, index, prev, change } = body
  if (roster === null) {
    if (index !== 0 || change.kind !== 'genesis') return 'wrong-index'
    return prev.every((byte) => byte === 0) ? null : 'wrong-link'
  }
  if (space !== roster.space) return 'wrong-space'
  if (index !== roster.length || change.kind === 'genesis') return 'wrong-index'
  return equalBytes(prev, roster.head) ? null : 'wrong-link'
}

function changeFault(
  roster: Roster | null,
  { body }: RosterRecord,
  checks: RosterChecks,
): RosterFault | null {
  const { change, space, author } = body
  if (change.kind === 'genesis') {
    const fault = cardFault(space, change.card, checks)
    if (fault !== null) return fault
    if (spaceIdOf(change.nonce, change.card, checks.sha256) !== space) return 'wrong-space'
    return change.card.device.device === author ? null : 'wrong-author'
  }
  if (roster === null) return 'wrong-index'
  if (change.kind === 'add-device') return newDeviceFault(roster, author, change, checks)
  const from = deviceById(roster, author)
  if (from === null) return 'wrong-author'
  switch (change.kind) {
    case 'add-member':
      return joinFault(roster, change, roster.members.length, checks)
    case 'return-member':
      // Nobody takes their own place, and nobody's that is not there.
      if (from.member === change.replaced || memberById(roster, change.replaced) === null)
        return 'wrong-author'
      return joinFault(roster, change, roster.members.length - 1, checks)
    case 'leave':
      // Nobody is sent away: a member goes by a device of its own.
      return from.member === change.member ? null : 'wrong-author'
    case 'renew':
      return null
    case 'remove-devices':
      return removalFault(roster, from, change, checks)
  }
}

function cardFault(
  space: SpaceId,
  { member, sign, seal, device }: MemberCard,
  { verify, isSealKey }: RosterChecks,
): RosterFault | null {
  if (!isSealKey(seal) || !isSealKey(device.seal)) return 'wrong-keys'
  return verify(sign, deviceCertMessage(space, member, device), device.cert) ? null : 'wrong-keys'
}

function joinFault(
  roster: Roster,
  change: Extract<RosterChange, { readonly consent: unknown }>,
  others: number,
  checks: RosterChecks,
): RosterFault | null {
  const { consent, consentBytes, consentSignature } = change
  const { sha256, verify } = checks
  const fault = cardFault(roster.space, consent.card, checks)
  if (fault !== null) return fault
  if (consent.space !== roster.space) return 'wrong-space'
  const message = consentSignatureMessage(consentBytes, sha256)
  if (!verify(consent.card.device.sign, message, consentSignature)) return 'not-agreed'
  const { member, sign, device } = consent.card
  const isThere = [...roster.members, ...roster.former].some((one) => one.member === member)
  if (isThere || isDeviceKnown(roster, device) || isKeyKnown(roster, sign)) return 'already-member'
  return others >= limits.members ? 'too-many' : null
}

/** The device itself asks, with its member's signature under its keys: nobody else is needed. */
function newDeviceFault(
  roster: Roster,
  author: DeviceId,
  { member, card }: Extract<RosterChange, { kind: 'add-device' }>,
  { verify, isSealKey }: RosterChecks,
): RosterFault | null {
  const of = memberById(roster, member)
  if (of === null || card.device !== author) return 'wrong-author'
  if (!isSealKey(card.seal)) return 'wrong-keys'
  const message = deviceCertMessage(roster.space, member, card)
  if (!verify(of.sign, message, card.cert)) return 'wrong-keys'
  if (isDeviceKnown(roster, card)) return 'already-member'
  return of.devices.length >= limits.devicesPerMember ? 'too-many' : null
}

/** A person takes devices of their own out, never the last, and the keys that these have seen. */
function removalFault(
  roster: Roster,
  from: RosterDevice,
  change: Extract<RosterChange, { kind: 'remove-devices' }>,
  { verify, isSealKey }: RosterChecks,
): RosterFault | null {
  const { devices, sign, seal, kept } = change
  const own = memberById(roster, from.member)?.devices ?? []
  const isOwn = (device: DeviceId) => own.some((one) => one.device === device)
  if (!devices.every(isOwn) || new Set(devices).size !== devices.length) return 'wrong-author'
  if (devices.includes(from.card.device)) return 'wrong-author'
  const staying = own.filter(({ device }) => !devices.includes(device))
  if (staying.length !== kept.length || isKeyKnown(roster, sign)) return 'wrong-keys'
  if (!isSealKey(seal)) return 'wrong-keys'
  const isCertified = staying.every((card, at) => {
    const message = deviceCertMessage(roster.space, from.member, card)
    const anew = kept[at]
    return anew?.device === card.device && verify(sign, message, anew.cert)
  })
  return isCertified ? null : 'wrong-keys'
}

/** Whoever has gone comes back with new keys or not at all: the old ones may be in other hands. */
function isDeviceKnown(roster: Roster, { device, sign }: DeviceCard): boolean {
  return everyDevice(roster).some((one) => one.device === device) || isKeyKnown(roster, sign)
}

function isKeyKnown(roster: Roster, key: Bytes): boolean {
  const members = [...roster.members, ...roster.former].map(({ sign }) => sign)
  const devices = everyDevice(roster).map(({ sign }) => sign)
  return [...members, ...devices, ...roster.formerKeys].some((one) => equalBytes(one, key))
}

function everyDevice({ members, former, formerDevices }: Roster): readonly DeviceCard[] {
  const theirs = [...members, ...former].flatMap(({ devices }) => devices)
  return [...theirs, ...formerDevices.map(({ card }) => card)]
}

/** The author must sign; whoever lets somebody in needs everyone who is there, else nobody more. */
function signatureFault(
  roster: Roster | null,
  record: RosterRecord,
  { sha256, verify }: RosterChecks,
): RosterFault | null {
  const { body, bodyBytes, signatures } = record
  const message = rosterSignatureMessage(bodyBytes, sha256)
  const agreed = new Set<MemberId>()
  const signed = new Set<DeviceId>()
  for (const { device, signature } of signatures) {
    const signer = signerOf(roster, body.change, device)
    if (signer === null || signed.has(device)) return 'wrong-signature'
    if (!verify(signer.card.sign, message, signature)) return 'wrong-signature'
    agreed.add(signer.member)
    signed.add(device)
  }
  if (!signed.has(body.author)) return 'wrong-signature'
  const asked = whoAgrees(roster, body.change)
  if (asked === null) return signed.size === 1 ? null : 'wrong-signature'
  return asked.every((member) => agreed.has(member)) ? null : 'not-agreed'
}

function signerOf(
  roster: Roster | null,
  change: RosterChange,
  device: DeviceId,
): RosterDevice | null {
  if (change.kind === 'genesis' || change.kind === 'add-device') {
    const { member, card } =
      change.kind === 'genesis' ? { ...change.card, card: change.card.device } : change
    return card.device === device ? { member, card } : null
  }
  return roster && deviceById(roster, device)
}

/** Null where nobody but the author may sign. */
function whoAgrees(roster: Roster | null, change: RosterChange): readonly MemberId[] | null {
  const everyone = (roster?.members ?? []).map(({ member }) => member)
  switch (change.kind) {
    case 'genesis':
    case 'add-member':
      return everyone
    case 'return-member':
      return everyone.filter((member) => member !== change.replaced)
    default:
      return null
  }
}

/** A new epoch's key must be wrapped once for every member and for nobody else. */
function wrapFault(next: Roster, { body }: RosterRecord): RosterFault | null {
  // Which changes begin none is a question of reading them.
  if (body.epoch === null) return null
  const { number, wraps } = body.epoch
  if (number !== next.epoch || wraps.length !== next.members.length) return 'wrong-epoch'
  return next.members.every(({ member }, at) => wraps[at]?.member === member) ? null : 'wrong-epoch'
}
