import { describe, expect, it } from 'vitest'
import { encodeDeposit } from '@attune/wire/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { createMemoryDisk } from '../storage/memory-store.ts'
import { openAnswerBox } from './answer-box.ts'
import type { Revealed } from './kept-reveals.ts'
import { listRevealed } from './kept-reveals.ts'
import { makeSegment } from './make-segment.ts'
import type { RelayNews } from './mending.ts'
import { streamBegin } from './place.ts'
import { createRevealing } from './revealing.ts'
import { openedBody, readOpened, revealOpened } from './reveals.ts'
import type { SealedPhase } from './sealed-answers.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace } from './space-state.ts'
import { leave, living, renew } from './segments.testing.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  addRelease,
  createStage,
  depositOf,
  echo,
  openDevice,
  person,
} from './stage.testing.ts'

type Sealed = Awaited<ReturnType<typeof depositOf>>

const name = { practice: 'one-question', step: 'answer', round: '2026-11-22/q1' }
const hers = 'the soup by the bed'
const his = 'the printed tickets'

async function setUp(mode: 'default' | 'strict' = 'strict', size = 2) {
  const stage = living(await createStage(`by word ${mode} ${size}`, size))
  const people = stage.space.people.map((_, index) => person(stage, index))
  const texts = [hers, his, 'a walk', 'a call']
  const sealed = await Promise.all(
    people.map((own, at) => depositOf(stage, own, mode, texts[at] ?? '')),
  )
  return { stage, people, sealed, texts, mode }
}

type World = Awaited<ReturnType<typeof setUp>>

/** As the device of somebody does who was told of the release. */
function say(stage: Stage, author: OwnKeys, { key, deposit }: Sealed, text: string, round = name) {
  const { reveal } = deposit.body
  const body = openedBody({ ...round, reveal }, { text }, [[author.member.member, key]])
  addEntry(stage, author, { kind: revealOpened, day: null, body })
}

/** The first person's device, which has been told everything but the release. */
async function openHers(
  { stage, people, sealed, mode }: World,
  { phase = 'held', disk = createMemoryDisk() }: { phase?: SealedPhase | null; disk?: Disk } = {},
) {
  const own = people[0] as OwnKeys
  const device = await openDevice(stage, own, disk)
  const { log, store } = device
  const box = await openAnswerBox(log.space, store)
  const [mine] = sealed as [Sealed]
  const { deposit, key } = mine
  const made = { bytes: encodeDeposit(deposit), key: bytesOf(key), epoch: deposit.body.epoch, mode }
  const reveal = Uint8Array.from(Buffer.from(deposit.body.reveal, 'base64url'))
  if (phase !== null)
    await box.update(name, () => ({
      ...{ ...name, attempt: 1, day: dayOf(2026, 11, 22), answer: { text: hers }, phase },
      deposit: { ...made, reveal },
    }))
  const news: RelayNews[] = []
  const revealing = createRevealing({
    ...{ log, box, store, kept: await listRevealed(log.space, store) },
    hasLeft: () => false,
    told: (one) => news.push(one),
    failed: ({ cause }) => {
      throw new Error('a store failed', { cause })
    },
  })
  /** `isThere`: the relay still has hers. */
  const look = async (isThere = true) => {
    await log.take(stage.items)
    await revealing.settle()
    if (isThere && revealing.isUnsure(deposit.body.reveal)) revealing.confirm(deposit.body.reveal)
    await revealing.settle()
    await revealing.settle()
    const [shown] = revealing.shown
    return [...(shown?.answers.values() ?? [])].map((one) => one?.['text'])
  }
  const given = () => log.unsent.flatMap(({ entry }) => readOpened(entry) ?? [])
  return { ...device, look, given, news, revealing }
}
type Disk = ReturnType<typeof createMemoryDisk>

describe.each(['default', 'strict'] as const)(
  'a release in %s mode told to one side alone',
  (mode) => {
    it('is healed by the other’s word; her own follows, with her own key and no other', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      const noor = await openHers(world)
      expect(await noor.look()).toEqual([])
      expect([noor.given(), noor.news]).toEqual([[], []])
      say(stage, people[1] as OwnKeys, sealed[1] as Sealed, his)
      expect(await noor.look()).toEqual([hers, his])
      expect(noor.news).toEqual(['relay-apart'])
      const [given, ...more] = noor.given()
      expect(more).toEqual([])
      expect(given).toMatchObject({ answer: { text: hers }, byWord: true })
      expect(given?.keys).toEqual([{ member: people[0]?.member.member, key: sealed[0]?.key }])
    })

    it('is healed beside one that the relay has made up, and that is told', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      const [mine, theirs] = sealed as [Sealed, Sealed]
      const noor = await openHers(world)
      // In his name, and he has signed and said something else.
      const { deposit: other } = await depositOf(stage, people[0] as OwnKeys, mode, 'not this')
      const forged = { deposit: { ...theirs.deposit, sealed: other.sealed } }
      addRelease(stage, [mine, forged])
      await noor.look()
      expect([noor.given(), noor.news]).toEqual([[], ['relay-apart']])
      say(stage, people[1] as OwnKeys, theirs, his)
      expect(await noor.look()).toEqual([hers, his])
      expect(noor.given()).toMatchObject([{ answer: { text: hers } }])
    })

    it('is not opened beside one that his device and another of hers have signed', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      const [mine, theirs] = sealed as [Sealed, Sealed]
      const noor = await openHers(world)
      const second = await depositOf(stage, people[0] as OwnKeys, mode, 'from the tablet')
      addRelease(stage, [second, theirs])
      // Nor where the relay makes one up behind it.
      addRelease(stage, [mine, { deposit: { ...theirs.deposit, sealed: second.deposit.sealed } }])
      say(stage, people[1] as OwnKeys, theirs, his)
      await noor.look()
      expect(noor.given()).toEqual([])
    })

    it('stays as it was opened, whatever a release behind it says, after a restart too', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      const noor = await openHers(world)
      say(stage, people[1] as OwnKeys, sealed[1] as Sealed, his)
      await noor.look()
      // Made after he has read hers.
      const later = await depositOf(stage, people[1] as OwnKeys, mode, 'just like you')
      addRelease(stage, [sealed[0] as Sealed, later])
      say(stage, people[1] as OwnKeys, later, 'just like you')
      expect(await noor.look()).toEqual([hers, his])
      const again = await openHers(world, { phase: null, disk: noor.disk })
      expect(await again.look()).toEqual([hers, his])
    })

    it('is told by no segment as a release behind it says', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      const noor = await openHers(world)
      say(stage, people[1] as OwnKeys, sealed[1] as Sealed, his)
      const upToHis = stage.items.length
      await noor.look()
      echo(stage, noor.log.unsent)
      const later = await depositOf(stage, people[1] as OwnKeys, mode, 'just like you')
      addRelease(stage, [sealed[0] as Sealed, later])
      say(stage, people[1] as OwnKeys, later, 'just like you')
      await noor.look()
      const { state, space } = noor.log
      const { records, epochKeys } = state
      const parts = { space, records, epochKeys, released: new Set<never>() }
      const first = makeSegment({
        ...{ ...parts, before: streamBegin, items: stage.items, count: upToHis },
      })
      const before = first.words.end
      const items = stage.items.slice(before.cursor)
      const { words } = makeSegment({ ...parts, before, items, count: items.length })
      expect(words.releases).toEqual([])
    })

    it('is there for a new device, which knows what both have said and was told no release', async () => {
      const world = await setUp(mode)
      const { stage, people, sealed } = world
      for (const at of [1, 0])
        say(stage, people[at] as OwnKeys, sealed[at] as Sealed, [hers, his][at] ?? '')
      const tablet = await openHers(world, { phase: null })
      expect(await tablet.look()).toEqual([hers, his])
      expect([tablet.given(), tablet.news]).toEqual([[], []])
    })
  },
)

describe('nothing opens by word, and nothing goes out,', () => {
  const seen = async (noor: Awaited<ReturnType<typeof openHers>>) => [
    await noor.look(),
    noor.given(),
  ]
  const nothing = [[], []]
  const told = async (world: World, from = 1, to = world.people.length, round = name) => {
    for (let at = from; at < to; at++)
      say(
        world.stage,
        world.people[at] as OwnKeys,
        world.sealed[at] as Sealed,
        world.texts[at] ?? '',
        round,
      )
  }

  it('while one of several has not said theirs', async () => {
    const world = await setUp('default', 4)
    const noor = await openHers(world)
    await told(world, 1, 3)
    expect(await seen(noor)).toEqual(nothing)
    await told(world, 3)
    expect(await noor.look()).toEqual([hers, his, 'a walk', 'a call'])
  })

  it.each(['returned', 'withdrawing'] as const)('where the answer is %s', async (phase) => {
    const world = await setUp()
    await told(world)
    expect(await seen(await openHers(world, { phase }))).toEqual(nothing)
  })

  it('where nothing was sealed here', async () => {
    const world = await setUp()
    await told(world)
    expect(await seen(await openHers(world, { phase: null }))).toEqual(nothing)
  })

  it('before the relay has said, after the words came, that hers is still there', async () => {
    const world = await setUp()
    const noor = await openHers(world)
    await told(world)
    expect([await noor.look(false), noor.given()]).toEqual(nothing)
    expect(await noor.look()).toEqual([hers, his])
  })

  it('where somebody says two things', async () => {
    const world = await setUp()
    const noor = await openHers(world)
    await told(world)
    say(world.stage, world.people[1] as OwnKeys, world.sealed[1] as Sealed, 'something else')
    expect(await seen(noor)).toEqual(nothing)
  })

  it('by words for another round', async () => {
    const world = await setUp()
    await told(world, 1, 2, { ...name, round: '2026-11-23/q2' })
    expect(await seen(await openHers(world))).toEqual(nothing)
  })

  it('by words of somebody whom nobody waits for', async () => {
    const world = await setUp('default', 3)
    const { stage, people, sealed } = world
    // Lee says his own and, as his, what is Sam’s to say.
    const [, , lee] = people as [OwnKeys, OwnKeys, OwnKeys]
    say(stage, lee, sealed[2] as Sealed, 'a walk')
    say(stage, lee, sealed[1] as Sealed, his)
    expect(await seen(await openHers(world))).toEqual(nothing)
  })

  it('once somebody has left, or another epoch has begun', async () => {
    for (const end of [
      async (world: World) => leave(world.stage, world.people[1] as OwnKeys),
      (world: World) => renew(world.stage),
    ]) {
      const world = await setUp()
      await told(world)
      await end(world)
      expect(await seen(await openHers(world))).toEqual(nothing)
    }
  })
})

it('what a segment told goes when it was found to be false, and what was opened here stays', async () => {
  const { stage, people, sealed } = await setUp('default')
  const device = await openDevice(stage, people[0] as OwnKeys)
  const { store } = device
  const one = (text: string, reveal: string): Revealed => ({
    ...{ ...name, round: reveal, reveal: reveal as Revealed['reveal'] },
    ...{ members: [], answers: new Map([[people[1]?.member.member as never, { text }]]) },
  })
  const mine = one('opened here', sealed[0]?.deposit.body.reveal ?? '')
  const told = one('nobody said this', 'a'.repeat(43))
  const state: SpaceState = { ...emptySpace, opened: [told] }
  const log = { ...device.log, state, unsent: [] }
  const box = await openAnswerBox(device.log.space, store)
  const revealing = createRevealing({
    ...{ log, box, store, kept: [mine], hasLeft: () => false },
    ...{ told: () => undefined, failed: () => undefined },
  })
  await revealing.settle()
  expect(new Set(revealing.shown)).toEqual(new Set([told, mine]))
  log.state = emptySpace
  await revealing.settle()
  expect(revealing.shown).toEqual([mine])
  expect(await listRevealed(device.log.space, store)).toEqual([])
})
