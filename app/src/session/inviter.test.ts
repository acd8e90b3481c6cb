import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { hashRosterRecord } from '@attune/wire/roster-record.ts'
import { expect, it } from 'vitest'
import { createMemberCard } from '../crypto/create-keys.ts'
import { sha256 } from '../crypto/hash.ts'
import { createInvitation, invitationToCode } from '../crypto/invitation.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createLeave } from '../crypto/roster.ts'
import { withDevices, without } from '../crypto/roster-moves.testing.ts'
import { at, createFixtureSpace } from '../crypto/space-fixture.testing.ts'
import { inviterWasHere } from './inviter.ts'
import type { Joining } from './records.ts'

const two = await createFixtureSpace('a link of hers')
const { random } = two
const { space } = two.roster
const ann = at(two.people, 0)
const grown = withDevices(two.roster, ann, 2, random)
const [, tablet, laptop] = grown.devices as [OwnKeys, OwnKeys, OwnKeys]

const linkOf = (own: OwnKeys) =>
  ({
    code: invitationToCode(createInvitation(space, createMemberCard(space, own), random)),
  }) as Joining

const wasHere = (records: readonly RosterRecord[], joining: Joining) =>
  inviterWasHere(
    records.map((record, place) => ({
      record,
      hash: hashRosterRecord(record, sha256),
      cursor: place + 1,
    })),
    joining,
  )

it('is so for each device that the person invites from', () => {
  const records = [...two.records, ...grown.records]
  for (const own of grown.devices) expect(wasHere(records, linkOf(own))).toBe(true)
  expect(wasHere(two.records, linkOf(ann))).toBe(true)
  expect(wasHere(two.records, linkOf(laptop))).toBe(false)
})

it('stays so when they remove a device, which renews their keys', async () => {
  const { record, member } = await without(grown.roster, [laptop, ann], tablet, random)
  const records = [...two.records, ...grown.records, record]
  for (const own of grown.devices) expect(wasHere(records, linkOf(own))).toBe(true)
  // And is so for a link that they make with the new ones.
  const renewed: OwnKeys = { member, device: tablet.device }
  expect(wasHere(records, linkOf(renewed))).toBe(true)
  expect(wasHere([...two.records, ...grown.records], linkOf(renewed))).toBe(false)
})

it('stays so when they leave', async () => {
  const gone = createLeave(two.roster, ann.member.member, ann.device)
  expect(wasHere([...two.records, gone], linkOf(ann))).toBe(true)
})

it('is not so for anybody else, nor for a code that cannot be read', async () => {
  const stranger = at((await createFixtureSpace('not here')).people, 0)
  expect(wasHere(two.records, linkOf(stranger))).toBe(false)
  expect(wasHere([], linkOf(ann))).toBe(false)
  expect(wasHere(two.records, { code: 'nothing' } as Joining)).toBe(false)
})
