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
import type { RosterChange, SignedConsent } from './roster-change.ts'
import type { RosterRecord } from './roster-record.ts'
import {
  consentSignatureMessage,
  hashRosterRecord,
  rosterSignatureMessage,
} from './roster-record.ts'
import { emptyRoster, leaverOf, newcomerOf, rosterAfter } from './roster-step.ts'
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
  const before = roster ?? emptyRoster(record.body.space)
  const next = rosterAfter(before, record, hashRosterRecord(record, checks.sha256))
  const fault =
    chainFault(before, record) ??
    changeFault(before, record, checks) ??
    signatureFault(before, record, checks) ??
    wrapFault(next, record)
  return fault === null ? { ok: true, value: next } : { ok: false, error: { kind: fault } }
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

function chainFault(before: Roster, { body }: RosterRecord): RosterFault | null {
  if (body.space !== before.space) return 'wrong-space'
  const isFirst = before.length === 0
  if (body.index !== before.length || (body.change.kind === 'genesis') !== isFirst)
    return 'wrong-index'
  return equalBytes(body.prev, before.head) ? null : 'wrong-link'
}

function changeFault(
  before: Roster,
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
  if (change.kind === 'add-device') return newDeviceFault(before, author, change, checks)
  const from = deviceById(before, author)
  if (from === null) return 'wrong-author'
  switch (change.kind) {
    case 'add-member':
    case 'return-member':
      return joinFault(before, from, change, checks)
    case 'leave':
      // Nobody is sent away: a member goes by a device of its own.
      return from.member === change.member ? null : 'wrong-author'
    case 'renew':
      return null
    case 'remove-devices':
      return removalFault(before, from, change, checks)
  }
}

/** Whether a card's certificate does not hold in this space, or its keys cannot be sealed to. */
export function cardFault(
  space: SpaceId,
  { member, sign, seal, device }: MemberCard,
  { verify, isSealKey }: RosterChecks,
): 'wrong-keys' | null {
  if (!isSealKey(seal) || !isSealKey(device.seal)) return 'wrong-keys'
  return verify(sign, deviceCertMessage(space, member, device), device.cert) ? null : 'wrong-keys'
}

/** Whether somebody has not agreed to be this member of this space, or has no keys for it. */
export function consentFault(
  space: SpaceId,
  { consent, consentBytes, consentSignature }: SignedConsent,
  checks: RosterChecks,
): RosterFault | null {
  const fault = cardFault(space, consent.card, checks)
  if (fault !== null) return fault
  if (consent.space !== space) return 'wrong-space'
  const message = consentSignatureMessage(consentBytes, checks.sha256)
  const isSigned = checks.verify(consent.card.device.sign, message, consentSignature)
  return isSigned ? null : 'not-agreed'
}

function joinFault(
  before: Roster,
  from: RosterDevice,
  change: Extract<RosterChange, SignedConsent>,
  checks: RosterChecks,
): RosterFault | null {
  const leaver = leaverOf(change)
  // Nobody takes their own place, and nobody's that is not there.
  if (leaver !== null && (from.member === leaver || memberById(before, leaver) === null))
    return 'wrong-author'
  const fault = consentFault(before.space, change, checks)
  if (fault !== null) return fault
  const { member, sign, device } = change.consent.card
  const isThere = [...before.members, ...before.former].some((one) => one.member === member)
  if (isThere || isDeviceKnown(before, device) || isKeyKnown(before, sign)) return 'already-member'
  const others = before.members.filter((one) => one.member !== leaver)
  return others.length >= limits.members ? 'too-many' : null
}

/** The device itself asks, with its member's signature under its keys: nobody else is needed. */
function newDeviceFault(
  before: Roster,
  author: DeviceId,
  { member, card }: Extract<RosterChange, { kind: 'add-device' }>,
  checks: RosterChecks,
): RosterFault | null {
  const of = memberById(before, member)
  if (of === null || card.device !== author) return 'wrong-author'
  const fault = cardFault(before.space, { ...of, device: card }, checks)
  if (fault !== null) return fault
  if (isDeviceKnown(before, card)) return 'already-member'
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
  before: Roster,
  { body, bodyBytes, signatures }: RosterRecord,
  { sha256, verify }: RosterChecks,
): RosterFault | null {
  const { change, author } = body
  const message = rosterSignatureMessage(bodyBytes, sha256)
  const agreed = new Set<MemberId>()
  const signed = new Set<DeviceId>()
  for (const { device, signature } of signatures) {
    const signer = signerOf(before, change, device)
    if (signer === null || signed.has(device)) return 'wrong-signature'
    if (!verify(signer.card.sign, message, signature)) return 'wrong-signature'
    agreed.add(signer.member)
    signed.add(device)
  }
  if (!signed.has(author)) return 'wrong-signature'
  if (newcomerOf(change) === null) return signed.size === 1 ? null : 'wrong-signature'
  const asked = before.members.filter(({ member }) => member !== leaverOf(change))
  return asked.every(({ member }) => agreed.has(member)) ? null : 'not-agreed'
}

/** Who makes a first record, or comes with one more device, is in no roster yet. */
function signerOf(before: Roster, change: RosterChange, device: DeviceId): RosterDevice | null {
  if (change.kind !== 'genesis' && change.kind !== 'add-device') return deviceById(before, device)
  const { member } = change.kind === 'genesis' ? change.card : change
  const card = change.kind === 'genesis' ? change.card.device : change.card
  return card.device === device ? { member, card } : null
}

/** A new epoch's key must be wrapped once for every member and for nobody else. */
function wrapFault(next: Roster, { body }: RosterRecord): RosterFault | null {
  // Which changes begin none is a question of reading them.
  if (body.epoch === null) return null
  const { number, wraps } = body.epoch
  if (number !== next.epoch || wraps.length !== next.members.length) return 'wrong-epoch'
  return next.members.every(({ member }, at) => wraps[at]?.member === member) ? null : 'wrong-epoch'
}
