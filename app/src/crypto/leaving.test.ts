import type { Roster } from '@attune/wire/roster.ts'
import { deviceById, deviceEver, isRenewalDue } from '@attune/wire/roster.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import {
  decodeRosterRecord,
  encodeRosterBody,
  encodeRosterRecord,
} from '@attune/wire/roster-record.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openEpochKey } from './epoch-key.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import { createOwnKeys } from './create-keys.ts'
import {
  acceptRecord,
  approveRecord,
  createAddMember,
  createLeave,
  createRenewal,
} from './roster.ts'
import { reveal } from './secret.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const three = await createFixtureSpace('leaving', 3)
const { random, people } = three
const [ann, ben, cem] = [at(people, 0), at(people, 1), at(people, 2)]
const leave = (roster: Roster, own: OwnKeys) => createLeave(roster, own.member.member, own.device)
const withoutBen = after(three.roster, leave(three.roster, ben))

test('a member leaves alone, and a renewal is due', () => {
  expect(isRenewalDue(three.roster)).toBe(false)
  expect(isRenewalDue(withoutBen)).toBe(true)
  expect(withoutBen.members.map(({ member }) => member)).toEqual([
    ann.member.member,
    cem.member.member,
  ])
  expect(withoutBen).toMatchObject({ length: 4, epoch: 3, epochRecord: three.roster.epochRecord })
  expect(deviceById(withoutBen, ben.device.device)).toBeNull()
  expect(deviceEver(withoutBen, ben.device.device)?.member).toBe(ben.member.member)
})

test('the new epoch is for those who stayed, and whoever left cannot open it', async () => {
  const { record, epochKey } = await createRenewal(withoutBen, cem, random)
  const renewed = after(withoutBen, record)
  expect(isRenewalDue(renewed)).toBe(false)
  expect(renewed).toMatchObject({ epoch: 4, epochMembers: 2, epochRecord: renewed.head })
  for (const person of [ann, cem]) {
    const opened = valueOf(await openEpochKey(record.body, person.member))
    expect(opened && reveal(opened)).toEqual(reveal(epochKey))
  }
  expect(valueOf(await openEpochKey(record.body, ben.member))).toBeNull()
  expect(valueOf(await openEpochKey(leave(three.roster, ben).body, ann.member))).toBeNull()
})

test('nobody is sent away: a leave is its own member’s, by that member’s device alone', () => {
  const body = leave(three.roster, ben).body
  expect(accept(three.roster, signed({ ...body, author: ann.device.device }, [ann]))).toBe(
    'wrong-author',
  )
  expect(accept(three.roster, signed(body, [ann]))).toBe('wrong-signature')
  expect(accept(three.roster, signed(body, [ben, ann]))).toBe('wrong-signature')
  expect(accept(three.roster, signed(body, []))).toBe('wrong-signature')
  expect(accept(three.roster, signed(body, [ben]))).toBe('ok')
  expect(accept(null, signed({ ...body, index: 0, prev: new Uint8Array(32) }, [ben]))).toBe(
    'wrong-index',
  )
})

test('whoever left can sign nothing more, not even twice that they leave', async () => {
  expect(accept(withoutBen, leave(withoutBen, ben))).toBe('wrong-author')
  expect(accept(withoutBen, leave(three.roster, ben))).toBe('wrong-index')
  const { record } = await createRenewal(withoutBen, ben, random)
  expect(accept(withoutBen, record)).toBe('wrong-author')
  const asked = createConsent(
    withoutBen.space,
    three.invitation.invite,
    createOwnKeys(random),
    random(32),
  )
  const made = valueOf(await createAddMember(withoutBen, asked, ann, random)).record
  expect(accept(withoutBen, approveRecord(made, ben.device))).toBe('wrong-signature')
  expect(accept(withoutBen, approveRecord(made, cem.device))).toBe('ok')
})

test('a new member begins an epoch too: the renewal is no longer due', async () => {
  const asked = createConsent(
    withoutBen.space,
    three.invitation.invite,
    createOwnKeys(random),
    random(32),
  )
  const made = valueOf(await createAddMember(withoutBen, asked, ann, random)).record
  expect(isRenewalDue(after(withoutBen, approveRecord(made, cem.device)))).toBe(false)
})

test('a renewal is its author’s alone, for exactly those who are there', async () => {
  const { record } = await createRenewal(three.roster, ann, random)
  expect(accept(three.roster, record)).toBe('ok')
  expect(accept(three.roster, approveRecord(record, ben.device))).toBe('wrong-signature')
  expect(
    accept(withoutBen, signed({ ...record.body, index: 4, prev: withoutBen.head }, [ann])),
  ).toBe('wrong-epoch')
  const { epoch } = record.body
  if (epoch === null) throw new Error('a renewal begins an epoch')
  const stay = { ...epoch, number: epoch.number - 1 }
  expect(accept(three.roster, signed({ ...record.body, epoch: stay }, [ann]))).toBe('wrong-epoch')
  const fewer = { ...epoch, wraps: epoch.wraps.slice(1) }
  expect(accept(three.roster, signed({ ...record.body, epoch: fewer }, [ann]))).toBe('wrong-epoch')
})

test('a leave with an epoch, and anything else without one, cannot be read', async () => {
  const { record } = await createRenewal(three.roster, ann, random)
  const left = leave(three.roster, ann).body
  for (const body of [
    { ...record.body, epoch: null },
    { ...left, epoch: record.body.epoch },
  ]) {
    expect(accept(three.roster, signed(body, [ann]))).toBe('unreadable')
  }
})

test('an id or a key that once belonged never comes back', async () => {
  const [a, b] = [createOwnKeys(random), createOwnKeys(random)]
  const again: readonly OwnKeys[] = [
    ben,
    { member: { ...a.member, member: ben.member.member }, device: a.device },
    { member: a.member, device: { ...a.device, device: ben.device.device } },
    { member: { ...ben.member, member: a.member.member }, device: a.device },
    { member: a.member, device: { ...ben.device, device: a.device.device } },
    { member: { ...a.member, ...pick(ben.device) }, device: b.device },
  ]
  for (const own of again) {
    const asked = createConsent(withoutBen.space, three.invitation.invite, own, random(32))
    const made = valueOf(await createAddMember(withoutBen, asked, ann, random)).record
    expect(accept(withoutBen, approveRecord(made, cem.device))).toBe('already-member')
  }
})

test('the last one may go too, and then nobody can sign anything', async () => {
  const one = after(withoutBen, leave(withoutBen, ann))
  const nobody = after(one, leave(one, cem))
  expect([nobody.members, nobody.former.length]).toEqual([[], 3])
  expect(accept(nobody, (await createRenewal(nobody, cem, random)).record)).toBe('wrong-author')
})

test('of two who leave at once one is refused, and goes when it has signed anew', () => {
  const [first, second] = [leave(three.roster, ann), leave(three.roster, cem)]
  const without = after(three.roster, first)
  expect(accept(without, second)).toBe('wrong-index')
  expect(accept(without, leave(without, cem))).toBe('ok')
})

test('a leave or a renewal with any bit turned over is refused', async () => {
  const { record } = await createRenewal(three.roster, ann, random)
  for (const bytes of [leave(three.roster, ben), record].map(encodeRosterRecord)) {
    expect(decodeRosterRecord(bytes)).not.toBeNull()
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        return !acceptRecord(three.roster.space, three.roster, flipBit(bytes, bit)).ok
      }),
    )
  }
})

function pick({ sign, signSecret }: OwnKeys['device']) {
  return { sign, signSecret }
}

function signed(body: RosterBody, signers: readonly OwnKeys[]): RosterRecord {
  const unsigned: RosterRecord = { body, bodyBytes: encodeRosterBody(body), signatures: [] }
  return signers.reduce((record, { device }) => approveRecord(record, device), unsigned)
}

function accept(roster: Roster | null, record: RosterRecord): string {
  const step = acceptRecord(three.roster.space, roster, encodeRosterRecord(record))
  return step.ok ? 'ok' : step.error.kind
}

function after(roster: Roster, record: RosterRecord): Roster {
  return valueOf(acceptRecord(three.roster.space, roster, encodeRosterRecord(record))).roster
}
