import { expect, test, vi } from 'vitest'
import type { DeckId, RevealId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import { tickAt, yesVectorLength } from '@attune/wire/yes.ts'
import type { TestDevice } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import { bytesNamed, createBond, leaveRecord, writeDeposit, writeEntry } from './testing/people.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 60_000 })

const revealOf = (n: number) => bytesToId<RevealId>(bytesNamed(`reveal ${n}`))
const count = relayLimits.openDepositsPerMember

type AnaDid = (ana: TestDevice, bond: Bond, person: Person) => Promise<void>

/** What Ana may have done before Ben does anything. None of it may show. */
const worlds: Record<string, AnaDid> = {
  'has done nothing': async () => undefined,
  'has answered': async (ana, bond, person) => {
    const deposit = writeDeposit(bond, person, { reveal: revealOf(0), name: 'a' })
    await ana.ask({ kind: 'put-deposit', deposit })
  },
  'has answered and taken it back': async (ana, bond, person) => {
    const reveal = revealOf(0)
    const deposit = writeDeposit(bond, person, { reveal, name: 'a' })
    await ana.ask({ kind: 'put-deposit', deposit })
    await ana.ask({ kind: 'withdraw-deposit', reveal })
  },
  'holds as many answers as she may, and asks for more': async (ana, bond, person) => {
    for (let n = 0; n < count + 2; n += 1) {
      const deposit = writeDeposit(bond, person, { reveal: revealOf(1_000 + n), name: `a${n}` })
      await ana.ask({ kind: 'put-deposit', deposit })
    }
    const strict = { reveal: revealOf(0), mode: 'strict', name: 's' } as const
    await ana.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, person, strict) })
  },
}

/** Everything that Ben can ask before he answers, and his answers to what Ana leaves alone. */
async function benAsks(ben: TestDevice, bond: Bond, person: Person): Promise<void> {
  const reveal = revealOf(0)
  const put = (wish: object) =>
    ben.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, person, { name: 'b', ...wish }) })
  await ben.ask({ kind: 'follow', after: 0 })
  await ben.ask({ kind: 'own-deposit', reveal })
  await ben.ask({ kind: 'withdraw-deposit', reveal })
  await put({ reveal, attempt: 2 })
  await put({ reveal, epoch: 1 })
  await put({ reveal, epoch: 9 })
  await put({ reveal, members: [person.member] })
  await put({ reveal, change: { wrapsHash: bytesNamed('other') } })
  await put({ reveal, change: { member: bond.people[0]?.member } })
  const entry = writeEntry(person, { name: 'b', epoch: 2 }).bytes
  await ben.ask({ kind: 'append', entries: [entry] })
  for (let n = 1; n <= count + 2; n += 1) await put({ reveal: revealOf(n), name: `b${n}` })
  await ben.ask({ kind: 'own-deposit', reveal: revealOf(1) })
  await put({ reveal: revealOf(1), name: 'again' })
  await ben.ask({ kind: 'withdraw-deposit', reveal: revealOf(1) })
  await put({ reveal: revealOf(1), name: 'b1' })
  await put({ reveal: revealOf(1), attempt: 2 })
  // Full again: what is asked about the shared question now is refused for his own sake alone.
  await put({ reveal })
  await ben.ask({ kind: 'own-deposit', reveal })
}

test('what a member receives of another’s leaving depends on nothing that was sealed', async () => {
  const afterLeaving = (anaDid: AnaDid) =>
    whatBenReceives(async (ana, bond, person) => {
      await anaDid(ana, bond, person)
      await ana.ask({ kind: 'append-roster', record: leaveRecord(bond, person).bytes })
    })
  const [nothing, ...others] = await Promise.all(Object.values(worlds).map(afterLeaving))
  expect(nothing?.length).toBeGreaterThan(count + 15)
  for (const world of others) expect(world).toEqual(nothing)
})

async function whatBenReceives(anaDid: AnaDid): Promise<readonly string[]> {
  // By name, so that keys, challenges and ids are the same in every world, to the last byte.
  const relay = await startTestRelay({ name: 'observed' })
  try {
    const bond = createBond(2, 'observed')
    const [ana, ben] = bond.people
    if (!ana || !ben) throw new Error('two people')
    await relay.begin(bond)
    const b = await relay.join(ben)
    const a = await relay.join(ana)
    await anaDid(a, bond, ana)
    await benAsks(b, bond, ben)
    expect(relay.broken).toEqual([])
    return b.received.map((bytes) => Buffer.from(bytes).toString('hex'))
  } finally {
    await relay.close()
  }
}

test('until the release nothing that a member receives depends on the other’s answers', async () => {
  const [nothing, ...others] = await Promise.all(Object.values(worlds).map(whatBenReceives))
  expect(nothing?.length).toBeGreaterThan(count + 15)
  for (const world of others) expect(world).toEqual(nothing)
})

test('the answer to the last deposit is the same too; only the stream then opens', async () => {
  const last = async (world: AnaDid) => {
    const relay = await startTestRelay({ name: 'last' })
    const bond = createBond(2, 'last')
    const [ana, ben] = bond.people
    if (!ana || !ben) throw new Error('two people')
    await relay.begin(bond)
    const b = await relay.join(ben)
    await world(await relay.join(ana), bond, ana)
    const deposit = writeDeposit(bond, ben, { reveal: revealOf(0), name: 'b' })
    await b.ask({ kind: 'put-deposit', deposit })
    const heard = b.received.map((bytes) => Buffer.from(bytes).toString('hex'))
    const items = (await relay.relay.store.readItems(bond.space, 0)).length
    await relay.close()
    return { heard, items }
  }
  const [without, withHers] = await Promise.all(
    [worlds['has done nothing'], worlds['has answered']].map((world) => {
      if (world === undefined) throw new Error('no such world')
      return last(world)
    }),
  )
  expect(withHers?.heard).toEqual(without?.heard)
  expect([without?.items, withHers?.items]).toEqual([2, 3])
})

test('a week’s result is the same whatever the other has put, or not put, unless places are equal', async () => {
  const deck = bytesToId<DeckId>(bytesNamed('deck', 16))
  const vector = (name: string) => bytesNamed(name, yesVectorLength)
  const heard = async (...hers: readonly string[]) => {
    const relay = await startTestRelay({ name: 'yes' })
    const bond = createBond(2, 'yes')
    const [ana, ben] = bond.people
    if (!ana || !ben) throw new Error('two people')
    await relay.begin(bond)
    const [a, b] = [await relay.join(ana), await relay.join(ben)]
    const tick = tickAt(relay.clock.now)
    await b.ask({ kind: 'put-yes', deck, tick, vector: vector('ben') })
    for (const name of hers) await a.ask({ kind: 'put-yes', deck, tick, vector: vector(name) })
    await b.ask({ kind: 'yes-result', deck, tick })
    relay.clock.now += 7 * 86_400_000
    await b.ask({ kind: 'yes-week' })
    await b.ask({ kind: 'yes-result', deck, tick })
    const received = b.received.map((bytes) => Buffer.from(bytes).toString('hex'))
    const items = await relay.relay.store.readItems(bond.space, 0)
    await relay.close()
    return { received, items: items.length }
  }
  const nothing = await heard()
  expect(await heard('ana')).toEqual(nothing)
  expect(await heard('ana', 'ana, taken back')).toEqual(nothing)
  expect(await heard('ben')).not.toEqual(nothing)
})
