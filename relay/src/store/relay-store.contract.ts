/** What every implementation of the relay's store must do. Each runs this suite. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import { decodeDeposit, decodeRelease } from '@attune/wire/deposit.ts'
import { noEntry } from '@attune/wire/entry-frame.ts'
import type {
  BlobId,
  MemberId,
  DeckId,
  InviteId,
  RequestId,
  RevealId,
  SpaceId,
  WayId,
} from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import { appendToRoster } from '@attune/wire/roster-rules.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { tickAt, yesPlaces } from '@attune/wire/yes.ts'
import { rosterChecks, sha256 } from '../suite.ts'
import { tokenHash } from '../start-link.ts'
import type { Bond, DepositWish, Person, Signed, Written } from '../testing/people.ts'
import {
  addDeviceRecord,
  addRecord,
  anotherDevice,
  bondAfter,
  bytesNamed,
  bytesOf,
  createBond,
  createPerson,
  leaveRecord,
  randomId,
  removeRecord,
  renewRecord,
  returnRecord,
  withNewKeys,
  writeDeposit,
  writeEntry,
  writeLog,
} from '../testing/people.ts'
import type { SegmentPart } from '@attune/wire/segment.ts'
import type { BlobPieces, CheckedDeposit, CheckedEntry, RelayStore, SealedSegment } from './port.ts'

export interface StoreUnderTest {
  readonly store: RelayStore
  readonly clock: { now: number }
  /** Closes and opens it again, as a restart of the relay does. */
  readonly reopen: () => Promise<RelayStore>
  readonly end: () => Promise<void>
}

export interface StoreWishes {
  readonly spaceBytes?: number
}

const day = 86_400_000
const hour = 3_600_000

export function describeRelayStore(
  name: string,
  open: (wishes?: StoreWishes) => Promise<StoreUnderTest>,
): void {
  describe(`${name}: a relay store`, () => {
    let under: StoreUnderTest
    let store: RelayStore
    beforeEach(async () => {
      under = await open()
      store = under.store
    })
    afterEach(() => under.end())

    const begun = async (size = 2): Promise<Bond & { ana: Person; ben: Person }> => {
      const bond = createBond(size)
      await beginBond(store, bond)
      return { ...bond, ana: personAt(bond, 0), ben: personAt(bond, 1) }
    }

    describe('spaces', () => {
      test('a token starts one space, once', async () => {
        const [one, two] = [createBond(1), createBond(1)]
        await store.addStartToken(tokenHash('t'), 'first')
        expect(await store.isEmpty()).toBe(true)
        expect(await start(store, one, 'other')).toEqual(refused('not-allowed'))
        expect(await start(store, one, 't')).toEqual({ ok: true, value: 'started' })
        expect(await start(store, two, 't')).toEqual(refused('not-allowed'))
        expect(await store.roster(two.space)).toBeNull()
        expect(await store.isEmpty()).toBe(false)
      })

      test('the same genesis again is answered without a token', async () => {
        const bond = createBond(1)
        await start(store, bond, null)
        expect(await start(store, bond, 'no token')).toEqual({ ok: true, value: 'already-started' })
        expect(await store.lastCursor(bond.space)).toBe(1)
      })

      test('another first token makes the one before worthless, a further one does not', async () => {
        await store.addStartToken(tokenHash('first'), 'first')
        await store.addStartToken(tokenHash('further'), 'further')
        await store.addStartToken(tokenHash('second'), 'first')
        expect(await start(store, createBond(1), 'first')).toEqual(refused('not-allowed'))
        expect((await start(store, createBond(1), 'further')).ok).toBe(true)
        expect((await start(store, createBond(1), 'second')).ok).toBe(true)
      })

      test('keeps the relay’s identity', async () => {
        const { relay, relayKey } = store.identity
        store = await under.reopen()
        expect(store.identity.relay).toEqual(relay)
        expect(store.identity.relayKey).toEqual(relayKey)
      })
    })

    describe('roster', () => {
      test('grows by records that hold, and is the same after a restart', async () => {
        const bond = await begun(3)
        store = await under.reopen()
        expect(await store.roster(bond.space)).toEqual(bond.roster)
        const kinds = (await store.readItems(bond.space, 0)).map((item) => item.kind)
        expect(kinds).toEqual(['roster', 'roster', 'roster'])
      })

      test('a record that not everyone signed changes nothing', async () => {
        const bond = await begun()
        const third = createPerson('third', 2, bond.space)
        const record = addRecord(bond, third, [bond.ana]).bytes
        expect(await store.appendRoster(bond.space, record)).toEqual(refused('wrong-roster'))
        const forged = { ...bond.ben, signer: bond.ana.signer }
        const inHisName = addRecord(bond, third, [bond.ana, forged]).bytes
        expect(await store.appendRoster(bond.space, inHisName)).toEqual(refused('wrong-roster'))
        expect(await store.appendRoster(bond.space, bytesOf(50))).toEqual(refused('bad-frame'))
        expect(await store.roster(bond.space)).toEqual(bond.roster)
        expect(await store.lastCursor(bond.space)).toBe(2)
      })

      test('a record that is there already is answered like the first time', async () => {
        const bond = await begun()
        for (const record of bond.records) {
          expect(await store.appendRoster(bond.space, record)).toEqual(kept(false))
        }
        expect(await store.lastCursor(bond.space)).toBe(2)
      })

      test('of two records for one place the second is refused', async () => {
        const bond = await begun()
        const [x, y] = ['x', 'y'].map((who) => createPerson(who, 2, bond.space))
        if (!x || !y) throw new Error('two people')
        const records = [x, y].map((person) => addRecord(bond, person, bond.people).bytes)
        const outcomes = await Promise.all(
          records.map((record) => store.appendRoster(bond.space, record)),
        )
        expect(outcomes).toEqual([kept(true), refused('wrong-roster')])
      })
    })

    describe('leaving', () => {
      const append = (bond: Bond, record: Signed) => store.appendRoster(bond.space, record.bytes)

      test('needs nobody, and is the same after a restart', async () => {
        const bond = await begun(3)
        const left = leaveRecord(bond, bond.ben)
        expect(await append(bond, left)).toEqual(kept(true))
        expect(await append(bond, left)).toEqual(kept(false))
        store = await under.reopen()
        expect(await store.roster(bond.space)).toEqual(bondAfter(bond, left).roster)
        const item = (await store.readItems(bond.space, 3))[0]
        expect(item).toEqual({ cursor: 4, kind: 'roster', bytes: left.bytes })
      })

      test('of two records for one place the second is refused', async () => {
        const bond = await begun()
        const outcomes = await Promise.all([
          append(bond, leaveRecord(bond, bond.ana)),
          append(bond, leaveRecord(bond, bond.ben)),
          append(bond, renewRecord(bond, bond.ben)),
        ])
        expect(outcomes).toEqual([kept(true), refused('wrong-roster'), refused('wrong-roster')])
      })

      test('lets nothing in after it, whatever was asked before', async () => {
        const bond = await begun()
        const { space, ana, ben } = bond
        const reveal = randomId<RevealId>(32)
        const deposit = checkedDeposit(writeDeposit(bond, ben, { reveal }))
        const outcomes = await Promise.all([
          append(bond, leaveRecord(bond, ben)),
          store.appendEntries(ben, writeLog(ben, 1).map(checked)),
          store.putDeposit(deposit),
          store.appendEntries(ana, writeLog(ana, 1).map(checked)),
        ])
        expect(outcomes).toEqual([
          kept(true),
          refused('unknown-device'),
          refused('unknown-device'),
          kept(true),
        ])
        expect(await store.depositState(space, ben.member, reveal)).toBe('none')
        expect(await store.withdrawDeposit(space, ben.member, reveal)).toEqual(state('none'))
      })

      test('releases nothing, drops what waits, and takes no deposit until a new epoch', async () => {
        const bond = await begun(3)
        const { space, ana, ben } = bond
        const reveal = randomId<RevealId>(32)
        const put = (among: Bond, person: Person, wish: DepositWish = { reveal }) =>
          store.putDeposit(checkedDeposit(writeDeposit(among, person, wish)))
        for (const person of [ana, ben]) expect(await put(bond, person)).toEqual(released(false))
        const left = leaveRecord(bond, personAt(bond, 2))
        await append(bond, left)
        const rest = bondAfter(bond, left)
        for (const { member } of [ana, ben]) {
          expect(await store.depositState(space, member, reveal)).toBe('expired')
        }
        expect(await put(bond, ana)).toEqual(refused('stale-epoch'))
        expect(await put(rest, ana)).toEqual(refused('stale-epoch'))
        const renewal = renewRecord(rest, ben)
        expect(await append(bond, renewal)).toEqual(kept(true))
        const renewed = bondAfter(rest, renewal)
        expect(await put(rest, ana)).toEqual(refused('stale-epoch'))
        const anew = { reveal: randomId<RevealId>(32) }
        expect(await put(renewed, ana, anew)).toEqual(released(false))
        expect(await put(renewed, ben, anew)).toEqual(released(true))
      })

      test('of everyone leaves a space that nobody can write to', async () => {
        let bond: Bond = await begun()
        for (const person of bond.people) {
          const left = leaveRecord(bond, person)
          expect(await append(bond, left)).toEqual(kept(true))
          bond = bondAfter(bond, left)
        }
        store = await under.reopen()
        expect((await store.roster(bond.space))?.members).toEqual([])
      })

      test('a renewal that nobody needs costs its author room, one that is due does not', async () => {
        await under.end()
        under = await open({ spaceBytes: 3 * relayLimits.recordBytes })
        store = under.store
        let bond: Bond & { ana: Person; ben: Person } = await begun()
        for (let at = 0; at < 2; at += 1) {
          const renewal = renewRecord(bond, bond.ana)
          const outcome = await append(bond, renewal)
          expect(outcome).toEqual(at === 0 ? kept(true) : refused('space-full'))
          if (outcome.ok) bond = { ...bond, ...bondAfter(bond, renewal) }
        }
        const left = leaveRecord(bond, bond.ben)
        expect(await append(bond, left)).toEqual(kept(true))
        expect(await append(bond, renewRecord(bondAfter(bond, left), bond.ana))).toEqual(kept(true))
      })
    })

    describe('a roster for whoever is about to come in', () => {
      const append = (bond: Bond, record: Signed) => store.appendRoster(bond.space, record.bytes)

      test('is read from a record on, to its end', async () => {
        const bond = await begun(3)
        expect(await store.rosterRecords(bond.space, 0)).toEqual(bond.records)
        expect(await store.rosterRecords(bond.space, 2)).toEqual(bond.records.slice(2))
        for (const beyond of [3, 4, 1_000]) {
          expect(await store.rosterRecords(bond.space, beyond)).toEqual([])
        }
        expect(await store.rosterRecords(randomId<SpaceId>(), 0)).toEqual([])
      })

      test('passes over everything else in the stream', async () => {
        const bond = await begun()
        await store.appendEntries(bond.ana, writeLog(bond.ana, 3).map(checked))
        const left = leaveRecord(bond, bond.ben)
        await store.appendRoster(bond.space, left.bytes)
        expect(await store.rosterRecords(bond.space, 1)).toEqual([bond.records[1], left.bytes])
      })

      test('comes in pieces that fit a message', async () => {
        let bond: Bond = await begun(limits.members)
        const made: Signed[] = []
        while (made.length * (made[0]?.bytes.length ?? 0) < limits.message / 2) {
          const renewal = renewRecord(bond, personAt(bond, 0))
          bond = bondAfter(bond, renewal)
          made.push(renewal)
        }
        const outcomes = made.map((renewal) => append(bond, renewal))
        expect(new Set((await Promise.all(outcomes)).map(({ ok }) => ok))).toEqual(new Set([true]))
        const read: Bytes[] = []
        let pieces = 0
        for (let more = await store.rosterRecords(bond.space, 0); more.length > 0; pieces += 1) {
          const size = more.reduce((sum, { length }) => sum + length, 0)
          expect(size).toBeLessThan(limits.message / 2)
          read.push(...more)
          more = await store.rosterRecords(bond.space, read.length)
        }
        expect(read).toEqual(bond.records)
        expect(pieces).toBeGreaterThan(1)
      })
    })

    describe('devices', () => {
      const append = (bond: Bond, record: Signed) => store.appendRoster(bond.space, record.bytes)
      const grown = async () => {
        const bond = await begun()
        const tablet = anotherDevice(bond.ana)
        const added = addDeviceRecord(bond, tablet)
        expect(await append(bond, added)).toEqual(kept(true))
        const after = bondAfter(bond, added)
        return { ...bond, ...after, tablet, added, people: [...bond.people, tablet] }
      }

      test('come, and write a log of their own', async () => {
        const bond = await grown()
        const { space, ana, tablet, added } = bond
        expect(await append(bond, added)).toEqual(kept(false))
        store = await under.reopen()
        expect(await store.roster(space)).toEqual(bond.roster)
        for (const device of [ana, tablet]) {
          const log = writeLog(device, 2).map(checked)
          expect(await store.appendEntries(device, log)).toEqual(kept(true))
        }
        expect(await store.lastCursor(space)).toBe(7)
      })

      test('that come leave alone what waits in slots', async () => {
        const bond = await grown()
        const { space, ben } = bond
        const reveal = randomId<RevealId>(32)
        await store.putDeposit(checkedDeposit(writeDeposit(bond, ben, { reveal })))
        const another = addDeviceRecord(bond, anotherDevice(ben))
        expect(await append(bond, another)).toEqual(kept(true))
        expect(await store.depositState(space, ben.member, reveal)).toBe('held')
      })

      test('that go write nothing more, and take what waits with them', async () => {
        const bond = await grown()
        const { space, ana, ben, tablet } = bond
        await store.appendEntries(tablet, writeLog(tablet, 1).map(checked))
        const reveal = randomId<RevealId>(32)
        await store.putDeposit(checkedDeposit(writeDeposit(bond, ben, { reveal })))
        const removal = removeRecord(bond, [tablet], ana)
        const outcomes = await Promise.all([
          append(bond, removal),
          store.appendEntries(tablet, writeLog(tablet, 2).map(checked)),
          store.putDeposit(checkedDeposit(writeDeposit(bond, tablet, { reveal }))),
          append(bond, removal),
        ])
        expect(outcomes).toEqual([
          kept(true),
          refused('unknown-device'),
          refused('unknown-device'),
          kept(false),
        ])
        expect(await store.depositState(space, ben.member, reveal)).toBe('expired')
        store = await under.reopen()
        expect(await store.roster(space)).toEqual(bondAfter(bond, removal).roster)
      })

      test('take each other out: the first that arrives stands', async () => {
        const bond = await grown()
        const { ana, tablet } = bond
        const outcomes = await Promise.all([
          append(bond, removeRecord(bond, [ana], tablet)),
          append(bond, removeRecord(bond, [tablet], ana)),
        ])
        expect(outcomes).toEqual([kept(true), refused('wrong-roster')])
      })

      test('are not brought in by keys that were renewed, nor by a key that cannot be sealed to', async () => {
        const bond = await grown()
        const { ana, tablet } = bond
        const now = withNewKeys(ana)
        const removal = removeRecord(bond, [tablet], ana, now)
        await append(bond, removal)
        const after = bondAfter(bond, removal)
        const old = addDeviceRecord(after, anotherDevice(tablet))
        expect(await append(after, old)).toEqual(refused('wrong-roster'))
        const fresh = anotherDevice(now)
        const weak = { ...fresh.card.device, seal: new Uint8Array(32) }
        const cert = now.memberSigner.sign(deviceCertMessage(bond.space, now.member, weak))
        const card = { ...fresh.card, device: { ...weak, cert } }
        const bad = addDeviceRecord(after, { ...fresh, card })
        expect(await append(after, bad)).toEqual(refused('wrong-roster'))
        expect(await append(after, addDeviceRecord(after, fresh))).toEqual(kept(true))
      })

      test('cost the room of the member who brings them and takes them out', async () => {
        await under.end()
        under = await open({ spaceBytes: 5 * relayLimits.recordBytes })
        store = under.store
        let bond: Bond & { ana: Person; ben: Person } = await begun()
        const refusals: string[] = []
        for (let at = 0; at < 4; at += 1) {
          const added = addDeviceRecord(bond, anotherDevice(bond.ana))
          const outcome = await append(bond, added)
          if (outcome.ok) bond = { ...bond, ...bondAfter(bond, added) }
          else refusals.push(outcome.error.kind)
        }
        expect(refusals.length).toBeGreaterThan(0)
        expect(new Set(refusals)).toEqual(new Set(['space-full']))
        // The other's share is untouched, and goodbye costs nothing.
        const his = addDeviceRecord(bond, anotherDevice(bond.ben))
        expect(await append(bond, his)).toEqual(kept(true))
        bond = { ...bond, ...bondAfter(bond, his) }
        expect(await append(bond, leaveRecord(bond, bond.ana))).toEqual(kept(true))
      })
    })

    describe('a share that is full', () => {
      const append = (bond: Bond, record: Signed) => store.appendRoster(bond.space, record.bytes)
      const fill = async ({ space, member }: Person) => {
        for (let size = 16 * limits.blobPiece; size >= 1; size /= 2) {
          const file = { blob: randomId<BlobId>(), total: size, offset: 0, bytes: bytesOf(size) }
          await store.putBlob(space, member, file)
        }
      }

      test('keeps nobody out who comes back, and no stolen device in', async () => {
        await under.end()
        under = await open({ spaceBytes: 64 * relayLimits.recordBytes })
        store = under.store
        let bond: Bond & { ana: Person } = await begun()
        const stolen = anotherDevice(bond.ana)
        const devices = [stolen, ...Array.from({ length: 5 }, () => anotherDevice(bond.ana))]
        const taken: Person[] = []
        for (const device of devices) {
          const added = addDeviceRecord(bond, device)
          const outcome = await append(bond, added)
          if (!outcome.ok) break
          bond = { ...bond, ...bondAfter(bond, added) }
          taken.push(device)
          await fill(bond.ana)
        }
        // One as long as there is room, one or two past it, and then no more.
        expect(taken.length).toBeGreaterThan(1)
        expect(taken.length).toBeLessThan(devices.length)
        const words = writeLog(bond.ana, 1).map(checked)
        expect(await store.appendEntries(bond.ana, words)).toEqual(refused('space-full'))
        expect(await append(bond, renewRecord(bond, bond.ana))).toEqual(refused('space-full'))
        expect(await append(bond, removeRecord(bond, taken, bond.ana))).toEqual(kept(true))
      })
    })

    describe('coming back', () => {
      test('is by everyone else, and takes everything with it that was theirs to do', async () => {
        const bond = await begun(3)
        const { space, ana, ben } = bond
        const cem = personAt(bond, 2)
        const again = createPerson('again', 9, space)
        const alone = returnRecord(bond, again, cem, [ana])
        expect(await store.appendRoster(space, alone.bytes)).toEqual(refused('wrong-roster'))
        const own = returnRecord(bond, again, cem, [cem, ana, ben])
        expect(await store.appendRoster(space, own.bytes)).toEqual(refused('wrong-roster'))
        const both = returnRecord(bond, again, cem, [ana, ben])
        expect(await store.appendRoster(space, both.bytes)).toEqual(kept(true))
        expect(await store.roster(space)).toEqual(bondAfter(bond, both).roster)
        const late = writeLog(cem, 1).map(checked)
        expect(await store.appendEntries(cem, late)).toEqual(refused('unknown-device'))
        const first = checked(writeEntry(again, { epoch: 4 }))
        expect(await store.appendEntries(again, [first])).toEqual(kept(true))
      })
    })

    describe('a space where people come and go without end', () => {
      test('takes nobody in any more once so many have gone, and lets everyone go', async () => {
        let bond: Bond = await begun()
        const [ana, ben] = [personAt(bond, 0), personAt(bond, 1)]
        let last = ben
        const replace = (at: number) => {
          const again = createPerson(`again ${at}`, 9, bond.space)
          return [again, returnRecord(bond, again, last, [ana])] as const
        }
        for (let at = 0; at < relayLimits.formerMembers; at += 1) {
          const [again, record] = replace(at)
          expect(await store.appendRoster(bond.space, record.bytes)).toEqual(kept(true))
          bond = { ...bondAfter(bond, record), people: [ana, again] }
          last = again
        }
        const [, record] = replace(relayLimits.formerMembers)
        expect(await store.appendRoster(bond.space, record.bytes)).toEqual(refused('too-many'))
        for (const person of [last, ana]) {
          const gone = leaveRecord(bond, person)
          expect(await store.appendRoster(bond.space, gone.bytes)).toEqual(kept(true))
          bond = bondAfter(bond, gone)
        }
      })
    })

    describe('an epoch that is closed', () => {
      const entry = (by: Person, epoch: number, last?: CheckedEntry) =>
        checked(writeEntry(by, { epoch, ...(last ? { seq: last.seq + 1, prev: last.hash } : {}) }))
      const removed = async () => {
        const bond = await begun()
        const tablet = anotherDevice(bond.ana)
        const added = addDeviceRecord(bond, tablet)
        await store.appendRoster(bond.space, added.bytes)
        const one = entry(bond.ben, 2)
        expect(await store.appendEntries(bond.ben, [one])).toEqual(kept(true))
        const removal = removeRecord(bondAfter(bond, added), [tablet], bond.ana)
        await store.appendRoster(bond.space, removal.bytes)
        return { ...bond, one, after: bondAfter(bondAfter(bond, added), removal) }
      }

      test('takes nothing new in', async () => {
        const { ana, ben, one } = await removed()
        for (const [by, last] of [[ana, undefined] as const, [ben, one] as const]) {
          for (const epoch of [0, 1, 2]) {
            const stale = entry(by, epoch, last)
            expect(await store.appendEntries(by, [stale])).toEqual(refused('stale-epoch'))
          }
          expect(await store.appendEntries(by, [entry(by, 3, last)])).toEqual(kept(true))
        }
      })

      test('answers what it has as it did the first time', async () => {
        const { ben, one } = await removed()
        expect(await store.appendEntries(ben, [one])).toEqual(kept(false))
        const two = entry(ben, 2, one)
        expect(await store.appendEntries(ben, [one, two])).toEqual(refused('stale-epoch'))
        const anew = entry(ben, 3, one)
        expect(await store.appendEntries(ben, [one, anew])).toEqual(kept(true))
        expect(await store.appendEntries(ben, [one, anew])).toEqual(kept(false))
      })

      test('takes nothing of a batch of which one is under it', async () => {
        const { space, ben, one } = await removed()
        const cursor = await store.lastCursor(space)
        const two = entry(ben, 3, one)
        const batch = [two, entry(ben, 2, two)]
        expect(await store.appendEntries(ben, batch)).toEqual(refused('stale-epoch'))
        expect(await store.lastCursor(space)).toBe(cursor)
      })

      test('stays closed after a restart, and is closed by the renewal after a leave', async () => {
        const { space, ana, ben, one, after } = await removed()
        store = await under.reopen()
        const stale = entry(ben, 2, one)
        expect(await store.appendEntries(ben, [stale])).toEqual(refused('stale-epoch'))
        const leaving = leaveRecord(after, ben)
        await store.appendRoster(space, leaving.bytes)
        // Until there is a new one.
        const mine = entry(ana, 3)
        expect(await store.appendEntries(ana, [mine])).toEqual(kept(true))
        const renewal = renewRecord(bondAfter(after, leaving), ana)
        expect(await store.appendRoster(space, renewal.bytes)).toEqual(kept(true))
        expect(await store.appendEntries(ana, [entry(ana, 3, mine)])).toEqual(
          refused('stale-epoch'),
        )
        expect(await store.appendEntries(ana, [entry(ana, 4, mine)])).toEqual(kept(true))
      })

      test('is not, by a renewal that nobody needed or by one more device or member', async () => {
        const bond = await begun()
        const { space, ana, ben } = bond
        const renewal = renewRecord(bond, ana)
        await store.appendRoster(space, renewal.bytes)
        const after = bondAfter(bond, renewal)
        const third = addRecord(after, createPerson('third', 2, space), [ana, ben])
        expect(await store.appendRoster(space, third.bytes)).toEqual(kept(true))
        expect(await store.appendEntries(ben, [entry(ben, 2)])).toEqual(kept(true))
      })
    })

    describe('ways back', () => {
      const letter = bytesOf(64)

      test('are kept, replaced and dropped, over a restart', async () => {
        const { space } = await begun()
        const way = randomId<WayId>()
        expect(await store.way(way)).toBeNull()
        expect(await store.putWay(space, way, letter)).toEqual(nothing)
        const longest = bytesOf(limits.memberLetter)
        expect(await store.putWay(space, way, longest)).toEqual(nothing)
        store = await under.reopen()
        expect(await store.way(way)).toEqual(longest)
        expect(await store.dropWay(space, way)).toEqual(nothing)
        expect(await store.dropWay(space, way)).toEqual(nothing)
        store = await under.reopen()
        expect(await store.way(way)).toBeNull()
      })

      test('belong to their space', async () => {
        const [mine, theirs] = [await begun(), await begun()]
        const way = randomId<WayId>()
        await store.putWay(mine.space, way, letter)
        expect(await store.putWay(theirs.space, way, bytesOf(9))).toEqual(refused('conflict'))
        expect(await store.dropWay(theirs.space, way)).toEqual(nothing)
        expect(await store.way(way)).toEqual(letter)
        for (const outcome of [
          await store.putWay(randomId<SpaceId>(), way, letter),
          await store.dropWay(randomId<SpaceId>(), way),
        ]) {
          expect(outcome).toEqual(refused('unknown-device'))
        }
      })

      test('that were dropped leave their name to nobody else', async () => {
        const [mine, theirs] = [await begun(), await begun()]
        const [kept, never] = [randomId<WayId>(), randomId<WayId>()]
        await store.putWay(mine.space, kept, letter)
        // Also where a relay has lost it, and its owner drops it once more.
        for (const way of [kept, never]) await store.dropWay(mine.space, way)
        store = await under.reopen()
        for (const way of [kept, never]) {
          expect(await store.putWay(theirs.space, way, bytesOf(9))).toEqual(refused('conflict'))
          expect(await store.way(way)).toBeNull()
          expect(await store.putWay(mine.space, way, letter)).toEqual(nothing)
          expect(await store.way(way)).toEqual(letter)
        }
      })

      test('that were dropped take room, but only so much', async () => {
        const { space } = await begun()
        for (let at = 0; at < 300; at += 1) await store.dropWay(space, randomId<WayId>())
        const way = randomId<WayId>()
        await store.putWay(space, way, letter)
        expect(await store.dropWay(space, way)).toEqual(nothing)
        expect(await store.way(way)).toBeNull()
        const theirs = await begun()
        expect(await store.putWay(theirs.space, way, letter)).toEqual(nothing)
      })

      test('are so many to a space, and a dropped one makes room', async () => {
        const [{ space }, other] = [await begun(), await begun()]
        const ways = Array.from({ length: relayLimits.waysPerSpace }, () => randomId<WayId>())
        for (const way of ways) expect(await store.putWay(space, way, letter)).toEqual(nothing)
        expect(await store.putWay(space, randomId<WayId>(), letter)).toEqual(refused('too-many'))
        const [first = randomId<WayId>()] = ways
        expect(await store.putWay(space, first, bytesOf(9))).toEqual(nothing)
        expect(await store.putWay(other.space, randomId<WayId>(), letter)).toEqual(nothing)
        await store.dropWay(space, first)
        expect(await store.putWay(space, randomId<WayId>(), letter)).toEqual(nothing)
      })

      test('outlive an invitation: nothing forgets them', async () => {
        const { space } = await begun()
        const way = randomId<WayId>()
        await store.putWay(space, way, letter)
        under.clock.now += 400 * day
        await store.forgetOld()
        expect(await store.way(way)).toEqual(letter)
      })
    })

    describe('tokens for own spaces', () => {
      const give = (bond: { space: SpaceId }, { member }: Person, text: string) =>
        store.addOwnToken(bond.space, member, tokenHash(text))

      test('start one own space each', async () => {
        const bond = await begun()
        expect(await give(bond, bond.ana, 'mine')).toEqual(nothing)
        store = await under.reopen()
        const own = createBond(1)
        expect(await start(store, own, 'mine')).toEqual({ ok: true, value: 'started' })
        expect(await start(store, createBond(1), 'mine')).toEqual(refused('not-allowed'))
      })

      test('are three to a member, ever', async () => {
        const bond = await begun()
        for (let at = 0; at < relayLimits.ownTokensPerMember; at += 1) {
          expect(await give(bond, bond.ana, `ana ${at}`)).toEqual(nothing)
        }
        expect(await start(store, createBond(1), 'ana 0')).toMatchObject({ ok: true })
        store = await under.reopen()
        expect(await give(bond, bond.ana, 'one more')).toEqual(refused('too-many'))
        expect(await start(store, createBond(1), 'one more')).toEqual(refused('not-allowed'))
        expect(await give(bond, bond.ben, 'ben 0')).toEqual(nothing)
        expect(await give(bond, createPerson('nobody', 7, bond.space), 'x')).toEqual(
          refused('too-many'),
        )
        expect(await give({ space: randomId<SpaceId>() }, bond.ana, 'y')).toEqual(
          refused('unknown-device'),
        )
      })

      const ownSpace = async () => {
        const bond = await begun()
        await give(bond, bond.ana, 'own')
        const own = createBond(1)
        expect(await start(store, own, 'own')).toMatchObject({ ok: true })
        return { own, me: personAt(own, 0) }
      }

      test('start spaces that never take in a second member, nor replace the first', async () => {
        const { own, me } = await ownSpace()
        const third = createPerson('third', 2, own.space)
        const records = [addRecord(own, third, [me]), returnRecord(own, third, me, [me])]
        for (const { bytes } of records) {
          expect(await store.appendRoster(own.space, bytes)).toEqual(refused('wrong-roster'))
        }
        store = await under.reopen()
        for (const { bytes } of records) {
          expect(await store.appendRoster(own.space, bytes)).toEqual(refused('wrong-roster'))
        }
        expect((await store.roster(own.space))?.members).toHaveLength(1)
      })

      test('start spaces with as many devices as anybody has', async () => {
        const { own, me } = await ownSpace()
        const tablet = anotherDevice(me)
        const added = addDeviceRecord(own, tablet)
        expect(await store.appendRoster(own.space, added.bytes)).toEqual(kept(true))
        const removal = removeRecord(bondAfter(own, added), [tablet], me)
        expect(await store.appendRoster(own.space, removal.bytes)).toEqual(kept(true))
      })

      test('are not given in an own space, or one of them would start any number', async () => {
        const { own, me } = await ownSpace()
        expect(await give(own, me, 'chain')).toEqual(refused('too-many'))
        expect(await start(store, createBond(1), 'chain')).toEqual(refused('not-allowed'))
      })

      test('are bounded for a space, however many come and go in it', async () => {
        let bond: Bond = await begun(1)
        const ana = personAt(bond, 0)
        let given = 0
        for (let at = 0; at < 10; at += 1) {
          const guest = createPerson(`guest ${at}`, at + 1, bond.space)
          const joined = addRecord(bond, guest, [ana])
          expect(await store.appendRoster(bond.space, joined.bytes)).toEqual(kept(true))
          bond = { ...bondAfter(bond, joined), people: [ana, guest] }
          for (let more = 0; more < relayLimits.ownTokensPerMember; more += 1) {
            if ((await give(bond, guest, `${at} ${more}`)).ok) given += 1
          }
          const left = leaveRecord(bond, guest)
          await store.appendRoster(bond.space, left.bytes)
          bond = bondAfter(bond, left)
        }
        expect(given).toBe(limits.members * relayLimits.ownTokensPerMember)
      })
    })

    describe('entries', () => {
      test('have cursors without gaps, across devices and restarts', async () => {
        const { space, ana, ben } = await begun()
        const [a, b] = [writeLog(ana, 5), writeLog(ben, 3)]
        await Promise.all([
          ...a.map((entry) => store.appendEntries(ana, [checked(entry)])),
          ...b.map((entry) => store.appendEntries(ben, [checked(entry)])),
        ])
        store = await under.reopen()
        const items = await store.readItems(space, 0)
        expect(items.map((item) => item.cursor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        const texts = new Set(items.map((item) => item.bytes.join()))
        for (const entry of [...a, ...b]) expect(texts.has(entry.bytes.join())).toBe(true)
      })

      test('repeats are answered, whole, in part and from the middle', async () => {
        const { space, ana } = await begun()
        const log = writeLog(ana, 6).map(checked)
        expect(await store.appendEntries(ana, log.slice(0, 4))).toEqual(kept(true))
        expect(await store.appendEntries(ana, log.slice(0, 4))).toEqual(kept(false))
        expect(await store.appendEntries(ana, log.slice(1, 3))).toEqual(kept(false))
        expect(await store.appendEntries(ana, log.slice(2))).toEqual(kept(true))
        expect(await store.lastCursor(space)).toBe(8)
      })

      test('a gap, another history and a stranger are refused', async () => {
        const { space, ana } = await begun()
        const log = writeLog(ana, 3).map(checked)
        const other = writeLog(ana, 3).map(checked)
        await store.appendEntries(ana, log.slice(0, 2))
        const later = checked(writeEntry(ana, { seq: 9, prev: log[2]?.hash ?? noEntry }))
        expect(await store.appendEntries(ana, [later])).toEqual(refused('wrong-sequence'))
        expect(await store.appendEntries(ana, other.slice(0, 1))).toEqual(refused('conflict'))
        expect(await store.appendEntries(ana, other)).toEqual(refused('conflict'))
        expect(await store.appendEntries(ana, other.slice(2))).toEqual(refused('conflict'))
        const stranger = createPerson('stranger', 0, space)
        const entry = checked(writeEntry(stranger))
        expect(await store.appendEntries(stranger, [entry])).toEqual(refused('unknown-device'))
        expect(await store.lastCursor(space)).toBe(4)
      })

      test('one that fails takes nothing else with it', async () => {
        const { space, ana, ben } = await begun()
        const outcomes = await Promise.all([
          store.appendEntries(ana, writeLog(ana, 2).map(checked)),
          store.appendEntries(ben, [checked(writeEntry(ben, { seq: 7 }))]),
          store.appendEntries(ben, writeLog(ben, 2).map(checked)),
        ])
        expect(outcomes).toEqual([kept(true), refused('wrong-sequence'), kept(true)])
        expect(await store.lastCursor(space)).toBe(6)
      })

      test('are read in batches that fit a message', async () => {
        const { space, ana } = await begun()
        const big = { size: 65_536 }
        let last: Written | undefined
        for (let at = 0; at < 10; at += 1) {
          const next = last === undefined ? {} : { seq: last.seq + 1, prev: last.hash }
          last = writeEntry(ana, { ...big, ...next })
          await store.appendEntries(ana, [checked(last)])
        }
        const sizes: number[] = []
        let cursor = 0
        for (;;) {
          const batch = await store.readItems(space, cursor)
          if (batch.length === 0) break
          sizes.push(batch.reduce((sum, item) => sum + item.bytes.length, 0))
          cursor = batch.at(-1)?.cursor ?? 0
        }
        expect(cursor).toBe(12)
        expect(Math.max(...sizes)).toBeLessThan(limits.message / 2)
        expect(sizes.length).toBeGreaterThan(1)
      })

      test('one member’s full share leaves the other’s alone', async () => {
        await under.end()
        under = await open({ spaceBytes: 16_000 })
        store = under.store
        const { ana, ben } = await begun()
        const log = writeLog(ana, 7).map(checked)
        expect(await store.appendEntries(ana, log.slice(0, 6))).toEqual(kept(true))
        expect(await store.appendEntries(ana, log.slice(6))).toEqual(refused('space-full'))
        expect(await store.appendEntries(ben, writeLog(ben, 6).map(checked))).toEqual(kept(true))
      })
    })

    describe('slots', () => {
      const put = (bond: Bond, person: Person, wish: DepositWish) =>
        store.putDeposit(checkedDeposit(writeDeposit(bond, person, wish)))
      const releases = async (space: SpaceId) => {
        const items = await store.readItems(space, 0)
        return items.filter((item) => item.kind === 'release').map((item) => item.bytes)
      }

      test.each([2, 3, 6])('of %i people open when the last one is in', async (size) => {
        const bond = await begun(size)
        const reveal = randomId<RevealId>(32)
        const backwards = bond.people.toReversed()
        for (const [at, person] of backwards.entries()) {
          expect(await releases(bond.space)).toEqual([])
          const isLast = at === size - 1
          expect(await put(bond, person, { reveal })).toEqual(released(isLast))
        }
        const [only, ...more] = await releases(bond.space)
        expect(more).toEqual([])
        const members = decodeRelease(only ?? bytesOf(1))?.map((one) => one.body.member)
        expect(members).toEqual(bond.people.map((one) => one.member))
        for (const { member } of bond.people) {
          expect(await store.depositState(bond.space, member, reveal)).toBe('released')
        }
      })

      test('release exactly once, whatever arrives at the same time', async () => {
        const bond = await begun()
        const reveals = Array.from({ length: 40 }, () => randomId<RevealId>(32))
        const all = reveals.flatMap((reveal) =>
          bond.people.flatMap((person) => {
            const first = checkedDeposit(writeDeposit(bond, person, { reveal }))
            const second = checkedDeposit(writeDeposit(bond, person, { reveal }))
            return [store.putDeposit(first), store.putDeposit(first), store.putDeposit(second)]
          }),
        )
        const outcomes = await Promise.all(all)
        expect(outcomes.filter((one) => one.ok && one.value.released)).toHaveLength(40)
        const refusals = outcomes.flatMap((one) => (one.ok ? [] : [one.error.kind]))
        expect(refusals).toHaveLength(80)
        const opened = (await allItems(store, bond.space)).filter((one) => one.kind === 'release')
        expect(opened).toHaveLength(40)
      })

      test('the first of an attempt stands', async () => {
        const bond = await begun()
        const reveal = randomId<RevealId>(32)
        const first = checkedDeposit(writeDeposit(bond, bond.ana, { reveal }))
        expect(await store.putDeposit(first)).toEqual(released(false))
        expect(await store.putDeposit(first)).toEqual(released(false))
        expect(await put(bond, bond.ana, { reveal })).toEqual(refused('already-deposited'))
        await put(bond, bond.ben, { reveal })
        expect(await store.putDeposit(first)).toEqual(released(false))
        expect(await put(bond, bond.ana, { reveal })).toEqual(refused('already-released'))
        const [only] = await releases(bond.space)
        const standing = decodeRelease(only ?? bytesOf(1))?.[0]?.bodyBytes
        expect(standing && equalBytes(standing, first.bodyBytes)).toBe(true)
      })

      test('a withdrawn answer is gone, and the next attempt counts one more', async () => {
        const bond = await begun()
        const reveal = randomId<RevealId>(32)
        const { member } = bond.ana
        const first = checkedDeposit(writeDeposit(bond, bond.ana, { reveal }))
        expect(await store.withdrawDeposit(bond.space, member, reveal)).toEqual(state('none'))
        await store.putDeposit(first)
        expect(await store.withdrawDeposit(bond.space, member, reveal)).toEqual(state('withdrawn'))
        expect(await store.depositState(bond.space, member, reveal)).toBe('withdrawn')
        expect(await put(bond, bond.ben, { reveal })).toEqual(released(false))
        expect(await store.putDeposit(first)).toEqual(refused('gone'))
        expect(await put(bond, bond.ana, { reveal })).toEqual(refused('gone'))
        expect(await put(bond, bond.ana, { reveal, attempt: 3 })).toEqual(refused('wrong-sequence'))
        expect(await put(bond, bond.ana, { reveal, attempt: 2 })).toEqual(released(true))
        expect(await store.withdrawDeposit(bond.space, member, reveal)).toEqual(state('released'))
        expect(await releases(bond.space)).toHaveLength(1)
      })

      test('an answer nobody matched is dropped after its days, never before', async () => {
        const bond = await begun()
        const reveal = randomId<RevealId>(32)
        const { member } = bond.ana
        await put(bond, bond.ana, { reveal })
        under.clock.now += relayLimits.depositDays * day
        await store.forgetOld()
        expect(await store.depositState(bond.space, member, reveal)).toBe('held')
        under.clock.now += day
        expect(await store.depositState(bond.space, member, reveal)).toBe('expired')
        expect(await put(bond, bond.ben, { reveal })).toEqual(released(false))
        await store.forgetOld()
        expect(await store.depositState(bond.space, member, reveal)).toBe('expired')
        expect(await store.withdrawDeposit(bond.space, member, reveal)).toEqual(state('expired'))
        expect(await put(bond, bond.ana, { reveal, attempt: 2 })).toEqual(released(true))
      })

      test('opens on the last of its days with the other one', async () => {
        const bond = await begun()
        const reveal = randomId<RevealId>(32)
        await put(bond, bond.ana, { reveal })
        under.clock.now += relayLimits.depositDays * day
        expect(await put(bond, bond.ben, { reveal })).toEqual(released(true))
      })

      test('an answer that somebody was told is over stays so when the clock is put right', async () => {
        const bond = await begun()
        const [asked, taken] = [randomId<RevealId>(32), randomId<RevealId>(32)]
        const { member } = bond.ana
        for (const reveal of [asked, taken]) await put(bond, bond.ana, { reveal })
        const [sent, sealed] = [randomId<RevealId>(32), randomId<RevealId>(32)]
        const first = checkedDeposit(writeDeposit(bond, bond.ana, { reveal: sent }))
        await store.putDeposit(first)
        await put(bond, bond.ana, { reveal: sealed })
        const right = under.clock.now
        under.clock.now += 50 * 365 * day
        // Its receipt was lost, or another of hers was sealed as if there were none.
        expect(await store.putDeposit(first)).toEqual(refused('gone'))
        expect(await put(bond, bond.ana, { reveal: sealed })).toEqual(refused('gone'))
        expect(await store.depositState(bond.space, member, asked)).toBe('expired')
        expect(await store.withdrawDeposit(bond.space, member, taken)).toEqual(state('expired'))
        under.clock.now = right
        for (const reveal of [asked, taken]) {
          expect(await store.depositState(bond.space, member, reveal)).toBe('expired')
          expect(await put(bond, bond.ben, { reveal })).toEqual(released(false))
        }
        for (const reveal of [sent, sealed])
          expect(await put(bond, bond.ben, { reveal })).toEqual(released(false))
        expect(await releases(bond.space)).toEqual([])
      })

      test('a new member begins an epoch: what waits in the old one goes back', async () => {
        const bond = await begun()
        const reveal = randomId<RevealId>(32)
        await put(bond, bond.ana, { reveal })
        const third = createPerson('third', 2, bond.space)
        const record = addRecord(bond, third, bond.people).bytes
        expect(await store.appendRoster(bond.space, record)).toEqual(kept(true))
        expect(await store.depositState(bond.space, bond.ana.member, reveal)).toBe('expired')
        expect(await put(bond, bond.ben, { reveal })).toEqual(refused('stale-epoch'))
        expect(await put(bond, bond.ben, { reveal, epoch: 9 })).toEqual(refused('wrong-roster'))
        expect(await releases(bond.space)).toEqual([])
      })

      test('a member may hold so many, whatever the others hold', async () => {
        const bond = await begun()
        const wishes = Array.from({ length: relayLimits.openDepositsPerMember }, () => ({}))
        for (const outcome of await Promise.all(wishes.map(() => put(bond, bond.ana, {})))) {
          expect(outcome).toEqual(released(false))
        }
        expect(await put(bond, bond.ana, {})).toEqual(refused('too-many'))
        expect(await put(bond, bond.ben, {})).toEqual(released(false))
      })

      test('survive a restart, and so does their release', async () => {
        const bond = await begun()
        const [one, two] = [randomId<RevealId>(32), randomId<RevealId>(32)]
        await put(bond, bond.ana, { reveal: one })
        await put(bond, bond.ana, { reveal: two })
        await put(bond, bond.ben, { reveal: two })
        store = await under.reopen()
        expect(await store.depositState(bond.space, bond.ana.member, one)).toBe('held')
        expect(await store.depositState(bond.space, bond.ana.member, two)).toBe('released')
        expect(await put(bond, bond.ben, { reveal: one })).toEqual(released(true))
        expect(await releases(bond.space)).toHaveLength(2)
      })
    })

    describe('private yes', () => {
      const week = 7 * day
      const deck = randomId<DeckId>()
      const now = () => tickAt(under.clock.now)
      const vector = (whose: string, same: readonly number[] = []) =>
        concatBytes(
          ...Array.from({ length: yesPlaces }, (_, place) =>
            bytesNamed(same.includes(place) ? `both ${place}` : `${whose} ${place}`),
          ),
        )
      const put = ({ space }: Bond, { member }: Person, bytes: Bytes, tick = now(), of = deck) =>
        store.putYes(space, member, { deck: of, tick }, bytes)
      const result = ({ space }: Bond, { member }: Person, tick = now() - 1, of = deck) =>
        store.yesResult(space, member, { deck: of, tick })
      const places = (...list: readonly number[]) => ({ ok: true, value: list })

      test('says equal places, to both alike, once the week is over and not before', async () => {
        const bond = await begun()
        expect(await put(bond, bond.ana, vector('ana', [0, 7, 63]))).toEqual(nothing)
        expect(await put(bond, bond.ben, vector('ben', [7, 9, 63]))).toEqual(nothing)
        expect(await result(bond, bond.ana, now())).toEqual(refused('wrong-sequence'))
        under.clock.now += week
        for (const person of [bond.ana, bond.ben]) {
          expect(await result(bond, person)).toEqual(places(7, 63))
        }
        store = await under.reopen()
        expect(await result(bond, bond.ana)).toEqual(places(7, 63))
        expect(await result(bond, bond.ana, now() - 1, randomId())).toEqual(places())
      })

      test('is a list also where the other put nothing, and for whom nothing was put', async () => {
        const bond = await begun()
        await put(bond, bond.ana, vector('ana', [1]))
        under.clock.now += week
        for (const person of [bond.ana, bond.ben]) {
          expect(await result(bond, person)).toEqual(places())
        }
      })

      test('takes the place of one’s own, in the week that it is alone', async () => {
        const bond = await begun()
        await put(bond, bond.ana, vector('ana', [1, 2]))
        await put(bond, bond.ben, vector('ben', [1, 2]))
        expect(await put(bond, bond.ana, vector('ana anew', [2]))).toEqual(nothing)
        expect(await put(bond, bond.ana, vector('x'), now() + 1)).toEqual(refused('wrong-sequence'))
        under.clock.now += week
        expect(await put(bond, bond.ana, vector('x'), now() - 1)).toEqual(refused('gone'))
        expect(await result(bond, bond.ben)).toEqual(places(2))
      })

      test('that was told of counts on where its device sends it once more', async () => {
        const bond = await begun()
        await put(bond, bond.ana, vector('ana', [1]))
        await put(bond, bond.ben, vector('ben', [1]))
        under.clock.now += week
        expect(await result(bond, bond.ana)).toEqual(places(1))
        under.clock.now -= week
        expect(await put(bond, bond.ana, vector('ana', [1]))).toEqual(nothing)
        under.clock.now += week
        for (const person of [bond.ana, bond.ben])
          expect(await result(bond, person)).toEqual(places(1))
      })

      test('is asked about once, where the clock goes back: then it can only be taken back', async () => {
        const bond = await begun()
        await put(bond, bond.ana, vector('ana', [1]))
        await put(bond, bond.ben, vector('ben', [1, 2]))
        under.clock.now += week
        expect(await result(bond, bond.ana)).toEqual(places(1))
        expect(await result(bond, bond.ana)).toEqual(places(1))
        under.clock.now -= week
        store = await under.reopen()
        for (const again of [[2], [1, 2]]) {
          expect(await put(bond, bond.ana, vector('ana', again))).toEqual(nothing)
          under.clock.now += week
          expect(await result(bond, bond.ana)).toEqual(places())
          expect(await result(bond, bond.ben)).toEqual(places())
          under.clock.now -= week
        }
        // Both have been told now: what neither may ask is equal nowhere.
        expect(await put(bond, bond.ben, vector('ben', [1, 2]))).toEqual(nothing)
        under.clock.now += week
        expect(await result(bond, bond.ben)).toEqual(places())
      })

      test('is for two: who they are now, and nobody else', async () => {
        const alone = await begun(1)
        const three = await begun(3)
        for (const bond of [alone, three]) {
          expect(await put(bond, bond.ana, vector('ana'))).toEqual(refused('wrong-roster'))
        }
        const bond = await begun()
        await put(bond, bond.ana, vector('ana', [3]))
        await put(bond, bond.ben, vector('ben', [3]))
        await store.appendRoster(bond.space, leaveRecord(bond, bond.ben).bytes)
        under.clock.now += week
        expect(await result(bond, bond.ana)).toEqual(places())
        expect(await result(bond, bond.ben)).toEqual(places())
        expect(await put(bond, bond.ben, vector('ben'))).toEqual(refused('wrong-roster'))
      })

      test('has room for so many decks of one member, whatever the other has', async () => {
        const bond = await begun()
        const decks = Array.from({ length: relayLimits.yesDecks }, () => randomId<DeckId>())
        for (const one of decks) {
          expect(await put(bond, bond.ana, vector('ana'), now(), one)).toEqual(nothing)
        }
        expect(await put(bond, bond.ana, vector('ana'))).toEqual(refused('too-many'))
        expect(await put(bond, bond.ana, vector('anew'), now(), decks[0])).toEqual(nothing)
        expect(await put(bond, bond.ben, vector('ben'))).toEqual(nothing)
        under.clock.now += week
        expect(await put(bond, bond.ana, vector('ana'))).toEqual(nothing)
      })

      test('is forgotten after its weeks', async () => {
        const bond = await begun()
        const tick = now()
        await put(bond, bond.ana, vector('ana', [3]))
        await put(bond, bond.ben, vector('ben', [3]))
        under.clock.now += relayLimits.yesWeeks * week
        await store.forgetOld()
        expect(await result(bond, bond.ana, tick)).toEqual(places(3))
        under.clock.now += week
        await store.forgetOld()
        expect(await result(bond, bond.ana, tick)).toEqual(places())
      })
    })

    describe('segments', () => {
      const segmentOf = async (space: SpaceId, from: number, to: number, size = 90) => ({
        ...{ from, to, epoch: 1, mark: (await store.streamMark(space, to)).mark },
        ...{ words: bytesNamed(`words ${from}`), proof: bytesNamed(`proof ${from}`) },
        ...{ wordsPart: bytesOf(size), proofPart: bytesOf(2 * size) },
      })
      const put = (by: Person, segment: SealedSegment) =>
        store.putSegment(by.space, by.member, segment)
      const piece = (space: SpaceId, part: SegmentPart, offset: number, length: number, from = 0) =>
        store.segmentPiece(space, { from, part, offset, length })

      test('are listed with who vouches for them, and fetched piece by piece', async () => {
        const { ana, ben, space } = await begun()
        const [first, second] = [await segmentOf(space, 0, 1), await segmentOf(space, 1, 2)]
        for (const one of [first, second]) expect(await put(ana, one)).toEqual(nothing)
        const vouches = [ana, ben].map(({ device }) => {
          return { device, from: 0, to: 2, signature: bytesOf(64) }
        })
        for (const vouch of vouches) {
          const { device, ...rest } = vouch
          // In the place of what it said before.
          const before = { ...rest, to: 1 }
          expect(await store.vouchSegments({ space, device }, before)).toEqual(nothing)
          expect(await store.vouchSegments({ space, device }, rest)).toEqual(nothing)
        }
        store = await under.reopen()
        const listed = [first, second].map(({ wordsPart, proofPart, ...claim }) => {
          return { ...claim, wordsSize: wordsPart.length, proofSize: proofPart.length }
        })
        const { claims, vouches: said } = await store.segments(space, 0)
        expect(claims).toEqual(listed)
        expect(new Set(said)).toEqual(new Set(vouches))
        expect((await store.segments(space, 1)).claims).toEqual(listed.slice(1))
        expect(await piece(space, 'words', 0, 1_000)).toEqual(first.wordsPart)
        expect(await piece(space, 'proof', 100, 50, 1)).toEqual(second.proofPart.slice(100, 150))
        for (const [offset, from] of [
          [90, 0],
          [0, 2],
        ] as const)
          expect(await piece(space, 'words', offset, 10, from)).toBeNull()
      })

      test('are taken in their order and of this very stream, once', async () => {
        const { ana, ben, space } = await begun()
        const first = await segmentOf(space, 0, 1)
        expect(await put(ana, await segmentOf(space, 1, 2))).toEqual(refused('wrong-sequence'))
        expect(await put(ana, { ...first, to: 9 })).toEqual(refused('wrong-sequence'))
        expect(await put(ana, { ...first, mark: bytesOf(32) })).toEqual(refused('other-history'))
        expect(await put(ana, first)).toEqual(nothing)
        expect(await put(ben, { ...first, wordsPart: bytesOf(7) })).toEqual(nothing)
        expect(await piece(space, 'words', 0, 1_000)).toEqual(first.wordsPart)
        for (const other of [{ words: bytesOf(32) }, { proof: bytesOf(32) }])
          expect(await put(ben, { ...first, ...other })).toEqual(refused('conflict'))
      })

      test('of another space, or of somebody who is not there, are none', async () => {
        const [one, two] = [await begun(), await begun()]
        const first = await segmentOf(one.space, 0, 1)
        await put(one.ana, first)
        expect((await store.segments(two.space, 0)).claims).toEqual([])
        expect(await piece(two.space, 'words', 0, 10)).toBeNull()
        const away = { ...one.ana, member: two.ana.member, device: two.ana.device }
        expect(await put(away, first)).toEqual(refused('unknown-device'))
        const vouch = { from: 0, to: 1, signature: bytesOf(64) }
        expect(await store.vouchSegments(away, vouch)).toEqual(refused('unknown-device'))
      })

      test('count against their member’s share', async () => {
        await under.end()
        under = await open({ spaceBytes: 60_000 })
        store = under.store
        const { ana, ben, space } = await begun()
        const large = await segmentOf(space, 0, 1, 20_000)
        expect(await put(ana, large)).toEqual(refused('space-full'))
        expect(await put(ben, await segmentOf(space, 0, 1, 1_000))).toEqual(nothing)
      })

      test('are vouched for no more by a device that has gone', async () => {
        const bond = await begun()
        const { ana, space } = bond
        await put(ana, await segmentOf(space, 0, 1))
        await store.vouchSegments(ana, { from: 0, to: 1, signature: bytesOf(64) })
        expect((await store.segments(space, 0)).vouches).toHaveLength(1)
        await store.appendRoster(space, leaveRecord(bond, ana).bytes)
        expect((await store.segments(space, 0)).vouches).toEqual([])
      })
    })

    describe('sealed files', () => {
      const { blobPiece } = limits
      const put = (by: Person, pieces: BlobPieces) => store.putBlob(by.space, by.member, pieces)
      const stateOf = (of: Person, blob: BlobId) => store.blobState(of.space, of.member, blob)
      const fileOf = (size: number) => ({ blob: randomId<BlobId>(), bytes: bytesOf(size) })
      const part = ({ blob, bytes }: ReturnType<typeof fileOf>, from: number, to: number) => ({
        ...{ blob, total: bytes.length, offset: from },
        bytes: bytes.slice(from, to),
      })
      const received = (value: number) => ({ ok: true, value })

      test('are there for everyone once they are whole, piece by piece', async () => {
        const { ana, ben, space } = await begun()
        const file = fileOf(3 * blobPiece + 7)
        expect(await stateOf(ana, file.blob)).toBeNull()
        expect(await put(ana, part(file, 0, blobPiece))).toEqual(received(blobPiece))
        store = await under.reopen()
        expect(await stateOf(ana, file.blob)).toEqual({
          received: blobPiece,
          total: file.bytes.length,
        })
        expect(await stateOf(ben, file.blob)).toBeNull()
        expect(await store.blobPiece(space, file.blob, 0)).toBeNull()
        const rest = part(file, blobPiece, file.bytes.length)
        expect(await put(ana, rest)).toEqual(received(file.bytes.length))
        store = await under.reopen()
        expect(await stateOf(ben, file.blob)).toEqual({
          received: file.bytes.length,
          total: file.bytes.length,
        })
        for (const offset of [0, blobPiece, 2 * blobPiece, 3 * blobPiece]) {
          const piece = await store.blobPiece(space, file.blob, offset)
          expect(piece).toEqual(file.bytes.slice(offset, offset + blobPiece))
        }
        for (const offset of [1, 4 * blobPiece]) {
          expect(await store.blobPiece(space, file.blob, offset)).toBeNull()
        }
      })

      test('take what comes again like the first time, whole, in part and overlapping', async () => {
        const { ana } = await begun()
        const file = fileOf(3 * blobPiece)
        const [first, two, all] = [1, 2, 3].map((pieces) => part(file, 0, pieces * blobPiece))
        if (!first || !two || !all) throw new Error('three')
        expect(await put(ana, two)).toEqual(received(2 * blobPiece))
        expect(await put(ana, first)).toEqual(received(2 * blobPiece))
        expect(await put(ana, two)).toEqual(received(2 * blobPiece))
        expect(await put(ana, all)).toEqual(received(3 * blobPiece))
        expect(await put(ana, first)).toEqual(received(3 * blobPiece))
      })

      test('refuse a gap, other bytes, another size and another member', async () => {
        const { ana, ben } = await begun()
        const file = fileOf(3 * blobPiece)
        const gap = part(file, blobPiece, 2 * blobPiece)
        expect(await put(ana, gap)).toEqual(refused('wrong-sequence'))
        // What was refused has begun nothing.
        expect(await stateOf(ana, file.blob)).toBeNull()
        const first = part(file, 0, blobPiece)
        await put(ana, first)
        expect(await put(ana, part(file, 2 * blobPiece, 3 * blobPiece))).toEqual(
          refused('wrong-sequence'),
        )
        expect(await put(ana, { ...first, bytes: bytesOf(blobPiece) })).toEqual(refused('conflict'))
        expect(await put(ana, { ...first, total: 2 * blobPiece })).toEqual(refused('conflict'))
        expect(await put(ben, gap)).toEqual(refused('conflict'))
        expect(await store.dropBlob(ben.space, ben.member, file.blob)).toEqual(refused('conflict'))
        expect(await put(ana, gap)).toEqual(received(2 * blobPiece))
      })

      test('that are given back for their author are that one’s to drop, and nobody else’s', async () => {
        const { ana, ben, space, ...bond } = await begun(3)
        const cas = personAt({ space, ...bond }, 2)
        const file = fileOf(blobPiece + 7)
        const drop = (by: Person) => store.dropBlob(by.space, by.member, file.blob)
        for (const end of [blobPiece, file.bytes.length]) {
          expect(await put(ben, { ...part(file, 0, end), author: ana.member })).toEqual(
            received(end),
          )
          store = await under.reopen()
          expect(await drop(cas)).toEqual(refused('conflict'))
          expect(await drop(ana)).toEqual(nothing)
          expect(await stateOf(ben, file.blob)).toBeNull()
        }
        // Who sends it may still drop it, and nobody comes by a file by naming themselves.
        await put(ben, { ...part(file, 0, file.bytes.length), author: ana.member })
        expect(await drop(ben)).toEqual(nothing)
        await put(ana, part(file, 0, file.bytes.length))
        expect(await put(ben, { ...part(file, 0, 7), author: ben.member })).toEqual(
          refused('conflict'),
        )
        expect(await drop(ben)).toEqual(refused('conflict'))
        expect(await store.blobPiece(space, file.blob, blobPiece)).toHaveLength(7)
        // Of somebody who does not belong: nobody but who sends it.
        const other = fileOf(10)
        const stranger = randomId<MemberId>()
        await put(ben, { ...part(other, 0, 10), author: stranger })
        expect(await store.dropBlob(ana.space, ana.member, other.blob)).toEqual(refused('conflict'))
      })

      test('that another only began to give back give way to their author', async () => {
        const { ana, ben, space } = await begun()
        const file = fileOf(2 * blobPiece)
        await put(ben, { ...part(file, 0, blobPiece), author: ana.member })
        expect(await put(ana, part(file, 0, file.bytes.length))).toEqual(received(2 * blobPiece))
        expect(await store.blobPiece(space, file.blob, blobPiece)).toHaveLength(blobPiece)
        expect(await put(ben, part(file, blobPiece, 2 * blobPiece))).toEqual(refused('conflict'))
        // One that names nobody, or that is whole, stays where it is.
        const [other, whole] = [fileOf(2 * blobPiece), fileOf(9)]
        await put(ben, part(other, 0, blobPiece))
        await put(ben, { ...part(whole, 0, 9), author: ana.member })
        for (const one of [other, whole]) {
          expect(await put(ana, part(one, 0, one.bytes.length))).toEqual(refused('conflict'))
        }
      })

      test('that are given back for another leave half of the share for one’s own', async () => {
        await under.end()
        under = await open({ spaceBytes: 8 * blobPiece })
        store = under.store
        const { ana, ben } = await begun()
        const give = (file: ReturnType<typeof fileOf>) =>
          put(ben, { ...part(file, 0, blobPiece), author: ana.member })
        expect(await give(fileOf(blobPiece))).toEqual(received(blobPiece))
        expect(await give(fileOf(2 * blobPiece))).toEqual(refused('too-many'))
        expect(await give(fileOf(blobPiece))).toEqual(received(blobPiece))
        expect(await give(fileOf(blobPiece))).toEqual(refused('too-many'))
        expect(await put(ben, part(fileOf(blobPiece), 0, blobPiece))).toEqual(received(blobPiece))
        const words = writeLog(ben, 1).map(checked)
        expect(await store.appendEntries(ben, words)).toEqual(kept(true))
      })

      test('of another space are another file', async () => {
        const [one, two] = [await begun(), await begun()]
        const file = fileOf(10)
        await put(one.ana, part(file, 0, 10))
        expect(await store.blobPiece(two.space, file.blob, 0)).toBeNull()
        expect(await stateOf(two.ana, file.blob)).toBeNull()
        expect(await store.dropBlob(two.space, two.ana.member, file.blob)).toEqual(nothing)
        expect(await store.blobPiece(one.space, file.blob, 0)).toEqual(file.bytes)
      })

      test('that nobody goes on sending are forgotten after their days, others never', async () => {
        const { ana, space } = await begun()
        const [begunFile, whole] = [fileOf(2 * blobPiece), fileOf(blobPiece)]
        await put(ana, part(begunFile, 0, blobPiece))
        await put(ana, part(whole, 0, blobPiece))
        under.clock.now += relayLimits.blobDays * day
        await store.forgetOld()
        expect(await stateOf(ana, begunFile.blob)).not.toBeNull()
        under.clock.now += day
        await store.forgetOld()
        expect(await stateOf(ana, begunFile.blob)).toBeNull()
        expect(await store.blobPiece(space, whole.blob, 0)).toEqual(whole.bytes)
        // It begins anew, as if it had never been there.
        expect(await put(ana, part(begunFile, 0, 2 * blobPiece))).toEqual(received(2 * blobPiece))
      })

      test('count in whole against their member’s share, and give it back', async () => {
        await under.end()
        under = await open({ spaceBytes: 6 * blobPiece })
        store = under.store
        const { ana, ben, space } = await begun()
        const [one, two, three] = [fileOf(2 * blobPiece), fileOf(2 * blobPiece), fileOf(blobPiece)]
        await put(ana, part(one, 0, blobPiece))
        expect(await put(ana, part(two, 0, blobPiece))).toEqual(refused('space-full'))
        expect(await put(ana, part(three, 0, blobPiece))).toEqual(received(blobPiece))
        const log = writeLog(ana, 1).map(checked)
        expect(await store.appendEntries(ana, log)).toEqual(refused('space-full'))
        expect(await put(ben, part(two, 0, blobPiece))).toEqual(received(blobPiece))
        expect(await put(ana, part(one, blobPiece, 2 * blobPiece))).toEqual(received(2 * blobPiece))
        expect(await store.dropBlob(space, ana.member, one.blob)).toEqual(nothing)
        expect(await store.dropBlob(space, ana.member, one.blob)).toEqual(nothing)
        expect(await store.blobPiece(space, one.blob, 0)).toBeNull()
        expect(await store.appendEntries(ana, log)).toEqual(kept(true))
        under.clock.now += (relayLimits.blobDays + 1) * day
        await store.forgetOld()
        expect(await put(ben, part(one, 0, blobPiece))).toEqual(received(blobPiece))
      })

      test('a member may have so many begun, whatever the others have', async () => {
        const { ana, ben } = await begun()
        const begin = (by: Person) => put(by, part(fileOf(2 * blobPiece), 0, blobPiece))
        for (let at = 0; at < relayLimits.openBlobsPerMember; at += 1) {
          expect(await begin(ana)).toEqual(received(blobPiece))
        }
        expect(await begin(ana)).toEqual(refused('too-many'))
        expect(await put(ana, part(fileOf(5), 0, 5))).toEqual(refused('too-many'))
        expect(await begin(ben)).toEqual(received(blobPiece))
      })

      test('of whoever has left stay for the others, and take nothing more', async () => {
        const bond = await begun()
        const { ana, ben, space } = bond
        const [whole, half] = [fileOf(blobPiece), fileOf(2 * blobPiece)]
        await put(ben, part(whole, 0, blobPiece))
        await put(ben, part(half, 0, blobPiece))
        await store.appendRoster(space, leaveRecord(bond, ben).bytes)
        const more = part(half, blobPiece, 2 * blobPiece)
        expect(await put(ben, more)).toEqual(refused('unknown-device'))
        expect(await store.dropBlob(space, ben.member, whole.blob)).toEqual(
          refused('unknown-device'),
        )
        expect(await stateOf(ben, whole.blob)).toBeNull()
        expect(await store.blobPiece(space, whole.blob, 0)).toEqual(whole.bytes)
        expect(await put(ana, part(fileOf(9), 0, 9))).toEqual(received(9))
      })
    })

    describe('invitations', () => {
      const card = bytesOf(64)

      test('are there for a day, by whole hours', async () => {
        const { space, ana } = await begun()
        const invite = randomId<InviteId>()
        expect(await store.invite(invite)).toBeNull()
        expect(await store.openInvite(space, ana.member, invite, card)).toEqual(nothing)
        expect(await store.openInvite(space, ana.member, invite, card)).toEqual(nothing)
        under.clock.now += relayLimits.inviteHours * hour
        expect(await store.invite(invite)).toEqual({ used: false, card })
        under.clock.now += hour
        expect(await store.invite(invite)).toBeNull()
        expect(await store.leaveRequest(invite, randomId(), card)).toEqual(refused('unknown'))
        await store.forgetOld()
        under.clock.now -= 2 * hour
        expect(await store.invite(invite)).toBeNull()
      })

      test('take a few letters, each once, in their order', async () => {
        const { space, ana } = await begun()
        const invite = randomId<InviteId>()
        await store.openInvite(space, ana.member, invite, card)
        const letters = Array.from({ length: relayLimits.requestsPerInvite }, () => bytesOf(40))
        const ids = letters.map(() => randomId<RequestId>())
        for (const [at, letter] of letters.entries()) {
          const id = ids[at] ?? randomId<RequestId>()
          expect(await store.leaveRequest(invite, id, letter)).toEqual(left(space, true))
          expect(await store.leaveRequest(invite, id, letter)).toEqual(left(space, false))
          const other = await store.leaveRequest(invite, id, bytesOf(40))
          expect(other).toEqual(refused('other-letter'))
        }
        expect(await store.leaveRequest(invite, randomId(), card)).toEqual(refused('full'))
        expect(await store.requests(space, invite)).toEqual(letters)
      })

      test('once closed say that they are used, and keep no letters', async () => {
        const { space, ana } = await begun()
        const invite = randomId<InviteId>()
        await store.openInvite(space, ana.member, invite, card)
        await store.leaveRequest(invite, randomId(), card)
        expect(await store.closeInvite(space, invite)).toEqual(nothing)
        expect(await store.invite(invite)).toEqual({ used: true, card: new Uint8Array() })
        expect(await store.requests(space, invite)).toEqual([])
        expect(await store.leaveRequest(invite, randomId(), card)).toEqual(refused('used'))
        expect(await store.openInvite(space, ana.member, invite, card)).toEqual(nothing)
        expect(await store.invite(invite)).toEqual({ used: true, card: new Uint8Array() })
      })

      test('belong to their space', async () => {
        const [mine, theirs] = [await begun(), await begun()]
        const invite = randomId<InviteId>()
        await store.openInvite(mine.space, mine.ana.member, invite, card)
        expect(await store.openInvite(theirs.space, theirs.ana.member, invite, card)).toEqual(
          refused('conflict'),
        )
        expect(await store.openInvite(mine.space, mine.ana.member, invite, bytesOf(9))).toEqual(
          refused('conflict'),
        )
        expect(await store.requests(theirs.space, invite)).toBeNull()
        expect(await store.closeInvite(theirs.space, invite)).toEqual(nothing)
        expect(await store.invite(invite)).toEqual({ used: false, card })
      })

      test('a member has so many open at once, whatever the others have', async () => {
        const { space, ana, ben } = await begun()
        const invites = Array.from({ length: relayLimits.openInvitesPerMember }, () =>
          randomId<InviteId>(),
        )
        for (const invite of invites) {
          expect(await store.openInvite(space, ana.member, invite, card)).toEqual(nothing)
        }
        const inviteBy = (by: Person) => store.openInvite(space, by.member, randomId(), card)
        expect(await inviteBy(ana)).toEqual(refused('too-many'))
        expect(await inviteBy(ben)).toEqual(nothing)
        await store.closeInvite(space, invites[0] ?? randomId())
        expect(await inviteBy(ana)).toEqual(nothing)
      })

      test('a member makes so many in a day, though each is closed', async () => {
        const { space, ana, ben } = await begun()
        const inviteBy = async (by: Person) => {
          const invite = randomId<InviteId>()
          const outcome = await store.openInvite(space, by.member, invite, card)
          await store.closeInvite(space, invite)
          return outcome
        }
        for (let at = 0; at < relayLimits.invitesPerMember; at += 1) await inviteBy(ana)
        expect(await inviteBy(ana)).toEqual(refused('too-many'))
        expect(await inviteBy(ben)).toEqual(nothing)
        under.clock.now += (relayLimits.inviteHours + 1) * hour
        expect(await inviteBy(ana)).toEqual(nothing)
      })

      test('made while the clock was ahead live no longer for it', async () => {
        const { space, ana } = await begun()
        const invite = randomId<InviteId>()
        under.clock.now += 400 * day
        await store.openInvite(space, ana.member, invite, card)
        under.clock.now -= hour
        expect(await store.invite(invite)).toEqual({ used: false, card })
        under.clock.now -= 399 * day
        expect(await store.invite(invite)).toBeNull()
        await store.forgetOld()
        under.clock.now += 399 * day
        expect(await store.invite(invite)).toBeNull()
      })

      test('past its hours one may begin again under its name', async () => {
        const { space, ana } = await begun()
        const invite = randomId<InviteId>()
        await store.openInvite(space, ana.member, invite, card)
        await store.leaveRequest(invite, randomId(), card)
        under.clock.now += (relayLimits.inviteHours + 1) * hour
        expect(await store.openInvite(space, ana.member, invite, bytesOf(9))).toEqual(nothing)
        expect(await store.requests(space, invite)).toEqual([])
      })
    })
  })
}

const nothing = { ok: true, value: null }
const refused = (kind: string) => ({ ok: false, error: { kind } })
const kept = (isNew: boolean) => ({ ok: true, value: { isNew } })
const released = (isReleased: boolean) => ({ ok: true, value: { released: isReleased } })
const state = (value: string) => ({ ok: true, value })
const left = (space: SpaceId, isNew: boolean) => ({ ok: true, value: { isNew, space } })

function personAt(bond: Bond, at: number): Person {
  const person = bond.people[at] ?? bond.people[0]
  if (person === undefined) throw new Error('nobody there')
  return person
}

function start(store: RelayStore, bond: Bond, token: string | null) {
  const [genesis] = bond.records
  const record = genesis && decodeRosterRecord(genesis)
  const step = record && appendToRoster(null, record, rosterChecks)
  if (!genesis || step?.ok !== true) throw new Error('the fixture’s genesis does not hold')
  const hash = token === null ? null : tokenHash(token)
  return store.startSpace({ tokenHash: hash, roster: step.value, genesis })
}

async function beginBond(store: RelayStore, bond: Bond): Promise<void> {
  await start(store, bond, null)
  for (const record of bond.records.slice(1)) {
    const outcome = await store.appendRoster(bond.space, record)
    if (!outcome.ok) throw new Error(outcome.error.kind)
  }
}

function checked({ bytes, hash, epoch, seq, prev }: Written): CheckedEntry {
  return { bytes, hash, epoch, seq, prev }
}

function checkedDeposit(bytes: Bytes): CheckedDeposit & { bodyBytes: Bytes } {
  const deposit = decodeDeposit(bytes)
  if (deposit === null) throw new Error('the fixture’s deposit cannot be read')
  return { body: deposit.body, bodyBytes: deposit.bodyBytes, bytes, hash: sha256(bytes) }
}

async function allItems(store: RelayStore, space: SpaceId) {
  const all = [...(await store.readItems(space, 0))]
  for (let more = all.slice(-1); more.length > 0;) {
    more = [...(await store.readItems(space, all.at(-1)?.cursor ?? 0))]
    all.push(...more)
  }
  return all
}
