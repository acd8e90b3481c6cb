/**
 * Making and following the signed chain of who belongs (wire-format.md §3). The rules are wire's,
 * the same as the relay's; this brings the keys. The relay's word about members counts for nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { RosterFault } from '@attune/wire/roster-rules.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { appendToRoster, spaceIdOf } from '@attune/wire/roster-rules.ts'
import { emptyRoster, peopleAfter } from '@attune/wire/roster-step.ts'
import type { RosterChange, SignedConsent } from '@attune/wire/roster-change.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import {
  decodeRosterRecord,
  encodeRosterBody,
  encodeRosterRecord,
  rosterSignatureMessage,
} from '@attune/wire/roster-record.ts'
import { createEpochKey, wrapEpochKey } from './epoch-key.ts'
import { sha256 } from './hash.ts'
import { grantHistory } from './history.ts'
import { isCardOf } from './join-consent.ts'
import type { OwnKeys, SigningDevice } from './keys.ts'
import { createMemberCard } from './create-keys.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { EpochKey } from './secret.ts'
import { rosterChecks } from './roster-checks.ts'
import { sign } from './signature.ts'

export type RosterRefusal = RosterFault | 'unreadable'

/** A record that this device made, with the key of the epoch that it begins. */
export interface ProposedRecord {
  readonly record: RosterRecord
  readonly epochKey: EpochKey
}

export interface NewSpace extends ProposedRecord {
  readonly roster: Roster
}

/** The first record of a new space, named after its maker's keys. */
export async function createSpace(own: OwnKeys, random: Random): Promise<NewSpace> {
  const nonce = random(16)
  const space = spaceIdOf(nonce, own.member, sha256)
  const change: RosterChange = { kind: 'genesis', nonce, card: createMemberCard(space, own) }
  const made = await createRecord(space, null, change, own, random)
  const accepted = acceptRecord(space, null, encodeRosterRecord(made.record))
  if (!accepted.ok) throw new Error(`a new space breaks its own rules: ${accepted.error.kind}`)
  return { ...made, roster: accepted.value.roster }
}

/** How somebody is let in. */
export interface Welcome {
  /** The keys of epochs that they may read, by number: what was written before they came. */
  readonly history: ReadonlyMap<number, EpochKey>
  /** Whose place they take: their own of before, when they lost everything. */
  readonly replaced: MemberId | null
}

/**
 * Proposes to take a joiner in. Where others are members too, each of them signs the record with
 * `approveRecord` before it holds; `acceptRecord` says whether it does.
 */
export async function createAddMember(
  roster: Roster,
  signed: SignedConsent,
  own: OwnKeys,
  random: Random,
  { history, replaced }: Welcome = { history: new Map(), replaced: null },
): Promise<Result<ProposedRecord, 'wrong-keys'>> {
  const { card } = signed.consent
  if (!isCardOf(roster.space, card)) return fail('wrong-keys')
  const granted = history.size === 0 ? null : await grantHistory(history, roster, card, random)
  const joining = { ...signed, history: granted }
  const change: RosterChange =
    replaced === null
      ? { kind: 'add-member', ...joining }
      : { kind: 'return-member', replaced, ...joining }
  return ok(await createRecord(roster.space, roster, change, own, random))
}

/**
 * A new epoch for those who are there: after somebody left, or when a key has been used for long.
 * Nobody else has to agree, since nobody comes or goes by it.
 */
export function createRenewal(
  roster: Roster,
  own: OwnKeys,
  random: Random,
): Promise<ProposedRecord> {
  return createRecord(roster.space, roster, { kind: 'renew' }, own, random)
}

/** This member goes. Needs no key but the device's own, and nobody's agreement. */
export function createLeave(roster: Roster, member: MemberId, device: SigningDevice): RosterRecord {
  const { space, length: index, head: prev } = roster
  const change: RosterChange = { kind: 'leave', member }
  return signRecord({ space, index, prev, author: device.device, change, epoch: null }, device)
}

/** One more device's signature on a proposed record, by a member who agrees to it. */
export function approveRecord(record: RosterRecord, device: SigningDevice): RosterRecord {
  const signature = sign(device.signSecret, rosterSignatureMessage(record.bodyBytes, sha256))
  return { ...record, signatures: [...record.signatures, { device: device.device, signature }] }
}

/** The roster after one more record from the stream. A refused record changes nothing. */
export function acceptRecord(
  space: SpaceId,
  roster: Roster | null,
  recordBytes: Bytes,
): Result<{ readonly roster: Roster; readonly record: RosterRecord }, RosterRefusal> {
  const record = decodeRosterRecord(recordBytes)
  if (record === null) return fail('unreadable')
  if (record.body.space !== space) return fail('wrong-space')
  const step = appendToRoster(roster, record, rosterChecks)
  return step.ok ? ok({ roster: step.value, record }) : step
}

/** The roster that a whole chain leads to, if none of its records breaks a rule. */
export function foldRoster(
  space: SpaceId,
  records: readonly Bytes[],
): Result<Roster | null, RosterRefusal> {
  let roster: Roster | null = null
  for (const bytes of records) {
    const step = acceptRecord(space, roster, bytes)
    if (!step.ok) return step
    roster = step.value.roster
  }
  return ok(roster)
}

/** A record that begins an epoch, by a device of a member. */
export async function createRecord(
  space: SpaceId,
  roster: Roster | null,
  change: RosterChange,
  own: OwnKeys,
  random: Random,
): Promise<ProposedRecord> {
  const author = own.device.device
  const before = roster ?? emptyRoster(space)
  const { length: index, head: prev } = before
  const number = before.epoch + 1
  const recipients = peopleAfter(before, { change, author }).members
  const epochKey = createEpochKey(random)
  const wraps = await wrapEpochKey(epochKey, { space, epoch: number, prev }, recipients, random)
  const body = { space, index, prev, author, change, epoch: { number, wraps } }
  return { record: signRecord(body, own.device), epochKey }
}

export function signRecord(body: RosterBody, device: SigningDevice): RosterRecord {
  return approveRecord({ body, bodyBytes: encodeRosterBody(body), signatures: [] }, device)
}
