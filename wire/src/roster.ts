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
  /** How many people the current epoch's key was wrapped for. */
  readonly epochMembers: number
  /** In the order of joining. */
  readonly members: readonly RosterMember[]
  /** Whoever left, in that order. Their past is still theirs; their ids and keys never come back. */
  readonly former: readonly RosterMember[]
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

/** Somebody left who holds the current epoch's key: it is for nothing new, until it is renewed. */
export function isRenewalDue({ epochMembers, members }: Roster): boolean {
  return epochMembers > members.length
}

/** The member that a device speaks for, with the device's keys; null for whoever does not belong. */
export function deviceById(roster: Roster, device: DeviceId): RosterDevice | null {
  return deviceAmong(roster.members, device)
}

/** The same for what is already in the stream, whose author may have left since. Gives no right. */
export function deviceEver({ members, former }: Roster, device: DeviceId): RosterDevice | null {
  return deviceAmong(members, device) ?? deviceAmong(former, device)
}

export interface RosterDevice {
  readonly member: MemberId
  readonly card: DeviceCard
}

function deviceAmong(people: readonly RosterMember[], device: DeviceId): RosterDevice | null {
  for (const { member, devices } of people) {
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
  checks: RosterChecks,
): RosterFault | null {
  const { change, space, author } = body
  switch (change.kind) {
    case 'genesis': {
      const fault = cardFault(space, change.card, checks)
      if (fault !== null) return fault
      if (spaceIdOf(change.nonce, change.card, checks.sha256) !== space) return 'wrong-space'
      return change.card.device.device === author ? null : 'wrong-author'
    }
    case 'add-member':
      return cardFault(space, change.consent.card, checks) ?? joinFault(roster, change, checks)
    case 'leave':
      // Nobody is sent away: a member goes by a device of its own.
      return roster && deviceById(roster, author)?.member === change.member ? null : 'wrong-author'
    case 'renew':
      return null
  }
}

function cardFault(space: SpaceId, card: MemberCard, { verify }: RosterChecks): RosterFault | null {
  const message = deviceCertMessage(space, card.member, card.device)
  return verify(card.sign, message, card.device.cert) ? null : 'wrong-keys'
}

function joinFault(
  roster: Roster | null,
  { consent, consentBytes, consentSignature }: Extract<RosterChange, { kind: 'add-member' }>,
  { sha256, verify }: RosterChecks,
): RosterFault | null {
  if (roster === null || consent.space !== roster.space) return 'wrong-space'
  const message = consentSignatureMessage(consentBytes, sha256)
  if (!verify(consent.card.device.sign, message, consentSignature)) return 'not-agreed'
  if (isKnown(roster, consent.card)) return 'already-member'
  return roster.members.length >= limits.members ? 'too-many' : null
}

/** The author must sign; for a new member one device of everyone who is there, else nobody more. */
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
  if (body.change.kind === 'leave' || body.change.kind === 'renew') {
    return signed.size === 1 ? null : 'wrong-signature'
  }
  const everyone = roster?.members ?? []
  return everyone.every(({ member }) => agreed.has(member)) ? null : 'not-agreed'
}

function signerOf(
  roster: Roster | null,
  change: RosterChange,
  device: DeviceId,
): RosterDevice | null {
  if (roster !== null) return deviceById(roster, device)
  if (change.kind !== 'genesis' || change.card.device.device !== device) return null
  return { member: change.card.member, card: change.card.device }
}

function afterChange(roster: Roster | null, { body }: RosterRecord, head: Bytes): Roster {
  const { change, space, index } = body
  const before = roster?.members ?? []
  const former = roster?.former ?? []
  const step = { space, length: index + 1, head }
  if (change.kind === 'leave' && roster !== null) {
    const isLeaver = ({ member }: RosterMember) => member === change.member
    const members = before.filter((one) => !isLeaver(one))
    return { ...roster, ...step, members, former: [...former, ...before.filter(isLeaver)] }
  }
  const members = [...before, ...joinedBy(change)]
  const epoch = (roster?.epoch ?? 0) + 1
  return { ...step, epoch, epochRecord: head, epochMembers: members.length, members, former }
}

function joinedBy(change: RosterChange): readonly RosterMember[] {
  if (change.kind !== 'genesis' && change.kind !== 'add-member') return []
  const card = change.kind === 'genesis' ? change.card : change.consent.card
  const { member, sign, seal, device } = card
  return [{ member, sign, seal, devices: [device] }]
}

/** A new epoch's key must be wrapped once for every member and for nobody else. */
function wrapFault(next: Roster, { body }: RosterRecord): RosterFault | null {
  if (body.epoch === null) return body.change.kind === 'leave' ? null : 'wrong-epoch'
  const { number, wraps } = body.epoch
  if (number !== next.epoch || wraps.length !== next.members.length) return 'wrong-epoch'
  return next.members.every(({ member }, at) => wraps[at]?.member === member) ? null : 'wrong-epoch'
}

/** Whoever left comes back with new keys or not at all: the old ones may be in other hands. */
function isKnown({ members, former }: Roster, card: MemberCard): boolean {
  return [...members, ...former].some(({ member, sign, devices }) => {
    const keys = [sign, ...devices.map((one) => one.sign)]
    return (
      member === card.member ||
      devices.some(({ device }) => device === card.device.device) ||
      keys.some((key) => equalBytes(key, card.sign) || equalBytes(key, card.device.sign))
    )
  })
}
