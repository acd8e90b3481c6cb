/** Several devices of a space of three, over one small relay, while people leave. */
import { describe, expect, it } from 'vitest'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { decodeRosterRecord, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { dayOf } from '../domain/calendar-day.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createLeave, createRenewal } from '../crypto/roster.ts'
import { createMemoryDisk } from '../storage/memory-store.ts'
import { openAnswerBox } from './answer-box.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import type { SealedRecord } from './sealed-answers.ts'
import { createSmallRelay } from './small-relay.testing.ts'
import { createSpaceSync } from './space-sync.ts'
import { createStage, note, openDevice, person } from './stage.testing.ts'
import { tellLeaving } from './tell-leaving.ts'

const settled = async () => {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

async function world(seed: string) {
  const stage = await createStage(seed, 3)
  const relay = createSmallRelay(seed)
  for (const bytes of stage.space.recordBytes) relay.addRecord(bytes)
  const open = async (own: OwnKeys, disk = createMemoryDisk(), isRegistered = true) => {
    const { log, store, random } = await openDevice(stage, own, disk)
    const box = await openAnswerBox(log.space, store)
    const scheduler = createFakeScheduler()
    const sync = createSpaceSync({
      ...{ own, log, box, store, kept: [], scheduler, random },
      transport: relay.transport(own.member.member),
      mode: () => 'default',
      isUnmatched: () => false,
      isRegistered: () => isRegistered,
      carryYes: async () => undefined,
      changed: () => undefined,
      knock: () => undefined,
      told: () => undefined,
      failed: (fault) => {
        throw new Error(fault.kind, { cause: fault.cause })
      },
    })
    await settled()
    return { own, disk, log, box, sync, scheduler }
  }
  const people = [0, 1, 2].map((at) => person(stage, at)) as [OwnKeys, OwnKeys, OwnKeys]
  const leave = ({ member, device }: OwnKeys, roster = stage.space.roster) =>
    relay.addRecord(encodeRosterRecord(createLeave(roster, member.member, device)))
  const kinds = () =>
    relay.items.flatMap(({ kind, bytes }) =>
      kind === 'roster' ? [decodeRosterRecord(bytes)?.body.change.kind] : [kind],
    )
  const leaving = (own: OwnKeys, known: { records?: readonly Uint8Array[] } = {}) => ({
    space: stage.space.roster.space,
    member: own.member.member,
    device: own.device,
    records: stage.space.recordBytes,
    ...known,
  })
  const tell = async (own: OwnKeys, known: Parameters<typeof leaving>[1] = {}) => {
    const scheduler = createFakeScheduler()
    const transport = relay.transport(`${own.member.member} leaving`)
    const told = tellLeaving(
      leaving(own, known) as Parameters<typeof tellLeaving>[0],
      transport,
      scheduler,
    )
    for (let minute = 0; minute < 3; minute++) {
      await settled()
      scheduler.pass(60_000)
    }
    return told
  }
  return { stage, relay, people, open, leave, kinds, tell }
}

const sealed: SealedRecord = {
  ...{ practice: 'one-question', step: 'answer', round: '2026-11-22/q1', attempt: 1 },
  ...{
    day: dayOf(2026, 11, 22),
    answer: { text: 'the soup by the bed' },
    phase: 'kept',
    deposit: null,
  },
}

describe('whoever stays', () => {
  it('begins one new epoch, however many notice, and goes on', async () => {
    const { people, open, leave, kinds } = await world('race')
    const [noor, sam] = [await open(people[0]), await open(people[1])]
    leave(people[2])
    await settled()
    expect(kinds().slice(3)).toEqual(['leave', 'renew'])
    for (const { log } of [noor, sam]) {
      expect(log.state.roster && isRenewalDue(log.state.roster)).toBe(false)
      expect([...log.state.epochKeys.keys()]).toContain(4)
    }
    await noor.log.append(note('still here'))
    noor.sync.push()
    await settled()
    expect(sam.log.entries().map(({ content }) => content?.body['text'])).toEqual(['still here'])
  })

  it('renews at the next opening when nobody was there', async () => {
    const { people, open, leave, kinds, relay } = await world('next opening')
    leave(people[2])
    expect(kinds().at(-1)).toBe('leave')
    relay.loseAnswerTo = 'append-roster'
    const noor = await open(people[0])
    noor.scheduler.pass(60_000)
    await settled()
    expect(kinds().slice(3)).toEqual(['leave', 'renew'])
    expect(noor.sync.link).toBe('in')
  })

  it('sends what it wrote offline under the old key, and nothing later under it', async () => {
    const { people, open, leave, kinds, relay } = await world('offline')
    const noor = await open(people[0])
    relay.up = false
    await settled()
    await noor.log.append(note('offline'))
    relay.up = true
    leave(people[2])
    noor.scheduler.pass(60_000)
    await settled()
    await noor.log.append(note('later'))
    noor.sync.push()
    await settled()
    expect(new Set(kinds().slice(3))).toEqual(new Set(['leave', 'renew', 'entry']))
    const epochs = relay.items.flatMap(({ kind, bytes }) =>
      kind === 'entry' ? [decodeEntryFrame(bytes)?.header.epoch] : [],
    )
    expect(epochs).toEqual([3, 4])
    expect(noor.log.unsent).toEqual([])
  })

  it('opens nothing because somebody left: two of three are asked again', async () => {
    const { people, open, leave, kinds } = await world('two of three')
    const two = [await open(people[0]), await open(people[1])]
    const seal = async (text: string) => {
      for (const { box, sync } of two) {
        await box.update(sealed, () => ({ ...sealed, answer: { text } }))
        sync.push()
      }
      await settled()
    }
    await seal('for three')
    expect(two.map(({ box }) => box.records[0]?.phase)).toEqual(['held', 'held'])
    leave(people[2])
    await settled()
    expect(two.map(({ box }) => box.records[0]?.phase)).toEqual(['returned', 'returned'])
    expect(kinds()).not.toContain('release')
    await seal('for two')
    expect(kinds()).toContain('release')
    for (const { sync } of two) {
      const texts = [...(sync.reveals[0]?.answers ?? [])].map(([, answer]) => answer?.['text'])
      expect(texts).toEqual(['for two', 'for two'])
    }
  })

  it('deposits anew by itself when the same people have a new key', async () => {
    const { people, open, kinds, relay, stage } = await world('same people')
    const all = await Promise.all(people.map((own) => open(own)))
    const [noor] = all
    await noor?.box.update(sealed, () => sealed)
    noor?.sync.push()
    await settled()
    const renewal = await createRenewal(stage.space.roster, people[1], stage.space.random)
    relay.addRecord(encodeRosterRecord(renewal.record))
    await settled()
    expect(noor?.box.records[0]).toMatchObject({ phase: 'held', deposit: { epoch: 4 } })
    for (const { box, sync } of all.slice(1)) {
      await box.update(sealed, () => sealed)
      sync.push()
    }
    await settled()
    expect(kinds().filter((kind) => kind === 'release')).toHaveLength(1)
  })

  it('may be one alone, who deposits nothing', async () => {
    const { people, open, leave, kinds, relay } = await world('alone')
    const noor = await open(people[0])
    leave(people[1])
    await settled()
    const { roster } = noor.log.state
    if (roster !== null) leave(people[2], roster)
    await settled()
    expect(noor.log.state.roster?.members).toHaveLength(1)
    expect(kinds().slice(3)).toEqual(['leave', 'renew', 'leave', 'renew'])
    await noor.box.update(sealed, () => sealed)
    noor.sync.push()
    await settled()
    expect(noor.box.records[0]).toMatchObject({ phase: 'kept', deposit: null })
    expect(relay.slots.size).toBe(0)
  })
})

describe('a device whose member has left', () => {
  it('asks nothing more, even if it is told so in the stream', async () => {
    const { people, open, leave, relay } = await world('told')
    const { own, disk, sync, log, scheduler } = await open(people[2])
    leave(people[2])
    // A relay that hands the record out all the same.
    await log.take(relay.items)
    sync.push()
    await settled()
    scheduler.pass(600_000)
    await settled()
    const again = await open(own, disk)
    const asked = relay.asked.get(own.member.member)?.length
    again.sync.hurry()
    again.sync.push()
    again.scheduler.pass(600_000)
    await settled()
    expect(again.sync.link).toBe('left')
    expect(relay.asked.get(own.member.member)).toHaveLength(asked ?? 0)
  })

  it('is refused, and stops asking after a few times, keeping what it has', async () => {
    const { people, open, leave, relay } = await world('refused')
    const { own, disk, sync, scheduler } = await open(people[2])
    leave(people[2])
    await settled()
    const kept = disk.records.size
    for (let minute = 0; minute < 30; minute++) {
      scheduler.pass(60_000)
      await settled()
    }
    const auths = relay.asked.get(own.member.member)?.filter(({ kind }) => kind === 'auth')
    expect([auths?.length, sync.link, disk.records.size]).toEqual([4, 'unknown-device', kept])
  })
})

describe('telling the relay', () => {
  it('is one record when the roster is as it was', async () => {
    const { people, kinds, tell, relay } = await world('tell')
    expect(await tell(people[2])).toBe('told')
    expect(kinds().slice(3)).toEqual(['leave'])
    const asked = relay.asked.get(`${people[2].member.member} leaving`)?.map(({ kind }) => kind)
    expect(asked).toEqual(['auth', 'append-roster'])
    expect(await tell(people[2])).toBe('unknown')
    expect(kinds().slice(3)).toEqual(['leave'])
  })

  it('follows a roster that has moved, past everything else', async () => {
    const { people, open, leave, kinds, tell } = await world('moved')
    const noor = await open(people[0])
    leave(people[1])
    await settled()
    for (let at = 0; at < 20; at++) await noor.log.append(note(String(at)))
    noor.sync.push()
    await settled()
    expect(await tell(people[2])).toBe('told')
    expect(kinds().filter((kind) => kind === 'leave')).toHaveLength(2)
  })

  it.each([
    ['has lost what came last', false],
    ['has other things in its place', true],
  ])('begins again from the relay’s first record when it %s', async (_, isOther) => {
    const { stage, people, kinds, tell, relay } = await world(`no fit ${isOther}`)
    const renew = () => createRenewal(stage.space.roster, people[0], stage.space.random)
    if (isOther) relay.addRecord(encodeRosterRecord((await renew()).record))
    // As if this device had seen a renewal that the relay does not have.
    const { record } = await renew()
    const records = [...stage.space.recordBytes.slice(0, 3), encodeRosterRecord(record)]
    expect(await tell(people[2], { records })).toBe('told')
    expect(kinds().at(-1)).toBe('leave')
  })

  it.each([
    ['nothing is known', { records: [] }],
    ['what is known cannot be read', { records: [new Uint8Array(9)] }],
  ])('works where %s', async (what, known) => {
    const { people, kinds, tell } = await world(what)
    expect(await tell(people[2], known)).toBe('told')
    expect(kinds().at(-1)).toBe('leave')
  })

  it('is done when the answer was lost, the next time', async () => {
    const { people, kinds, tell, relay } = await world('lost')
    relay.loseAnswerTo = 'append-roster'
    expect(await tell(people[2])).toBe('not-yet')
    expect(await tell(people[2])).toBe('unknown')
    expect(kinds().slice(3)).toEqual(['leave'])
  })

  it('comes to nothing while there is no relay', async () => {
    const { people, tell, relay } = await world('no relay')
    relay.up = false
    expect(await tell(people[2])).toBe('not-yet')
  })

  it('works for everyone at once, to the last', async () => {
    const { people, kinds, tell } = await world('all at once')
    const told = await Promise.all(people.map((own) => tell(own)))
    expect(told).toEqual(['told', 'told', 'told'])
    expect(kinds().slice(3)).toEqual(['leave', 'leave', 'leave'])
  })
})
