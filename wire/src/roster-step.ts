/** The roster after a record that holds. Says nothing of whether it does: `roster-rules.ts`. */
import type { Bytes } from './bytes.ts'
import type { MemberCard } from './member-card.ts'
import type { RosterChange } from './roster-change.ts'
import type { RosterRecord } from './roster-record.ts'
import type { Roster, RosterMember } from './roster.ts'
import { isRenewalDue } from './roster.ts'

export function rosterAfter(before: Roster | null, { body }: RosterRecord, head: Bytes): Roster {
  const { change, space, index } = body
  const people = peopleAfter(before ?? nobody, body)
  const chain = { space, length: index + 1, head }
  if (body.epoch === null && before !== null) return { ...before, ...people, ...chain }
  const epoch = (before?.epoch ?? 0) + 1
  return {
    ...people,
    ...chain,
    ...{ epoch, epochRecord: head, epochMembers: people.members.length },
    openFrom: closesOlder(before, change) ? epoch : (before?.openFrom ?? epoch),
  }
}

type People = Pick<Roster, 'members' | 'former' | 'formerDevices' | 'formerKeys'>

const nobody: People = { members: [], former: [], formerDevices: [], formerKeys: [] }

function peopleAfter(before: People, { change, author }: RosterRecord['body']): People {
  const { members, former } = before
  switch (change.kind) {
    case 'genesis':
      return { ...before, members: [memberOf(change.card)] }
    case 'add-member':
      return { ...before, members: [...members, memberOf(change.consent.card)] }
    case 'return-member': {
      const stay = members.filter(({ member }) => member !== change.replaced)
      const gone = members.filter(({ member }) => member === change.replaced)
      const came = memberOf(change.consent.card)
      // Lost devices may be in other hands: they count as removed.
      const lost = gone.flatMap(({ member, devices }) => devices.map((card) => ({ member, card })))
      return {
        ...before,
        members: [...stay, came],
        former: [...former, ...gone.map((one) => ({ ...one, devices: [] }))],
        formerDevices: [...before.formerDevices, ...lost],
      }
    }
    case 'leave': {
      const stay = members.filter(({ member }) => member !== change.member)
      const gone = members.filter(({ member }) => member === change.member)
      return { ...before, members: stay, former: [...former, ...gone] }
    }
    case 'renew':
      return before
    case 'add-device':
      return {
        ...before,
        members: members.map((one) =>
          one.member === change.member ? { ...one, devices: [...one.devices, change.card] } : one,
        ),
      }
    case 'remove-devices': {
      const own = members.find(({ devices }) => devices.some(({ device }) => device === author))
      return own === undefined ? before : withoutDevices(before, own, change)
    }
  }
}

function memberOf({ member, sign, seal, device }: MemberCard): RosterMember {
  return { member, sign, seal, devices: [device] }
}

function withoutDevices(
  { members, former, formerDevices, formerKeys }: People,
  own: RosterMember,
  { devices, sign, seal, kept }: Extract<RosterChange, { kind: 'remove-devices' }>,
): People {
  const gone = own.devices.filter(({ device }) => devices.includes(device))
  const stay = own.devices.filter(({ device }) => !devices.includes(device))
  const renewed = stay.map((card, at) => ({ ...card, cert: kept[at]?.cert ?? card.cert }))
  const after = { member: own.member, sign, seal, devices: renewed }
  return {
    members: members.map((one) => (one === own ? after : one)),
    former,
    formerDevices: [...formerDevices, ...gone.map((card) => ({ member: own.member, card }))],
    formerKeys: [...formerKeys, own.sign],
  }
}

/** Somebody, or a device, that holds the keys so far has gone. */
function closesOlder(before: Roster | null, { kind }: RosterChange): boolean {
  if (before === null || isRenewalDue(before)) return true
  return kind === 'remove-devices' || kind === 'return-member'
}
