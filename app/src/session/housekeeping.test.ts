import { describe, expect, it } from 'vitest'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createLeave, createRenewal } from '../crypto/roster.ts'
import { verificationCode } from '../crypto/verification-code.ts'
import { dayOf } from '../domain/calendar-day.ts'
import type { AcceptedEntry, SpaceState } from '../sync/space-state.ts'
import { emptySpace, takeItems } from '../sync/space-state.ts'
import type { Stage } from '../sync/stage.testing.ts'
import { createStage, person } from '../sync/stage.testing.ts'
import { nextSaying } from './housekeeping.ts'
import { shortCode } from './short-code.ts'
import { currentDescription } from './space-terms.ts'
import { plainRecord } from './records.testing.ts'
import type { SpaceRecord } from './records.ts'
import type { PlainSaying, Said, Saying } from './said.ts'
import { readSaid, sayingToContent } from './said.ts'
import { verifiedItems } from '../sync/verified-items.ts'

const today = dayOf(2026, 11, 22)
const at = { lamport: 1, device: 'd', seq: 1 } as unknown as Said['at']
const record: SpaceRecord = { ...plainRecord, name: 'Noor' }

async function setUp(size = 2) {
  const stage = await createStage('housekeeping', size)
  const [noor, sam] = [person(stage, 0), person(stage, size - 1)]
  const { space } = stage.space.roster
  const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
  const said: Said<PlainSaying>[] = []
  const say = (by: OwnKeys, what: PlainSaying, epoch = state.roster?.epoch ?? 0) =>
    said.push({ by: by.member.member, epoch, day: null, what, at })
  const due = (own: OwnKeys, nonce: Uint8Array, changes: Partial<SpaceRecord> = {}) =>
    nextSaying(state, said, own, { ...record, ...changes }, new Uint8Array(nonce), today)
  return { stage, noor, sam, state, said, say, due }
}

const nonceOf = (stage: Stage) => stage.space.codeNonce
const hers = new Uint8Array(32).fill(1)

describe('what a device says of itself', () => {
  it('is the terms, the name and the first half of the code from the inviter', async () => {
    const { noor, say, due } = await setUp()
    const kinds: (string | undefined)[] = []
    for (let next = due(noor, hers); next !== null; next = due(noor, hers)) {
      kinds.push(next.kind)
      say(noor, next as PlainSaying)
    }
    expect(kinds).toEqual(['space.described', 'person.named', 'code.nonce'])
  })

  it('keeps the joiner’s half back until the inviter’s is here', async () => {
    const { stage, noor, sam, state, say, due } = await setUp()
    const nonce = nonceOf(stage)
    expect(due(sam, nonce)?.kind).toBe('person.named')
    say(sam, { kind: 'person.named', name: 'Sam' })
    expect(due(sam, nonce)).toBeNull()
    const joined = state.records.at(-1)?.hash ?? new Uint8Array()
    // Neither a half for another record nor one said by the joiner counts as the inviter's.
    say(noor, { kind: 'code.nonce', record: new Uint8Array(32), nonce: hers })
    expect(due(sam, nonce)).toBeNull()
    say(noor, { kind: 'code.nonce', record: joined, nonce: hers })
    expect(due(sam, nonce)).toEqual({ kind: 'code.nonce', record: joined, nonce })
  })

  it('is said anew in a new epoch, and never without its key', async () => {
    const { noor, say, state, due } = await setUp()
    say(noor, { kind: 'person.named', name: 'Noor' }, 1)
    expect(due(noor, hers)?.kind).toBe('space.described')
    const locked: SpaceState = { ...state, epochKeys: new Map() }
    expect(nextSaying(locked, [], noor, record, hers, today)).toBeNull()
  })

  it('is strict when either person has a doubt about the relay', async () => {
    const { noor, due } = await setUp()
    const strict = (changes: Partial<SpaceRecord>) => {
      const next = due(noor, hers, changes)
      return next?.kind === 'space.described' ? next.strict : null
    }
    const terms = { history: false, returning: null, nonce: null, answered: null, chosen: null }
    const invitation = { code: '', ended: true, joinerStrict: true, ...terms }
    expect(strict({})).toBe(false)
    expect(strict({ keeper: 'not-sure' })).toBe(true)
    expect(strict({ keeper: 'one-of-us' })).toBe(true)
    expect(strict({ invitation })).toBe(true)
    expect(strict({ invitation: { ...invitation, joinerStrict: false } })).toBe(false)
  })

  it('keeps a doubt that somebody had before another came', async () => {
    const { noor, say, due } = await setUp()
    const described = { kind: 'space.described', bond: record.bond, startDay: today } as const
    say(noor, { ...described, strict: true }, 1)
    expect(due(noor, hers)).toMatchObject({ kind: 'space.described', strict: true })
  })

  it('keeps the day on which the space began', async () => {
    const { noor, say, due } = await setUp()
    const { bond } = record
    const startDay = dayOf(2026, 1, 2)
    say(noor, { kind: 'space.described', bond, strict: false, startDay }, 1)
    expect(due(noor, hers)).toMatchObject({ kind: 'space.described', startDay })
  })
})

describe('the description of a space', () => {
  it('is the first of whoever began the epoch, and nobody else’s', async () => {
    const { noor, sam, state, said, say } = await setUp()
    const { bond } = record
    const described = { kind: 'space.described', bond, startDay: today } as const
    say(sam, { ...described, strict: false })
    say(noor, { ...described, strict: false }, 1)
    expect(currentDescription(state, said)).toBeNull()
    say(noor, { ...described, strict: true })
    say(noor, { ...described, strict: false })
    expect(currentDescription(state, said)?.strict).toBe(true)
  })
})

describe('when somebody leaves', () => {
  /** The third, or the first, who let the third in, goes; the second begins the new epoch. */
  async function setUpLeaving(leaver: 0 | 2) {
    const world = await setUp(3)
    const { stage, noor, state, say } = world
    const { roster } = stage.space
    for (const own of stage.space.people) say(own, { kind: 'person.named', name: 'x' })
    say(noor, { kind: 'space.described', bond: record.bond, strict: true, startDay: today })
    const sam = person(stage, 1)
    const take = async (before: SpaceState, made: RosterRecord) => {
      const item = {
        cursor: before.cursor + 1,
        kind: 'roster',
        bytes: encodeRosterRecord(made),
      } as const
      return (await takeItems(before, roster.space, sam, [item], verifiedItems)).state
    }
    const gone = person(stage, leaver)
    const left = await take(state, createLeave(roster, gone.member.member, gone.device))
    if (left.roster === null) throw new Error('no roster')
    const { record: renewal } = await createRenewal(left.roster, sam, stage.space.random)
    return { ...world, sam, left, renewed: await take(left, renewal) }
  }

  it.each([0, 2] as const)('nothing is said, and nothing forgotten (%i)', async (leaver) => {
    const { said, sam, left, renewed } = await setUpLeaving(leaver)
    for (const state of [left, renewed]) {
      expect(nextSaying(state, said, sam, record, hers, today)).toBeNull()
      expect(currentDescription(state, said)).toMatchObject({ strict: true })
    }
  })

  it('whoever begins the new epoch says the terms, if nobody had', async () => {
    const { said, sam, left, renewed } = await setUpLeaving(0)
    const unsaid = said.filter(({ what }) => what.kind !== 'space.described')
    expect(nextSaying(left, unsaid, sam, record, hers, today)).toBeNull()
    expect(nextSaying(renewed, unsaid, sam, record, hers, today)?.kind).toBe('space.described')
  })

  it.each([0, 2] as const)('there is no code to compare with them (%i)', async (leaver) => {
    const { stage, said, say, noor, state, renewed } = await setUpLeaving(leaver)
    const joined = state.records.at(-1)?.hash ?? new Uint8Array()
    say(noor, { kind: 'code.nonce', record: joined, nonce: hers })
    say(person(stage, 2), { kind: 'code.nonce', record: joined, nonce: nonceOf(stage) })
    expect(shortCode(state, said)).not.toBeNull()
    expect(shortCode(renewed, said)).toBeNull()
  })
})

describe('the short code', () => {
  it('outlasts a new key', async () => {
    const { stage, noor, sam, state, said, say } = await setUp()
    const joined = state.records.at(-1)?.hash ?? new Uint8Array()
    say(noor, { kind: 'code.nonce', record: joined, nonce: hers })
    say(sam, { kind: 'code.nonce', record: joined, nonce: nonceOf(stage) })
    const { roster } = stage.space
    const bytes = encodeRosterRecord((await createRenewal(roster, noor, stage.space.random)).record)
    const item = { cursor: state.cursor + 1, kind: 'roster', bytes } as const
    const { state: renewed } = await takeItems(state, roster.space, noor, [item], verifiedItems)
    expect(renewed.roster?.epoch).toBe(3)
    expect(shortCode(renewed, said)).toEqual(shortCode(state, said))
    expect(shortCode(renewed, said)).not.toBeNull()
  })

  it('is there with both halves, the same on both sides, and only with the one promised', async () => {
    const { stage, noor, sam, state, said, say } = await setUp()
    const joined = state.records.at(-1)?.hash ?? new Uint8Array()
    const half = (nonce: Uint8Array) =>
      ({ kind: 'code.nonce', record: joined, nonce: new Uint8Array(nonce) }) as const
    say(noor, half(hers))
    expect(shortCode(state, said)).toBeNull()
    say(sam, half(nonceOf(stage)))
    expect(shortCode(state, said)).toEqual(verificationCode(joined, hers, nonceOf(stage)))
    const wrong = said.with(1, { ...said[1]!, what: half(hers) })
    expect(shortCode(state, wrong)).toBeNull()
  })

  it('is nothing while one is alone', async () => {
    const { state, said } = await setUp(1)
    expect(shortCode(state, said)).toBeNull()
  })
})

describe('what entries say', () => {
  const entry = (kind: string, body: object): AcceptedEntry => ({
    header: { member: 'm', epoch: 2 } as unknown as AcceptedEntry['header'],
    hash: new Uint8Array(32),
    content: { kind, day: null, body: body as never },
  })
  const kinds = (...entries: AcceptedEntry[]) =>
    entries.flatMap((one) => readSaid(one)?.what.kind ?? [])
  const round = { practice: 'one-question', step: 'reply', round: '2026-11-22/q1' }

  it('reads back what it writes', () => {
    const sayings: Saying[] = [
      { kind: 'person.named', name: 'Noor' },
      {
        kind: 'space.described',
        bond: { kind: 'friends', stage: 'new' },
        strict: true,
        startDay: today,
      },
      { kind: 'code.nonce', record: new Uint8Array(32), nonce: hers },
      { kind: 'round.told', ...round },
      { kind: 'round.responded', ...round, text: 'Tell me more' },
    ]
    for (const what of sayings) {
      const content = sayingToContent(what)
      expect(readSaid({ ...entry('', {}), content })).toMatchObject({ by: 'm', epoch: 2, what })
    }
  })

  it.each<[string, string, object]>([
    ['a name that is none', 'person.named', { name: 5 }],
    ['an invisible name', 'person.named', { name: '\u200b' }],
    ['no bond', 'space.described', { bond: { kind: 'rivals', stage: 'new' }, startDay: today }],
    ['no day', 'space.described', { bond: record.bond, startDay: '2026-02-30' }],
    ['half a nonce', 'code.nonce', { record: new Uint8Array(32), nonce: new Uint8Array(16) }],
    ['no round', 'round.told', { practice: 'x', step: 'y' }],
    ['a blank response', 'round.responded', { ...round, text: ' \u200b\n' }],
    ['an unknown kind', 'from.the.future', { anything: 1 }],
    ['a kind named like an object’s own', '__proto__', { name: 'x' }],
    ['another', 'constructor', { name: 'x' }],
  ])('says nothing with %s', (_, kind, body) => {
    expect(kinds(entry(kind, body))).toEqual([])
  })

  it('is not fooled by keys that objects are born with', () => {
    const born = JSON.parse('{"__proto__": {"name": "Mallory"}}') as object
    const none = Object.assign(Object.create(null) as object, { ['__proto__']: 1 })
    expect(kinds(entry('person.named', born), entry('person.named', none))).toEqual([])
    expect(({} as { name?: string }).name).toBeUndefined()
  })

  it('takes a description that does not say so as strict', () => {
    const described = entry('space.described', { bond: record.bond, startDay: today })
    expect(readSaid(described)?.what).toMatchObject({ strict: true })
  })
})
