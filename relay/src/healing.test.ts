/** A relay that has lost something, and what it takes back: by the same rules as ever (T3). */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeRelease } from '@attune/wire/deposit.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { readStreamMark } from '@attune/wire/relay-frame.ts'
import type { RestoredItem, StreamItem } from '@attune/wire/stream-item.ts'
import { rosterItem } from '@attune/wire/stream-item.ts'
import { encodeNewSpace } from '@attune/wire/routes.ts'
import { firstMark, markAfter } from '@attune/wire/stream-mark.ts'
import { sha256 } from './suite.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import {
  addDeviceRecord,
  anotherDevice,
  bondAfter,
  bytesOf,
  createBond,
  leaveRecord,
  randomId,
  removeRecord,
  renewRecord,
  withNewKeys,
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
beforeEach(async () => {
  relay = await startTestRelay()
  bond = createBond(2)
  const [first, second] = bond.people
  if (!first || !second) throw new Error('two people')
  ;[ana, ben] = [first, second]
  await relay.begin(bond)
  a = await relay.join(ana)
})
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

const marksOf = (items: readonly RestoredItem[]) => {
  const marks = [firstMark]
  for (const item of items) marks.push(markAfter(marks.at(-1) ?? firstMark, item, sha256))
  return marks
}
const records = (): RestoredItem[] => bond.records.map(rosterItem)
const entry = (bytes: Bytes): RestoredItem => ({ kind: 'entry', bytes })
const stream = async (): Promise<readonly StreamItem[]> =>
  relay.relay.store.readItems(bond.space, 0)

/** Gives these back behind what is there. */
async function give(device: TestDevice, ...items: RestoredItem[]) {
  const before = await stream()
  const mark = marksOf(before).at(-1) ?? firstMark
  return device.ask({ kind: 'restore', after: before.length, mark, items })
}

describe('a mark', () => {
  test('is that of wire-format.md for every item, and follows the stream', async () => {
    const log = writeLog(ana, 3)
    valueOf(await a.ask({ kind: 'append', entries: log.map(({ bytes }) => bytes) }))
    const marks = marksOf([...records(), ...log.map(({ bytes }) => entry(bytes))])
    for (const cursor of [0, 1, 4, 5, 9]) {
      const answer = readStreamMark(valueOf(await a.ask({ kind: 'stream-mark', cursor })))
      expect(answer).toEqual({ last: 5, mark: marks[Math.min(cursor, 5)] })
    }
  })

  test('lets in who tells the same story, and nobody who does not', async () => {
    const marks = marksOf(records())
    const mark = marks[2] ?? firstMark
    const follow = async (after: number, with_: Bytes) => {
      const device = await relay.join(ana)
      const answer = await device.ask({ kind: 'follow', after, mark: with_ })
      await device.close()
      return answer.kind === 'ok' ? 'ok' : refusalOf(answer)
    }
    expect(await follow(2, mark)).toBe('ok')
    expect(await follow(0, firstMark)).toBe('ok')
    expect(await follow(2, marks[1] ?? firstMark)).toBe('other-history')
    expect(await follow(1, mark)).toBe('other-history')
    expect(await follow(3, mark)).toBe('wrong-sequence')
  })
})

describe('what a relay takes back', () => {
  test('is everything that a device of a member still has, once and in order', async () => {
    const [anas, bens] = [writeLog(ana, 4), writeLog(ben, 3)]
    const reveal = randomId<RevealId>(32)
    const deposits = bond.people.map((one) => writeDeposit(bond, one, { reveal }))
    const release: RestoredItem = { kind: 'release', bytes: encodeRelease(deposits) }
    const renewed = bondAfter(bond, renewRecord(bond, ben))
    const renewal: RestoredItem = { kind: 'roster', bytes: renewed.records.at(-1) ?? bytesOf(1) }
    const lost = [...anas, ...bens].map(({ bytes }) => entry(bytes))
    expect(valueOf(await give(a, ...lost, release, renewal))).toBe(11)
    const items = await stream()
    expect(items.map(({ kind, bytes }) => ({ kind, bytes }))).toEqual([
      ...records(),
      ...[...lost, release, renewal],
    ])
    // From there it goes on as if nothing had been.
    const next = writeEntry(ana, { seq: 5, prev: anas.at(-1)?.hash ?? bytesOf(32) })
    valueOf(await a.ask({ kind: 'append', entries: [next.bytes] }))
    expect(valueOf(await a.ask({ kind: 'own-deposit', reveal }))).toBe('released')
    const again = writeDeposit(renewed, ana, { reveal })
    expect(refusalOf(await a.ask({ kind: 'put-deposit', deposit: again }))).toBe('already-released')
  })

  test('wakes whoever follows', async () => {
    const b = await relay.join(ben)
    valueOf(await b.ask({ kind: 'follow', after: 2 }))
    valueOf(await give(a, ...writeLog(ben, 2).map(({ bytes }) => entry(bytes))))
    await b.until(() => b.items().length === 2)
    expect(b.items().map(({ cursor }) => cursor)).toEqual([3, 4])
  })

  test('may be the words of somebody who has left since, and no word they wrote afterwards', async () => {
    const one = writeEntry(ben, { epoch: 2 })
    const before = [one, writeEntry(ben, { epoch: 2, seq: 2, prev: one.hash })]
    const left = bondAfter(bond, leaveRecord(bond, ben))
    const renewed = bondAfter(left, renewRecord(left, ana))
    const news = renewed.records.slice(2)
    for (const record of news) valueOf(await a.ask({ kind: 'append-roster', record }))
    expect(valueOf(await give(a, ...before.map(({ bytes }) => entry(bytes))))).toBe(6)
    const early = writeEntry(ben, { seq: 3, prev: before[1]?.hash ?? bytesOf(32), epoch: 1 })
    expect(refusalOf(await give(a, entry(early.bytes)))).toBe('unknown-device')
    const late = writeEntry(ben, { seq: 3, prev: before[1]?.hash ?? bytesOf(32), epoch: 3 })
    expect(refusalOf(await give(a, entry(late.bytes)))).toBe('unknown-device')
  })

  test('is no word of a device that was taken out, under whichever key', async () => {
    const tablet = anotherDevice(ben)
    const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
    const removed = bondAfter(grown, removeRecord(grown, [tablet], ben))
    for (const record of removed.records.slice(2))
      valueOf(await a.ask({ kind: 'append-roster', record }))
    for (const epoch of [2, 3])
      expect(refusalOf(await give(a, entry(writeEntry(tablet, { epoch }).bytes)))).toBe(
        'unknown-device',
      )
    valueOf(await give(a, entry(writeEntry(ben, { epoch: 2 }).bytes)))
  })

  test('never is a thing that somebody else made up', async () => {
    const [first] = writeLog(ana, 1)
    const bens = writeLog(ben, 2)
    const forged = writeEntry(ben, { signer: ana.signer }).bytes
    const stranger = createBond(2).people[1]
    if (!first || !stranger) throw new Error('people')
    const refused = async (...items: RestoredItem[]) => refusalOf(await give(a, ...items))
    expect(await refused(entry(forged))).toBe('wrong-signature')
    expect(await refused(entry(first.bytes), entry(forged))).toBe('wrong-signature')
    expect(await refused(entry(writeEntry(stranger).bytes))).toBe('unknown-device')
    expect(await refused(entry(writeEntry(ben, { change: { member: ana.member } }).bytes))).toBe(
      'unknown-device',
    )
    expect(await refused(entry(bens[1]?.bytes ?? bytesOf(1)))).toBe('wrong-sequence')
    expect(await refused(entry(writeEntry(ana, { epoch: 3 }).bytes))).toBe('wrong-roster')
    expect(await refused(entry(bytesOf(200)))).toBe('bad-frame')
    expect(await refused({ kind: 'roster', bytes: leaveRecord(bond, ben, ana).bytes })).toBe(
      'wrong-roster',
    )
    expect(await refused({ kind: 'roster', bytes: bond.records[1] ?? bytesOf(1) })).toBe('conflict')
    // All of a batch or nothing: nothing was taken.
    expect(await stream()).toHaveLength(2)
    expect((await relay.relay.store.roster(bond.space))?.length).toBe(2)
    valueOf(await a.ask({ kind: 'append', entries: [first.bytes] }))
  })

  test('a refused batch leaves no record behind, not even in memory', async () => {
    const renewal: RestoredItem = { kind: 'roster', bytes: renewRecord(bond, ben).bytes }
    expect(refusalOf(await give(a, renewal, entry(bytesOf(10))))).toBe('bad-frame')
    expect((await relay.relay.store.roster(bond.space))?.epoch).toBe(2)
    expect(
      refusalOf(await a.ask({ kind: 'append', entries: [writeEntry(ana, { epoch: 3 }).bytes] })),
    ).toBe('wrong-roster')
  })

  test('a release is only one that everyone of its epoch has signed', async () => {
    const reveal = randomId<RevealId>(32)
    const put = (person: Person, wish: object = {}) =>
      writeDeposit(bond, person, { reveal, ...wish })
    const refused = async (...deposits: Bytes[]) =>
      refusalOf(await give(a, { kind: 'release', bytes: encodeRelease(deposits) }))
    expect(await refused(put(ana))).toBe('wrong-roster')
    expect(await refused(put(ana), put(ana))).toBe('wrong-roster')
    expect(await refused(put(ben), put(ana))).toBe('wrong-roster')
    expect(await refused(put(ana), put(ben, { signer: ana.signer }))).toBe('wrong-signature')
    expect(await refused(put(ana), put(ben, { members: [ben.member] }))).toBe('wrong-roster')
    expect(await refused(put(ana), put(ben, { change: { ciphertextHash: bytesOf(32) } }))).toBe(
      'bad-frame',
    )
    expect(await refused(put(ana), put(ben, { reveal: randomId<RevealId>(32) }))).toBe('bad-frame')
    expect(await refused(put(ana, { epoch: 1 }), put(ben, { epoch: 1 }))).toBe('wrong-roster')
    const good = encodeRelease([put(ana), put(ben)])
    valueOf(await give(a, { kind: 'release', bytes: good }))
    expect(refusalOf(await give(a, { kind: 'release', bytes: good }))).toBe('already-released')
    expect(await stream()).toHaveLength(3)
  })

  test('only comes behind the last item, from who knows what that is', async () => {
    const items = writeLog(ana, 1).map(({ bytes }) => entry(bytes))
    const mark = marksOf(records())[2] ?? firstMark
    const ask = (after: number, of: Bytes) => a.ask({ kind: 'restore', after, mark: of, items })
    expect(refusalOf(await ask(1, marksOf(records())[1] ?? firstMark))).toBe('wrong-sequence')
    expect(refusalOf(await ask(3, mark))).toBe('wrong-sequence')
    expect(refusalOf(await ask(2, bytesOf(32)))).toBe('other-history')
    expect(valueOf(await ask(2, mark))).toBe(3)
    expect(refusalOf(await ask(2, mark))).toBe('wrong-sequence')
  })

  test('and what it refuses, lets nobody of another space wait: their roster is not read anew', async () => {
    const other = createBond(2)
    await relay.begin(other)
    const known = await relay.relay.store.roster(other.space)
    const renewal: RestoredItem = { kind: 'roster', bytes: renewRecord(bond, ben).bytes }
    expect(refusalOf(await give(a, renewal, entry(bytesOf(9))))).toBe('bad-frame')
    expect(await relay.relay.store.roster(other.space)).toBe(known)
    expect((await relay.relay.store.roster(bond.space))?.epoch).toBe(bond.roster.epoch)
  })

  test('costs its author room as it did the first time', async () => {
    await relay.close()
    relay = await startTestRelay({ spaceBytes: 8_000 })
    await relay.begin(bond)
    a = await relay.join(ana)
    const bens = writeLog(ben, 4).map(({ bytes }) => entry(bytes))
    expect(refusalOf(await give(a, ...bens))).toBe('space-full')
    valueOf(await give(a, ...writeLog(ana, 1).map(({ bytes }) => entry(bytes))))
  })
})

describe('a share that is full', () => {
  const spaceBytes = 320_000
  beforeEach(async () => {
    await relay.close()
    relay = await startTestRelay({ spaceBytes })
    await relay.begin(bond)
    a = await relay.join(ana)
  })
  /** As many as there is room for. */
  const fill = async () => {
    const kept: Bytes[] = []
    let last = { seq: 0, hash: new Uint8Array(32) }
    for (const size of [65_536, 16_384, 4_096, 1_024]) {
      for (;;) {
        const next = writeEntry(ana, { seq: last.seq + 1, prev: last.hash, size })
        const answer = await a.ask({ kind: 'append', entries: [next.bytes] })
        if (answer.kind === 'error') break
        kept.push(next.bytes)
        last = next
      }
    }
    return { kept, last }
  }

  test('was passed by a release, which comes back all the same', async () => {
    const reveal = randomId<RevealId>(32)
    const [hers, his] = [ana, ben].map((one) => writeDeposit(bond, one, { reveal }))
    valueOf(await a.ask({ kind: 'put-deposit', deposit: hers ?? bytesOf(1) }))
    await fill()
    const b = await relay.join(ben)
    valueOf(await b.ask({ kind: 'put-deposit', deposit: his ?? bytesOf(1) }))
    const all = (await stream()).map(({ kind, bytes }) => ({ kind, bytes }))
    expect(all.at(-1)?.kind).toBe('release')
    await relay.close()
    relay = await startTestRelay({ spaceBytes })
    await relay.begin(bond)
    const giving = await give(await relay.join(ben), ...all.slice(bond.records.length))
    expect(valueOf(giving)).toBe(all.length)
  })

  test('takes the words back that came after a copy, and no new ones', async () => {
    const { last } = await fill()
    const next = writeEntry(ana, { seq: last.seq + 1, prev: last.hash })
    expect(refusalOf(await a.ask({ kind: 'append', entries: [next.bytes] }))).toBe('space-full')
    valueOf(await give(a, entry(next.bytes)))
    const more = writeLog(ana, 12, next).map(({ bytes }) => entry(bytes))
    expect(refusalOf(await give(a, ...more))).toBe('space-full')
  })
})

describe('a space that the relay has lost', () => {
  test('begins anew with its whole roster, by any member, each record by its own signatures', async () => {
    const fresh = await startTestRelay()
    const [genesis = bytesOf(1), ...rest] = bond.records
    const post = (list: readonly Bytes[]) =>
      fresh.post(
        '/v1/spaces',
        encodeNewSpace({ token: null, genesis, items: list.map(rosterItem) }),
      )
    const forged = leaveRecord(bond, ben, ana).bytes
    expect((await post([...rest, forged])).status).toBe(202)
    expect((await fresh.relay.store.roster(bond.space))?.members).toHaveLength(2)
    expect((await post(rest)).status).toBe(200)
    const b = await connectDevice(fresh.address)
    valueOf(await b.auth(ben))
    expect(await fresh.relay.store.lastCursor(bond.space)).toBe(2)
    await fresh.close()
  })

  describe('and of which a device was taken out', () => {
    async function setUp() {
      const renewed = withNewKeys(ben)
      const [tablet, phone] = [anotherDevice(ben), anotherDevice(renewed)]
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      const removed = bondAfter(grown, removeRecord(grown, [tablet], ben, renewed))
      const now = bondAfter(removed, addDeviceRecord(removed, phone))
      const said = [ana, tablet].map((one) => entry(writeEntry(one, { epoch: 2 }).bytes))
      const [genesis = bytesOf(1), joined, added, ...later] = now.records
      const middle = [joined, added].map((record) => rosterItem(record ?? bytesOf(1)))
      const all = [...middle, ...said, ...later.map(rosterItem)]
      const fresh = await startTestRelay()
      const post = async (...items: RestoredItem[]) =>
        (await fresh.post('/v1/spaces', encodeNewSpace({ token: null, genesis, items }))).status
      const there = async () => {
        const [, ...items] = await fresh.relay.store.readItems(bond.space, 0)
        return items.map(({ kind, bytes }) => ({ kind, bytes }))
      }
      return { fresh, post, there, all, phone, tablet }
    }

    test('comes back in its order from a device that came in later, which is let in behind it', async () => {
      const { fresh, post, there, all, phone } = await setUp()
      expect([await post(...all), await post(...all)]).toEqual([201, 200])
      expect(await there()).toEqual(all)
      const device = await connectDevice(fresh.address)
      valueOf(await device.auth(phone))
      await fresh.close()
    })

    test('lets that device in where some of it has no place any more', async () => {
      const { fresh, post, there, all, phone } = await setUp()
      const who = all.filter(({ kind }) => kind === 'roster')
      const last = who.at(-1) ?? rosterItem(bytesOf(1))
      expect(await post(...who.slice(0, -1))).toBe(201)
      expect(await post(...all)).toBe(202)
      const [hers] = all.filter(({ kind }) => kind === 'entry')
      expect(await there()).toEqual([...who.slice(0, -1), hers])
      expect(await post(...who)).toBe(200)
      expect(await there()).toEqual([...who.slice(0, -1), hers, last])
      const device = await connectDevice(fresh.address)
      valueOf(await device.auth(phone))
      await fresh.close()
    })

    test('takes nothing else than what its own devices signed, nothing behind that, and says so', async () => {
      const { fresh, post, there, all, tablet } = await setUp()
      const stranger = createBond(2).people[1]
      if (!stranger) throw new Error('nobody')
      const forged = writeEntry(tablet, { signer: stranger.signer, epoch: 2 })
      const foreign = writeEntry(stranger)
      const early = all.slice(0, 2)
      const bad = [forged, foreign].map(({ bytes }) => entry(bytes))
      const release: RestoredItem = { kind: 'release', bytes: bytesOf(40) }
      for (const one of [...bad, release, rosterItem(bytesOf(9))])
        expect(await post(...early, one, ...all.slice(2))).toBe(202)
      expect(await there()).toEqual(early)
      await fresh.close()
    })

    test('wakes whoever follows it', async () => {
      const { fresh, post, all } = await setUp()
      await post(...all.slice(0, 2))
      const b = await connectDevice(fresh.address)
      valueOf(await b.auth(ben))
      valueOf(await b.ask({ kind: 'follow', after: 3 }))
      await post(...all.slice(0, 4))
      await b.until(() => b.items().length === 2)
      expect(b.items().map(({ kind }) => kind)).toEqual(['entry', 'entry'])
      await fresh.close()
    })
  })

  test('needs a link where the relay is closed, once', async () => {
    const closed = await startTestRelay({ isOpen: false })
    const [genesis = bytesOf(1), ...rest] = bond.records
    const post = async (token: string | null) =>
      (
        await closed.post(
          '/v1/spaces',
          encodeNewSpace({ token, genesis, items: rest.map(rosterItem) }),
        )
      ).status
    expect(await post(null)).toBe(403)
    await closed.relay.store.addStartToken(sha256(new TextEncoder().encode('t')), 'further')
    expect(await post('t')).toBe(201)
    expect(await post(null)).toBe(200)
    await closed.close()
  })
})
