/**
 * People, rosters, entries and deposits that hold, for the relay's tests. Signatures are real;
 * what only devices can open is random, since the relay is blind to it.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Deposit, DepositBody, KeyWrap, RevealMode } from '@attune/wire/deposit.ts'
import {
  depositSignatureMessage,
  encodeDeposit,
  encodeDepositBody,
  hashWraps,
} from '@attune/wire/deposit.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import {
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
  noEntry,
} from '@attune/wire/entry-frame.ts'
import type { DeviceId, Id, InviteId, MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { depositBuckets, entryBuckets } from '@attune/wire/limits.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import type { RosterChange } from '@attune/wire/roster-change.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import { beginsEpoch, encodeJoinConsent } from '@attune/wire/roster-change.ts'
import {
  consentSignatureMessage,
  encodeRosterBody,
  encodeRosterRecord,
  rosterSignatureMessage,
} from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { appendToRoster, spaceIdOf } from '@attune/wire/roster-rules.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { Signer } from '../suite.ts'
import { createSigner, rosterChecks, sha256 } from '../suite.ts'

export interface Person {
  readonly space: SpaceId
  readonly member: MemberId
  readonly device: DeviceId
  readonly signer: Signer
  /** Shared by all devices of one person. */
  readonly memberSigner: Signer
  readonly card: MemberCard
}

/** A space with its roster records as they travel, and everyone who is in it. */
export interface Bond {
  readonly space: SpaceId
  readonly roster: Roster
  readonly records: readonly Bytes[]
  readonly people: readonly Person[]
}

export function randomId<T extends Id>(n = 16): T {
  return bytesToId<T>(bytesOf(n))
}

export function bytesOf(length: number): Bytes {
  return new Uint8Array(randomBytes(length))
}

/** The same bytes for the same name, so that two worlds can be told apart by what differs. */
export function bytesNamed(name: string, length = 32): Bytes {
  return new Uint8Array(createHash('shake256', { outputLength: length }).update(name).digest())
}

/** A space of `size` people; the same for the same name. */
export function createBond(size: number, name: string = randomId<SpaceId>()): Bond {
  const nonce = bytesNamed(`${name} nonce`, 16)
  const space = spaceIdOf(nonce, cardCore(name, 0), sha256)
  const people = Array.from({ length: size }, (_, at) => createPerson(name, at, space))
  const [first] = people
  if (first === undefined) throw new Error('a bond needs people')
  const genesis = sign(
    body(
      { space, index: 0, prev: noEntry, author: first, members: [first], epoch: 0 },
      {
        kind: 'genesis',
        nonce,
        card: first.card,
      },
    ),
    [first],
  )
  let bond: Bond = { space, people: [first], records: [genesis.bytes], roster: fold(null, genesis) }
  for (const person of people.slice(1)) bond = addPerson(bond, person)
  return bond
}

/** Everyone who is there signs. */
function addPerson(bond: Bond, person: Person, signers = bond.people): Bond {
  const record = addRecord(bond, person, signers)
  return {
    ...bond,
    people: [...bond.people, person],
    records: [...bond.records, record.bytes],
    roster: fold(bond.roster, record),
  }
}

export function addRecord(bond: Bond, person: Person, signers: readonly Person[]): Signed {
  const place = placeAfter(bond, firstOf(bond))
  const change = { kind: 'add-member', ...askToJoin(bond, person) } as const
  return sign(body({ ...place, members: [...place.members, person] }, change), signers)
}

/** `person` comes in, in the place of `replaced`. */
export function returnRecord(
  bond: Bond,
  person: Person,
  replaced: Person,
  signers: readonly Person[],
): Signed {
  const [author = person] = signers
  const place = placeAfter(bond, author)
  const stay = place.members.filter(({ member }) => member !== replaced.member)
  const change = {
    kind: 'return-member',
    replaced: replaced.member,
    ...askToJoin(bond, person),
  } as const
  return sign(body({ ...place, members: [...stay, person] }, change), signers)
}

function firstOf({ people: [first] }: Bond): Person {
  if (first === undefined) throw new Error('a bond needs people')
  return first
}

function askToJoin(bond: Bond, person: Person) {
  const consent = {
    space: bond.space,
    invite: bytesToId<InviteId>(bytesNamed(`${person.member} invite`, 16)),
    card: person.card,
    codeCommit: bytesNamed(`${person.member} code`),
  }
  const consentBytes = encodeJoinConsent(consent)
  const consentSignature = person.signer.sign(consentSignatureMessage(consentBytes, sha256))
  return { consentBytes, consent, consentSignature, history: null }
}

/** Somebody goes; by `author`'s device, who should be they themselves. */
export function leaveRecord(
  bond: Bond,
  person: Person,
  author = person,
  signers = [author],
): Signed {
  return sign(body(placeAfter(bond, author), { kind: 'leave', member: person.member }), signers)
}

export function renewRecord(bond: Bond, author: Person, signers = [author]): Signed {
  return sign(body(placeAfter(bond, author), { kind: 'renew' }), signers)
}

/** A device of somebody's comes in: this one, which signs for itself. */
export function addDeviceRecord(bond: Bond, device: Person): Signed {
  const { member, card } = device
  return sign(body(placeAfter(bond, device), { kind: 'add-device', member, card: card.device }), [
    device,
  ])
}

/** `author` takes devices of its own out; certified by the member's key that the last argument brings. */
export function removeRecord(
  bond: Bond,
  gone: readonly Person[],
  author: Person,
  { memberSigner, card }: Person = withNewKeys(author),
): Signed {
  const devices = gone.map(({ device }) => device)
  const own = bond.roster.members.find(({ member }) => member === author.member)?.devices ?? []
  const kept = own
    .filter(({ device }) => !devices.includes(device))
    .map((one) => ({
      device: one.device,
      cert: memberSigner.sign(deviceCertMessage(bond.space, author.member, one)),
      enc: bytesOf(32),
      ciphertext: bytesOf(80),
    }))
  const { sign: signKey, seal } = card
  const change = { kind: 'remove-devices', devices, kept, sign: signKey, seal } as const
  return sign(body(placeAfter(bond, author), change), [author])
}

/** The same person, by the same device, with the keys that a removal leaves. */
export function withNewKeys(person: Person): Person {
  const memberSigner = createSigner(bytesOf(32))
  return {
    ...person,
    memberSigner,
    card: { ...person.card, sign: memberSigner.publicKey, seal: bytesOf(32) },
  }
}

/** Another device of the same person, by the member's keys as `person` has them. */
export function anotherDevice(person: Person): Person {
  const signer = createSigner(bytesOf(32))
  const { space, member, memberSigner } = person
  const device = { device: randomId<DeviceId>(), sign: signer.publicKey, seal: bytesOf(32) }
  const cert = memberSigner.sign(deviceCertMessage(space, member, device))
  const card = { ...person.card, device: { ...device, cert } }
  return { ...person, device: device.device, signer, card }
}

/** The bond after a record of its own. */
export function bondAfter(bond: Bond, record: Signed): Bond {
  const roster = fold(bond.roster, record)
  const people = bond.people.filter(({ device }) => deviceById(roster, device) !== null)
  return { ...bond, people, records: [...bond.records, record.bytes], roster }
}

function placeAfter({ space, roster }: Bond, author: Person): Place {
  const { length: index, head: prev, epoch, members } = roster
  return { space, index, prev, author, members, epoch }
}

export function createPerson(name: string, at: number, space: SpaceId): Person {
  const core = cardCore(name, at)
  const memberSigner = createSigner(bytesNamed(`${name} ${at} member`))
  const signer = createSigner(bytesNamed(`${name} ${at} device`))
  const device = {
    device: bytesToId<DeviceId>(bytesNamed(`${name} ${at} device id`, 16)),
    sign: signer.publicKey,
    seal: bytesNamed(`${name} ${at} device seal`),
  }
  const cert = memberSigner.sign(deviceCertMessage(space, core.member, device))
  const card = { ...core, device: { ...device, cert } }
  return { space, member: core.member, device: device.device, signer, memberSigner, card }
}

export interface EntryWish {
  readonly seq?: number
  readonly prev?: Bytes
  readonly epoch?: number
  readonly size?: number
  readonly change?: Partial<EntryHeader>
  readonly signer?: Signer
  readonly name?: string
}

export interface Written {
  readonly epoch: number
  readonly bytes: Bytes
  readonly hash: Bytes
  readonly seq: number
  readonly prev: Bytes
}

export function writeEntry(person: Person, wish: EntryWish = {}): Written {
  const header: EntryHeader = {
    space: person.space,
    epoch: wish.epoch ?? 1,
    member: person.member,
    device: person.device,
    seq: wish.seq ?? 1,
    prev: wish.prev ?? noEntry,
    lamport: wish.seq ?? 1,
    ...wish.change,
  }
  const random = (length: number) =>
    wish.name === undefined ? bytesOf(length) : bytesNamed(`${wish.name} ${length}`, length)
  const sealed = {
    headerBytes: encodeEntryHeader(header),
    nonce: random(24),
    commit: random(32),
    ciphertext: random(wish.size ?? entryBuckets[0]),
  }
  const hash = hashEntry(sealed, sha256)
  const signature = (wish.signer ?? person.signer).sign(entrySignatureMessage(hash))
  const bytes = encodeEntryFrame({ header, ...sealed, signature })
  return { bytes, hash, epoch: header.epoch, seq: header.seq, prev: header.prev }
}

/** `count` entries that go on after `last`. */
export function writeLog(person: Person, count: number, last?: Written): readonly Written[] {
  const log: Written[] = []
  for (let at = 0; at < count; at += 1) {
    const before = log.at(-1) ?? last
    log.push(
      writeEntry(person, before === undefined ? {} : { seq: before.seq + 1, prev: before.hash }),
    )
  }
  return log
}

export interface DepositWish {
  readonly reveal?: RevealId
  readonly attempt?: number
  readonly mode?: RevealMode
  readonly epoch?: number
  readonly members?: readonly MemberId[]
  readonly change?: Partial<DepositBody>
  readonly signer?: Signer
  readonly name?: string
}

export function writeDeposit(bond: Bond, person: Person, wish: DepositWish = {}): Bytes {
  const mode = wish.mode ?? 'default'
  const members = wish.members ?? bond.roster.members.map((one) => one.member)
  const name = wish.name ?? randomId<RevealId>()
  const wraps = mode === 'strict' ? [] : members.map((member) => wrapFor(member, name))
  const sealed = bytesNamed(`${name} sealed`, 24 + depositBuckets[0])
  const written: DepositBody = {
    space: bond.space,
    epoch: wish.epoch ?? bond.roster.epoch,
    reveal: wish.reveal ?? randomId<RevealId>(32),
    member: person.member,
    device: person.device,
    attempt: wish.attempt ?? 1,
    mode,
    ciphertextHash: sha256(sealed),
    commit: bytesNamed(`${name} commit`),
    wrapsHash: hashWraps(wraps, sha256),
    ...wish.change,
  }
  const bodyBytes = encodeDepositBody(written)
  const message = depositSignatureMessage(bodyBytes, sha256)
  const signature = (wish.signer ?? person.signer).sign(message)
  const deposit: Deposit = { body: written, bodyBytes, sealed, wraps, signature }
  return encodeDeposit(deposit)
}

function wrapFor(member: MemberId, name: string): KeyWrap {
  const enc = bytesNamed(`${name} ${member} enc`)
  return { member, enc, ciphertext: bytesNamed(`${name} ${member} key`, 48) }
}

function cardCore(name: string, at: number) {
  return {
    member: bytesToId<MemberId>(bytesNamed(`${name} ${at} member id`, 16)),
    sign: createSigner(bytesNamed(`${name} ${at} member`)).publicKey,
    seal: bytesNamed(`${name} ${at} seal`),
  }
}

interface Place {
  readonly space: SpaceId
  readonly index: number
  readonly prev: Bytes
  readonly author: Person
  readonly members: readonly { readonly member: MemberId }[]
  /** The one before. */
  readonly epoch: number
}

function body(place: Place, change: RosterChange): RosterBody {
  const { space, index, prev, author, members } = place
  const wraps = members.map(({ member }) => wrapFor(member, `${space} ${index}`))
  const epoch = beginsEpoch(change) ? { number: place.epoch + 1, wraps } : null
  return { space, index, prev, author: author.device, change, epoch }
}

export interface Signed {
  readonly record: RosterRecord
  readonly bytes: Bytes
}

function sign(unsigned: RosterBody, signers: readonly Person[]): Signed {
  const bodyBytes = encodeRosterBody(unsigned)
  const message = rosterSignatureMessage(bodyBytes, sha256)
  const signatures = signers.map(({ device, signer }) => ({
    device,
    signature: signer.sign(message),
  }))
  const record = { body: unsigned, bodyBytes, signatures }
  return { record, bytes: encodeRosterRecord(record) }
}

function fold(roster: Roster | null, { record }: Signed): Roster {
  const step = appendToRoster(roster, record, rosterChecks)
  if (!step.ok) throw new Error(`the fixture's roster does not hold: ${step.error.kind}`)
  return step.value
}
