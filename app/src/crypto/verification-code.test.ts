import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './hash.ts'
import { createSeededRandom } from './random.ts'
import { flipBit } from './space-fixture.testing.ts'
import {
  codeCommit,
  createCodeNonce,
  isCommittedNonce,
  verificationCode,
} from './verification-code.ts'

const random = createSeededRandom('code')
const [record, inviter, joiner] = [random(32), createCodeNonce(random), createCodeNonce(random)]

test('both sides show the same five pictures out of 64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (nonce) => {
      const code = verificationCode(record, inviter, nonce)
      expect(code).toEqual(verificationCode(record, inviter, nonce.slice()))
      return code.length === 5 && code.every((picture) => picture >= 0 && picture < 64)
    }),
  )
})

test('every picture turns up in every place', () => {
  const codes = Array.from({ length: 1_500 }, () => verificationCode(record, inviter, random(32)))
  for (const place of [0, 1, 2, 3, 4]) {
    expect(new Set(codes.map((code) => code[place])).size).toBe(64)
  }
})

test('another record or nonce, or the two exchanged, gives another code', () => {
  const code = verificationCode(record, inviter, joiner).join()
  const others = [
    verificationCode(flipBit(record, 1), inviter, joiner),
    verificationCode(record, flipBit(inviter, 1), joiner),
    verificationCode(record, inviter, flipBit(joiner, 1)),
    verificationCode(record, joiner, inviter),
  ]
  expect(others.map((other) => other.join())).not.toContain(code)
})

test('only the nonce committed to is taken', () => {
  const commit = codeCommit(joiner)
  expect(isCommittedNonce(commit, joiner)).toBe(true)
  fc.assert(fc.property(fc.nat(255), (bit) => !isCommittedNonce(commit, flipBit(joiner, bit))))
  expect(isCommittedNonce(commit, joiner.slice(1))).toBe(false)
  expect(isCommittedNonce(codeCommit(new Uint8Array(0)), new Uint8Array(0))).toBe(false)
  expect(isCommittedNonce(sha256(joiner), joiner)).toBe(false)
})

test('whoever sits between has no better chance than the code is long', () => {
  // The commitment fixes the joiner's nonce first: the tries that a shorter code would lose to.
  const target = verificationCode(record, inviter, joiner).slice(0, 2).join()
  const tries = Array.from({ length: 20_000 }, () =>
    verificationCode(random(32), random(32), joiner).slice(0, 2).join(),
  )
  const hits = tries.filter((code) => code === target).length
  expect(hits).toBeLessThan(25)
})
