import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterBody, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEpochKey, openEpochKey, wrapEpochKey } from './epoch-key.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import { createOwnKeys } from './create-keys.ts'
import { acceptRecord, approveRecord, createAddMember, createSpace, foldRoster } from './roster.ts'
import { reveal } from './secret.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const two = await createFixtureSpace('two')
const three = await createFixtureSpace('three', 3)
const elsewhere = await createFixtureSpace('elsewhere')
const { random } = three
const stranger = createOwnKeys(random)
const smallOrder = new Uint8Array(32)

test('a space of three folds to the same roster on every device', () => {
  const folded = foldRoster(three.roster.space, three.recordBytes)
  expect(folded).toEqual({ ok: true, value: three.roster })
  expect(three.roster).toMatchObject({ length: 3, epoch: 3 })
  for (const person of three.people) {
    expect(memberById(three.roster, person.member.member)?.sign).toEqual(person.member.sign)
    expect(deviceById(three.roster, person.device.device)?.member).toBe(person.member.member)
  }
  expect(foldRoster(three.roster.space, [])).toEqual({ ok: true, value: null })
})

test('each epoch opens for its members and for nobody who came later', async () => {
  for (const [index, record] of three.records.entries()) {
    for (const [joined, person] of three.people.entries()) {
      const opened = valueOf(await openEpochKey(record.body, person.member))
      expect(opened !== null).toBe(joined <= index)
    }
  }
  const last = valueOf(await openEpochKey(at(three.records, 2).body, at(three.people, 2).member))
  expect(last && reveal(last)).toEqual(reveal(three.epochKey))
})

test('a record with any bit turned over is refused', () => {
  const bytes = at(two.recordBytes, 1)
  const before = foldedTo(two, 1)
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      return !acceptRecord(two.roster.space, before, flipBit(bytes, bit)).ok
    }),
  )
})

test('replayed, reordered, skipped and second first records are refused', () => {
  const [genesis, add2, add3] = three.recordBytes
  if (!genesis || !add2 || !add3) throw new Error('three records')
  const broken: readonly (readonly [readonly Bytes[], string, number])[] = [
    [[genesis, add2, add2], 'wrong-index', 2],
    [[genesis, genesis], 'wrong-index', 1],
    [[genesis, add3, add2], 'wrong-index', 1],
    [[genesis, add3], 'wrong-index', 1],
    [[add2], 'wrong-index', 0],
    [[genesis, add2, add3, at(two.recordBytes, 1)], 'wrong-space', 3],
    [[at(elsewhere.recordBytes, 0)], 'wrong-space', 0],
    [[genesis, new Uint8Array([1, 2, 3])], 'unreadable', 1],
    [[genesis, Uint8Array.of(...add2, 0)], 'unreadable', 1],
  ]
  for (const [records, kind, place] of broken) {
    const { space } = three.roster
    expect(foldRoster(space, records.slice(0, place + 1))).toEqual({ ok: false, error: { kind } })
    expect(foldRoster(space, records.slice(0, place)).ok).toBe(true)
  }
})

test('a record is not taken from one space into another, signed anew or not', async () => {
  const consent = createConsent(
    elsewhere.roster.space,
    elsewhere.invitation.invite,
    stranger,
    random(32),
  )
  const made = valueOf(
    await createAddMember(elsewhere.roster, consent, at(elsewhere.people, 0), random),
  )
  const moved = resign({ ...made.record.body, space: two.roster.space }, two.people)
  expect(acceptRecord(two.roster.space, two.roster, encodeRosterRecord(moved)).ok).toBe(false)
})

test('without the approval of every member nobody joins', async () => {
  const made = valueOf(
    await createAddMember(three.roster, consentOf(stranger), at(three.people, 0), random),
  )
  expect(accept(made.record)).toBe('not-agreed')
  const byTwo = approveRecord(made.record, at(three.people, 1).device)
  expect(accept(byTwo)).toBe('not-agreed')
  expect(accept(approveRecord(byTwo, at(three.people, 2).device))).toBe('ok')
})

test('approvals that are not what they seem are refused', async () => {
  const made = valueOf(
    await createAddMember(three.roster, consentOf(stranger), at(three.people, 0), random),
  )
  const [ann, ben, cem] = three.people
  if (!ann || !ben || !cem) throw new Error('three people')
  const good = approveRecord(approveRecord(made.record, ben.device), cem.device)
  expect(accept(good)).toBe('ok')
  const byStranger = approveRecord(approveRecord(made.record, ben.device), stranger.device)
  expect(accept(byStranger)).toBe('wrong-signature')
  const twice = approveRecord(approveRecord(made.record, ben.device), ben.device)
  expect(accept(twice)).toBe('wrong-signature')
  const named = {
    ...good,
    signatures: good.signatures.map((one, index) =>
      index === 2 ? { ...one, device: ben.device.device } : one,
    ),
  }
  expect(accept(named)).toBe('wrong-signature')
  const withoutAuthor = { ...good, signatures: good.signatures.slice(1) }
  expect(accept(withoutAuthor)).toBe('wrong-signature')
  const borrowed = { ...good, signatures: at(three.records, 2).signatures }
  expect(accept(borrowed)).toBe('wrong-signature')
  expect(accept(resign({ ...good.body, author: stranger.device.device }, [stranger]))).toBe(
    'wrong-author',
  )
})

test('nobody joins without having asked to', async () => {
  const asked = consentOf(stranger)
  const forged = { ...asked, consentSignature: flipBit(asked.consentSignature, 5) }
  expect(await acceptJoin(forged)).toBe('not-agreed')
  const byAnn = createConsent(
    three.roster.space,
    three.invitation.invite,
    at(three.people, 0),
    random(32),
  )
  expect(await acceptJoin({ ...asked, consentSignature: byAnn.consentSignature })).toBe(
    'not-agreed',
  )
  const elsewhereAsked = createConsent(
    elsewhere.roster.space,
    three.invitation.invite,
    stranger,
    random(32),
  )
  expect(
    await createAddMember(three.roster, elsewhereAsked, at(three.people, 0), random),
  ).toMatchObject({
    error: { kind: 'wrong-keys' },
  })
})

test('a member, a device or a signing key that is already there is refused', async () => {
  const ben = at(three.people, 1)
  const fresh = createOwnKeys(random)
  const again: readonly OwnKeys[] = [
    ben,
    { member: { ...fresh.member, member: ben.member.member }, device: fresh.device },
    { member: fresh.member, device: { ...fresh.device, device: ben.device.device } },
    { member: { ...ben.member, member: fresh.member.member }, device: fresh.device },
    { member: fresh.member, device: { ...ben.device, device: fresh.device.device } },
  ]
  for (const own of again) expect(await acceptJoin(consentOf(own))).toBe('already-member')
})

test('keys of small order are refused wherever they stand', async () => {
  const fresh = createOwnKeys(random)
  const bad: readonly OwnKeys[] = [
    { ...fresh, member: { ...fresh.member, sign: smallOrder } },
    { ...fresh, member: { ...fresh.member, seal: smallOrder } },
    { ...fresh, device: { ...fresh.device, sign: smallOrder } },
    { ...fresh, device: { ...fresh.device, seal: smallOrder } },
  ]
  for (const own of bad) {
    const made = await createAddMember(three.roster, consentOf(own), at(three.people, 0), random)
    const outcome = made.ok ? accept(approveAll(made.value.record)) : made.error.kind
    expect(['wrong-keys', 'not-agreed']).toContain(outcome)
  }
})

test('a sealing key of small order is refused in a record that others signed too', async () => {
  const own = createOwnKeys(random)
  const weak = { ...own, member: { ...own.member, seal: smallOrder } }
  const asked = consentOf(weak)
  const epoch = three.roster.epoch + 1
  const recipients = [...three.roster.members, { ...own.member }]
  const place = { space: three.roster.space, epoch, prev: three.roster.head }
  const wraps = await wrapEpochKey(createEpochKey(random), place, recipients, random)
  const record = resign(
    {
      ...place,
      index: three.roster.length,
      author: at(three.people, 0).device.device,
      change: { kind: 'add-member', ...asked, history: null },
      epoch: { number: epoch, wraps },
    },
    three.people,
  )
  expect(accept(record)).toBe('wrong-keys')
})

test('wraps must name exactly the members, and the epoch must be the next', async () => {
  const { record } = valueOf(
    await createAddMember(three.roster, consentOf(stranger), at(three.people, 0), random),
  )
  const { epoch } = record.body
  if (epoch === null) throw new Error('a new member begins an epoch')
  const wrong = [
    { ...epoch, number: epoch.number + 1 },
    { ...epoch, number: epoch.number - 1 },
    { ...epoch, wraps: epoch.wraps.slice(1) },
    { ...epoch, wraps: epoch.wraps.toReversed() },
    { ...epoch, wraps: [...epoch.wraps, at(epoch.wraps, 0)] },
    { ...epoch, wraps: epoch.wraps.with(1, at(epoch.wraps, 0)) },
  ]
  for (const one of wrong) {
    expect(accept(resign({ ...record.body, epoch: one }, three.people))).toBe('wrong-epoch')
  }
})

test('a seventh member is one too many', async () => {
  const six = await createFixtureSpace('six', limits.members)
  const consent = createConsent(six.roster.space, six.invitation.invite, stranger, random(32))
  const made = valueOf(await createAddMember(six.roster, consent, at(six.people, 0), random))
  const signed = six.people
    .slice(1)
    .reduce((one, person) => approveRecord(one, person.device), made.record)
  const step = acceptRecord(six.roster.space, six.roster, encodeRosterRecord(signed))
  expect(step).toMatchObject({ error: { kind: 'too-many' } })
})

test('a first record is bound to its keys: no other beginning has the same name', async () => {
  const genesis = at(two.records, 0)
  const mallory = await createSpace(stranger, random)
  const stolen = resign({ ...mallory.record.body, space: two.roster.space }, [stranger])
  const step = acceptRecord(two.roster.space, null, encodeRosterRecord(stolen))
  expect(step.ok).toBe(false)
  const noTwin = { ...genesis.body, author: stranger.device.device }
  expect(
    acceptRecord(two.roster.space, null, encodeRosterRecord(resign(noTwin, [stranger]))).ok,
  ).toBe(false)
  const late = { ...genesis.body, prev: random(32) }
  const lateRecord = encodeRosterRecord(resign(late, [at(two.people, 0)]))
  expect(acceptRecord(two.roster.space, null, lateRecord)).toMatchObject({
    error: { kind: 'wrong-link' },
  })
})

test('a space id that nobody expects is refused at once', () => {
  const other = bytesToId<SpaceId>(random(16))
  expect(acceptRecord(other, null, at(two.recordBytes, 0))).toMatchObject({
    error: { kind: 'wrong-space' },
  })
})

function consentOf(own: OwnKeys) {
  return createConsent(three.roster.space, three.invitation.invite, own, random(32))
}

async function acceptJoin(consent: ReturnType<typeof consentOf>): Promise<string> {
  const made = await createAddMember(three.roster, consent, at(three.people, 0), random)
  return made.ok ? accept(approveAll(made.value.record)) : made.error.kind
}

function approveAll(record: RosterRecord): RosterRecord {
  return three.people.slice(1).reduce((one, person) => approveRecord(one, person.device), record)
}

function accept(record: RosterRecord): string {
  const step = acceptRecord(three.roster.space, three.roster, encodeRosterRecord(record))
  return step.ok ? 'ok' : step.error.kind
}

/** The body as a hostile signer would send it: changed, and rightly signed by `signers`. */
function resign(body: RosterBody, signers: readonly OwnKeys[]): RosterRecord {
  const unsigned: RosterRecord = { body, bodyBytes: encodeRosterBody(body), signatures: [] }
  return signers.reduce((record, signer) => approveRecord(record, signer.device), unsigned)
}

function foldedTo(space: typeof two, count: number) {
  const folded = foldRoster(space.roster.space, space.recordBytes.slice(0, count))
  return folded.ok ? folded.value : null
}
