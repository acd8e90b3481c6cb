import type { Bytes } from '@attune/wire/bytes.ts'
import { describe, expect, it, vi } from 'vitest'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { decodeNewSpace } from '@attune/wire/routes.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { anotherDevice } from '../crypto/roster-moves.testing.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import { emptySpace, takeItems } from '../sync/space-state.ts'
import { addEntry, addItem, createStage, note, person } from '../sync/stage.testing.ts'
import type { Transport } from '../sync/transport.ts'
import { verifiedItems } from '../sync/verified-items.ts'
import { createGivingBack, itemsToComeIn } from './giving-back.ts'

describe('what a relay that has lost a space hears first', () => {
  async function setUp() {
    const stage = await createStage('coming in')
    const { random, roster } = stage.space
    const [noor, sam] = [person(stage, 0), person(stage, 1)]
    const tablet = anotherDevice(sam, random)
    const state = async () =>
      (await takeItems(emptySpace, roster.space, noor, stage.items, verifiedItems)).state
    addEntry(stage, noor, note('before the tablet'))
    addItem(stage, 'roster', encodeRosterRecord(createAddDevice(roster, tablet)))
    addEntry(stage, noor, note('behind it'))
    const known = (await state()).roster
    if (known === null) throw new Error('no roster')
    const { record } = await createRemoval(known, [tablet.device.device], sam, random)
    addItem(stage, 'roster', encodeRosterRecord(record))
    const now = await state()
    const givenBy = async (own: OwnKeys, remade: readonly StreamItem[] = stage.items) => {
      const log = { state: now, own, whole: async () => undefined, remade: async () => remade }
      return (await itemsToComeIn(log)).map(({ bytes }) => bytes)
    }
    const all = stage.items.map((item) => item.bytes)
    return { all, givenBy, noor, sam, tablet, stranger: anotherDevice(sam, random), stage }
  }

  it('is all up to where this device came in, in its order', async () => {
    const { all, givenBy, noor, sam, tablet, stranger } = await setUp()
    expect(all).toHaveLength(6)
    expect(await givenBy(noor)).toEqual(all.slice(0, 1))
    expect(await givenBy(sam)).toEqual(all.slice(0, 2))
    // What was said before has a place before the record that takes a device out, and nowhere else.
    expect(await givenBy(tablet)).toEqual(all.slice(0, 4))
    expect(await givenBy(stranger)).toEqual(all)
  })

  it('is who belongs alone behind what cannot be made again', async () => {
    const { all, givenBy, stranger, stage } = await setUp()
    const [genesis, joined, first, added, , removal] = all
    const given = await givenBy(stranger, stage.items.slice(0, 3))
    expect(given).toEqual([genesis, joined, first, added, removal])
  })
})

describe('a space that the relay does not know', () => {
  async function setUp(seed: string) {
    const stage = await createStage(seed)
    const noor = person(stage, 0)
    const { space } = stage.space.roster
    addEntry(stage, noor, note('before the tablet'))
    const tablet = anotherDevice(person(stage, 1), stage.space.random)
    addItem(stage, 'roster', encodeRosterRecord(createAddDevice(stage.space.roster, tablet)))
    const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
    const whole = { whole: async () => undefined, remade: async () => stage.items }
    const bodies: (Bytes | null)[] = []
    let link: 'in' | 'unknown-device' = 'unknown-device'
    let status: number | null = 201
    const fetch = async (_: string, __: string, body: Bytes | null) => {
      bodies.push(body)
      return status === null ? null : { status, body: new Uint8Array() }
    }
    const placed = {
      sync: {
        ...{ log: { state, own: tablet, ...whole }, hurry: () => undefined },
        get link() {
          return link
        },
      },
    } as never
    const scheduler = createFakeScheduler()
    const transport = { fetch } as unknown as Transport
    const give = createGivingBack({ transport, scheduler }, async () => null)
    return {
      scheduler,
      give: () => give(placed),
      bodies,
      posts: () => bodies.length,
      answer: (now: number | null) => (status = now),
      letIn: (is: boolean) => (link = is ? 'in' : 'unknown-device'),
    }
  }

  // Simulated world 20862: it lost it again before anybody was let in.
  it('is told to it again, but not at once', async () => {
    const { give, posts, letIn, scheduler } = await setUp('again')
    for (let time = 0; time < 5; time++) await give()
    expect(posts()).toBe(1)
    scheduler.pass(60_000)
    for (let time = 0; time < 5; time++) await give()
    expect(posts()).toBe(2)
    letIn(true)
    expect(await give()).toBeUndefined()
    letIn(false)
    expect(await give()).toBe('known')
  })

  it('is told on where the relay wants it slower', async () => {
    const { give, posts, answer, scheduler } = await setUp('too fast')
    answer(429)
    const given = give()
    for (let time = 0; time < 3; time++) {
      await vi.waitFor(() => expect(scheduler.waiting).toBe(1))
      expect(posts()).toBe(time + 1)
      if (time === 2) answer(200)
      scheduler.pass(1_000)
    }
    expect(await given).toBe('known')
    expect(posts()).toBe(4)
  })

  it('is told once more where something was bent on its way, and then of who belongs alone', async () => {
    const { give, bodies, answer } = await setUp('bent')
    answer(202)
    expect(await give()).toBe('known')
    const kinds = bodies.map((body) => body && decodeNewSpace(body)?.items?.map(({ kind }) => kind))
    expect(kinds).toEqual([
      ['roster', 'entry', 'roster'],
      ['roster', 'entry', 'roster'],
      ['roster', 'roster'],
    ])
  })

  it('is told until that gets through', async () => {
    const { give, posts, answer } = await setUp('offline')
    answer(null)
    for (let time = 0; time < 5; time++) expect(await give()).toBe('offline')
    answer(200)
    expect(await give()).toBe('known')
    expect(posts()).toBe(6)
  })

  it('is not asked for twice of a relay that wants a link, or has another', async () => {
    for (const [status, given] of [
      [403, 'needs-link'],
      [409, 'other'],
    ] as const) {
      const { give, posts, answer, scheduler } = await setUp(given)
      answer(status)
      const first = await give()
      scheduler.pass(600_000)
      expect([first, await give()]).toEqual([given, undefined])
      expect(posts()).toBe(1)
    }
  })
})
