import type { Bytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import { deviceById, deviceEver, isRenewalDue, memberById } from '@attune/wire/roster.ts'
import type { RosterChange } from '@attune/wire/roster-change.ts'
import { decodeRosterRecord, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certify, createDeviceKeys, createKeyPairs, createOwnKeys } from './create-keys.ts'
import { openEpochKey } from './epoch-key.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import { decodeOwnKeys, encodeOwnKeys, withRenewedKeys } from './keys.ts'
import {
  acceptRecord,
  approveRecord,
  createAddMember,
  createLeave,
  createRecord,
  createRenewal,
} from './roster.ts'
import { createAddDevice, createRemoval, openRenewedKeys } from './roster-devices.ts'
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

const two = await createFixtureSpace('own devices')
const elsewhere = await createFixtureSpace('own devices, elsewhere')
const { random } = two
const [ann, ben] = [at(two.people, 0), at(two.people, 1)]
/** Ann with three devices, Ben with one. */
const grown = withDevices(two.roster, ann, 2, random)
const [, tablet, laptop] = grown.devices as [OwnKeys, OwnKeys, OwnKeys]
const smallOrder: Bytes = new Uint8Array(32)

const idsOf = (roster: typeof two.roster, { member }: OwnKeys) =>
  memberById(roster, member.member)?.devices.map(({ device }) => device)

describe('one more device', () => {
  test('comes in by the member’s keys, needs nobody, and begins no epoch', () => {
    expect(idsOf(grown.roster, ann)).toEqual(grown.devices.map(({ device }) => device.device))
    const { length, epoch, epochRecord, epochMembers, openFrom } = two.roster
    expect(grown.roster).toMatchObject({ epoch, epochRecord, epochMembers, openFrom })
    expect([grown.roster.length, isRenewalDue(grown.roster)]).toEqual([length + 2, false])
    for (const record of grown.records) {
      expect([record.body.epoch, record.signatures.length]).toEqual([null, 1])
    }
    expect(deviceById(grown.roster, tablet.device.device)?.member).toBe(ann.member.member)
  })

  test('can do at once what the others can', async () => {
    const { record } = await createRenewal(grown.roster, tablet, random)
    expect(judge(grown.roster, record)).toBe('ok')
    const key = valueOf(await openEpochKey(record.body, tablet.member))
    expect(key).not.toBeNull()
    const asked = consentOf(grown.roster, createOwnKeys(random))
    const made = valueOf(await createAddMember(grown.roster, asked, ben, random)).record
    expect(judge(grown.roster, approveRecord(made, laptop.device))).toBe('ok')
  })

  test('is its member’s only: nobody brings in a device for anybody else', () => {
    const fresh = anotherDevice(ann, random)
    const { body } = createAddDevice(two.roster, fresh)
    const change = body.change as Extract<RosterChange, { kind: 'add-device' }>
    // Certified by somebody else, or for somebody else.
    const byBen = certify(
      two.roster.space,
      { ...ben.member, member: ann.member.member },
      fresh.device,
    )
    const forBen = certify(
      two.roster.space,
      { ...ann.member, member: ben.member.member },
      fresh.device,
    )
    const elsewhereCert = certify(elsewhere.roster.space, ann.member, fresh.device)
    const byDevice = certify(
      two.roster.space,
      { member: ann.member.member, signSecret: ann.device.signSecret },
      fresh.device,
    )
    for (const cert of [byBen, forBen, elsewhereCert, byDevice]) {
      const forged = { ...change, card: { ...change.card, cert } }
      expect(judge(two.roster, signed({ ...body, change: forged }, [fresh]))).toBe('wrong-keys')
      const toBen = { ...forged, member: ben.member.member }
      expect(judge(two.roster, signed({ ...body, change: toBen }, [fresh]))).toBe('wrong-keys')
    }
    const toNobody = { ...change, member: createOwnKeys(random).member.member }
    expect(judge(two.roster, signed({ ...body, change: toNobody }, [fresh]))).toBe('wrong-author')
  })

  test('is signed by that device itself and by nobody else', () => {
    const fresh = anotherDevice(ann, random)
    const { body } = createAddDevice(two.roster, fresh)
    expect(judge(two.roster, signed(body, [fresh]))).toBe('ok')
    for (const signers of [[], [ann], [fresh, ann], [ann, fresh], [fresh, fresh], [ben]]) {
      expect(judge(two.roster, signed(body, signers))).toBe('wrong-signature')
    }
    // Not by one that is there already, and that would therefore need no consent of the new one.
    const byAnn = { ...body, author: ann.device.device }
    expect(judge(two.roster, signed(byAnn, [ann]))).toBe('wrong-author')
    const named = { ...signed(body, [ann]), signatures: signed(body, [ann]).signatures }
    const borrowed = named.signatures.map((one) => ({ ...one, device: fresh.device.device }))
    expect(judge(two.roster, { ...named, signatures: borrowed })).toBe('wrong-signature')
  })

  test('has an id and a signing key that nobody has or had', async () => {
    const gone = await without(grown.roster, [tablet], ann, random)
    const fresh = createDeviceKeys(random)
    const member = gone.member
    const taken = [ben.device, laptop.device, tablet.device].flatMap((known) => [
      { ...fresh, device: known.device },
      { ...fresh, ...pick(known) },
    ])
    const keys = [ann.member, ben.member, member].map((known) => ({ ...fresh, ...pick(known) }))
    for (const device of [...taken, ...keys]) {
      expect(judge(gone.roster, createAddDevice(gone.roster, { member, device }))).toBe(
        'already-member',
      )
    }
    expect(judge(gone.roster, createAddDevice(gone.roster, { member, device: fresh }))).toBe('ok')
  })

  test('must be one that can be sealed to', () => {
    const fresh = anotherDevice(ann, random)
    const weak = { ...fresh, device: { ...fresh.device, seal: smallOrder } }
    expect(judge(two.roster, createAddDevice(two.roster, weak))).toBe('wrong-keys')
    const weakSign = { ...fresh, device: { ...fresh.device, sign: smallOrder } }
    expect(judge(two.roster, createAddDevice(two.roster, weakSign))).not.toBe('ok')
  })

  test('may be the last that one can have, and not one more', () => {
    const full = withDevices(two.roster, ann, limits.devicesPerMember - 1, random).roster
    expect(idsOf(full, ann)).toHaveLength(limits.devicesPerMember)
    expect(judge(full, createAddDevice(full, anotherDevice(ann, random)))).toBe('too-many')
    // It is a limit of each person's.
    expect(judge(full, createAddDevice(full, anotherDevice(ben, random)))).toBe('ok')
  })

  test('comes too late when its member has left', () => {
    const left = after(two.roster, createLeave(two.roster, ben.member.member, ben.device))
    expect(judge(left, createAddDevice(left, anotherDevice(ben, random)))).toBe('wrong-author')
  })

  test('may come while a renewal is due, which stays due', () => {
    const left = after(two.roster, createLeave(two.roster, ben.member.member, ben.device))
    const joined = after(left, createAddDevice(left, anotherDevice(ann, random)))
    expect(isRenewalDue(joined)).toBe(true)
  })
})

describe('devices that are taken out', () => {
  test('go with the member’s keys, and a new epoch begins for everyone who stays', async () => {
    const gone = await without(grown.roster, [tablet], ann, random)
    const { roster, record, epochKey } = gone
    expect(idsOf(roster, ann)).toEqual([ann, laptop].map(({ device }) => device.device))
    const mine = memberById(roster, ann.member.member)
    expect([mine?.sign, mine?.seal]).toEqual([gone.renewed.sign, gone.renewed.seal])
    expect(roster).toMatchObject({
      epoch: grown.roster.epoch + 1,
      openFrom: grown.roster.epoch + 1,
      epochRecord: roster.head,
      epochMembers: 2,
      formerKeys: [ann.member.sign],
    })
    expect(deviceById(roster, tablet.device.device)).toBeNull()
    expect(deviceEver(roster, tablet.device.device)).toMatchObject({ member: ann.member.member })
    for (const member of [gone.member, ben.member]) {
      const opened = valueOf(await openEpochKey(record.body, member))
      expect(opened && reveal(opened)).toEqual(reveal(epochKey))
    }
  })

  test('cannot open it, with the keys that they have seen', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    expect(await openEpochKey(record.body, tablet.member)).toMatchObject({ ok: false })
    expect(await openRenewedKeys(record.body, tablet)).toBeNull()
    // Nor under the name of a device that stays.
    const posing = { ...tablet, device: { ...tablet.device, device: laptop.device.device } }
    expect(await openRenewedKeys(record.body, posing)).toBeNull()
  })

  test('leave the new keys to each that stays, and to nobody else', async () => {
    const { record, renewed } = await without(grown.roster, [tablet], ann, random)
    for (const own of [ann, laptop]) {
      const opened = await openRenewedKeys(record.body, own)
      expect(opened && [opened.signSecret, opened.sealSecret].map(reveal)).toEqual(
        [renewed.signSecret, renewed.sealSecret].map(reveal),
      )
    }
    expect(await openRenewedKeys(record.body, ben)).toBeNull()
    const [first] = grown.records
    expect(first && (await openRenewedKeys(first.body, ann))).toBeNull()
    // Bound to space, place and device.
    const moved = [
      { ...record.body, space: elsewhere.roster.space },
      { ...record.body, prev: random(32) },
    ]
    for (const body of moved) expect(await openRenewedKeys(body, ann)).toBeNull()
  })

  test('are believed to have left other keys behind only if these are the ones that all see', async () => {
    const { record, renewed } = await without(grown.roster, [tablet], ann, random)
    const other = createKeyPairs(random)
    const change = record.body.change as Extract<RosterChange, { kind: 'remove-devices' }>
    for (const lie of [
      { ...change, sign: other.sign },
      { ...change, seal: other.seal },
    ]) {
      expect(await openRenewedKeys({ ...record.body, change: lie }, laptop)).toBeNull()
    }
    expect(await openRenewedKeys(record.body, laptop)).toMatchObject({ sign: renewed.sign })
  })

  test('can sign nothing more, and their old keys certify nothing', async () => {
    const { roster } = await without(grown.roster, [tablet], ann, random)
    expect(judge(roster, (await createRenewal(roster, tablet, random)).record)).toBe('wrong-author')
    expect(judge(roster, createLeave(roster, ann.member.member, tablet.device))).toBe(
      'wrong-author',
    )
    const { record } = await createRemoval(roster, [ann.device.device], tablet, random)
    expect(judge(roster, record)).toBe('wrong-author')
    expect(judge(roster, createAddDevice(roster, tablet))).toBe('wrong-keys')
    expect(judge(roster, createAddDevice(roster, anotherDevice(tablet, random)))).toBe('wrong-keys')
    const asked = consentOf(roster, createOwnKeys(random))
    const made = valueOf(await createAddMember(roster, asked, ben, random)).record
    expect(judge(roster, approveRecord(made, tablet.device))).toBe('wrong-signature')
  })

  test('may be several at once, down to the one that does it', async () => {
    const { roster, member } = await without(grown.roster, [laptop, tablet], ann, random)
    expect(idsOf(roster, ann)).toEqual([ann.device.device])
    const mine = { ...ann, member }
    const full = withDevices(roster, mine, limits.devicesPerMember - 1, random)
    const alone = await without(full.roster, full.devices.slice(1), mine, random)
    expect(idsOf(alone.roster, ann)).toEqual([ann.device.device])
    // One of so many: each of the others is given its new keys in one record.
    const rest = await without(full.roster, full.devices.slice(1, 2), mine, random)
    expect(idsOf(rest.roster, ann)).toHaveLength(limits.devicesPerMember - 1)
  })

  test('are never the last, never the one that does it, and never anybody else’s', async () => {
    const gone = (devices: readonly OwnKeys[], by: OwnKeys, roster = grown.roster) =>
      createRemoval(
        roster,
        devices.map(({ device }) => device.device),
        by,
        random,
      )
    expect(judge(grown.roster, (await gone([ann], ann)).record)).toBe('wrong-author')
    expect(judge(grown.roster, (await gone([ann, tablet, laptop], ann)).record)).toBe(
      'wrong-author',
    )
    expect(judge(grown.roster, (await gone([ben], ben)).record)).toBe('wrong-author')
    expect(judge(grown.roster, (await gone([tablet], ben)).record)).toBe('wrong-author')
    expect(judge(grown.roster, (await gone([tablet, ben], ann)).record)).toBe('wrong-author')
    expect(judge(grown.roster, (await gone([tablet, tablet], ann)).record)).toBe('wrong-author')
    const stranger = createOwnKeys(random)
    expect(judge(grown.roster, (await gone([stranger], ann)).record)).toBe('wrong-author')
    expect(judge(grown.roster, (await gone([tablet], stranger)).record)).toBe('wrong-author')
    // Gone twice.
    const { roster, member } = await without(grown.roster, [tablet], ann, random)
    expect(judge(roster, (await gone([tablet], { ...ann, member }, roster)).record)).toBe(
      'wrong-author',
    )
  })

  test('go by one signature and no more', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    for (const signers of [[], [laptop], [ann, laptop], [ann, ben], [ann, ann]]) {
      expect(judge(grown.roster, signed(record.body, signers))).toBe('wrong-signature')
    }
  })

  test('leave exactly the others, in their order, each certified by the new key', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    const change = record.body.change as Extract<RosterChange, { kind: 'remove-devices' }>
    const [mine, theirs] = change.kept
    if (mine === undefined || theirs === undefined) throw new Error('two stay')
    const oldCert = certify(grown.roster.space, ann.member, laptop.device)
    const wrong = [
      [mine],
      [theirs, mine],
      [mine, mine],
      [mine, theirs, { ...theirs, device: tablet.device.device }],
      [mine, { ...theirs, cert: oldCert }],
      [mine, { ...theirs, cert: mine.cert }],
      [mine, { ...theirs, device: tablet.device.device }],
      [],
    ]
    for (const kept of wrong) {
      const body = { ...record.body, change: { ...change, kept } }
      expect(judge(grown.roster, signed(body, [ann]))).toBe('wrong-keys')
    }
  })

  test('do not leave keys that were known, or that cannot be sealed to', async () => {
    const first = await without(grown.roster, [tablet], ann, random)
    const own = { ...ann, member: first.member }
    const known = [ann.member, first.member, ben.member, ann.device, tablet.device, laptop.device]
    for (const keys of known) {
      expect(judge(first.roster, await removalWith(keys, first.roster, own))).toBe('wrong-keys')
    }
    const weak = { ...createKeyPairs(random), seal: smallOrder }
    const other = await removalWith(createKeyPairs(random), first.roster, own)
    expect(judge(first.roster, other)).toBe('ok')
    expect(judge(first.roster, await removalWith(weak, first.roster, own, ben))).toBe('wrong-keys')
  })

  test('begin the next epoch for exactly those who are there', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    const { epoch } = record.body
    if (epoch === null) throw new Error('a removal begins an epoch')
    for (const wrong of [
      { ...epoch, number: epoch.number + 1 },
      { ...epoch, wraps: epoch.wraps.slice(1) },
      { ...epoch, wraps: epoch.wraps.toReversed() },
    ]) {
      expect(judge(grown.roster, signed({ ...record.body, epoch: wrong }, [ann]))).toBe(
        'wrong-epoch',
      )
    }
    expect(judge(grown.roster, signed({ ...record.body, epoch: null }, [ann]))).toBe('unreadable')
    const added = createAddDevice(grown.roster, anotherDevice(ann, random))
    expect(judge(grown.roster, signed({ ...added.body, epoch }, [ann]))).toBe('unreadable')
  })

  test('make the renewal that was due', async () => {
    const left = after(grown.roster, createLeave(grown.roster, ben.member.member, ben.device))
    const { roster } = await without(left, [tablet], ann, random)
    expect([isRenewalDue(roster), roster.epochMembers]).toEqual([false, 1])
  })

  test('two at once, each of the other: the first that arrives stands', async () => {
    const ids = [tablet, laptop].map(({ device }) => device.device)
    const [byTablet, byLaptop] = await Promise.all([
      createRemoval(grown.roster, ids.slice(1), tablet, random),
      createRemoval(grown.roster, ids.slice(0, 1), laptop, random),
    ])
    const rest = after(grown.roster, byTablet.record)
    expect(judge(rest, byLaptop.record)).toBe('wrong-index')
    const again = await createRemoval(rest, ids.slice(0, 1), laptop, random)
    expect(judge(rest, again.record)).toBe('wrong-author')
  })
})

describe('either record', () => {
  test('with any bit turned over is refused', async () => {
    const added = createAddDevice(grown.roster, anotherDevice(ann, random))
    const { record } = await without(grown.roster, [tablet], ann, random)
    for (const bytes of [added, record].map(encodeRosterRecord)) {
      expect(acceptRecord(two.roster.space, grown.roster, bytes).ok).toBe(true)
      fc.assert(
        fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
          return !acceptRecord(two.roster.space, grown.roster, flipBit(bytes, bit)).ok
        }),
      )
    }
  })

  test('is not taken into another space, nor to another place, nor twice', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    const added = createAddDevice(grown.roster, anotherDevice(ann, random))
    for (const one of [record, added]) {
      const { space, length, head } = elsewhere.roster
      expect(judge(elsewhere.roster, one)).toBe('wrong-space')
      const moved = { ...one.body, space, index: length, prev: head }
      expect(judge(elsewhere.roster, signed(moved, [ann]))).not.toBe('ok')
      expect(judge(after(grown.roster, one), one)).toBe('wrong-index')
      expect(judge(two.roster, one)).toBe('wrong-index')
      const late = { ...one.body, prev: random(32) }
      expect(judge(grown.roster, signed(late, [ann]))).toBe('wrong-link')
      const author = at(two.people, 0)
      const first = { ...one.body, index: 0, prev: smallOrder }
      const start = encodeRosterRecord(signed(first, [author]))
      expect(acceptRecord(space, null, start).ok).toBe(false)
      expect(acceptRecord(two.roster.space, null, start).ok).toBe(false)
    }
  })

  test('with the keys of another of one’s spaces is refused there', () => {
    const [away] = elsewhere.people
    if (away === undefined) throw new Error('somebody')
    const mixed = { member: away.member, device: createDeviceKeys(random) }
    const { body } = createAddDevice(two.roster, { ...mixed, member: { ...away.member } })
    expect(judge(two.roster, signed(body, [mixed]))).toBe('wrong-author')
    const posing = { ...away.member, member: ann.member.member }
    expect(judge(two.roster, createAddDevice(two.roster, { ...mixed, member: posing }))).toBe(
      'wrong-keys',
    )
  })

  test('that names too many devices, or none, cannot be read', async () => {
    const { record } = await without(grown.roster, [tablet], ann, random)
    const change = record.body.change as Extract<RosterChange, { kind: 'remove-devices' }>
    const [kept] = change.kept
    if (kept === undefined) throw new Error('some stay')
    const none = { ...change, devices: [] }
    const many = { ...change, kept: Array.from({ length: limits.devicesPerMember }, () => kept) }
    const short = { ...change, kept: [{ ...kept, ciphertext: kept.ciphertext.slice(1) }] }
    for (const bad of [none, many, short]) {
      const bytes = encodeRosterRecord(signed({ ...record.body, change: bad }, [ann]))
      expect(decodeRosterRecord(bytes)).toBeNull()
    }
  })
})

describe('a member’s keys', () => {
  test('come back from storage with all that were before, oldest first', async () => {
    const first = await without(grown.roster, [tablet], ann, random)
    const second = await without(first.roster, [laptop], { ...ann, member: first.member }, random)
    const own = { ...ann, member: second.member }
    const read = decodeOwnKeys(encodeOwnKeys(own))
    expect(read?.member.former.map(({ sign }) => sign)).toEqual([
      ann.member.sign,
      first.renewed.sign,
    ])
    expect(read?.member.sign).toEqual(second.renewed.sign)
    for (const record of [first.record, second.record]) {
      expect(read && valueOf(await openEpochKey(record.body, read.member))).not.toBeNull()
    }
    const cut = encodeOwnKeys(own)
    expect(decodeOwnKeys(cut.slice(0, -1))).toBeNull()
  })

  test('rest as they did before as long as no device was removed', () => {
    const bytes = encodeOwnKeys(ann)
    expect(decodeOwnKeys(bytes)?.member.former).toEqual([])
    expect(bytes[0]).toBe(0x83)
    const renewed = withRenewedKeys(ann.member, [createKeyPairs(random)])
    expect(encodeOwnKeys({ ...ann, member: renewed })[0]).toBe(0x84)
  })
})

function pick({ sign, signSecret }: Pick<OwnKeys['device'], 'sign' | 'signSecret'>) {
  return { sign, signSecret }
}

function consentOf(roster: typeof two.roster, own: OwnKeys) {
  return createConsent(roster.space, two.invitation.invite, own, random(32))
}

/** The laptop goes, and `keys` are what the member is to have from then on. */
async function removalWith(
  keys: Pick<OwnKeys['member'], 'sign' | 'seal' | 'signSecret'>,
  roster: typeof two.roster,
  own: OwnKeys,
  sealTo: OwnKeys = own,
) {
  const honest = await createRemoval(roster, [laptop.device.device], own, random)
  const change = honest.record.body.change as Extract<RosterChange, { kind: 'remove-devices' }>
  const { member } = own.member
  const kept = change.kept.map((one) => {
    const cert = certify(roster.space, { member, signSecret: keys.signSecret }, own.device)
    return { ...one, cert }
  })
  const changed = { ...change, sign: keys.sign, seal: keys.seal, kept }
  // The wraps are not looked into; they only have to name everyone.
  const wrapped = { ...changed, seal: sealTo.member.seal }
  const { record } = await createRecord(roster.space, roster, wrapped, own, random)
  return signed({ ...record.body, change: changed }, [own])
}
