import { describe, expect, it } from 'vitest'
import type { InviteId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { decodeClientFrame, encodeClientFrame } from '@attune/wire/client-frame.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import { encodeDeposit, encodeRelease } from '@attune/wire/deposit.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { limits } from '@attune/wire/limits.ts'
import { decodeRelayFrame, encodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { dayOf } from '../domain/calendar-day.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createRenewal } from '../crypto/roster.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import { openAnswerBox } from './answer-box.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import type { RelayNews } from './mending.ts'
import { openedBody, revealOpened } from './reveals.ts'
import type { SealedRecord } from './sealed-answers.ts'
import { createSmallRelay } from './small-relay.testing.ts'
import type { Answer } from './relay-link.ts'
import type { LinkState, SpaceSync } from './space-sync.ts'
import { createSpaceSync } from './space-sync.ts'
import type { Transport } from './transport.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  createStage,
  depositOf,
  fullWhile,
  note,
  openDevice,
  person,
} from './stage.testing.ts'

const round = '2026-11-22/q1'
const name = { practice: 'one-question', step: 'answer', round }
const record: SealedRecord = {
  ...name,
  attempt: 1,
  day: dayOf(2026, 11, 22),
  answer: { text: 'the soup by the bed' },
  phase: 'kept',
  deposit: null,
}

const settled = async () => {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

const until = async (isSo: () => boolean) => {
  for (let turn = 0; turn < 100 && !isSo(); turn++) await settled()
  expect(isSo()).toBe(true)
}

async function setUp(seed: string) {
  const stage = await createStage(seed)
  const relay = createSmallRelay(seed)
  for (const bytes of stage.space.recordBytes) relay.addRecord(bytes)
  return { stage, relay, noor: person(stage, 0), sam: person(stage, 1) }
}

interface SyncParts {
  readonly mode?: RevealMode
  readonly disk?: ReturnType<typeof createMemoryDisk>
  readonly wrap?: (store: Store) => Store
  readonly changed?: (link: LinkState, ask: SpaceSync['ask']) => void
  readonly line?: (transport: Transport) => Transport
}

async function openSync(
  { stage, relay }: { stage: Stage; relay: ReturnType<typeof createSmallRelay> },
  own: OwnKeys,
  {
    mode = 'strict',
    disk = createMemoryDisk(),
    wrap = (store) => store,
    line = (transport) => transport,
    changed,
  }: SyncParts = {},
) {
  const store = wrap(createMemoryStore(disk))
  const { log, random } = await openDevice(stage, own, disk, store)
  const box = await openAnswerBox(stage.space.roster.space, store)
  const scheduler = createFakeScheduler()
  const faults: StoreFault[] = []
  const news: RelayNews[] = []
  const sync: SpaceSync = createSpaceSync({
    own,
    log,
    box,
    store,
    kept: [],
    transport: line(relay.transport(own.member.member)),
    scheduler,
    random,
    mode: () => mode,
    isUnmatched: () => false,
    isRegistered: () => true,
    carryYes: async () => undefined,
    changed: () => changed?.(sync.link, sync.ask),
    knock: () => undefined,
    told: (what) => news.push(what),
    failed: (fault) => faults.push(fault),
  })
  await settled()
  const seal = async (text: string) => {
    await box.update(name, () => ({ ...record, answer: { text } }))
    sync.push()
    await settled()
  }
  return { sync, box, log, scheduler, faults, news, disk, store, seal }
}

/** Every byte that a device has sent, deposits apart. */
const sentBy = ({ asked }: ReturnType<typeof createSmallRelay>, own: OwnKeys) =>
  (asked.get(own.member.member) ?? []).map((frame) => frame.kind)

const openedIn = ({ sync }: Awaited<ReturnType<typeof openSync>>) =>
  sync.log.entries().filter(({ content }) => content?.kind === revealOpened)

describe('an invitation', () => {
  it('goes out only behind what was written before it, however early it is asked for', async () => {
    const world = await setUp('invitation behind the words')
    const { random } = world.stage.space
    const disk = createMemoryDisk()
    const before = await openSync(world, world.noor, { disk })
    await until(() => before.log.state.epochKeys.size > 0)
    before.sync.close()
    expect(await before.log.append(note('written while offline'))).toMatchObject({ ok: true })
    let isAsked = false
    const invite = bytesToId<InviteId>(random(16))
    const question = { kind: 'open-invite', invite, card: random(16) } as const
    const { sync } = await openSync(world, world.noor, {
      disk,
      changed(link, ask) {
        if (link !== 'in' || isAsked) return
        isAsked = true
        void ask(question)
      },
    })
    await until(() => sentBy(world.relay, world.noor).includes('open-invite'))
    const kinds = sentBy(world.relay, world.noor)
    expect(kinds).toContain('append')
    expect(kinds.indexOf('append')).toBeLessThan(kinds.indexOf('open-invite'))
    sync.close()
  })
})

describe('a record of the roster', () => {
  it('goes out only once the relay is in step, however early it is asked for', async () => {
    const world = await setUp('record behind the stream')
    const { roster, random } = world.stage.space
    const renewal = await createRenewal(roster, world.noor, random)
    const asked: Promise<Answer>[] = []
    const question = {
      kind: 'append-roster',
      record: encodeRosterRecord(renewal.record),
    } as const
    const { sync } = await openSync(world, world.noor, {
      changed(link, ask) {
        if (link === 'in' && asked.length === 0) asked.push(ask(question))
      },
    })
    await settled()
    expect(await Promise.all(asked)).toMatchObject([{ ok: true }])
    const kinds = (world.relay.asked.get(world.noor.member.member) ?? []).map(({ kind }) => kind)
    expect(kinds.indexOf('follow')).toBeLessThan(kinds.indexOf('append-roster'))
    sync.close()
  })
})

describe('a space in step with its relay', () => {
  it.each(['default', 'strict'] as const)('reveals to both in %s mode', async (mode) => {
    const world = await setUp(`both ${mode}`)
    const noor = await openSync(world, world.noor, { mode })
    const sam = await openSync(world, world.sam, { mode })
    await noor.seal('the soup by the bed')
    expect([noor.sync.log.entries(), world.relay.items.length]).toEqual([[], 2])
    await sam.seal('the printed tickets')
    for (const { sync } of [noor, sam]) {
      const [open] = sync.reveals
      const texts = [...(open?.answers ?? [])].map(([, answer]) => answer?.['text'])
      expect(new Set(texts)).toEqual(new Set(['the printed tickets', 'the soup by the bed']))
    }
    expect([...noor.news, ...sam.news]).toEqual([])
    expect(openedIn(noor)).toHaveLength(2)
  })

  it('lets no key out in strict mode while a relay pretends that all are in', async () => {
    const world = await setUp('pretending relay')
    const noor = await openSync(world, world.noor)
    await noor.seal('the soup by the bed')
    const mine = noor.box.records[0]?.deposit?.bytes ?? new Uint8Array()
    const stranger = await depositOf(world.stage, world.sam, 'strict', 'x')
    const forged = encodeDeposit({ ...stranger.deposit, signature: new Uint8Array(64) })
    for (const deposits of [[mine], [mine, mine], [mine, forged], [forged, mine]]) {
      world.relay.add('release', encodeRelease(deposits))
      await settled()
    }
    noor.sync.push()
    await settled()
    expect(openedIn(noor)).toEqual([])
    expect(sentBy(world.relay, world.noor)).not.toContain('append')
    // The true one is not spoilt by it.
    world.relay.add('release', encodeRelease([mine, encodeDeposit(stranger.deposit)]))
    await settled()
    expect(openedIn(noor)).toHaveLength(1)
  })

  it('lets no key out for what was taken back, whatever the relay releases', async () => {
    const world = await setUp('taken back')
    const noor = await openSync(world, world.noor)
    await noor.seal('the soup by the bed')
    const first = noor.box.records[0]?.deposit?.bytes ?? new Uint8Array()
    await noor.box.update(name, (before) => before && { ...before, phase: 'withdrawing' })
    noor.sync.push()
    await settled()
    expect(noor.box.records[0]?.phase).toBe('returned')
    const his = await depositOf(world.stage, world.sam, 'strict', 'x')
    world.relay.add('release', encodeRelease([first, encodeDeposit(his.deposit)]))
    await settled()
    expect(openedIn(noor)).toEqual([])
  })

  it('keeps a sealed answer until its own entry has come back, whoever has said theirs', async () => {
    const world = await setUp('said by the other')
    let isHeldUp = true
    const line = (transport: Transport): Transport => ({
      ...transport,
      connect(handlers) {
        const socket = transport.connect(handlers)
        const send: typeof socket.send = (bytes) => {
          const frame = decodeClientFrame(bytes)
          if (!isHeldUp || frame?.kind !== 'append') return socket.send(bytes)
          const refused = { kind: 'error', ref: frame.ref, refusal: 'storage-full' } as const
          queueMicrotask(() => handlers.message(encodeRelayFrame(refused)))
        }
        return { ...socket, send }
      },
    })
    const noor = await openSync(world, world.noor, { line })
    const sam = await openSync(world, world.sam)
    await noor.seal('the soup by the bed')
    await sam.seal('the printed tickets')
    expect(openedIn(noor)).toHaveLength(2)
    expect([noor.log.unsent.length, noor.box.records.length]).toEqual([1, 1])
    isHeldUp = false
    noor.scheduler.pass(600_000)
    noor.sync.push()
    await settled()
    expect([noor.log.unsent.length, noor.box.records]).toEqual([0, []])
    expect(noor.sync.reveals[0]?.answers.size).toBe(2)
  })

  it('stands by a take-back that came too late', async () => {
    const world = await setUp('too late')
    const [noor, sam] = [await openSync(world, world.noor), await openSync(world, world.sam)]
    await noor.seal('the soup by the bed')
    world.relay.up = false
    await noor.box.update(name, (before) => before && { ...before, phase: 'withdrawing' })
    world.relay.up = true
    sam.scheduler.pass(60_000)
    await settled()
    await sam.seal('the printed tickets')
    noor.scheduler.pass(60_000)
    await settled()
    expect(noor.box.records).toEqual([])
    expect(openedIn(noor)).toHaveLength(2)
  })

  it('sends a great deal in messages that the relay takes', async () => {
    const world = await setUp('a great deal')
    const noor = await openSync(world, world.noor)
    world.relay.up = false
    for (let turn = 0; turn < 18; turn++) await noor.log.append(note('x'.repeat(60_000)))
    for (let turn = 0; turn < 5; turn++) await noor.log.append(note('short'))
    world.relay.up = true
    noor.scheduler.pass(60_000)
    await settled()
    await settled()
    expect(noor.log.unsent).toEqual([])
    const appends = (world.relay.asked.get(world.noor.member.member) ?? []).filter(
      ({ kind }) => kind === 'append',
    )
    const sizes = appends.map((frame) => encodeClientFrame(frame).length)
    expect(Math.max(...sizes)).toBeLessThan(limits.message)
    expect(appends.length).toBeLessThan(12)
  }, 20_000)

  it.each([
    ['for another entry than it sent', 'hash'],
    ['that the relay has not signed', 'signature'],
  ] as const)('believes no receipt %s', async (_, bent) => {
    const world = await setUp(`receipt ${bent}`)
    const disk = createMemoryDisk()
    const honest = await openSync(world, world.noor, { disk })
    await honest.log.append(note('one'))
    const outbox = () => [...disk.records.keys()].filter((key) => key.includes('/outbox/'))
    const { relay } = world
    relay.bendReceipts = bent
    honest.sync.push()
    await settled()
    expect(outbox()).toHaveLength(1)
    relay.bendReceipts = null
    await honest.log.append(note('two'))
    honest.sync.push()
    await settled()
    expect(outbox()).toHaveLength(0)
  })

  it('does not wait on a new connection for what belongs to a lost one', async () => {
    const world = await setUp('lost in between')
    const noor = await openSync(world, world.noor)
    await noor.log.append(note('one'))
    // Lost and begun again while work for the old connection still waits for its turn.
    noor.sync.push()
    world.relay.dropAll()
    noor.sync.hurry()
    await settled()
    expect(noor.sync.link).toBe('in')
    expect(noor.log.unsent).toEqual([])
    expect(sentBy(world.relay, world.noor).filter((kind) => kind === 'follow')).toHaveLength(2)
  })

  it('gives a relay that has gone back what it lost', async () => {
    const world = await setUp('gone back')
    const disk = createMemoryDisk()
    const noor = await openSync(world, world.noor, { disk })
    await noor.log.append(note('one'))
    noor.sync.push()
    await settled()
    world.relay.goBack(2)
    noor.scheduler.pass(60_000)
    for (let turn = 0; turn < 30 && world.relay.items.length < 3; turn++) await settled()
    await settled()
    expect(noor.sync.link).toBe('in')
    expect(noor.sync.log.entries()).toHaveLength(1)
    expect(world.relay.items).toHaveLength(3)
  })

  it('sends again what a relay signed for and lost before it had told of it', async () => {
    const world = await setUp('signed for and lost')
    let isDeaf = false
    const line = (transport: Transport): Transport => ({
      ...transport,
      connect: (handlers) =>
        transport.connect({
          ...handlers,
          message(bytes) {
            if (!isDeaf || decodeRelayFrame(bytes)?.kind !== 'items') handlers.message(bytes)
          },
        }),
    })
    const noor = await openSync(world, world.noor, { line })
    isDeaf = true
    await noor.log.append(note('one'))
    noor.sync.push()
    await until(() => world.relay.items.length === 3)
    await settled()
    isDeaf = false
    world.relay.goBack(2)
    noor.scheduler.pass(60_000)
    await until(() => world.relay.items.length === 3)
    await settled()
    expect(noor.log.unsent).toEqual([])
  })

  it('tries again what a relay would not take back, and cuts no line that is being made for it', async () => {
    const world = await setUp('not taken back')
    const noor = await openSync(world, world.noor)
    await noor.log.append(note('one'))
    noor.sync.push()
    await until(() => noor.log.unsent.length === 0)
    world.relay.foreign = () => true
    world.relay.goBack(2)
    noor.scheduler.pass(60_000)
    await until(() => sentBy(world.relay, world.noor).includes('restore'))
    await settled()
    expect(noor.sync.link).toBe('wrong-sequence')
    world.relay.foreign = () => false
    noor.sync.push()
    // The line is down: looking at the app makes another at once, which stays.
    noor.sync.hurry()
    noor.sync.push()
    await until(() => noor.sync.link === 'in')
    await settled()
    expect(world.relay.items).toHaveLength(3)
  })

  it('sends nothing into another story, however much of its own a damaged disk has kept', async () => {
    const world = await setUp('damaged and apart')
    const noor = await openSync(world, world.noor)
    await until(() => noor.log.state.cursor === 2)
    await noor.log.append(note('one'))
    noor.sync.push()
    await until(() => noor.log.state.cursor === 3)
    noor.disk.records.delete(noor.log.keys.item(3))
    world.relay.goBack(2)
    world.relay.add('entry', addEntry(world.stage, world.sam, note('another story')).bytes)
    await noor.log.append(note('two'))
    const before = sentBy(world.relay, world.noor).length
    noor.sync.push()
    noor.scheduler.pass(60_000)
    const sent = () => sentBy(world.relay, world.noor).slice(before)
    await until(() => noor.sync.link === 'other-history')
    await settled()
    expect(sent()).toContain('stream-mark')
    expect(sent()).not.toContain('append')
  })

  it('asks once more for the stream where it asked too fast, and sends only then', async () => {
    const world = await setUp('too fast')
    const noor = await openSync(world, world.noor)
    await until(() => noor.log.state.cursor === 2)
    world.relay.inAHurry = true
    world.relay.dropAll()
    noor.scheduler.pass(60_000)
    await until(() => noor.sync.link === 'too-fast')
    await noor.log.append(note('one'))
    noor.sync.push()
    await settled()
    expect(noor.log.unsent).toHaveLength(1)
    noor.scheduler.pass(5_000)
    await until(() => noor.log.state.cursor === 3)
    expect([noor.sync.link, noor.log.unsent.length]).toEqual(['in', 0])
  })

  it('goes on after the store has failed once', async () => {
    const world = await setUp('failed once')
    let isBroken = false
    const noor = await openSync(world, world.noor, {
      wrap: (store) => ({
        ...store,
        list: (prefix) => (isBroken ? Promise.reject(new Error('lost')) : store.list(prefix)),
      }),
    })
    isBroken = true
    await noor.sync.refresh()
    isBroken = false
    expect(noor.faults.map(({ kind }) => kind)).toEqual(['storage-failed'])
    await noor.log.append(note('on'))
    noor.sync.push()
    await settled()
    expect(noor.log.unsent).toEqual([])
  })

  it('asks again for what it had no room for', async () => {
    const world = await setUp('no room')
    let isFull = false
    const noor = await openSync(world, world.noor, {
      wrap: (store) => fullWhile(store, () => isFull),
    })
    const sam = await openSync(world, world.sam)
    isFull = true
    for (const text of ['one', 'two']) {
      await sam.log.append(note(text))
      sam.sync.push()
      await settled()
    }
    expect(noor.faults.map(({ kind }) => kind)).toContain('storage-full')
    expect(noor.sync.log.entries()).toEqual([])
    isFull = false
    noor.sync.push()
    noor.scheduler.pass(1_000)
    await settled()
    expect(noor.sync.log.entries()).toHaveLength(2)
  })

  it('does not storm a relay whose stream it refuses', async () => {
    const world = await setUp('bad item')
    const noor = await openSync(world, world.noor)
    world.relay.add('entry', new Uint8Array([1, 2, 3]))
    await settled()
    noor.scheduler.pass(600_000)
    await settled()
    expect(noor.log.doubt).toBe('refused')
    const kinds = sentBy(world.relay, world.noor)
    expect(kinds.filter((kind) => kind === 'auth')).toHaveLength(1)
  })

  it('says once that it refuses what it is told, and nothing of what comes behind', async () => {
    const world = await setUp('refused item')
    const noor = await openSync(world, world.noor)
    const { bytes } = addEntry(world.stage, world.sam, note('good'))
    const spoilt = new Uint8Array(bytes)
    spoilt[spoilt.length - 3]! ^= 1
    for (const item of [spoilt, bytes, bytes]) world.relay.add('entry', item)
    await settled()
    expect([noor.news, noor.sync.log.entries().length]).toEqual([['relay-apart'], 0])
  })

  it('opens by the other’s word what the relay told to one side alone, and says so', async () => {
    const world = await setUp('one side alone')
    const noor = await openSync(world, world.noor)
    await noor.seal('the soup by the bed')
    const his = await depositOf(world.stage, world.sam, 'strict', 'the printed tickets')
    const { reveal } = his.deposit.body
    const words = { text: 'the printed tickets' }
    const body = openedBody({ ...name, reveal }, words, [[world.sam.member.member, his.key]])
    const said = addEntry(world.stage, world.sam, { kind: revealOpened, day: null, body })
    expect(sentBy(world.relay, world.noor)).not.toContain('append')
    world.relay.add('entry', said.bytes)
    await settled()
    noor.sync.push()
    await settled()
    expect(noor.news).toEqual(['relay-apart'])
    const shown = [...(noor.sync.reveals[0]?.answers.values() ?? [])].map((one) => one?.['text'])
    expect(shown).toEqual(['the soup by the bed', 'the printed tickets'])
    // Her own follows, and is all that she gives out.
    expect(sentBy(world.relay, world.noor)).toContain('append')
    const own = openedIn(noor).map(({ content }) => content?.body ?? {})
    expect(own.at(-1)).toMatchObject({ answer: { text: 'the soup by the bed' }, byWord: true })
    expect(own.at(-1)?.['keys']).toHaveLength(1)
    expect(noor.box.records).toEqual([])
  })

  it('says that another was shown another answer than was shown here', async () => {
    const world = await setUp('two answers')
    const noor = await openSync(world, world.noor)
    await noor.seal('the soup by the bed')
    const mine = noor.box.records[0]?.deposit?.bytes ?? new Uint8Array()
    const [yes, no] = [
      await depositOf(world.stage, world.sam, 'strict', 'yes'),
      await depositOf(world.stage, world.sam, 'strict', 'no'),
    ]
    world.relay.add('release', encodeRelease([mine, encodeDeposit(yes.deposit)]))
    const { reveal } = yes.deposit.body
    for (const { key } of [yes, no]) {
      const body = openedBody({ ...name, reveal }, {}, [[world.sam.member.member, key]])
      const said = addEntry(world.stage, world.sam, { kind: revealOpened, day: null, body })
      expect(noor.news).toEqual([])
      world.relay.add('entry', said.bytes)
      await settled()
    }
    expect(noor.news).toEqual(['relay-apart'])
  })

  it('works in two tabs at once, and both come to rest', async () => {
    const world = await setUp('two tabs')
    const disk = createMemoryDisk()
    const tabs = [
      await openSync(world, world.noor, { disk }),
      await openSync(world, world.noor, { disk }),
    ] as const
    let heard = 0
    for (const { store, sync } of tabs) {
      store.onForeignChange(() => {
        heard++
        void sync.refresh()
      })
    }
    const sam = await openSync(world, world.sam)
    await Promise.all([
      tabs[0].log.append(note('a')),
      tabs[1].log.append(note('b')),
      tabs[1].seal('the soup by the bed'),
    ])
    for (const { sync } of tabs) sync.push()
    await settled()
    await sam.seal('the printed tickets')
    for (let turn = 0; turn < 10; turn++) await settled()
    const quiet = heard
    for (let turn = 0; turn < 5; turn++) await settled()
    expect(heard).toBe(quiet)
    for (const { log, sync, box } of tabs) {
      expect([log.unsent, log.doubt, sync.reveals[0]?.answers.size]).toEqual([[], null, 2])
      expect(box.records).toEqual([])
      expect(log.state.cursor).toBe(world.relay.items.length)
    }
    const seqs = sam.log.state.entries
      .filter(({ header }) => header.member === world.noor.member.member)
      .map(({ header }) => header.seq)
    expect(seqs).toEqual(seqs.map((_, at) => at + 1))
  })
})
