import { describe, expect, it } from 'vitest'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { yesVectorLength } from '@attune/wire/yes.ts'
import { createSeededRandom } from '../crypto/random.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { openAnswerBox } from './answer-box.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import { createSmallRelay } from './small-relay.testing.ts'
import { createSpaceSync } from './space-sync.ts'
import { createStage, openDevice, person } from './stage.testing.ts'
import { carryYes } from './yes-carrier.ts'
import { openYesBox, withMark, withoutMarks } from './yes-box.ts'
import { encodeYesRecord } from './yes-record.ts'

const deck = { name: 'closeness', items: ['hands', 'hug', 'dance', 'blanket'], since: 2 }
const [hands, hug, dance] = [0, 1, 2]
const firstWeek = 2969

const settled = async () => {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

async function world(seed: string) {
  const stage = await createStage(seed)
  const relay = createSmallRelay(seed)
  for (const bytes of stage.space.recordBytes) relay.addRecord(bytes)
  const phone = async (own: OwnKeys) => {
    const disk = createMemoryDisk()
    const { log, store, random } = await openDevice(stage, own, disk)
    const box = await openYesBox(log.space, store)
    const who = own.member.member
    let today = dayOf(2026, 11, 22)
    const open = async () =>
      createSpaceSync({
        ...{ own, log, store, kept: [], random, scheduler: createFakeScheduler() },
        box: await openAnswerBox(log.space, store),
        transport: relay.transport(who),
        mode: () => 'default',
        isUnmatched: () => false,
        isRegistered: () => true,
        carryYes: (talk) => carryYes({ ...talk, box, random, today }, deck),
        changed: () => undefined,
        knock: () => undefined,
        told: () => undefined,
        failed: ({ kind, cause }) => {
          throw new Error(kind, { cause })
        },
      })
    /** Opens the app, waits, and closes it. */
    const visit = async (inBetween?: (push: () => void) => Promise<void>) => {
      const sync = await open()
      await settled()
      await inBetween?.(sync.push)
      await settled()
      sync.close()
      await settled()
    }
    return {
      ...{ disk, box, visit },
      mark: (item: number) => box.update(deck.name, deck.since, (old) => withMark(old, item)),
      takeBack: (item: number) =>
        box.update(deck.name, deck.since, (old) => withoutMarks(old, [item], random)),
      record: () => box.record(deck.name, deck.since),
      matches: () => box.matches.get(deck.name)?.items ?? null,
      asked: () => (relay.asked.get(who) ?? []).filter(isYes),
      nextDay: () => (today = dayOf(2026, 11, 23)),
    }
  }
  return { relay, ann: await phone(person(stage, 0)), ben: await phone(person(stage, 1)) }
}

type YesFrame = Extract<ClientFrame, { kind: 'put-yes' | 'yes-week' | 'yes-result' }>
const isYes = (frame: ClientFrame): frame is YesFrame => frame.kind.includes('yes')
const vectors = (frames: readonly YesFrame[]) =>
  frames.flatMap((frame) => (frame.kind === 'put-yes' ? [frame.vector] : []))

describe('a week', () => {
  it('shows both what both had marked when it began, once it is over', async () => {
    const { relay, ann, ben } = await world('both')
    for (const one of [ann, ben]) await one.visit()
    await ann.mark(hands)
    await ann.mark(dance)
    await ben.mark(dance)
    await ben.mark(hug)
    // Marked in the middle of a week, it does not count in it.
    relay.week = firstWeek + 1
    for (const one of [ann, ben]) await one.visit()
    expect([ann.matches(), ben.matches()]).toEqual([[], []])
    relay.week = firstWeek + 2
    for (const one of [ann, ben]) await one.visit()
    expect([ann.matches(), ben.matches()]).toEqual([[dance], [dance]])
    // What came up is let go of by both; the rest goes on waiting.
    expect([ann.record().marks, ben.record().marks]).toEqual([[hands], [hug]])
    await ann.visit()
    expect(ann.matches()).toEqual([dance])
    relay.week = firstWeek + 3
    for (const one of [ann, ben]) await one.visit()
    expect([ann.matches(), ben.matches()]).toEqual([[], []])
  })

  it('comes up late for whoever was away', async () => {
    const { relay, ann, ben } = await world('away')
    await ann.mark(hug)
    await ben.mark(hug)
    for (const one of [ann, ben]) await one.visit()
    relay.week = firstWeek + 1
    await ann.visit()
    relay.week = firstWeek + 3
    await ben.visit()
    expect([ann.matches(), ben.matches()]).toEqual([[hug], [hug]])
  })

  it('has no match with what was taken back in it', async () => {
    const { relay, ann, ben } = await world('taken back')
    await ann.mark(hug)
    await ben.mark(hug)
    await ben.visit()
    await ann.visit(async (push) => {
      await ann.takeBack(hug)
      push()
    })
    relay.week = firstWeek + 1
    for (const one of [ann, ben]) await one.visit()
    expect([ann.matches(), ben.matches()]).toEqual([[], []])
  })
})

describe('what goes out', () => {
  it('is the same whatever is marked, but for chance', async () => {
    const shape = (frames: readonly YesFrame[]) =>
      frames.map((frame) => ({ ...frame, ...('vector' in frame && { vector: 'chance' }) }))
    const seen = async (marks: readonly number[]) => {
      const { relay, ann } = await world('shape')
      for (const item of marks) await ann.mark(item)
      await ann.visit()
      relay.week = firstWeek + 1
      await ann.visit()
      await ann.visit()
      return { frames: shape(ann.asked()), rests: encodeYesRecord(ann.record()).length }
    }
    const nothing = await seen([])
    expect(nothing.frames.map(({ kind }) => kind)).toEqual([
      ...['yes-week', 'put-yes', 'yes-week', 'yes-result', 'put-yes'],
      ...['yes-week', 'yes-result', 'put-yes'],
    ])
    expect(await seen([hands, hug, dance])).toEqual(nothing)
  })

  it('is one vector a week, the same however often it is sent', async () => {
    const { relay, ann } = await world('once')
    await ann.mark(hug)
    await ann.visit()
    await ann.mark(hands)
    await ann.visit()
    const [first, again, ...more] = vectors(ann.asked())
    expect(first?.length).toBe(yesVectorLength)
    expect(again).toEqual(first)
    expect(more).toEqual([])
    relay.week = firstWeek + 1
    await ann.visit()
    expect(vectors(ann.asked())[2]).not.toEqual(first)
  })

  it('gives way as a whole when something is taken back', async () => {
    const { ann } = await world('whole')
    for (const item of [hands, hug]) await ann.mark(item)
    await ann.visit(async (push) => {
      await ann.takeBack(hug)
      push()
    })
    const [first, then] = vectors(ann.asked())
    const kept = Array.from({ length: 64 }, (_, at) => at).filter((at) =>
      first?.slice(at * 32, at * 32 + 32).every((byte, of) => byte === then?.[at * 32 + of]),
    )
    expect(kept).toEqual([])
    expect(ann.record().marks).toEqual([hands])
  })

  it('is nothing new for what was marked and taken back before it counted', async () => {
    const { ann } = await world('before')
    await ann.visit(async (push) => {
      await ann.mark(hug)
      await ann.takeBack(hug)
      push()
    })
    expect(ann.asked().map(({ kind }) => kind)).toEqual(['yes-week', 'put-yes'])
  })

  it('asks again on another day, and not twice on one', async () => {
    const { ann } = await world('days')
    await ann.visit(async (push) => {
      push()
      await settled()
      ann.nextDay()
      push()
      push()
    })
    const kinds = ann.asked().map(({ kind }) => kind)
    expect(kinds).toEqual(['yes-week', 'put-yes', 'yes-week'])
  })
})

describe('a relay', () => {
  it('is not believed where it names what this person has not marked', async () => {
    const { relay, ann, ben } = await world('lies')
    await ann.mark(hug)
    for (const one of [ann, ben]) await one.visit()
    const [mine] = relay.vectors.values()
    for (const [member] of mine ?? []) mine?.set(member, new Uint8Array(yesVectorLength))
    relay.week = firstWeek + 1
    await ann.visit()
    // Everything is equal, it says; one thing was marked.
    expect(ann.matches()).toEqual([hug])
  })

  it('whose clock goes back gets no second vector for a week that had one', async () => {
    const { relay, ann } = await world('back')
    await ann.mark(hug)
    await ann.visit()
    relay.week = firstWeek + 1
    await ann.visit()
    relay.week = firstWeek
    await ann.visit()
    const put = ann.asked().filter((one) => one.kind === 'put-yes')
    const ofFirst = put.filter(({ tick }) => tick === firstWeek).map(({ vector }) => vector)
    expect(new Set(ofFirst.map((vector) => vector.join())).size).toBe(1)
  })
})

describe('what rests', () => {
  it('has one size, and is nobody’s for other people', async () => {
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const { ann } = await world('rests')
    await ann.visit()
    const box = await openYesBox('space' as never, store)
    const sizes = new Set<number>()
    const change = async (make: Parameters<typeof box.update>[2]) => {
      await box.update('closeness', 2, make)
      for (const [key, row] of disk.records) if (key.includes('yes/')) sizes.add(row.length)
    }
    await change((before) => before)
    await change((before) => withMark(before, 63))
    await change(() => ann.record())
    await change((before) => withoutMarks(before, [63], createSeededRandom('x')))
    expect(sizes.size).toBe(1)
    await change((before) => withMark(before, hug))
    expect(box.record('closeness', 2).marks).toEqual([hug])
    expect(box.record('closeness', 3).marks).toEqual([])
    const again = await openYesBox('space' as never, store)
    expect(again.record('closeness', 2)).toEqual(box.record('closeness', 2))
  })
})
