import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { encodeDeposit, encodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame, encodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createRenewal } from '../crypto/roster.ts'
import { createSeededRandom } from '../crypto/random.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import { openAnswerBox } from './answer-box.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import { createSmallRelay } from './small-relay.testing.ts'
import type { RelayNews } from './mending.ts'
import { createSpaceSync } from './space-sync.ts'
import { createStage, depositOf, fullWhile, note, openDevice, person } from './stage.testing.ts'
import { markRow } from './stream-marks.ts'

// Fetched when they are needed; here at once, so that quiet is quiet.
beforeAll(async () => {
  await Promise.all([
    ...[import('./fold-tail.ts'), import('./healing.ts')],
    import('./swap-stream.ts'),
  ])
})

type World = Awaited<ReturnType<typeof setUp>>
type Phone = Awaited<ReturnType<typeof openPhone>>

async function setUp(seed: string, size = 2) {
  const stage = await createStage(seed, size)
  const relay = createSmallRelay(seed)
  for (const bytes of stage.space.recordBytes) relay.addRecord(bytes)
  return { stage, relay, noor: person(stage, 0), sam: person(stage, 1) }
}

async function openPhone(
  { stage, relay }: Pick<World, 'stage' | 'relay'>,
  own: OwnKeys,
  disk: MemoryDisk = createMemoryDisk(),
  wrap: (store: Store) => Store = (store) => store,
) {
  const store = wrap(createMemoryStore(disk))
  const { log, random } = await openDevice(stage, own, disk, store)
  const box = await openAnswerBox(stage.space.roster.space, store)
  const scheduler = createFakeScheduler()
  const faults: StoreFault[] = []
  const news: RelayNews[] = []
  const sync = createSpaceSync({
    ...{ own, log, box, store, random, scheduler, kept: [] },
    transport: relay.transport(own.member.member),
    mode: () => 'default',
    isUnmatched: () => false,
    isRegistered: () => true,
    carryYes: async () => undefined,
    changed: () => undefined,
    knock: () => undefined,
    told: (what) => news.push(what),
    failed: (fault) => faults.push(fault),
  })
  const write = async (text: string) => {
    for (let turn = 0; turn < 200 && log.state.epochKeys.size === 0; turn++) {
      scheduler.pass(1_000)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(await log.append(note(text))).toMatchObject({ ok: true })
    sync.push()
  }
  return { own, sync, log, scheduler, faults, news, disk, store, write, close: () => sync.close() }
}

/** Until nothing moves any more, with the time that takes. */
async function quiet({ relay }: Pick<World, 'relay'>, ...phones: readonly Phone[]) {
  const seen = () =>
    [
      relay.items.length,
      ...phones.map(({ sync }) => `${sync.link} ${sync.log.state.cursor}`),
    ].join()
  let [before, same] = ['', 0]
  for (let turn = 0; turn < 400 && same < 12; turn++) {
    for (const { scheduler } of phones) scheduler.pass(1_000)
    await new Promise((resolve) => setTimeout(resolve, 1))
    same = seen() === before ? same + 1 : 0
    before = seen()
  }
}

const textsOf = ({ log }: Phone) =>
  log
    .entries()
    .map(({ content }) => content?.body['text'] as string)
    .toSorted()
const orderOf = ({ log }: Phone) =>
  log.state.entries.map(({ header }) => [header.device, header.seq])

describe('a relay that went back in time', () => {
  it('is given the rest by the first that comes, and the other loses nothing either', async () => {
    const world = await setUp('prefix')
    const [noor, sam] = [await openPhone(world, world.noor), await openPhone(world, world.sam)]
    for (const text of ['one', 'two', 'three']) await noor.write(text)
    await sam.write('four')
    await quiet(world, noor, sam)
    world.relay.goBack(3)
    await quiet(world, noor, sam)
    expect(world.relay.items).toHaveLength(6)
    for (const phone of [noor, sam]) {
      expect([textsOf(phone), phone.sync.link]).toEqual([['four', 'one', 'three', 'two'], 'in'])
      expect(phone.log.doubt).toBeNull()
    }
    expect([...noor.news, ...sam.news]).toContain('relay-changed')
  })

  it('goes on with what others wrote on it meanwhile, theirs first, in one order for all', async () => {
    const world = await setUp('behind')
    const noor = await openPhone(world, world.noor)
    const samsDisk = createMemoryDisk()
    const away = await openPhone(world, world.sam, samsDisk)
    await noor.write('before')
    await quiet(world, noor, away)
    away.close()
    for (const text of ['lost one', 'lost two']) await noor.write(text)
    await quiet(world, noor)
    world.relay.up = false
    world.relay.goBack(3)
    world.relay.up = true
    const sam = await openPhone(world, world.sam, samsDisk)
    for (const text of ['meanwhile one', 'meanwhile two', 'meanwhile three']) await sam.write(text)
    await quiet(world, sam)
    expect(world.relay.items).toHaveLength(6)
    await quiet(world, noor, sam)
    expect(world.relay.items).toHaveLength(8)
    expect(orderOf(noor)).toEqual(orderOf(sam))
    expect(textsOf(noor)).toEqual(textsOf(sam))
    expect(textsOf(noor)).toHaveLength(6)
    expect([noor.log.doubt, sam.log.doubt, noor.sync.link]).toEqual([null, null, 'in'])
    // What rests says the same, and the relay agrees with it.
    const again = await openPhone(world, world.noor, noor.disk)
    expect(orderOf(again)).toEqual(orderOf(sam))
    expect(again.log.state.cursor).toBe(8)
    await again.write('after')
    await quiet(world, again, sam)
    expect(textsOf(sam)).toContain('after')
    expect(again.news).toEqual([])
  })

  // Simulated world 20682: a bit was turned over on the way, and everything behind it was given back no more.
  it.each([
    ['that knows everyone of it', 2],
    ['that has lost who was in it too', 1],
  ])('%s is given all but a release that nobody has signed so', async (_, left) => {
    const world = await setUp('made up')
    const { stage, relay } = world
    const noor = await openPhone(world, world.noor)
    await noor.write('one')
    await quiet(world, noor)
    const both = async (mode: 'default' | 'strict') => {
      const people = [world.noor, world.sam]
      const made = await Promise.all(people.map((who) => depositOf(stage, who, mode, 'x')))
      return made.map(({ deposit }) => deposit) as [Deposit, Deposit]
    }
    relay.add('release', encodeRelease((await both('default')).map(encodeDeposit)))
    const [mine, theirs] = await both('strict')
    const bent = { ...theirs, sealed: theirs.sealed.map((byte, at) => (at === 9 ? ~byte : byte)) }
    const madeUp = encodeRelease([mine, bent].map(encodeDeposit))
    relay.add('release', madeUp)
    relay.foreign = (bytes) => equalBytes(bytes, madeUp)
    await noor.write('two')
    await quiet(world, noor)
    expect(noor.log.state.cursor).toBe(6)
    relay.goBack(left)
    await quiet(world, noor)
    const kinds = relay.items.map(({ kind }) => kind)
    expect(kinds).toEqual(['roster', 'roster', 'entry', 'release', 'entry'])
    expect([textsOf(noor), noor.sync.link]).toEqual([['one', 'two'], 'in'])
    await noor.write('three')
    await quiet(world, noor)
    expect(noor.log.unsent).toEqual([])
  })

  it('is given back once what another has told twice', async () => {
    const world = await setUp('told twice')
    const { stage, relay } = world
    const noor = await openPhone(world, world.noor)
    await noor.write('one')
    const people = [world.noor, world.sam]
    const made = await Promise.all(people.map((who) => depositOf(stage, who, 'default', 'x')))
    const release = encodeRelease(made.map(({ deposit }) => encodeDeposit(deposit)))
    await quiet(world, noor)
    for (let times = 0; times < 2; times++) relay.add('release', release)
    await noor.write('two')
    await quiet(world, noor)
    expect(noor.log.state.cursor).toBe(6)
    relay.goBack(2)
    await quiet(world, noor)
    const kinds = relay.items.map(({ kind }) => kind)
    expect(kinds).toEqual(['roster', 'roster', 'entry', 'release', 'entry'])
    await noor.write('three')
    await quiet(world, noor)
    expect([textsOf(noor), noor.sync.link]).toEqual([['one', 'three', 'two'], 'in'])
    expect(noor.log.unsent).toEqual([])
  })

  // Of a run only the last signature is looked at: a relay, or its disk, may bend those before.
  it('is given back words whose signature was bent, signed again by who wrote them', async () => {
    const world = await setUp('bent')
    const { relay } = world
    const noor = await openPhone(world, world.noor)
    for (const text of ['one', 'two', 'three']) await noor.write(text)
    await quiet(world, noor)
    const [, , one, two] = relay.items
    noor.close()
    const frame = decodeEntryFrame(two!.bytes)!
    const signature = frame.signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    const bent = encodeEntryFrame({ ...frame, signature })
    relay.items.splice(3, 1, { ...two!, bytes: bent })
    relay.foreign = (bytes) => equalBytes(bytes, bent)
    // As whoever comes to it from the first item on.
    const again = await openPhone(world, world.noor)
    await quiet(world, again)
    expect(textsOf(again)).toEqual(['one', 'three', 'two'])
    relay.goBack(2)
    await quiet(world, again)
    expect(relay.items.slice(2, 4).map(({ bytes }) => bytes)).toEqual([one!.bytes, two!.bytes])
    await again.write('four')
    await quiet(world, again)
    expect([again.log.unsent, again.sync.link]).toEqual([[], 'in'])
  })

  it('loses nothing of a device that cannot make again all that it has', async () => {
    const world = await setUp('cannot be made again')
    const noor = await openPhone(world, world.noor)
    for (const text of ['one', 'two', 'three']) await noor.write(text)
    await quiet(world, noor)
    // Damaged since it was read: the stream as it rests ends there.
    noor.disk.records.delete(noor.log.keys.item(4))
    world.relay.up = false
    world.relay.goBack(2)
    const sam = await openPhone(world, world.sam)
    world.relay.up = true
    await sam.write('meanwhile')
    await quiet(world, sam)
    await quiet(world, noor, sam)
    expect(textsOf(noor)).toEqual(['one', 'three', 'two'])
    expect(noor.disk.records.has(noor.log.keys.item(5))).toBe(true)
  })

  it('is followed again by a device whose mark is of another stream than what it keeps', async () => {
    const world = await setUp('another mark')
    const noor = await openPhone(world, world.noor)
    await noor.write('one')
    await quiet(world, noor)
    noor.close()
    const { store, log } = noor
    const cursor = log.state.cursor
    const mark = { cursor, mark: new Uint8Array(32).fill(7) }
    await store.transact([], () => [markRow(log.keys, mark, 0)], 'strict')
    const again = await openPhone(world, world.noor, noor.disk)
    await quiet(world, again)
    expect(again.sync.link).toBe('in')
    await again.write('two')
    await quiet(world, again)
    expect([again.log.unsent, world.relay.items.length]).toEqual([[], 4])
  })

  it('loses nothing when this device dies before the new order is kept', async () => {
    const world = await setUp('dies')
    let isFull = false
    const wrap = (store: Store) => fullWhile(store, () => isFull)
    const noor = await openPhone(world, world.noor, createMemoryDisk(), wrap)
    await noor.write('one')
    await noor.write('two')
    await quiet(world, noor)
    world.relay.up = false
    world.relay.goBack(3)
    const sam = await openPhone(world, world.sam)
    world.relay.up = true
    await sam.write('meanwhile')
    await quiet(world, sam)
    isFull = true
    await quiet(world, noor, sam)
    expect(noor.faults.map(({ kind }) => kind)).toContain('storage-full')
    const kept = { records: new Map(noor.disk.records), listeners: new Set<never>() }
    noor.close()
    const again = await openPhone(world, world.noor, kept)
    expect(textsOf(again)).toEqual(['one', 'two'])
    await quiet(world, again, sam)
    expect(textsOf(again)).toEqual(['meanwhile', 'one', 'two'])
    expect(orderOf(again)).toEqual(orderOf(sam))
  })

  it('is healed from folded history too, in two tabs that come to the same', async () => {
    const world = await setUp('folded')
    const disk = createMemoryDisk()
    const tabs = [await openPhone(world, world.noor, disk)]
    const [first] = tabs
    await first?.write('n')
    for (let at = 1; at < 620; at++) await first?.log.append(note(`n${at}`))
    first?.sync.push()
    const segments = () => [...disk.records.keys()].filter((key) => key.includes('/words/'))
    // Folding begins when all has come, and takes a moment.
    for (let turn = 0; turn < 50 && segments().length < 2; turn++) await quiet(world, ...tabs)
    expect(segments()).toHaveLength(2)
    world.relay.up = false
    // To within the second one.
    world.relay.goBack(150)
    const samsDisk = createMemoryDisk()
    tabs.push(await openPhone(world, world.noor, disk))
    for (const { store, sync } of tabs) store.onForeignChange(() => void sync.refresh())
    world.relay.up = true
    const sam = await openPhone(world, world.sam, samsDisk)
    await sam.write('meanwhile')
    await quiet(world, sam)
    await quiet(world, ...tabs, sam)
    await quiet(world, ...tabs, sam)
    expect(world.relay.items).toHaveLength(623)
    for (const phone of [...tabs, sam]) {
      expect(orderOf(phone)).toEqual(orderOf(sam))
      expect(textsOf(phone)).toHaveLength(621)
    }
    for (const tab of tabs) tab.close()
    const again = await openPhone(world, world.noor, disk)
    expect(orderOf(again)).toEqual(orderOf(sam))
  }, 180_000)
})

describe('a relay that tells two stories', () => {
  it('is noticed at the first connection where it has left something out', async () => {
    const world = await setUp('withheld')
    const [noor, sam] = [await openPhone(world, world.noor), await openPhone(world, world.sam)]
    await noor.write('one')
    await noor.write('two')
    await quiet(world, noor, sam)
    // From here on it claims that the last but one was never there.
    const hidden = world.relay.items.splice(2, 1)
    world.relay.items.forEach((item, at) =>
      world.relay.items.splice(at, 1, { ...item, cursor: at + 1 }),
    )
    world.relay.dropAll()
    await quiet(world, sam)
    expect(hidden).toHaveLength(1)
    expect(sam.news).toContain('relay-changed')
    expect(textsOf(sam)).toEqual(['one', 'two'])
  })

  it('brings in no roster that parts from the one known here, and everything stays', async () => {
    const { world, noor, part } = await twoRosters('roster fork')
    await noor.write('under the new key')
    await quiet(world, noor)
    await part()
    expect(noor.news).toEqual(['relay-changed', 'relay-apart'])
    expect([noor.sync.link, noor.log.state.roster?.epoch]).toEqual(['other-history', 3])
    expect(textsOf(noor)).toEqual(['mine', 'under the new key'])
    await noor.write('still writing')
    await quiet(world, noor)
    expect(textsOf(noor)).toHaveLength(3)
    const again = await openPhone(world, world.noor, noor.disk)
    expect(textsOf(again)).toHaveLength(3)
  })

  it('is sent nothing: a receipt for what nobody of the other story can read would be none', async () => {
    const { world, noor, part } = await twoRosters('sealed for nobody')
    await part()
    const told = world.relay.items.length
    await noor.write('still writing')
    await quiet(world, noor)
    expect(noor.sync.link).toBe('other-history')
    expect([world.relay.items.length, noor.log.unsent.length]).toEqual([told, 1])
  })
})

/** Both renew one epoch, and the relay forgets which of them it was. */
async function twoRosters(seed: string) {
  const world = await setUp(seed)
  const noor = await openPhone(world, world.noor)
  await noor.write('mine')
  await quiet(world, noor)
  const { roster } = world.stage.space
  const renewBy = async (own: OwnKeys, name: string) => {
    const { record } = await createRenewal(roster, own, createSeededRandom(name))
    return encodeRosterRecord(record)
  }
  world.relay.addRecord(await renewBy(world.noor, 'ours'))
  await quiet(world, noor)
  async function part() {
    world.relay.up = false
    world.relay.goBack(3)
    world.relay.addRecord(await renewBy(world.sam, 'theirs'))
    world.relay.up = true
    await quiet(world, noor)
  }
  return { world, noor, part }
}

type Step =
  | { readonly is: 'write'; readonly who: number }
  | { readonly is: 'come' | 'go' | 'die'; readonly who: number }
  | { readonly is: 'back'; readonly by: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant('write' as const), who: fc.nat(2) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constantFrom('come' as const, 'go' as const, 'die' as const),
      who: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('back' as const), by: fc.integer({ min: 1, max: 6 }) }),
  },
)

it('whatever is written, whoever is away, however often it goes back: all end with all of it', async () => {
  let [turn, backs, written] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 22 }), async (steps) => {
      const world = await setUp(`any ${turn++}`, 3)
      const people = [0, 1, 2].map((at) => person(world.stage, at))
      const disks = people.map(() => createMemoryDisk())
      const phones: (Phone | null)[] = [null, null, null]
      const texts: string[] = []
      const open = async (who: number) =>
        (phones[who] ??= await openPhone(world, people[who]!, disks[who]))
      const here = () => phones.filter((phone) => phone !== null)
      for (const one of steps) {
        if (one.is === 'back') {
          backs++
          world.relay.goBack(Math.max(3, world.relay.items.length - one.by))
        } else if (one.is === 'write') {
          const phone = await open(one.who)
          texts.push(`${texts.length}`)
          await phone.write(texts.at(-1)!)
          // Now and then it goes back before anybody has heard.
          if (texts.length % 3 !== 0) await quiet(world, ...here())
        } else if (one.is === 'come') await open(one.who)
        else {
          if (one.is === 'go') await quiet(world, ...here())
          phones[one.who]?.close()
          phones[one.who] = null
        }
      }
      for (const who of [0, 1, 2]) await open(who)
      for (let rounds = 0; rounds < 3; rounds++) await quiet(world, ...here())
      written += texts.length
      for (const phone of here()) {
        expect(textsOf(phone)).toEqual(texts.toSorted())
        expect(orderOf(phone)).toEqual(orderOf(here()[0]!))
        expect([phone.sync.link, phone.log.doubt, phone.log.unsent]).toEqual(['in', null, []])
        phone.close()
      }
    }),
    { numRuns: Number(process.env['ATTUNE_HEALINGS'] ?? 15) },
  )
  expect(backs + written).toBeGreaterThan(turn)
}, 300_000)
