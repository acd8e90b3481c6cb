import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { InviteId, RevealId } from '@attune/wire/ids.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import {
  bondAfter,
  bytesOf,
  createBond,
  leaveRecord,
  randomId,
  renewRecord,
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
beforeEach(async () => {
  relay = await startTestRelay()
  bond = createBond(2)
  const [first, second] = bond.people
  if (!first || !second) throw new Error('two people')
  ana = first
  ben = second
  await relay.begin(bond)
})
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

const leave = (device: TestDevice, person: Person) =>
  device.ask({ kind: 'append-roster', record: leaveRecord(bond, person).bytes })

test('whoever leaves hears that it is done, and every connection of theirs ends at once', async () => {
  const [leaving, following, idle] = await Promise.all([1, 2, 3].map(() => relay.join(ben)))
  if (!leaving || !following || !idle) throw new Error('three connections')
  valueOf(await following.ask({ kind: 'follow', after: 0 }))
  await following.until(() => following.items().length === 2)
  valueOf(await leave(leaving, ben))
  expect(await Promise.all([leaving, following, idle].map(({ closed }) => closed))).toEqual([
    1008, 1008, 1008,
  ])
  // Not even their own leave comes to them.
  expect(following.items()).toHaveLength(2)
})

test('the keys of whoever left open nothing any more', async () => {
  valueOf(await leave(await relay.join(ben), ben))
  const again = await connectDevice(relay.address)
  expect(refusalOf(await again.auth(ben))).toBe('unknown-device')
  expect(await again.closed).toBe(1008)
})

test('of what is asked in one go, nothing behind the leave is done', async () => {
  const b = await relay.join(ben)
  const first = leave(b, ben)
  const entries = writeLog(ben, 1).map(({ bytes }) => bytes)
  const behind = b.ask({ kind: 'append', entries }).then(refusalOf, () => 'cut')
  valueOf(await first)
  expect(await behind).toMatch(/^(cut|unknown-device)$/)
  expect(await relay.relay.store.lastCursor(bond.space)).toBe(3)
})

test('the other hears the record and nothing else, and goes on writing under the old key', async () => {
  const a = await relay.join(ana)
  valueOf(await a.ask({ kind: 'follow', after: 0 }))
  await a.until(() => a.items().length === 2)
  const heard = a.received.length
  const record = leaveRecord(bond, ben)
  valueOf(await (await relay.join(ben)).ask({ kind: 'append-roster', record: record.bytes }))
  await a.until(() => a.items().length === 3)
  expect(a.items().at(-1)).toEqual({ cursor: 3, kind: 'roster', bytes: record.bytes })
  expect(a.received).toHaveLength(heard + 1)
  valueOf(await a.ask({ kind: 'append', entries: [writeEntry(ana, { epoch: 2 }).bytes] }))
  const without = bondAfter(bond, record)
  valueOf(await a.ask({ kind: 'append-roster', record: renewRecord(without, ana).bytes }))
  await a.until(() => a.items().length === 5)
})

test('no deposit is taken until a new epoch, and none of the old one is released', async () => {
  const three = createBond(3)
  const [x, y, z] = three.people
  if (!x || !y || !z) throw new Error('three people')
  await relay.begin(three)
  const [a, b, c] = [await relay.join(x), await relay.join(y), await relay.join(z)]
  const reveal = randomId<RevealId>(32)
  const put = (device: TestDevice, person: Person, among: Bond) =>
    device.ask({ kind: 'put-deposit', deposit: writeDeposit(among, person, { reveal }) })
  valueOf(await put(a, x, three))
  valueOf(await put(b, y, three))
  const record = leaveRecord(three, z)
  valueOf(await c.ask({ kind: 'append-roster', record: record.bytes }))
  expect(valueOf(await a.ask({ kind: 'own-deposit', reveal }))).toBe('expired')
  const two = bondAfter(three, record)
  expect(refusalOf(await put(a, x, two))).toBe('stale-epoch')
  const renewed = bondAfter(two, renewRecord(two, y))
  valueOf(await b.ask({ kind: 'append-roster', record: renewed.records.at(-1) ?? bytesOf(1) }))
  const kinds = async () =>
    (await relay.relay.store.readItems(three.space, 0)).map(({ kind }) => kind)
  expect(await kinds()).not.toContain('release')
  const anew = randomId<RevealId>(32)
  for (const [device, person] of [[a, x] as const, [b, y] as const]) {
    const deposit = writeDeposit(renewed, person, { reveal: anew })
    valueOf(await device.ask({ kind: 'put-deposit', deposit }))
  }
  expect(await kinds()).toContain('release')
})

test('of two who leave at the same time the second signs anew', async () => {
  const [a, b] = [await relay.join(ana), await relay.join(ben)]
  const answers = await Promise.all([leave(a, ana), leave(b, ben)])
  const done = answers.filter(({ kind }) => kind === 'ok')
  expect(done).toHaveLength(1)
  const isAnaGone = answers[0]?.kind === 'ok'
  const [gone, stayed, device] = isAnaGone ? [ana, ben, b] : [ben, ana, a]
  const rest = bondAfter(bond, leaveRecord(bond, gone))
  const record = leaveRecord(rest, stayed).bytes
  valueOf(await device.ask({ kind: 'append-roster', record }))
  expect((await relay.relay.store.roster(bond.space))?.members).toEqual([])
})

test('a knock is for those who belong', async () => {
  const [a, b] = [await relay.join(ana), await relay.join(ben)]
  for (const device of [a, b]) valueOf(await device.ask({ kind: 'follow', after: 0 }))
  const invite = randomId<InviteId>()
  valueOf(await a.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
  // As if the hint that ends connections had been lost.
  await relay.relay.store.appendRoster(bond.space, leaveRecord(bond, ben).bytes)
  await relay.post(`/v1/invites/${invite}/requests/${randomId<InviteId>()}`, bytesOf(64))
  await a.until(() => a.frames.some(({ kind }) => kind === 'knock'))
  expect(b.frames.some(({ kind }) => kind === 'knock')).toBe(false)
})
