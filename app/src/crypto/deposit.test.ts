import { hkdfSync } from 'node:crypto'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit, DepositBody, RevealMode } from '@attune/wire/deposit.ts'
import {
  decodeDeposit,
  depositSignatureMessage,
  encodeDeposit,
  encodeDepositBody,
  hashWraps,
} from '@attune/wire/deposit.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { depositBuckets } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encryptAnswer, openAnswer } from './answer.ts'
import type { CborMap } from './cbor-map.ts'
import { encodeMap } from './cbor-map.ts'
import { checkDeposit, openAnswerKey, sealAnswer } from './deposit.ts'
import { emptySalt, hkdf, sha256 } from './hash.ts'
import type { OwnKeys } from './keys.ts'
import { createOwnKeys } from './create-keys.ts'
import { pad } from './padding.ts'
import type { RevealPlace } from './reveal-id.ts'
import { createRevealPlace } from './reveal-id.ts'
import { sealBox } from './sealed-box.ts'
import type { AnswerKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'
import { sign } from './signature.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const space = await createFixtureSpace('deposits')
const [ann, ben] = [at(space.people, 0), at(space.people, 1)]
const { random, roster } = space
const default1 = placeOf('default', 'day-1')
const strict1 = placeOf('strict', 'day-1')
const answer: CborMap = { text: 'I felt close to you on the stairs' }
const cannotOpen = { ok: false, error: { kind: 'cannot-open' } }

const answers = fc.dictionary(
  fc.string({ maxLength: 20 }).filter((text) => !text.startsWith('\uFEFF')),
  fc.oneof(fc.string({ maxLength: 200 }), fc.maxSafeNat(), fc.boolean()),
)

test('in default mode every member opens the answer, with the wrap made for them', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      const sealed = await seal(default1, given)
      const deposit = readBack(sealed.depositBytes)
      expect(checkDeposit(deposit, default1, roster)).toBeNull()
      for (const person of space.people) {
        const key = valueOf(await openAnswerKey(deposit, person.member))
        const opened = key && valueOf(openAnswer(deposit, key))
        expect(opened && equalBytes(encodeMap(opened), encodeMap(given))).toBe(true)
      }
    }),
  )
})

test('in strict mode nothing but the key on the author’s device opens it', async () => {
  const sealed = await seal(strict1, answer)
  const deposit = readBack(sealed.depositBytes)
  expect(checkDeposit(deposit, strict1, roster)).toBeNull()
  expect(deposit.wraps).toEqual([])
  for (const person of space.people) {
    expect(await openAnswerKey(deposit, person.member)).toEqual({ ok: true, value: null })
  }
  expect(valueOf(openAnswer(deposit, sealed.key))).toEqual(answer)
  const all = concatBytes(sealed.depositBytes)
  expect(Buffer.from(all).includes(Buffer.from(reveal(sealed.key)))).toBe(false)
})

test('the nonce is derived from the key, as RFC 5869 has it, and any other opens too', async () => {
  const { deposit, key } = await seal(strict1, answer)
  const { member, reveal: id } = deposit.body
  const info = concatBytes(labelBytes('reveal-key'), idToBytes(id), idToBytes(member))
  const derived = Buffer.from(hkdfSync('sha256', reveal(key), '', info, 88)).subarray(64)
  expect(Buffer.from(deposit.sealed).subarray(0, 24)).toEqual(derived)
  const nonce = random(24)
  const drawn = valueOf(
    await sealAnswer(strict1, 1, roster.members, answer, ann, random, () => nonce),
  )
  expect(drawn.deposit.sealed.slice(0, 24)).toEqual(nonce)
  expect(valueOf(openAnswer(drawn.deposit, drawn.key))).toEqual(answer)
})

test('a long answer takes a larger bucket, and one beyond the largest is refused', async () => {
  for (const [index, length] of [10, 3_900, 5_000, 20_000].entries()) {
    const { deposit } = await seal(default1, { text: 'x'.repeat(length) })
    expect(deposit.sealed).toHaveLength((depositBuckets[[0, 0, 1, 2][index] ?? 0] ?? 0) + 24)
  }
  const tooLong = { text: 'x'.repeat(66_000) }
  expect(await sealAnswer(default1, 1, roster.members, tooLong, ann, random)).toMatchObject({
    error: { kind: 'too-long' },
  })
})

test('a deposit with any bit turned over is refused before it is opened', async () => {
  for (const place of [default1, strict1]) {
    const { depositBytes } = await seal(place, answer)
    fc.assert(
      fc.property(fc.nat(depositBytes.length * 8 - 1), (bit) => {
        const changed = decodeDeposit(flipBit(depositBytes, bit))
        return changed === null || checkDeposit(changed, place, roster) !== null
      }),
    )
  }
})

test('the reveal is the same for all who hold the epoch key, and no two questions share it', () => {
  const names = ['P61', 'P62'].flatMap((practice) =>
    ['day-1', 'day-2'].flatMap((round) =>
      (['default', 'strict'] as const).map((mode) => placeOf(mode, round, practice).reveal),
    ),
  )
  expect(new Set(names).size).toBe(8)
  expect(placeOf('default', 'day-1').reveal).toBe(default1.reveal)
  // Practice and round are told apart, whatever text they are.
  expect(placeOf('default', 'b', 'a').reveal).not.toBe(placeOf('default', '', 'ab').reveal)
})

test('the reveal changes with the space, the epoch and the roster that began it', () => {
  const base = {
    space: roster.space,
    epoch: 2,
    mode: 'default',
    epochRecord: roster.epochRecord,
  } as const
  const key = space.epochKey
  const one = createRevealPlace(base, key, 'P61', 'day-1').reveal
  const others = [
    createRevealPlace({ ...base, epoch: 3 }, key, 'P61', 'day-1'),
    createRevealPlace({ ...base, epochRecord: random(32) }, key, 'P61', 'day-1'),
    createRevealPlace({ ...base, space: ann.member.member as never }, key, 'P61', 'day-1'),
    createRevealPlace(base, createSecret(random(32)), 'P61', 'day-1'),
  ]
  expect(others.map((place) => place.reveal)).not.toContain(one)
})

test('a deposit for another reveal, mode, space or epoch is refused', async () => {
  const { deposit } = await seal(default1, answer)
  const wrong: readonly RevealPlace[] = [
    placeOf('default', 'day-2'),
    { ...default1, mode: 'strict' },
    { ...default1, epoch: 3 },
    { ...default1, space: ann.member.member as never },
  ]
  for (const place of wrong) expect(checkDeposit(deposit, place, roster)).toBe('wrong-place')
})

test('nobody deposits in another’s name', async () => {
  const { deposit } = await seal(default1, answer)
  const asBen = resign(deposit, { member: ben.member.member }, ann)
  expect(checkDeposit(asBen, default1, roster)).toBe('wrong-author')
  const withBensDevice = resign(
    deposit,
    { member: ben.member.member, device: ben.device.device },
    ann,
  )
  expect(checkDeposit(withBensDevice, default1, roster)).toBe('wrong-signature')
  const stranger = createOwnKeys(random)
  const byStranger = await sealAnswer(default1, 1, roster.members, answer, stranger, random)
  expect(checkDeposit(valueOf(byStranger).deposit, default1, roster)).toBe('wrong-author')
})

test('a deposit that its author moved to another reveal or person does not open', async () => {
  const { deposit, key } = await seal(default1, answer)
  const elsewhere = placeOf('default', 'day-2')
  const moved = resign(deposit, { reveal: elsewhere.reveal }, ann)
  expect(checkDeposit(moved, elsewhere, roster)).toBeNull()
  expect(openAnswer(moved, key)).toEqual(cannotOpen)
  expect(await openAnswerKey(moved, ben.member)).toEqual(cannotOpen)
  const byBen = resign(deposit, { member: ben.member.member, device: ben.device.device }, ben)
  expect(checkDeposit(byBen, default1, roster)).toBeNull()
  expect(openAnswer(byBen, key)).toEqual(cannotOpen)
})

test('an answer that names another author or reveal inside does not open', () => {
  for (const [revealId, author, opens] of [
    [default1.reveal, ann.member.member, true],
    [strict1.reveal, ann.member.member, false],
    [default1.reveal, ben.member.member, false],
  ] as const) {
    const { deposit, key } = sealWith({ ...insideOf(revealId, author), answer })
    expect(checkDeposit(deposit, default1, roster)).toBeNull()
    expect(openAnswer(deposit, key).ok).toBe(opens)
  }
  for (const content of [{ answer }, { reveal: 1, member: 2, answer }]) {
    const { deposit, key } = sealWith(content)
    expect(openAnswer(deposit, key)).toEqual(cannotOpen)
  }
})

test('the author cannot open an answer with another key than the one committed to', async () => {
  const { deposit, key } = await seal(strict1, answer)
  expect(openAnswer(deposit, createSecret(random(32)))).toEqual(cannotOpen)
  const lie = resign(deposit, { commit: random(32) }, ann)
  expect(checkDeposit(lie, strict1, roster)).toBeNull()
  expect(openAnswer(lie, key)).toEqual(cannotOpen)
})

test('an answer whose commitment is to another key does not open, though all else is right', () => {
  const lie = sealWith({ ...insideOf(default1.reveal, ann.member.member), answer }, random(32))
  expect(checkDeposit(lie.deposit, default1, roster)).toBeNull()
  expect(openAnswer(lie.deposit, lie.key)).toEqual(cannotOpen)
})

test('a valid answer with a wrong wrap shows as one that cannot be opened', async () => {
  const { deposit } = await seal(default1, answer)
  const other = await seal(default1, answer)
  const wraps = other.deposit.wraps
  const swapped = resign({ ...deposit, wraps }, { wrapsHash: hashWraps(wraps, sha256) }, ann)
  expect(checkDeposit(swapped, default1, roster)).toBeNull()
  expect(await openAnswerKey(swapped, ben.member)).toEqual(cannotOpen)
})

test('a wrap for one member does not open for another', async () => {
  const { deposit } = await seal(default1, answer)
  const [first, second] = deposit.wraps
  if (first === undefined || second === undefined) throw new Error('two wraps')
  const exchanged = { ...deposit, wraps: [{ ...first, member: second.member }, second] }
  expect(await openAnswerKey(exchanged, ben.member)).toEqual(cannotOpen)
})

test('attempts after a withdrawal share nothing but the question', async () => {
  const one = await seal(default1, answer)
  const two = valueOf(await sealAnswer(default1, 2, roster.members, answer, ann, random))
  expect(two.deposit.body.attempt).toBe(2)
  expect(reveal(two.key)).not.toEqual(reveal(one.key))
  expect(openAnswer(two.deposit, one.key)).toEqual(cannotOpen)
})

function placeOf(mode: RevealMode, round: string, practice = 'P61'): RevealPlace {
  const { epoch, epochRecord } = roster
  const place = { space: roster.space, epoch, mode, epochRecord }
  return createRevealPlace(place, space.epochKey, practice, round)
}

async function seal(place: RevealPlace, given: CborMap) {
  return valueOf(await sealAnswer(place, 1, roster.members, given, ann, random))
}

function readBack(bytes: Uint8Array): Deposit {
  const deposit = decodeDeposit(bytes)
  if (deposit === null) throw new Error('a deposit')
  return deposit
}

/** What a hostile member would send: the body changed and rightly signed. */
function resign(deposit: Deposit, changes: Partial<DepositBody>, own: OwnKeys): Deposit {
  const body = { ...deposit.body, ...changes }
  const bodyBytes = encodeDepositBody(body)
  const signature = sign(own.device.signSecret, depositSignatureMessage(bodyBytes, sha256))
  return readBack(encodeDeposit({ ...deposit, body, bodyBytes, signature }))
}

function insideOf(revealId: RevealId, author: MemberId): CborMap {
  return { reveal: idToBytes(revealId), member: idToBytes(author) }
}

/** A deposit of Ann's with this plaintext and, if given, this commitment; the rest is right. */
function sealWith(content: CborMap, lie?: Bytes): { deposit: Deposit; key: AnswerKey } {
  const padded = pad(encodeMap(content), depositBuckets)
  if (padded === null) throw new Error('short')
  const { member } = ann.member
  const start = valueOf(encryptAnswer(strict1.reveal, member, answer, random))
  const info = concatBytes(labelBytes('reveal-key'), idToBytes(default1.reveal), idToBytes(member))
  const derived = hkdf(reveal(start.key), emptySalt, info, 64)
  const commit = lie ?? derived.slice(32)
  const associated = concatBytes(idToBytes(default1.reveal), idToBytes(member), commit)
  const nonce = random(24)
  const sealed = concatBytes(nonce, sealBox(derived.slice(0, 32), nonce, associated, padded))
  const body: DepositBody = {
    space: roster.space,
    epoch: roster.epoch,
    reveal: default1.reveal,
    member,
    device: ann.device.device,
    attempt: 1,
    mode: 'default',
    ciphertextHash: sha256(sealed),
    commit,
    wrapsHash: hashWraps([wrapOfNothing], sha256),
  }
  const unsigned = { body, bodyBytes: encodeDepositBody(body), sealed, wraps: [wrapOfNothing] }
  return {
    deposit: resign({ ...unsigned, signature: new Uint8Array(64) }, {}, ann),
    key: start.key,
  }
}

const wrapOfNothing = {
  member: ben.member.member,
  enc: new Uint8Array(32),
  ciphertext: new Uint8Array(48),
}
