/**
 * What a roster record can change (wire-format.md §3), and how each change is written. The rules of
 * who may make it are `roster-rules.ts`.
 */
import type { Bytes } from './bytes.ts'
import {
  bytes,
  coded,
  completed,
  id,
  list,
  optional,
  record,
  variants,
  versioned,
} from './fields.ts'
import type { DeviceId, InviteId, MemberId, SpaceId } from './ids.ts'
import { limits } from './limits.ts'
import type { DeviceCard, MemberCard, PublicKeys } from './member-card.ts'
import { deviceCard, memberCard, publicKeys } from './member-card.ts'

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

export interface SignedConsent {
  readonly consent: JoinConsent
  /** What was signed, to the byte. */
  readonly consentBytes: Bytes
  readonly consentSignature: Bytes
}

interface Joining extends SignedConsent {
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

export const [encodeJoinConsent, decodeJoinConsent] = coded(
  versioned(
    record<JoinConsent>({ space: id(), invite: id(), card: memberCard, codeCommit: bytes(32) }),
  ),
)

const joining = {
  consentBytes: bytes(),
  consentSignature: bytes(64),
  /** Without history there is nothing in its place. */
  history: optional(record<HistoryGrant>({ enc: bytes(32), ciphertext: bytes() })),
}

const kept = record<KeptDevice>({
  device: id(),
  cert: bytes(64),
  enc: bytes(32),
  ciphertext: bytes(80),
})

/** What is not written, or not always. */
type Written<Change> = Change extends Joining
  ? Omit<Change, 'consent' | 'history'> & { readonly history?: HistoryGrant | null }
  : Change

export const rosterChange = completed(
  variants<Written<RosterChange>>({
    genesis: { nonce: bytes(16), card: memberCard },
    'add-member': joining,
    'return-member': { replaced: id(), ...joining },
    leave: { member: id() },
    renew: {},
    'add-device': { member: id(), card: deviceCard },
    'remove-devices': {
      devices: list(id<DeviceId>(), limits.devicesPerMember, 1),
      ...publicKeys,
      kept: list(kept),
    },
  }),
  (found): RosterChange | null => {
    if ('consentBytes' in found) {
      const consent = decodeJoinConsent(found.consentBytes)
      return consent && { history: null, ...found, consent }
    }
    if (!('kept' in found)) return found
    return found.devices.length + found.kept.length > limits.devicesPerMember ? null : found
  },
)
