import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { decodeDeposit } from '@attune/wire/deposit.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { depositReceiptMessage } from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createLeave, createRenewal } from '../crypto/roster.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { sign } from '../crypto/signature.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Durability } from '../storage/store.ts'
import { openAnswerBox } from './answer-box.ts'
import type { DepositCarrier } from './deposits.ts'
import { carryDeposits } from './deposits.ts'
import type { Answer, Question } from './relay-link.ts'
import type { SealedRecord } from './sealed-answers.ts'
import { emptySpace, takeItems } from './space-state.ts'
import {
  createRelayKeys,
  createStage,
  fullWhile,
  noting,
  person,
  runTwice,
} from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

const keys = createRelayKeys('slots')
const sealed: SealedRecord = {
  practice: 'one-question',
  step: 'answer',
  round: '2026-11-22/q1',
  attempt: 1,
  day: dayOf(2026, 11, 22),
  answer: { text: 'the soup by the bed' },
  phase: 'kept',
  deposit: null,
}

type Reply = Answer | 'receipt' | 'other receipt'

/** A device with one sealed answer, and a relay that answers as the test tells it. */
async function setUp(record: Partial<SealedRecord> = {}, size = 2) {
  const stage = await createStage('deposits', size)
  const noor = person(stage, 0)
  const { space } = stage.space.roster
  const disk = createMemoryDisk()
  let isFull = false
  const store = fullWhile(createMemoryStore(disk), () => isFull)
  const box = await openAnswerBox(space, store)
  await box.update(sealed, () => ({ ...sealed, ...record }))
  const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
  const asked: Question[] = []
  let replies: readonly Reply[] = []
  const receipt = (deposit: Bytes): CborValue =>
    sign(keys.secret, depositReceiptMessage(idToBytes(space), sha256(deposit)))
  const carrier = {
    own: noor,
    random: createSeededRandom('deposits device'),
    box,
    state: () => state,
    mode: () => 'default',
    isUnmatched: () => false,
    isReleased: () => false,
    isUnsure: () => false,
    confirm: () => undefined,
    asked: new Set<string>(),
    ask(question) {
      const reply = replies[asked.length] ?? offline
      asked.push(question)
      if (typeof reply !== 'string') return Promise.resolve(reply)
      const bytes = question.kind === 'put-deposit' ? question.deposit : new Uint8Array()
      const signed = reply === 'receipt' ? bytes : bytes.slice(1)
      return Promise.resolve({ ok: true, value: receipt(new Uint8Array(signed)) })
    },
    relayKey: keys.key,
  } satisfies DepositCarrier
  /** One connection's visit: what was asked in it, and how the record is afterwards. */
  const visit = async (given: readonly Reply[], changes: Partial<DepositCarrier> = {}) => {
    asked.length = 0
    replies = given
    await carryDeposits({ ...carrier, asked: new Set(), ...changes })
    return { kinds: asked.map(({ kind }) => kind), phase: box.records[0]?.phase }
  }
  const sent = () => asked.flatMap((one) => (one.kind === 'put-deposit' ? [one.deposit] : []))
  return {
    stage,
    noor,
    state,
    carrier,
    box,
    visit,
    sent,
    disk,
    fill: (full: boolean) => (isFull = full),
  }
}

const never = (): never => {
  throw new Error('nobody')
}

const offline: Answer = { ok: false, error: { kind: 'offline' } }
const ok = (value: CborValue): Answer => ({ ok: true, value })
type Refused = 'wrong-sequence' | 'stale-epoch' | 'gone' | 'already-released' | 'already-deposited'
const no = (kind: Refused): Answer => ({ ok: false, error: { kind } })

describe('a sealed answer on its way', () => {
  it('is made into a deposit once, and sent again unchanged until its receipt holds', async () => {
    const { visit, sent, box } = await setUp()
    const all: Bytes[] = []
    for (const reply of [offline, 'other receipt', ok(null), ok(new Uint8Array(64))] as const) {
      expect(await visit([reply])).toEqual({ kinds: ['put-deposit'], phase: 'kept' })
      all.push(...sent())
    }
    expect(await visit(['receipt'])).toEqual({ kinds: ['put-deposit'], phase: 'held' })
    expect(new Set([...all, ...sent()].map(String)).size).toBe(1)
    expect(box.records[0]?.deposit?.bytes).toEqual(sent()[0])
  })

  it('is put again when the relay has lost it, the very same bytes', async () => {
    const { visit, sent } = await setUp()
    await visit(['receipt'])
    const [first] = sent()
    expect(await visit([ok('none'), 'receipt'])).toEqual({
      kinds: ['own-deposit', 'put-deposit'],
      phase: 'held',
    })
    expect(sent()).toEqual([first])
  })

  it('is asked about once in a connection, and not at all once everyone is in', async () => {
    const { visit } = await setUp()
    await visit(['receipt'])
    const asked = new Set<string>()
    expect((await visit([ok('held')], { asked })).kinds).toEqual(['own-deposit'])
    expect((await visit([ok('held')], { asked })).kinds).toEqual([])
    const released = { isReleased: () => true, isUnmatched: () => true }
    expect((await visit([], released)).kinds).toEqual([])
  })

  it.each<[string, readonly Reply[], Partial<DepositCarrier>]>([
    ['was withdrawn elsewhere', [ok('withdrawn')], {}],
    ['expired', [ok('expired')], {}],
    ['was matched by nobody', [ok('withdrawn')], { isUnmatched: () => true }],
  ])('returns when it %s', async (_, replies, changes) => {
    const { visit } = await setUp()
    await visit(['receipt'])
    expect((await visit(replies, changes)).phase).toBe('returned')
  })

  it('is asked about anew where the words of others would open it, and it is told that it is still there', async () => {
    const { visit } = await setUp()
    const sure: string[] = []
    const unsure = { isUnsure: () => true, confirm: (reveal: string) => void sure.push(reveal) }
    const asked = new Set<string>()
    await visit(['receipt'])
    await visit([ok('held')], { asked })
    expect((await visit([ok('held')], { asked, ...unsure })).kinds).toEqual(['own-deposit'])
    expect(sure).toHaveLength(1)
    // Another device of this person's has taken it back.
    expect((await visit([ok('withdrawn')], { asked, ...unsure })).phase).toBe('returned')
    expect(sure).toHaveLength(1)
  })

  it('returns when it is refused as gone', async () => {
    const { visit } = await setUp()
    expect((await visit([no('gone')])).phase).toBe('returned')
  })

  it('waits for the stream to tell why, when its epoch is over at the relay', async () => {
    const { visit } = await setUp()
    expect((await visit([no('stale-epoch')])).phase).toBe('kept')
  })

  it('keeps its key while another device’s is there, and goes out anew if that is lost', async () => {
    const { visit, sent, box } = await setUp()
    await visit([offline])
    const before = box.records[0]?.deposit
    expect((await visit([no('already-deposited')])).phase).toBe('kept')
    expect(box.records[0]?.deposit).toEqual({ ...before, bytes: new Uint8Array() })
    expect(await visit([ok('held')])).toEqual({ kinds: ['own-deposit'], phase: 'kept' })
    const { kinds, phase } = await visit([ok('none'), 'receipt'])
    expect([kinds, phase]).toEqual([['own-deposit', 'put-deposit'], 'held'])
    expect(box.records[0]?.deposit?.bytes).toEqual(sent()[0])
  })

  it('returns when another device’s that was there has been taken back', async () => {
    const { visit } = await setUp()
    await visit([no('already-deposited')])
    expect((await visit([ok('withdrawn')])).phase).toBe('returned')
  })

  it('is held when everyone is in already', async () => {
    const { visit } = await setUp()
    expect((await visit([no('already-released')])).phase).toBe('held')
  })

  it('returns when its epoch is over', async () => {
    const { visit, box } = await setUp()
    await visit(['receipt'])
    await box.update(sealed, (before) => {
      if (before?.deposit == null) return null
      return { ...before, deposit: { ...before.deposit, epoch: 1 } }
    })
    expect(await visit([ok('withdrawn')])).toEqual({
      kinds: ['withdraw-deposit'],
      phase: 'returned',
    })
  })

  it.each(['kept', 'held'] as const)(
    'stays as it is while damage has put this device back to before its epoch, when %s',
    async (phase) => {
      const { stage, noor, visit, box, state } = await setUp()
      await visit([phase === 'held' ? 'receipt' : offline])
      const before = box.records[0]
      expect(before?.phase).toBe(phase)
      const { space } = stage.space.roster
      const [first] = stage.items
      const earlier = await takeItems(emptySpace, space, noor, first ? [first] : [], verifiedItems)
      expect(earlier.state.roster?.epoch).toBeLessThan(state.roster?.epoch ?? 0)
      for (const known of [emptySpace, earlier.state]) {
        const { kinds } = await visit([ok('withdrawn'), 'receipt'], { state: () => known })
        expect([kinds, box.records[0]]).toEqual([[], before])
      }
    },
  )

  it('counts as few attempts as the relay has seen', async () => {
    const { visit, sent, box } = await setUp({ attempt: 3 })
    const { phase } = await visit([no('wrong-sequence'), no('wrong-sequence'), 'receipt'])
    expect(phase).toBe('held')
    expect(sent().map((bytes) => decodeDeposit(bytes)?.body.attempt)).toEqual([3, 2, 1])
    expect(box.records[0]).toMatchObject({ attempt: 1, answer: sealed.answer })
  })

  it('waits while there is nobody else, no mode or no key', async () => {
    const alone = await setUp({}, 1)
    expect((await alone.visit([])).kinds).toEqual([])
    const { visit, box } = await setUp()
    expect((await visit([], { mode: () => null })).kinds).toEqual([])
    expect((await visit([], { state: () => emptySpace })).kinds).toEqual([])
    expect(box.records[0]?.deposit).toBeNull()
  })

  it('is not sent when it could not be kept', async () => {
    const { visit, fill, box } = await setUp()
    fill(true)
    expect((await visit(['receipt'])).kinds).toEqual([])
    fill(false)
    expect(box.records).toEqual([sealed])
  })

  it('says nothing of its answer, and carries no key in strict mode', async () => {
    const { visit, sent } = await setUp()
    await visit(['receipt'], { mode: () => 'strict' })
    const [bytes = new Uint8Array()] = sent()
    expect(decodeDeposit(bytes)?.wraps).toEqual([])
    expect(Buffer.from(bytes).includes('soup')).toBe(false)
  })
})

describe('when somebody leaves', () => {
  /** What the stream brings next, as `state` gives it. */
  async function after(
    world: Awaited<ReturnType<typeof setUp>>,
    ...records: readonly RosterRecord[]
  ) {
    let { state } = world
    for (const record of records) {
      const item = {
        cursor: state.cursor + 1,
        kind: 'roster',
        bytes: encodeRosterRecord(record),
      } as const
      const { space } = world.stage.space.roster
      const me = world.noor
      state = (await takeItems(state, space, me, [item], verifiedItems)).state
    }
    return { roster: state.roster ?? never(), changes: { state: () => state } }
  }
  const leave = ({ stage }: Awaited<ReturnType<typeof setUp>>, who: number) => {
    const { member, device } = person(stage, who)
    return createLeave(stage.space.roster, member.member, device)
  }
  const renew = async ({ random }: DepositCarrier, roster: Roster, own: OwnKeys) =>
    (await createRenewal(roster, own, random)).record

  it.each(['kept', 'held'] as const)(
    'a %s answer is given back, and its author asked',
    async (phase) => {
      const world = await setUp({}, 3)
      await world.visit([phase === 'held' ? 'receipt' : offline])
      const left = await after(world, leave(world, 2))
      const replies = phase === 'held' ? [ok('expired')] : []
      expect(await world.visit(replies, left.changes)).toEqual({
        kinds: phase === 'held' ? ['withdraw-deposit'] : [],
        phase: 'returned',
      })
      // Nor does it go out by itself once there is a new epoch: it would open because somebody left.
      const renewal = await renew(world.carrier, left.roster, world.noor)
      const renewed = await after(world, leave(world, 2), renewal)
      const later = await world.visit([ok('none')], {
        ...renewed.changes,
        isUnmatched: () => false,
      })
      expect(later).toEqual({ kinds: ['withdraw-deposit'], phase: 'returned' })
    },
  )

  it('nothing is put into a slot while the renewal is due', async () => {
    const world = await setUp({}, 3)
    const left = await after(world, leave(world, 2))
    expect(await world.visit([], left.changes)).toEqual({ kinds: [], phase: 'kept' })
    expect(world.box.records[0]?.deposit).toBeNull()
  })

  it.each(['kept', 'held'] as const)(
    'a %s answer goes out anew when the same people have a new key',
    async (phase) => {
      const world = await setUp({ attempt: 2 })
      await world.visit([phase === 'held' ? 'receipt' : offline])
      const [old] = world.box.records
      const renewal = await renew(world.carrier, world.stage.space.roster, world.noor)
      const renewed = await after(world, renewal)
      const given = phase === 'held' ? [ok('expired')] : []
      const { kinds, phase: now } = await world.visit(
        [...given, no('wrong-sequence'), 'receipt'],
        renewed.changes,
      )
      expect(kinds.slice(given.length)).toEqual(['put-deposit', 'put-deposit'])
      expect(now).toBe('held')
      const [fresh] = world.box.records
      expect(fresh).toMatchObject({ attempt: 1, answer: sealed.answer, deposit: { epoch: 3 } })
      expect(fresh?.deposit?.reveal).not.toEqual(old?.deposit?.reveal)
    },
  )

  // Simulated world 2097: the key of what the one tab had sent was gone, and it stayed shut for everybody.
  it('what another tab has made anew stands, and is sent by this one too', async () => {
    const world = await setUp()
    await world.visit([offline])
    const { disk, carrier, sent } = world
    const other = await openAnswerBox(world.stage.space.roster.space, createMemoryStore(disk))
    const renewal = await renew(carrier, world.stage.space.roster, world.noor)
    const renewed = await after(world, renewal)
    await world.visit([offline], { ...renewed.changes, box: other })
    const made = sent()
    expect(made).toHaveLength(1)
    expect((await world.visit(['receipt'], renewed.changes)).phase).toBe('held')
    expect(sent()).toEqual(made)
    expect(world.box.records[0]?.deposit?.bytes).toEqual(made[0])
  })

  it('what was opened in time is not taken back', async () => {
    const world = await setUp()
    await world.visit([offline])
    const left = await after(world, leave(world, 1))
    const { phase } = await world.visit([], { ...left.changes, isReleased: () => true })
    expect(phase).toBe('held')
  })

  it('whoever is alone again keeps a new answer to themselves', async () => {
    const world = await setUp()
    const left = await after(world, leave(world, 1))
    const renewal = await renew(world.carrier, left.roster, world.noor)
    const renewed = await after(world, leave(world, 1), renewal)
    expect(await world.visit([], renewed.changes)).toEqual({ kinds: [], phase: 'kept' })
  })
})

describe('taking back', () => {
  const takeBack = (box: Awaited<ReturnType<typeof setUp>>['box']) =>
    box.update(sealed, (before) => before && { ...before, phase: 'withdrawing' })

  it('asks until it is answered', async () => {
    const { visit, box } = await setUp()
    await visit(['receipt'])
    await takeBack(box)
    expect((await visit([offline])).phase).toBe('withdrawing')
    expect((await visit([ok('withdrawn')])).phase).toBe('returned')
  })

  it('comes too late when everyone was in', async () => {
    const { visit, box } = await setUp()
    await visit(['receipt'])
    await takeBack(box)
    expect((await visit([ok('released')])).phase).toBe('held')
  })

  it('of what never arrived is over at once', async () => {
    const { visit, box } = await setUp()
    await visit([offline])
    await takeBack(box)
    expect((await visit([ok('none'), ok('none')])).phase).toBe('returned')
  })

  // Simulated world 5: changed on its way, the question was about an answer that nobody had.
  it('is not over where the answer still waits, whatever was told of it first', async () => {
    const { visit, box } = await setUp()
    await visit(['receipt'])
    expect(await visit([ok('none'), ok('held')], { isUnmatched: () => true })).toEqual({
      kinds: ['withdraw-deposit', 'own-deposit'],
      phase: 'held',
    })
    expect((await visit([ok('withdrawn')], { isUnmatched: () => true })).phase).toBe('returned')
    await box.update(sealed, (before) => before && { ...before, phase: 'withdrawing' })
    expect((await visit([ok('none'), ok('held')])).phase).toBe('withdrawing')
  })

  it('stands when the receipt comes after it', async () => {
    const { visit, box } = await setUp()
    const { kinds, phase } = await visit(['receipt'], {
      mode: () => 'default',
      isUnmatched: () => false,
      box: {
        ...box,
        get records() {
          return box.records
        },
        async update(name, change) {
          // Taken back after the deposit was made and before its receipt is here.
          const kept = await box.update(name, change)
          if (box.records[0]?.phase === 'kept') await takeBack(box)
          return kept
        },
      },
    })
    expect([kinds, phase]).toEqual([['put-deposit'], 'withdrawing'])
  })

  it('keeps a second answer from going out when it was taken back during the first', async () => {
    const { visit, box } = await setUp()
    const second = { ...sealed, round: '2026-11-21/q0' }
    await box.update(second, () => second)
    const { kinds } = await visit(['receipt', 'receipt'], {
      box: {
        ...box,
        get records() {
          return box.records
        },
        async update(name, change) {
          const kept = await box.update(name, change)
          if (name.round === sealed.round) {
            await box.update(second, (one) => one && { ...one, phase: 'returned' })
          }
          return kept
        },
      },
    })
    expect(kinds).toEqual(['put-deposit'])
  })

  it('is said again to a relay that may have gone back to before it', async () => {
    const { visit, box } = await setUp()
    await visit(['receipt'])
    await takeBack(box)
    await visit([ok('withdrawn')])
    expect(await visit([ok('withdrawn')])).toEqual({
      kinds: ['withdraw-deposit'],
      phase: 'returned',
    })
    // Even if that relay has let it go: it does not open from here.
    expect((await visit([ok('released')])).phase).toBe('returned')
    expect((await visit([], { isUnmatched: () => true })).kinds).toEqual([])
  })

  it('writes nothing when nothing has changed', async () => {
    const { visit, disk } = await setUp()
    await visit(['receipt'])
    let writes = 0
    const owner = createMemoryStore(disk)
    owner.onForeignChange(() => writes++)
    await visit([ok('held')])
    await visit([ok('released')], { isUnmatched: () => true })
    await visit([ok('released')], { isUnmatched: () => true })
    expect(writes).toBe(0)
  })
})

describe('the box of answers', () => {
  it('holds one record when the store had to run the change twice', async () => {
    const stage = await createStage('box')
    const box = await openAnswerBox(stage.space.roster.space, runTwice(createMemoryStore()))
    await box.update(sealed, () => sealed)
    expect(box.records).toEqual([sealed])
  })

  it('has an answer on the disk, as far as a browser can tell, before it says so', async () => {
    const { space } = (await createStage('durable box')).space.roster
    const asked: Durability[] = []
    const box = await openAnswerBox(space, noting(createMemoryStore(), asked))
    await box.update(sealed, () => sealed)
    expect(asked).toEqual(['strict'])
  })

  it('loses no record from sight while nothing is changed', async () => {
    const { box } = await setUp()
    const seen: number[] = []
    const waiting = box.update(sealed, () => null)
    for (let turn = 0; turn < 10; turn++) {
      seen.push(box.records.length)
      await Promise.resolve()
    }
    await waiting
    expect(new Set(seen)).toEqual(new Set([1]))
  })
})
