import { concatBytes } from '@attune/wire/bytes.ts'
import { authMessage } from '@attune/wire/client-frame.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { depositReceiptMessage, receiptMessage } from '@attune/wire/relay-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRelayId, signChallenge } from './auth.ts'
import { sha256 } from './hash.ts'
import { createDeviceKeys } from './create-keys.ts'
import { isAppendReceipt, isDepositReceipt } from './receipt.ts'
import { sign, verify } from './signature.ts'
import { at, createFixtureSpace, flipBit } from './space-fixture.testing.ts'

const fixture = await createFixtureSpace('relay', 1)
const { random } = fixture
const { space } = fixture.roster
const own = at(fixture.people, 0).device
const relay = createDeviceKeys(random)
const hello = { relay: random(16), relayKey: relay.sign, challenge: random(32) }

test('a signed challenge holds for this relay, name, challenge, space and device only', () => {
  const signature = signChallenge(hello, 'attune.example', space, own)
  const check = (id = hello.relay, challenge = hello.challenge, host = 'attune.example') =>
    verify(own.sign, authMessage(id, challenge, host, space, own.device), signature)
  expect(check()).toBe(true)
  expect(check(random(16))).toBe(false)
  expect(check(hello.relay, random(32))).toBe(false)
  expect(check(hello.relay, hello.challenge, 'evil.example')).toBe(false)
  const device = createDeviceKeys(random)
  const other = authMessage(hello.relay, hello.challenge, 'attune.example', space, device.device)
  expect(verify(own.sign, other, signature)).toBe(false)
  expect(signChallenge(hello, 'attune.example', space, device)).not.toEqual(signature)
})

test('a relay’s id is the hash of its key', () => {
  const id = sha256(concatBytes(labelBytes('relay-id'), relay.sign)).slice(0, 16)
  expect(isRelayId(id, relay.sign)).toBe(true)
  expect(isRelayId(id, own.sign)).toBe(false)
  expect(isRelayId(flipBit(id, 3), relay.sign)).toBe(false)
})

test('an append receipt holds for what it names, signed by the relay', () => {
  const hash = random(32)
  const message = receiptMessage(idToBytes(space), idToBytes(own.device), 7, hash)
  const receipt = { seq: 7, hash, signature: sign(relay.signSecret, message) }
  expect(isAppendReceipt(receipt, space, own.device, relay.sign)).toBe(true)
  expect(isAppendReceipt({ ...receipt, seq: 8 }, space, own.device, relay.sign)).toBe(false)
  expect(isAppendReceipt({ ...receipt, hash: random(32) }, space, own.device, relay.sign)).toBe(
    false,
  )
  expect(isAppendReceipt(receipt, space, relay.device, relay.sign)).toBe(false)
  expect(isAppendReceipt(receipt, space, own.device, own.sign)).toBe(false)
})

test('a deposit receipt holds for the very bytes that were sent', () => {
  const deposit = random(4_500)
  const message = depositReceiptMessage(idToBytes(space), sha256(deposit))
  const signature = sign(relay.signSecret, message)
  expect(isDepositReceipt(signature, space, deposit, relay.sign)).toBe(true)
  fc.assert(
    fc.property(fc.nat(deposit.length * 8 - 1), (bit) => {
      return !isDepositReceipt(signature, space, flipBit(deposit, bit), relay.sign)
    }),
  )
  expect(isDepositReceipt(flipBit(signature, 5), space, deposit, relay.sign)).toBe(false)
  expect(isDepositReceipt(new Uint8Array(3), space, deposit, relay.sign)).toBe(false)
})
