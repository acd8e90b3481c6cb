import type { Roster } from '@attune/wire/roster.ts'
import { deviceById, deviceEver, deviceOfLeaver, memberById } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { decodeRosterRecord, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOwnKeys } from './create-keys.ts'
import { openEpochKey } from './epoch-key.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import {
  acceptRecord,
  approveRecord,
  createAddMember,
  createLeave,
  createRenewal,
} from './roster.ts'
import { createAddDevice } from './roster-devices.ts'
import {
  after,
  anotherDevice,
  judge,
  signed,
  withDevices,
  without,
} from './roster-moves.testing.ts'
import { reveal } from './secret.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const three = await createFixtureSpace('coming back', 3)
const two = await createFixtureSpace('coming back to one')
const { random } = three
const [ann, ben, cem] = [at(three.people, 0), at(three.people, 1), at(three.people, 2)]
/** Cem, who had two devices and lost both. */
const grown = withDevices(three.roster, cem, 1, random)
const anew = createOwnKeys(random)
const made = await proposed(grown.roster, anew, ann)
const agreed = approveRecord(made.record, ben.device)
const back = after(grown.roster, agreed)

describe('whoever lost everything', () => {
  test('comes back with new keys in the place of who they were', () => {
    const ids = [ann, ben, anew].map(({ member }) => member.member)
    expect(back.members.map(({ member }) => member)).toEqual(ids)
    expect(back.former.map(({ member }) => member)).toEqual([cem.member.member])
    expect(deviceById(back, anew.device.device)?.member).toBe(anew.member.member)
    expect(back).toMatchObject({
      epoch: grown.roster.epoch + 1,
      openFrom: grown.roster.epoch + 1,
      epochMembers: 3,
    })
  })

  test('has not left by it: nothing more is taken of the devices that they lost', () => {
    for (const { device } of grown.devices.map((one) => one.device)) {
      expect(deviceEver(back, device)?.member).toBe(cem.member.member)
      expect([deviceById(back, device), deviceOfLeaver(back, device)]).toEqual([null, null])
    }
  })

  test('is given the new epoch, which whoever holds what they lost is not', async () => {
    for (const own of [ann, ben, anew]) {
      const opened = valueOf(await openEpochKey(agreed.body, own.member))
      expect(opened && reveal(opened)).toEqual(reveal(made.epochKey))
    }
    expect(valueOf(await openEpochKey(agreed.body, cem.member))).toBeNull()
  })

  test('needs everyone else, and not who they were', () => {
    expect(judge(grown.roster, made.record)).toBe('not-agreed')
    expect(judge(grown.roster, agreed)).toBe('ok')
    expect(judge(grown.roster, approveRecord(made.record, cem.device))).toBe('not-agreed')
    expect(judge(grown.roster, approveRecord(agreed, cem.device))).toBe('ok')
    expect(judge(grown.roster, approveRecord(made.record, anew.device))).toBe('wrong-signature')
    expect(judge(grown.roster, approveRecord(agreed, ben.device))).toBe('wrong-signature')
    const authorless = { ...agreed, signatures: agreed.signatures.slice(1) }
    expect(judge(grown.roster, authorless)).toBe('wrong-signature')
    expect(judge(grown.roster, { ...agreed, signatures: [] })).toBe('wrong-signature')
  })

  test('of two needs the other alone', async () => {
    const [noor, sam] = [at(two.people, 0), at(two.people, 1)]
    const { record } = await proposed(two.roster, createOwnKeys(random), sam, noor)
    expect(judge(two.roster, record)).toBe('ok')
  })

  test('has no way back where nobody else is left', async () => {
    const [noor, sam] = [at(two.people, 0), at(two.people, 1)]
    const alone = after(two.roster, createLeave(two.roster, sam.member.member, sam.device))
    for (const by of [noor, sam, anew]) {
      const { record } = await proposed(alone, createOwnKeys(random), by, noor)
      expect(judge(alone, record)).toBe('wrong-author')
    }
  })

  test('may take the sixth place, since the one before is free', async () => {
    const six = await createFixtureSpace('six come back', 6)
    const [first, ...rest] = six.people as [OwnKeys, ...OwnKeys[]]
    const one = await proposed(six.roster, createOwnKeys(random), first, at(rest, 4), six)
    const all = rest
      .slice(0, 4)
      .reduce((record, own) => approveRecord(record, own.device), one.record)
    expect(judge(six.roster, all)).toBe('ok')
  })
})

describe('a place', () => {
  test('is not taken by the one whose it is: others bring them in', async () => {
    const { record } = await proposed(grown.roster, anew, cem)
    for (const signers of [[], [ann, ben]]) {
      const all = signers.reduce((one, { device }) => approveRecord(one, device), record)
      expect(judge(grown.roster, all)).toBe('wrong-author')
    }
    const byAnew = { ...agreed.body, author: anew.device.device }
    expect(judge(grown.roster, signed(byAnew, [anew, ann, ben]))).toBe('wrong-author')
  })

  test('of nobody, or of somebody who has gone, is not taken', async () => {
    const other = createOwnKeys(random)
    const nobodys = await proposed(grown.roster, anew, ann, other)
    expect(judge(grown.roster, approveRecord(nobodys.record, ben.device))).toBe('wrong-author')
    const gone = await proposed(back, other, ann)
    const all = [ben, anew].reduce((one, { device }) => approveRecord(one, device), gone.record)
    expect(judge(back, all)).toBe('wrong-author')
  })

  test('is not taken by a member who is there, nor with keys or ids that were known', async () => {
    const removed = await without(grown.roster, [at(grown.devices, 1)], cem, random)
    const fresh = createOwnKeys(random)
    const known: readonly OwnKeys[] = [
      ben,
      cem,
      { ...fresh, member: { ...fresh.member, member: cem.member.member } },
      { ...fresh, member: { ...cem.member, member: fresh.member.member } },
      { ...fresh, member: { ...removed.member, member: fresh.member.member } },
      { ...fresh, device: { ...fresh.device, device: cem.device.device } },
      { ...fresh, device: { ...cem.device, device: fresh.device.device } },
      { ...fresh, device: at(grown.devices, 1).device },
    ]
    for (const own of known) {
      const { record } = await proposed(removed.roster, own, ann)
      expect(judge(removed.roster, approveRecord(record, ben.device))).toBe('already-member')
    }
    const { record } = await proposed(removed.roster, fresh, ann)
    expect(judge(removed.roster, approveRecord(record, ben.device))).toBe('ok')
  })

  test('is not taken without having been asked for', async () => {
    const body = agreed.body
    if (body.change.kind !== 'return-member') throw new Error('a return')
    const forged = { ...body.change, consentSignature: flipBit(body.change.consentSignature, 9) }
    expect(judge(grown.roster, signed({ ...body, change: forged }, [ann, ben]))).toBe('not-agreed')
    const elsewhere = createConsent(two.roster.space, three.invitation.invite, anew, random(32))
    const moved = { ...body.change, ...elsewhere }
    expect(judge(grown.roster, signed({ ...body, change: moved }, [ann, ben]))).toBe('wrong-keys')
  })

  test('names exactly those who are there from then on', () => {
    const { epoch } = agreed.body
    if (epoch === null) throw new Error('a return begins an epoch')
    for (const wraps of [epoch.wraps.toReversed(), epoch.wraps.slice(1)]) {
      const body = { ...agreed.body, epoch: { ...epoch, wraps } }
      expect(judge(grown.roster, signed(body, [ann, ben]))).toBe('wrong-epoch')
    }
    expect(judge(grown.roster, signed({ ...agreed.body, epoch: null }, [ann, ben]))).toBe(
      'unreadable',
    )
  })
})

describe('what was lost', () => {
  test('speaks for nobody any more, whoever holds it', async () => {
    expect(deviceById(back, cem.device.device)).toBeNull()
    expect(deviceEver(back, cem.device.device)?.member).toBe(cem.member.member)
    expect(memberById(back, cem.member.member)).toBeNull()
    expect(judge(back, (await createRenewal(back, cem, random)).record)).toBe('wrong-author')
    expect(judge(back, createLeave(back, cem.member.member, cem.device))).toBe('wrong-author')
    expect(judge(back, createAddDevice(back, anotherDevice(cem, random)))).toBe('wrong-author')
  })

  test('brings nobody back: the place is not taken from who came back', async () => {
    const thief = createOwnKeys(random)
    for (const by of [cem, at(grown.devices, 1)]) {
      const { record } = await proposed(back, thief, by, anew)
      const all = [ann, ben].reduce((one, { device }) => approveRecord(one, device), record)
      expect(judge(back, all)).toBe('wrong-author')
    }
  })
})

test('with any bit turned over it is refused', () => {
  const bytes = encodeRosterRecord(agreed)
  expect(decodeRosterRecord(bytes)).not.toBeNull()
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      return !acceptRecord(grown.roster.space, grown.roster, flipBit(bytes, bit)).ok
    }),
  )
})

test('it is not taken into another space, nor twice', () => {
  expect(judge(two.roster, agreed)).toBe('wrong-space')
  expect(judge(back, agreed)).toBe('wrong-index')
  const { space, length: index, head: prev } = two.roster
  const moved: RosterRecord = signed({ ...agreed.body, space, index, prev }, two.people)
  expect(judge(two.roster, moved)).not.toBe('ok')
})

function proposed(roster: Roster, own: OwnKeys, by: OwnKeys, gone = cem, among = three) {
  const asked = createConsent(roster.space, among.invitation.invite, own, random(32))
  const welcome = { history: new Map(), replaced: gone.member.member }
  return createAddMember(roster, asked, by, random, welcome).then(valueOf)
}
