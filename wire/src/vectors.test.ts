/// <reference types="node" />
/**
 * Reads the golden vectors as a second implementation would: wire's readers, with Node's own
 * SHA-256, HKDF and Ed25519 instead of the app's library.
 */
import {
  createHash,
  createHmac,
  createPublicKey,
  hkdfSync,
  verify as nodeVerify,
} from 'node:crypto'
import { expect, test } from 'vitest'
import blobVectors from '../vectors/blobs.json' with { type: 'json' }
import deviceVectors from '../vectors/devices.json' with { type: 'json' }
import depositVectors from '../vectors/deposits.json' with { type: 'json' }
import entryVectors from '../vectors/entries.json' with { type: 'json' }
import invitationVectors from '../vectors/invitation.json' with { type: 'json' }
import keyVectors from '../vectors/keys.json' with { type: 'json' }
import segmentVectors from '../vectors/segments.json' with { type: 'json' }
import labelVectors from '../vectors/labels.json' with { type: 'json' }
import leavingVectors from '../vectors/leaving.json' with { type: 'json' }
import relayVectors from '../vectors/relay.json' with { type: 'json' }
import rosterVectors from '../vectors/roster.json' with { type: 'json' }
import yesVectors from '../vectors/yes.json' with { type: 'json' }
import type { Bytes } from './bytes.ts'
import { bytesToBase64url, concatBytes } from './bytes.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { decodeClientFrame, encodeClientFrame } from './client-frame.ts'
import type { Deposit } from './deposit.ts'
import {
  decodeDeposit,
  decodeRelease,
  depositSignatureMessage,
  encodeDeposit,
  encodeDepositBody,
  encodeRelease,
  hashWraps,
} from './deposit.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
  noEntry,
} from './entry-frame.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { limits } from './limits.ts'
import { deviceCertMessage, memberCard } from './member-card.ts'
import { decodeRelayFrame, encodeRelayFrame, readReceipt } from './relay-frame.ts'
import type { Roster } from './roster.ts'
import { appendToRoster, spaceIdOf } from './roster-rules.ts'
import { deviceById, isRenewalDue } from './roster.ts'
import { decodeJoinConsent, encodeJoinConsent } from './roster-change.ts'
import {
  decodeRosterRecord,
  encodeRosterBody,
  encodeRosterRecord,
  hashRosterRecord,
} from './roster-record.ts'
import { decodeInviteState, decodeNewSpace, decodeRelayFacts } from './routes.ts'
import type { Sha256, Verify } from './suite.ts'
import { chainAfter, chainStart, vouchMessage } from './segment.ts'
import { labelBytes } from './suite.ts'
import { tokenAt, yesPlaces } from './yes.ts'

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'))
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const sha256: Sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hkdf = (ikm: Bytes, salt: Bytes, info: Bytes, length: number): Bytes =>
  new Uint8Array(hkdfSync('sha256', ikm, salt, info, length))
const verify: Verify = (key, message, signature) => {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key])
  return nodeVerify(
    null,
    message,
    createPublicKey({ key: spki, format: 'der', type: 'spki' }),
    signature,
  )
}
const checks = { sha256, verify, isSealKey: () => true }
const space = bytesToId<never>(hex(keyVectors.space))
const empty = new Uint8Array(0)

test('labels', () => {
  const all = { ...labelVectors.labels, ...deviceVectors.labels }
  for (const [label, bytes] of Object.entries(all)) {
    expect([label, toHex(labelBytes(label as 'space'))]).toEqual([label, bytes])
  }
})

test('cards and their certificates', () => {
  for (const { member, device, card } of keyVectors.people) {
    const read = required(memberCard.read(decodeCbor(hex(card))) ?? null)
    expect(toHex(encodeCbor(memberCard.write(read)))).toBe(card)
    expect([toHex(read.sign), toHex(read.seal)]).toEqual([member.sign, member.seal])
    expect([toHex(read.device.sign), toHex(read.device.seal)]).toEqual([device.sign, device.seal])
    expect(toHex(idToBytes(read.member))).toBe(member.id)
    const message = deviceCertMessage(space, read.member, read.device)
    expect(verify(read.sign, message, read.device.cert)).toBe(true)
  }
})

test('the roster chain, by the rules that relay and devices share', () => {
  let roster: Roster | null = null
  for (const { body, record, hash } of [rosterVectors.genesis, rosterVectors.addMember]) {
    const read = required(decodeRosterRecord(hex(record)))
    expect(toHex(read.bodyBytes)).toBe(body)
    expect(toHex(encodeRosterBody(read.body))).toBe(body)
    expect(toHex(encodeRosterRecord(read))).toBe(record)
    expect(toHex(hashRosterRecord(read, sha256))).toBe(hash)
    const step = appendToRoster(roster, read, checks)
    expect(step.ok).toBe(true)
    roster = step.ok ? step.value : roster
  }
  expect(roster).toMatchObject({ space, length: 2, epoch: 2 })
  expect(toHex(roster?.head ?? empty)).toBe(rosterVectors.addMember.hash)
  const consent = required(decodeJoinConsent(hex(rosterVectors.addMember.consent)))
  expect(toHex(encodeJoinConsent(consent))).toBe(rosterVectors.addMember.consent)
})

test('leaving, and the new epoch of whoever stays', () => {
  let roster: Roster | null = null
  const { genesis, addMember } = rosterVectors
  const { leave, renew } = leavingVectors
  for (const { body, record, hash } of [genesis, addMember, leave, renew]) {
    const read = required(decodeRosterRecord(hex(record)))
    expect(toHex(encodeRosterBody(read.body))).toBe(body)
    expect(toHex(encodeRosterRecord(read))).toBe(record)
    expect(toHex(hashRosterRecord(read, sha256))).toBe(hash)
    const step = appendToRoster(roster, read, checks)
    roster = required(step.ok ? step.value : null)
    expect([roster.members.length, isRenewalDue(roster)]).toEqual(
      { [genesis.hash]: [1, false], [addMember.hash]: [2, false], [leave.hash]: [1, true] }[
        hash
      ] ?? [1, false],
    )
  }
  expect(roster).toMatchObject({ length: 4, epoch: 3 })
})

test('own devices, and coming back', () => {
  let roster: Roster | null = null
  const { genesis, addMember } = rosterVectors
  const { addDevice, removal, return: back, tablet, benAgain, frames } = deviceVectors
  const people: (readonly [number, number])[] = []
  for (const { body, record, hash } of [genesis, addMember, addDevice, removal, back]) {
    const read = required(decodeRosterRecord(hex(record)))
    expect(toHex(encodeRosterBody(read.body))).toBe(body)
    expect(toHex(encodeRosterRecord(read))).toBe(record)
    expect(toHex(hashRosterRecord(read, sha256))).toBe(hash)
    const step = appendToRoster(roster, read, checks)
    roster = required(step.ok ? step.value : null)
    people.push([roster.members.flatMap(({ devices }) => devices).length, roster.openFrom])
  }
  // The first device of all goes, and after it the second member.
  expect(people).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [2, 3],
    [2, 4],
  ])
  const last = required(roster)
  expect(deviceById(last, bytesToId(hex(tablet.id)))).not.toBeNull()
  expect(last.members.map(({ sign }) => toHex(sign))).toEqual([
    removal.renewed.sign,
    benAgain.member.sign,
  ])
  expect([last.former.length, last.formerDevices.length, last.formerKeys.length]).toEqual([1, 2, 1])
  for (const [name, bytes] of Object.entries(frames)) {
    if (name === 'authMessage') continue
    expect(toHex(encodeClientFrame(required(decodeClientFrame(hex(bytes)))))).toBe(bytes)
  }
  const came = required(decodeClientFrame(hex(frames.authMember)))
  if (came.kind !== 'auth-member') throw new Error('a member comes in')
  expect(verify(hex(removal.renewed.sign), hex(frames.authMessage), came.signature)).toBe(true)
})

test('a space is named after its first member’s keys', () => {
  const { change } = required(decodeRosterRecord(hex(rosterVectors.genesis.record))).body
  if (change.kind !== 'genesis') throw new Error('a genesis')
  expect(spaceIdOf(change.nonce, change.card, sha256)).toBe(space)
})

test('entries, their keys, links and signatures', () => {
  let prev: Bytes = noEntry
  for (const one of entryVectors.entries) {
    const frame = required(decodeEntryFrame(hex(one.frame)))
    expect(toHex(encodeEntryFrame(frame))).toBe(one.frame)
    expect(toHex(encodeEntryHeader(frame.header))).toBe(one.header)
    expect(frame.header.prev).toEqual(prev)
    expect(toHex(sha256(frame.ciphertext))).toBe(one.ciphertextSha256)
    const info = concatBytes(labelBytes('entry-key'), sha256(frame.headerBytes))
    const derived = hkdf(hex(entryVectors.epochKey), frame.nonce, info, 64)
    expect(toHex(derived.slice(32))).toBe(one.commit)
    prev = hashEntry(frame, sha256)
    expect(toHex(prev)).toBe(one.hash)
    expect(verify(hex(entryVectors.signKey), entrySignatureMessage(prev), frame.signature)).toBe(
      true,
    )
  }
})

test('deposits, their commitments and releases', () => {
  const roster = rosterOfVectors()
  for (const { reveal, mode, deposits, release } of depositVectors.reveals) {
    for (const one of deposits) {
      const deposit = required(decodeDeposit(hex(one.deposit)))
      checkDepositBytes(deposit, one)
      expect([deposit.body.mode, toHex(idToBytes(deposit.body.reveal))]).toEqual([mode, reveal])
      const author = deviceById(roster, deposit.body.device)
      const message = depositSignatureMessage(deposit.bodyBytes, sha256)
      expect(author && verify(author.card.sign, message, deposit.signature)).toBe(true)
      const info = concatBytes(labelBytes('reveal-key'), hex(reveal), hex(one.member))
      expect(toHex(hkdf(hex(one.k), empty, info, 64).slice(32))).toBe(one.commit)
    }
    const released = required(decodeRelease(hex(release)))
    expect(released.map((deposit) => toHex(encodeDeposit(deposit)))).toEqual(
      deposits.map((one) => one.deposit),
    )
    expect(toHex(encodeRelease(released.map(encodeDeposit)))).toBe(release)
  }
})

test('the name of a reveal', () => {
  const { epochKey, epochRecord, epoch, practice, round, openNonce, reveals } = depositVectors
  const info = concatBytes(labelBytes('open'), encodeCbor([practice, round]))
  expect(toHex(hkdf(hex(epochKey), empty, info, 32))).toBe(openNonce)
  for (const [number, { reveal }] of reveals.entries()) {
    const parts = [idToBytes(space), epoch, hex(epochRecord), number, hex(openNonce)]
    expect(toHex(sha256(concatBytes(labelBytes('reveal'), encodeCbor(parts))))).toBe(reveal)
  }
})

test('invitation, letters and the short code', () => {
  const { secret, fingerprint, invite, key, code, link, card, request, verification } =
    invitationVectors
  expect(toHex(hkdf(hex(secret), empty, labelBytes('invite-id'), 16))).toBe(invite)
  expect(toHex(hkdf(hex(secret), empty, labelBytes('invite-key'), 32))).toBe(key)
  const inviter = hex(keyVectors.people[0]?.card ?? '')
  const named = concatBytes(labelBytes('inviter'), idToBytes(space), inviter)
  expect(toHex(sha256(named).slice(0, 16))).toBe(fingerprint)
  const body = concatBytes(Uint8Array.of(1), hex(secret), hex(fingerprint))
  const check = sha256(concatBytes(labelBytes('link-check'), body)).slice(0, 4)
  expect(bytesToBase64url(concatBytes(body, check))).toBe(code)
  expect(link).toBe(`https://attune.example/join#${code}`)
  for (const letter of [card.letter, request.letter]) {
    expect(hex(letter).length).toBeLessThanOrEqual(limits.letter)
  }
  const { record, inviterNonce, joinerNonce, joinerCommit, pictures } = verification
  expect(toHex(sha256(concatBytes(labelBytes('code-commit'), hex(joinerNonce))))).toBe(joinerCommit)
  const hash = sha256(
    concatBytes(labelBytes('code'), hex(record), hex(inviterNonce), hex(joinerNonce)),
  )
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const five = [0, 6, 12, 18, 24].map((from) => Number.parseInt(bits.slice(from, from + 6), 2))
  expect(five).toEqual(pictures)
})

test('frames and bodies of the relay', () => {
  for (const [name, bytes] of Object.entries(relayVectors.clientFrames)) {
    const frame = required(decodeClientFrame(hex(bytes)))
    expect([name, toHex(encodeClientFrame(frame))]).toEqual([name, bytes])
  }
  for (const [name, bytes] of Object.entries(relayVectors.relayFrames)) {
    const frame = required(decodeRelayFrame(hex(bytes)))
    expect([name, toHex(encodeRelayFrame(frame))]).toEqual([name, bytes])
  }
  const { facts, newSpace, newSpaceWithoutToken, inviteState } = relayVectors.http
  expect(toHex(required(decodeRelayFacts(hex(facts))).relayKey)).toBe(relayVectors.relaySignKey)
  expect(decodeNewSpace(hex(newSpace))?.token).toBe('first')
  expect(decodeNewSpace(hex(newSpaceWithoutToken))?.token).toBeNull()
  expect(decodeInviteState(hex(inviteState))?.used).toBe(false)
})

test('requests for sealed files, and their labels', () => {
  for (const [name, bytes] of Object.entries(blobVectors.clientFrames)) {
    const frame = required(decodeClientFrame(hex(bytes)))
    expect([name, toHex(encodeClientFrame(frame))]).toEqual([name, bytes])
  }
  for (const [name, bytes] of Object.entries(blobVectors.relayFrames)) {
    const frame = required(decodeRelayFrame(hex(bytes)))
    expect([name, toHex(encodeRelayFrame(frame))]).toEqual([name, bytes])
  }
  for (const [label, bytes] of Object.entries(blobVectors.labels)) {
    expect([label, toHex(labelBytes(label as 'blob'))]).toEqual([label, bytes])
  }
})

test('requests for segments, and what a device vouches for', () => {
  const { clientFrames, relayFrames, labels, segments, vouch } = segmentVectors
  for (const [name, bytes] of Object.entries(clientFrames)) {
    const frame = required(decodeClientFrame(hex(bytes)))
    expect([name, toHex(encodeClientFrame(frame))]).toEqual([name, bytes])
  }
  for (const bytes of Object.values(relayFrames))
    expect(toHex(encodeRelayFrame(required(decodeRelayFrame(hex(bytes)))))).toBe(bytes)
  for (const [label, bytes] of Object.entries(labels))
    expect([label, toHex(labelBytes(label as 'segment'))]).toEqual([label, bytes])
  let chain = chainStart
  for (const one of segments) {
    const { from, to, epoch } = one
    const [mark, words, proof] = [one.mark, one.wordsDigest, one.proofDigest].map(hex)
    if (!mark || !words || !proof) throw new Error('a claim')
    chain = chainAfter(chain, { from, to, epoch, mark, words, proof }, sha256)
    expect(toHex(chain)).toBe(one.chain)
  }
  const message = vouchMessage(
    bytesToId(hex(segmentVectors.space)),
    0,
    segments.at(-1)?.to ?? 0,
    chain,
  )
  expect(toHex(message)).toBe(vouch.message)
  expect(verify(hex(vouch.device), message, hex(vouch.signature))).toBe(true)
})

test('what relay and device sign to each other', () => {
  const key = hex(relayVectors.relaySignKey)
  expect(toHex(sha256(concatBytes(labelBytes('relay-id'), key)).slice(0, 16))).toBe(
    relayVectors.relay,
  )
  const device = hex(keyVectors.people[0]?.device.sign ?? '')
  expect(verify(device, hex(relayVectors.authMessage), hex(relayVectors.authSignature))).toBe(true)
  const receipt = required(readReceipt(decodeCbor(hex(relayVectors.receipt))))
  expect(verify(key, hex(relayVectors.receiptMessage), receipt.signature)).toBe(true)
  const slot = hex(relayVectors.depositReceiptMessage)
  expect(verify(key, slot, hex(relayVectors.depositReceipt))).toBe(true)
})

function checkDepositBytes(
  deposit: Deposit,
  one: { body: string; commit: string; sealedSha256: string; member: string },
) {
  expect(toHex(encodeDepositBody(deposit.body))).toBe(one.body)
  expect(toHex(deposit.body.commit)).toBe(one.commit)
  expect(toHex(idToBytes(deposit.body.member))).toBe(one.member)
  expect(toHex(sha256(deposit.sealed))).toBe(one.sealedSha256)
  expect(toHex(deposit.body.ciphertextHash)).toBe(one.sealedSha256)
  expect(deposit.body.wrapsHash).toEqual(hashWraps(deposit.wraps, sha256))
}

function rosterOfVectors(): Roster {
  let roster: Roster | null = null
  for (const { record } of [rosterVectors.genesis, rosterVectors.addMember]) {
    const step = appendToRoster(roster, required(decodeRosterRecord(hex(record))), checks)
    if (!step.ok) throw new Error(step.error.kind)
    roster = step.value
  }
  return required(roster)
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('not read')
  return value
}

test('a private yes', () => {
  const { labels, name, tick, deck, matchKey, places, marked, frames } = yesVectors
  for (const [label, bytes] of Object.entries(labels)) {
    expect(toHex(labelBytes(label as 'yes'))).toBe(bytes)
  }
  const epochKey = hex(rosterVectors.addMember.epochKey)
  const text = (one: string) => new TextEncoder().encode(one)
  const deckBytes = hkdf(epochKey, empty, concatBytes(labelBytes('deck'), text(name)), 16)
  expect(toHex(deckBytes)).toBe(deck)
  const week = new Uint8Array(8)
  new DataView(week.buffer).setBigUint64(0, BigInt(tick))
  const key = hkdf(epochKey, empty, concatBytes(labelBytes('match'), deckBytes, week), 32)
  expect(toHex(key)).toBe(matchKey)
  const lots = hkdf(key, empty, labelBytes('match-place'), yesPlaces * 8)
  const numbers = Array.from({ length: yesPlaces }, (_, item) =>
    new DataView(lots.buffer).getBigUint64(item * 8),
  )
  expect(numbers.map((lot) => numbers.filter((other) => other < lot).length)).toEqual(places)
  const frame = decodeClientFrame(hex(frames.putYes))
  if (frame?.kind !== 'put-yes') throw new Error('no put-yes')
  expect([frame.tick, toHex(idToBytes(frame.deck))]).toEqual([tick, deck])
  for (const { item, name: of, place, token } of marked) {
    const made = createHmac('sha256', key)
      .update(concatBytes(labelBytes('yes'), text(of)))
      .digest()
    expect([places[item], toHex(made)]).toEqual([place, token])
    expect(toHex(tokenAt(frame.vector, place))).toBe(token)
  }
  expect(decodeClientFrame(hex(frames.yesWeek))?.kind).toBe('yes-week')
  expect(decodeClientFrame(hex(frames.yesResult))).toMatchObject({ tick: tick - 1 })
})
