/**
 * Who belongs to a space, as its signed chain of records says (wire-format.md §3): what the rules in
 * `roster-rules.ts` lead to, and how to look people and devices up in it.
 */
import type { Bytes } from './bytes.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import type { DeviceCard } from './member-card.ts'

export interface RosterMember {
  readonly member: MemberId
  readonly sign: Bytes
  readonly seal: Bytes
  /** In the order in which they came. */
  readonly devices: readonly DeviceCard[]
}

export interface RosterDevice {
  readonly member: MemberId
  readonly card: DeviceCard
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
  /** The oldest epoch for new entries: somebody, or a device, that has gone holds the keys before. */
  readonly openFrom: number
  /** In the order of joining. */
  readonly members: readonly RosterMember[]
  /** Whoever left, in that order. Their past is still theirs; their ids and keys never come back. */
  readonly former: readonly RosterMember[]
  /** Devices that were removed, by their own people. What they wrote before still stands. */
  readonly formerDevices: readonly RosterDevice[]
  /** Signing keys that members had before a device of theirs was removed. */
  readonly formerKeys: readonly Bytes[]
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

/** The same for what is already in the stream, whose author may have gone since. Gives no right. */
export function deviceEver(roster: Roster, device: DeviceId): RosterDevice | null {
  return (
    deviceAmong(roster.members, device) ??
    deviceAmong(roster.former, device) ??
    roster.formerDevices.find(({ card }) => card.device === device) ??
    null
  )
}

/** Of somebody who has left: what they wrote before may still be on its way. Never one that was removed. */
export function deviceOfLeaver({ former }: Roster, device: DeviceId): RosterDevice | null {
  return deviceAmong(former, device)
}

function deviceAmong(people: readonly RosterMember[], device: DeviceId): RosterDevice | null {
  for (const { member, devices } of people) {
    const card = devices.find((one) => one.device === device)
    if (card !== undefined) return { member, card }
  }
  return null
}
