/** The roster after a record that holds. Says nothing of whether it does: `roster-rules.ts`. */
import type { Bytes } from './bytes.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import type { MemberCard } from './member-card.ts'
import type { RosterChange } from './roster-change.ts'
import type { RosterBody, RosterRecord } from './roster-record.ts'
import type { Roster, RosterMember } from './roster.ts'
import { isRenewalDue } from './roster.ts'

/** Before the first record. */
export function emptyRoster(space: SpaceId): Roster {
  const head = new Uint8Array(32)
  const epoch = { epoch: 0, epochRecord: head, epochMembers: 0, openFrom: 0 }
  const people = { members: [], former: [], formerDevices: [], formerKeys: [] }
  return { space, length: 0, head, ...epoch, ...people }
}

export function rosterAfter(before: Roster, { body }: RosterRecord, head: Bytes): Roster {
  const after = { ...before, ...peopleAfter(before, body), length: body.index + 1, head }
  if (body.epoch === null) return after
  const epoch = before.epoch + 1
  const openFrom = closesOlder(before, body.change) ? epoch : before.openFrom
  return { ...after, epoch, epochRecord: head, epochMembers: after.members.length, openFrom }
}

/** Who belongs once the change is made, in the order of joining, and who and what has gone. */
export function peopleAfter(
  { members, former, formerDevices, formerKeys }: Roster,
  { change, author }: Pick<RosterBody, 'change' | 'author'>,
): Pick<Roster, 'members' | 'former' | 'formerDevices' | 'formerKeys'> {
  const leaver = leaverOf(change)
  const came = newcomerOf(change)
  const stay = members.filter(({ member }) => member !== leaver)
  const gone = members.filter(({ member }) => member === leaver)
  // Lost devices may be in other hands: they count as removed.
  const isLost = change.kind === 'return-member'
  const own = change.kind === 'remove-devices' ? members.filter((one) => has(one, author)) : []
  const removed = change.kind === 'remove-devices' ? change.devices : []
  const lost = (isLost ? gone : own).flatMap(({ member, devices }) =>
    devices
      .filter(({ device }) => isLost || removed.includes(device))
      .map((card) => ({ member, card })),
  )
  return {
    members: [
      ...stay.map((one) => memberAfter(one, change, author)),
      ...(came ? [memberOf(came)] : []),
    ],
    former: [...former, ...(isLost ? gone.map((one) => ({ ...one, devices: [] })) : gone)],
    formerDevices: [...formerDevices, ...lost],
    formerKeys: [...formerKeys, ...own.map(({ sign }) => sign)],
  }
}

/** Who comes in by it. */
export function newcomerOf(change: RosterChange): MemberCard | null {
  if (change.kind === 'genesis') return change.card
  return 'consent' in change ? change.consent.card : null
}

/** Who goes by it, or gives their place to who they are now. */
export function leaverOf(change: RosterChange): MemberId | null {
  if (change.kind === 'leave') return change.member
  return change.kind === 'return-member' ? change.replaced : null
}

function has({ devices }: RosterMember, author: DeviceId): boolean {
  return devices.some(({ device }) => device === author)
}

function memberOf({ member, sign, seal, device }: MemberCard): RosterMember {
  return { member, sign, seal, devices: [device] }
}

function memberAfter(one: RosterMember, change: RosterChange, author: DeviceId): RosterMember {
  if (change.kind === 'add-device' && change.member === one.member) {
    return { ...one, devices: [...one.devices, change.card] }
  }
  if (change.kind !== 'remove-devices' || !has(one, author)) return one
  const { devices, sign, seal, kept } = change
  const staying = one.devices.filter(({ device }) => !devices.includes(device))
  const renewed = staying.map((card, at) => ({ ...card, cert: kept[at]?.cert ?? card.cert }))
  return { ...one, sign, seal, devices: renewed }
}

/** Somebody, or a device, that holds the keys so far has gone; or there were none. */
function closesOlder(before: Roster, { kind }: RosterChange): boolean {
  return isRenewalDue(before) || ['genesis', 'remove-devices', 'return-member'].includes(kind)
}
