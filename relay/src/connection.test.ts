import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { idToBytes } from '@attune/wire/ids.ts'
import type { InviteId, RequestId, RevealId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import { depositReceiptMessage, readReceipt, receiptMessage } from '@attune/wire/relay-frame.ts'
import { routes } from '@attune/wire/routes.ts'
import { sha256, verifySignature } from './suite.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import {
  bytesOf,
  createBond,
  createPerson,
  randomId,
  writeDeposit,
  writeEntry,
  writeLog,
} from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 20_000 })

let relay: TestRelay
let bond: Bond
let ana: Person
let ben: Person
let a: TestDevice
let b: TestDevice
beforeEach(async () => {
  relay = await startTestRelay()
  bond = createBond(2)
  const [first, second] = bond.people
  if (!first || !second) throw new Error('two people')
  ana = first
  ben = second
  await relay.begin(bond)
  a = await relay.join(ana)
  b = await relay.join(ben)
})
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

describe('coming in', () => {
  test('the hello names the relay, with a new challenge each time', () => {
    expect(a.hello.relay).toEqual(b.hello.relay)
    expect(a.hello.challenge).not.toEqual(b.hello.challenge)
  })

  test('a signature for another host is worth nothing here', async () => {
    const device = await connectDevice(relay.address)
    expect(refusalOf(await device.auth(ana, { host: 'elsewhere.example' }))).toBe('wrong-signature')
    const [code] = await once(device.socket, 'close')
    expect(code).toBe(1008)
  })

  test('a signature for another connection is worth nothing on this one', async () => {
    const device = await connectDevice(relay.address)
    const { space, device: id } = ana
    const signature = bytesOf(64)
    const answer = await device.ask({ kind: 'auth', space, device: id, signature })
    expect(refusalOf(answer)).toBe('wrong-signature')
  })

  test('a stranger and an unknown space hear the same', async () => {
    const strangers = [createPerson('s', 0, bond.space), createBond(1).people[0]]
    for (const stranger of strangers) {
      if (stranger === undefined) throw new Error('nobody')
      const device = await connectDevice(relay.address)
      expect(refusalOf(await device.auth(stranger))).toBe('unknown-device')
    }
  })

  test('whoever has not come in fills no memory with what they send', async () => {
    const stranger = await connectDevice(relay.address)
    const piece = bytesOf(16_384)
    for (let at = 0; at < 6; at += 1) stranger.socket.send(piece, { fin: false })
    expect(await Promise.race([stranger.closed, patience(3_000)])).toBe(1009)
    // A member's may be as long as a message.
    const entries = [0, 1, 2].map(() => writeEntry(ana, { size: 65_536 }).bytes)
    expect(refusalOf(await a.ask({ kind: 'append', entries }))).toBe('wrong-sequence')
  })

  test('once per connection', async () => {
    expect(refusalOf(await a.auth(ana))).toBe('bad-frame')
    expect(refusalOf(await b.auth(ana))).toBe('bad-frame')
  })
})

describe('the stream', () => {
  test('carries every item to everyone who follows, in one order', async () => {
    valueOf(await a.ask({ kind: 'follow', after: 0 }))
    valueOf(await b.ask({ kind: 'follow', after: 1 }))
    const frames = (person: Person, count: number) =>
      writeLog(person, count).map((entry) => entry.bytes)
    await Promise.all([
      a.ask({ kind: 'append', entries: frames(ana, 40) }),
      b.ask({ kind: 'append', entries: frames(ben, 30) }),
    ])
    await a.until(() => a.items().length === 72)
    await b.until(() => b.items().length === 71)
    expect(a.items().map((item) => item.cursor)).toEqual(
      Array.from({ length: 72 }, (_, n) => n + 1),
    )
    expect(b.items()).toEqual(a.items().slice(1))
  })

  test('a device that has seen more than there is hears that this relay went back', async () => {
    expect(refusalOf(await a.ask({ kind: 'follow', after: 3 }))).toBe('wrong-sequence')
    valueOf(await a.ask({ kind: 'follow', after: 2 }))
    expect(refusalOf(await a.ask({ kind: 'follow', after: 0 }))).toBe('bad-frame')
  })

  test('receipts are signed by the relay, for entries and for deposits', async () => {
    const log = writeLog(ana, 3)
    const entries = log.map((entry) => entry.bytes)
    const first = valueOf(await a.ask({ kind: 'append', entries }))
    expect(valueOf(await a.ask({ kind: 'append', entries }))).toEqual(first)
    const receipt = readReceipt(first)
    expect(receipt?.seq).toBe(3)
    expect(receipt?.hash).toEqual(log[2]?.hash)
    const space = idToBytes(bond.space)
    const message = receiptMessage(space, idToBytes(ana.device), 3, receipt?.hash ?? bytesOf(32))
    const { relayKey } = a.hello
    expect(verifySignature(relayKey, message, receipt?.signature ?? bytesOf(64))).toBe(true)
    const deposit = writeDeposit(bond, ana)
    const signature = valueOf(await a.ask({ kind: 'put-deposit', deposit })) as Uint8Array
    const about = depositReceiptMessage(space, sha256(deposit))
    expect(verifySignature(relayKey, about, signature)).toBe(true)
  })

  test('the last deposit brings the release to both', async () => {
    valueOf(await a.ask({ kind: 'follow', after: 2 }))
    valueOf(await b.ask({ kind: 'follow', after: 2 }))
    for (const mode of ['default', 'strict'] as const) {
      const reveal = randomId<RevealId>(32)
      const put = (device: TestDevice, person: Person) =>
        device.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, person, { reveal, mode }) })
      valueOf(await put(b, ben))
      valueOf(await put(a, ana))
      await b.until(() => b.items().length === (mode === 'default' ? 1 : 2))
      const deposits = decodeRelease(b.items().at(-1)?.bytes ?? bytesOf(1))
      expect(deposits?.map((one) => one.body.member)).toEqual([ana.member, ben.member])
      expect(valueOf(await b.ask({ kind: 'own-deposit', reveal }))).toBe('released')
    }
    await a.until(() => a.items().length === 2)
    expect(a.items()).toEqual(b.items())
  })
})

describe('what the relay will not take', () => {
  const append = (...entries: Uint8Array<ArrayBuffer>[]) => a.ask({ kind: 'append', entries })
  const put = async (deposit: Uint8Array<ArrayBuffer>) =>
    refusalOf(await a.ask({ kind: 'put-deposit', deposit }))

  test('entries of somebody else, or signed by somebody else', async () => {
    const of = (change: object) => writeEntry(ana, { change }).bytes
    const other = createBond(1)
    expect(refusalOf(await append(writeEntry(ben).bytes))).toBe('unknown-device')
    expect(refusalOf(await append(of({ space: other.space })))).toBe('unknown-device')
    expect(refusalOf(await append(of({ member: ben.member })))).toBe('unknown-device')
    expect(refusalOf(await append(of({ device: ben.device })))).toBe('unknown-device')
    const forged = writeEntry(ana, { signer: ben.signer }).bytes
    expect(refusalOf(await append(forged))).toBe('wrong-signature')
  })

  test('an entry of an epoch that has not begun; one of an earlier epoch is fine', async () => {
    expect(refusalOf(await append(writeEntry(ana, { epoch: 3 }).bytes))).toBe('wrong-roster')
    valueOf(await append(writeEntry(ana, { epoch: 1 }).bytes))
  })

  test('gaps, other histories and links that do not hold (55, 56)', async () => {
    const log = writeLog(ana, 4)
    const at = (n: number) => log[n]?.bytes ?? bytesOf(1)
    expect(refusalOf(await append(at(1)))).toBe('wrong-sequence')
    expect(refusalOf(await append(at(0), at(2)))).toBe('wrong-sequence')
    valueOf(await append(at(0), at(1)))
    expect(refusalOf(await append(writeEntry(ana).bytes))).toBe('conflict')
    const loose = writeEntry(ana, { seq: 3, prev: bytesOf(32) })
    expect(refusalOf(await append(loose.bytes))).toBe('conflict')
    const far = writeEntry(ana, { seq: Number.MAX_SAFE_INTEGER, prev: bytesOf(32) })
    expect(refusalOf(await append(far.bytes))).toBe('wrong-sequence')
    valueOf(await append(at(2), at(3)))
  })

  test('another version or suite is told apart from noise (54)', async () => {
    const { bytes } = writeEntry(ana)
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x89, 1, 1]))
    const newer = Uint8Array.from(bytes)
    newer[at + 1] = 2
    expect(refusalOf(await append(newer))).toBe('newer-version')
    expect(refusalOf(await append(bytesOf(300)))).toBe('bad-frame')
    const older = Uint8Array.from(bytes)
    older[at + 1] = 0
    expect(refusalOf(await append(older))).toBe('bad-frame')
  })

  test('a signature that is not canonical (58)', async () => {
    const { bytes } = writeEntry(ana)
    const bent = Uint8Array.from(bytes)
    bent.fill(0xff, -32)
    expect(refusalOf(await append(bent))).toBe('wrong-signature')
  })

  test('deposits that are not the caller’s, not whole, or not for these people (59)', async () => {
    const of = (change: object) => writeDeposit(bond, ana, { change })
    expect(await put(writeDeposit(bond, ben))).toBe('unknown-device')
    expect(await put(of({ space: createBond(1).space }))).toBe('unknown-device')
    expect(await put(of({ member: ben.member }))).toBe('unknown-device')
    expect(await put(writeDeposit(bond, ana, { signer: ben.signer }))).toBe('wrong-signature')
    expect(await put(of({ ciphertextHash: bytesOf(32) }))).toBe('bad-frame')
    expect(await put(of({ wrapsHash: bytesOf(32) }))).toBe('bad-frame')
    expect(await put(bytesOf(200))).toBe('bad-frame')
    const { member } = ana
    expect(await put(writeDeposit(bond, ana, { members: [member] }))).toBe('wrong-roster')
    const swapped = [ben.member, member]
    expect(await put(writeDeposit(bond, ana, { members: swapped }))).toBe('wrong-roster')
    expect(await put(of({ epoch: 1 }))).toBe('stale-epoch')
    expect(await put(of({ epoch: 3 }))).toBe('wrong-roster')
    expect(await put(of({ attempt: 2 }))).toBe('wrong-sequence')
  })

  test('strict mode among more than two', async () => {
    const three = createBond(3)
    const [first] = three.people
    if (!first) throw new Error('three people')
    await relay.begin(three)
    const device = await relay.join(first)
    const deposit = writeDeposit(three, first, { mode: 'strict' })
    expect(refusalOf(await device.ask({ kind: 'put-deposit', deposit }))).toBe('wrong-roster')
  })

  test('letters that are too long', async () => {
    const invite = randomId<InviteId>()
    const open = async (length: number) =>
      a.ask({ kind: 'open-invite', invite, card: bytesOf(length) })
    expect(refusalOf(await open(limits.memberLetter + 1))).toBe('bad-frame')
    expect(refusalOf(await open(0))).toBe('bad-frame')
    valueOf(await open(limits.memberLetter))
  })
})

describe('invitations', () => {
  test('a request knocks at every device of the space, and nowhere else', async () => {
    const elsewhere = createBond(1)
    const [stranger] = elsewhere.people
    if (!stranger) throw new Error('nobody')
    await relay.begin(elsewhere)
    const c = await relay.join(stranger)
    const invite = randomId<InviteId>()
    valueOf(await a.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
    const letter = bytesOf(80)
    const path = routes.request(invite, randomId<RequestId>())
    expect((await relay.post(path, letter)).status).toBe(201)
    expect((await relay.post(path, letter)).status).toBe(200)
    const knocks = (device: TestDevice) =>
      device.frames.filter((one) => one.kind === 'knock').length
    await b.until(() => knocks(b) === 1)
    expect(valueOf(await b.ask({ kind: 'list-requests', invite }))).toEqual([letter])
    expect([knocks(a), knocks(b)]).toEqual([1, 1])
    expect(refusalOf(await c.ask({ kind: 'list-requests', invite }))).toBe('gone')
    expect(knocks(c)).toBe(0)
    valueOf(await b.ask({ kind: 'close-invite', invite }))
    expect((await relay.post(routes.request(invite, randomId<RequestId>()), letter)).status).toBe(
      409,
    )
  })
})

describe('too much', () => {
  test('a device has a rate, shared by its connections and by nobody else', async () => {
    const again = await relay.join(ana)
    const reveal = randomId<RevealId>(32)
    const ask = (device: TestDevice) => device.ask({ kind: 'own-deposit', reveal })
    const answers = await Promise.all(
      Array.from({ length: 2_100 }, (_, n) => ask(n % 2 === 0 ? a : again)),
    )
    const refused = answers.filter((one) => one.kind === 'error')
    expect(refused.length).toBeGreaterThan(50)
    expect(new Set(refused.map(refusalOf))).toEqual(new Set(['too-fast']))
    expect(valueOf(await ask(b))).toBe('none')
    relay.clock.now += 2_000
    expect(valueOf(await ask(a))).toBe('none')
  })

  test('and coming again gives it no other', async () => {
    const ask = (device: TestDevice) =>
      device.ask({ kind: 'own-deposit', reveal: randomId<RevealId>(32) })
    await Promise.all(Array.from({ length: 2_100 }, () => ask(a)))
    await a.close()
    const again = await relay.join(ana)
    expect(refusalOf(await ask(again))).toBe('too-fast')
    relay.clock.now += 2_000
    expect(valueOf(await ask(again))).toBe('none')
  })

  test('a device has so many connections', async () => {
    const more = Array.from({ length: 15 }, () => relay.join(ana))
    const devices = await Promise.all(more)
    const last = await connectDevice(relay.address)
    expect(refusalOf(await last.auth(ana))).toBe('too-many')
    await devices[0]?.close()
    await relay.join(ana)
    await relay.join(ben)
  })
})

async function patience(milliseconds: number): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  return 'still open'
}
