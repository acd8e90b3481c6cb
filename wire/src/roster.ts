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
import type { RosterChange, RosterRecord } from './roster-record.ts'
import {
  consentSignatureMessage,
  hashRosterRecord,
  rosterSignatureMessage,
} from './roster-record.ts'
import type { Sha256, Verify } from './suite.ts'
import { labelBytes } from './suite.ts'

export interface RosterMember {
  readonly member: MemberId
  readonly sign: Bytes
  readonly seal: Bytes
  readonly devices: readonly DeviceCard[]
}

export interface Roster {
  readonly space: SpaceId
  /** Records so far: the index of the next one. */
  readonly length: number
  /** Hash of the last record. */
  readonly head: Bytes
  readonly epoch: number
  /** Hash of the record that began the current epoch: reveals are bound to it. */
  readonly epochRecord: Bytes
  /** In the order of joining. */
  readonly members: readonly RosterMember[]
}

export interface RosterChecks {
  readonly sha256: Sha256
  /** Strict Ed25519: must be false for a small-order or non-canonical key or signature. */
  readonly verify: Verify
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
  const next = afterChange(roster, record, hashRosterRecord(record, checks.sha256))
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

export function memberById(roster: Roster, member: MemberId): RosterMember | null {
  return roster.members.find((one) => one.member === member) ?? null
}

/** The member that a device speaks for, with the device's keys; null for a stranger. */
export function deviceById(
  roster: Roster,
  device: DeviceId,
): { readonly member: MemberId; readonly card: DeviceCard } | null {
  for (const { member, devices } of roster.members) {
    const card = devices.find((one) => one.device === device)
    if (card !== undefined) return { member, card }
  }
  return null
}

function chainFault(roster: Roster | null, { body }: RosterRecord): RosterFault | null {
  if (roster === null) {
    if (body.index !== 0 || body.change.kind !== 'genesis') return 'wrong-index'
    return body.prev.every((byte) => byte === 0) ? null : 'wrong-link'
  }
  if (body.space !== roster.space) return 'wrong-space'
  if (body.index !== roster.length || body.change.kind === 'genesis') return 'wrong-index'
  if (!equalBytes(body.prev, roster.head)) return 'wrong-link'
  return deviceById(roster, body.author) === null ? 'wrong-author' : null
}

function changeFault(
  roster: Roster | null,
  { body }: RosterRecord,
  { sha256, verify }: RosterChecks,
): RosterFault | null {
  const { change, space } = body
  const card = cardOf(change)
  const certMessage = deviceCertMessage(space, card.member, card.device)
  if (!verify(card.sign, certMessage, card.device.cert)) return 'wrong-keys'
  if (change.kind === 'genesis') {
    if (spaceIdOf(change.nonce, card, sha256) !== space) return 'wrong-space'
    return card.device.device === body.author ? null : 'wrong-author'
  }
  if (change.consent.space !== space) return 'wrong-space'
  const consent = consentSignatureMessage(change.consentBytes, sha256)
  if (!verify(card.device.sign, consent, change.consentSignature)) return 'not-agreed'
  if (roster !== null && isKnown(roster, card)) return 'already-member'
  return roster !== null && roster.members.length >= limits.members ? 'too-many' : null
}

/** The author must sign, and for a new member one device of everyone who is already there. */
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
  const everyone = roster?.members ?? []
  return everyone.every(({ member }) => agreed.has(member)) ? null : 'not-agreed'
}

function signerOf(roster: Roster | null, change: RosterChange, device: DeviceId) {
  if (roster !== null) return deviceById(roster, device)
  const card = cardOf(change)
  return card.device.device === device ? { member: card.member, card: card.device } : null
}

function afterChange(roster: Roster | null, record: RosterRecord, head: Bytes): Roster {
  const { member, sign, seal, device } = cardOf(record.body.change)
  return {
    space: record.body.space,
    length: record.body.index + 1,
    head,
    epoch: (roster?.epoch ?? 0) + 1,
    epochRecord: head,
    members: [...(roster?.members ?? []), { member, sign, seal, devices: [device] }],
  }
}

/** A new epoch's key must be wrapped once for every member and for nobody else. */
function wrapFault(next: Roster, { body }: RosterRecord): RosterFault | null {
  const { number, wraps } = body.epoch
  if (number !== next.epoch || wraps.length !== next.members.length) return 'wrong-epoch'
  return next.members.every(({ member }, at) => wraps[at]?.member === member) ? null : 'wrong-epoch'
}

function isKnown(roster: Roster, card: MemberCard): boolean {
  const keys = roster.members.flatMap((one) => [one.sign, ...one.devices.map((d) => d.sign)])
  return (
    memberById(roster, card.member) !== null ||
    deviceById(roster, card.device.device) !== null ||
    keys.some((key) => equalBytes(key, card.sign) || equalBytes(key, card.device.sign))
  )
}

function cardOf(change: RosterChange): MemberCard {
  return change.kind === 'genesis' ? change.card : change.consent.card
}
