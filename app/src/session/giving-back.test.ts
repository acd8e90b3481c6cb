import { describe, expect, it, test } from 'vitest'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { anotherDevice } from '../crypto/roster-moves.testing.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import { at } from '../crypto/space-fixture.testing.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import { emptySpace, takeItems } from '../sync/space-state.ts'
import { addItem, createStage, person } from '../sync/stage.testing.ts'
import type { Transport } from '../sync/transport.ts'
import { verifiedItems } from '../sync/verified-items.ts'
import { createGivingBack, recordsToComeIn } from './giving-back.ts'

test('a relay that has lost a space hears only so much of who belongs as lets this device in', async () => {
  const stage = await createStage('coming in')
  const { random, roster } = stage.space
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  const tablet = anotherDevice(sam, random)
  const state = async () =>
    (await takeItems(emptySpace, roster.space, noor, stage.items, verifiedItems)).state
  addItem(stage, 'roster', encodeRosterRecord(createAddDevice(roster, tablet)))
  const known = (await state()).roster
  if (known === null) throw new Error('no roster')
  const { record } = await createRemoval(known, [tablet.device.device], sam, random)
  addItem(stage, 'roster', encodeRosterRecord(record))

  const { records } = await state()
  const bytes = stage.items.map((item) => item.bytes)
  expect(records).toHaveLength(4)
  // What the tablet said before it went has its place before the last of them, and nowhere else.
  expect(recordsToComeIn({ records }, noor)).toEqual([at(bytes, 0)])
  expect(recordsToComeIn({ records }, sam)).toEqual(bytes.slice(0, 2))
  expect(recordsToComeIn({ records }, tablet)).toEqual(bytes.slice(0, 3))
  const stranger = anotherDevice(sam, random)
  expect(recordsToComeIn({ records }, stranger)).toEqual(bytes)
})

describe('a space that the relay does not know', () => {
  async function setUp(seed: string) {
    const stage = await createStage(seed)
    const noor = person(stage, 0)
    const { space } = stage.space.roster
    const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
    let posts = 0
    let link: 'in' | 'unknown-device' = 'unknown-device'
    let status: number | null = 201
    const fetch = async () => {
      posts++
      return status === null ? null : { status, body: new Uint8Array() }
    }
    const placed = {
      sync: {
        ...{ log: { state, own: noor }, hurry: () => undefined },
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
      posts: () => posts,
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
