import { describe, expect, it } from 'vitest'
import { encodeDeposit } from '@attune/wire/deposit.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { sealAnswer } from '../crypto/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import { valueOf } from '../crypto/space-fixture.testing.ts'
import type { OpenReveal, OwnReveal } from './reveals.ts'
import { createClaims, openReveals, openedBody, revealOpened } from './reveals.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import { addEntry, addRelease, createStage, depositOf, person, placeIn } from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

type Sealed = Awaited<ReturnType<typeof depositOf>>
const round = '2026-11-22/q1'
const name = { practice: 'one-question', step: 'answer', round }

const mine = ({ deposit, key }: Sealed, changes: Partial<OwnReveal> = {}): OwnReveal => ({
  ...name,
  reveal: deposit.body.reveal,
  key,
  deposit: encodeDeposit(deposit),
  ...{ takenBack: false, epoch: deposit.body.epoch, answer: { text: 'mine' } },
  ...changes,
})

const claimsIn = (state: SpaceState) => createClaims()({ state, unsent: [] })

async function open(stage: Stage, own: OwnKeys, ownReveals: readonly OwnReveal[]) {
  const { space } = stage.space.roster
  const { state } = await takeItems(emptySpace, space, own, stage.items, verifiedItems)
  return openReveals(state, claimsIn(state), own.member, ownReveals, new WeakMap())
}

async function setUp(mode: 'default' | 'strict', size = 2) {
  const stage = await createStage(`reveals ${mode}`, size)
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  const hers = await depositOf(stage, noor, mode, 'the soup by the bed')
  const his = await depositOf(stage, sam, mode, 'the printed tickets')
  return { stage, noor, sam, hers, his }
}

/** Puts an answer's key into the log, as its author's device does. */
function publish(stage: Stage, author: OwnKeys, { key, deposit }: Sealed, whose = author): void {
  const { reveal } = deposit.body
  const keys = [[whose.member.member, key]] as const
  const body = openedBody({ ...name, reveal }, { text: 'as it says itself' }, keys)
  addEntry(stage, author, { kind: revealOpened, day: null, body })
}

const texts = (opened: readonly OpenReveal[], ...people: readonly OwnKeys[]) =>
  opened.map(({ answers, sound }) => [
    sound,
    ...people.map(({ member }) => {
      const answer = answers.get(member.member)
      return answer == null ? answer : answer['text']
    }),
  ])

describe.each(['default', 'strict'] as const)('a release in %s mode', (mode) => {
  it('opens for whoever answered', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    addRelease(stage, [hers, his])
    const other = mode === 'default' ? 'the printed tickets' : undefined
    expect(texts(await open(stage, noor, [mine(hers)]), noor, sam)).toEqual([
      [true, 'the soup by the bed', other],
    ])
    publish(stage, sam, his)
    expect(texts(await open(stage, noor, [mine(hers)]), noor, sam)).toEqual([
      [true, 'the soup by the bed', 'the printed tickets'],
    ])
  })

  it('is nothing without an answer of everyone, whoever is missing', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    for (const deposits of [[hers], [his], [hers, hers], [hers, his, his], []]) {
      const bent = { ...stage, items: [...stage.items] }
      addRelease(bent, deposits)
      expect(await open(bent, noor, [mine(hers)])).toEqual([])
      expect(await open(bent, sam, [mine(his)])).toEqual([])
    }
  })

  it('counts once, and the sound one, however often the relay repeats or forges it', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    const forged = { ...his, deposit: { ...his.deposit, signature: new Uint8Array(64) } }
    publish(stage, sam, his)
    for (const other of [forged, his, his, forged]) addRelease(stage, [hers, other])
    expect(texts(await open(stage, noor, [mine(hers)]), sam)).toEqual([
      [true, 'the printed tickets'],
    ])
  })

  it('is not sound with a deposit that its author has not signed so', async () => {
    const { stage, noor, hers, his } = await setUp(mode)
    const elsewhere = await depositOf(stage, person(stage, 1), mode, 'other', { round: 'x' })
    for (const spoilt of [
      { ...his.deposit, signature: new Uint8Array(64) },
      { ...his.deposit, sealed: hers.deposit.sealed },
      { ...hers.deposit, body: { ...hers.deposit.body, member: his.deposit.body.member } },
      elsewhere.deposit,
    ]) {
      const bent = { ...stage, items: [...stage.items] }
      addRelease(bent, [hers, { deposit: spoilt }])
      const opened = await open(bent, noor, [mine(hers)])
      expect(opened.map(({ sound }) => sound)).not.toContain(true)
    }
  })

  it('stays shut about an answer that is not the one sealed here, or was taken back', async () => {
    const { stage, noor, hers, his } = await setUp(mode)
    const second = await depositOf(stage, noor, mode, 'a later try', { attempt: 2 })
    addRelease(stage, [hers, his])
    for (const own of [mine(second), mine(hers, { takenBack: true })]) {
      expect((await open(stage, noor, [own])).map(({ sound }) => sound)).toEqual([false])
    }
  })

  it('shows what cannot be opened as null, and blames nobody', async () => {
    const { stage, noor, sam, hers } = await setUp(mode)
    const { member } = noor.member
    const place = placeIn(stage, mode)
    const foreign = { ...sam, member: { ...sam.member, member } }
    const { random } = stage.space
    const { members } = stage.space.roster
    // Well signed, and not what a key of its own opens: sealed as if it were of someone else.
    const wrong = valueOf(await sealAnswer(place, 1, members, { text: 'x' }, foreign, random))
    const his = await depositOf(stage, sam, mode, 'the printed tickets')
    addRelease(stage, [hers, his])
    publish(stage, sam, wrong, sam)
    const opened = await open(stage, noor, [mine(hers)])
    const shown = mode === 'default' ? 'the printed tickets' : null
    expect(texts(opened, noor, sam)).toEqual([[true, 'the soup by the bed', shown]])
  })

  it('opens under no other name than its own', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    addRelease(stage, [hers, his])
    const renamed = mine(hers, { round: '2026-11-23/q2' })
    expect(await open(stage, noor, [renamed])).toEqual([])
    // A claim under another name neither opens it nor hides the true one.
    const { reveal } = his.deposit.body
    const body = openedBody({ ...name, round: 'elsewhere', reveal }, {}, [])
    addEntry(stage, sam, { kind: revealOpened, day: null, body })
    expect(await open(stage, noor, [renamed])).toEqual([])
    publish(stage, sam, his)
    expect((await open(stage, noor, [])).map((one) => one.round)).toEqual([round])
  })

  it('is healed by the other’s entry for a device that has forgotten its own', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    addRelease(stage, [hers, his])
    publish(stage, sam, his)
    const own = mode === 'default' ? 'the soup by the bed' : undefined
    expect(texts(await open(stage, noor, []), noor, sam)).toEqual([
      [true, own, 'the printed tickets'],
    ])
  })

  it('believes no key that does not give the commitment', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    addRelease(stage, [hers, his])
    // Sam gives out a false key for Noor's answer, and hers as his own.
    publish(stage, sam, his, noor)
    publish(stage, sam, hers, sam)
    const opened = await open(stage, noor, [mine(hers)])
    expect(texts(opened, noor)).toEqual([[true, 'the soup by the bed']])
    const keys = [...(opened[0]?.keys ?? [])].map(([who, key]) => [who, bytesOf(key)])
    const expected: [MemberId, Uint8Array][] = [[noor.member.member, bytesOf(hers.key)]]
    if (mode === 'default') expected.push([sam.member.member, bytesOf(his.key)])
    expect(keys).toEqual(expected)
  })

  it('is opened by its author’s word, which needs no second signature', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    const { reveal } = his.deposit.body
    const unsigned = { deposit: { ...his.deposit, signature: new Uint8Array(64) } }
    addRelease(stage, [hers, unsigned])
    const say = (author: OwnKeys, text: string) => {
      const bent = { ...stage, items: [...stage.items], heads: new Map(stage.heads) }
      const body = openedBody({ ...name, reveal }, { text }, [[sam.member.member, his.key]])
      addEntry(bent, author, { kind: revealOpened, day: null, body })
      return open(bent, noor, [mine(hers)])
    }
    const sound = [[true, 'the soup by the bed', 'the printed tickets']]
    expect(texts(await say(sam, 'the printed tickets'), noor, sam)).toEqual(sound)
    // Not by other words than those in it, nor by anybody else's.
    for (const opened of [await say(sam, 'something else'), await say(noor, 'the printed tickets')])
      expect(texts(opened, sam)).toEqual([[false, null]])
  })

  it('is taken as it rests here once everybody has said it, and not before', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    const { reveal } = his.deposit.body
    addRelease(stage, [hers, his])
    const answers = new Map(
      [noor, sam].map(({ member }) => [member.member, { text: 'as it rests' }] as const),
    )
    const members = [...answers.keys()]
    const kept = new Map([[reveal, { ...name, reveal, members, answers }]])
    const look = async () => {
      const { space } = stage.space.roster
      const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
      const claims = claimsIn(state)
      const all = await openReveals(state, claims, noor.member, [mine(hers)], new WeakMap(), kept)
      return texts(all, noor)
    }
    publish(stage, sam, his)
    expect(await look()).toEqual([[true, 'the soup by the bed']])
    publish(stage, noor, hers)
    expect(await look()).toEqual([[true, 'as it rests']])
  })

  it('is not opened beside what a segment tells of it', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    const { reveal } = his.deposit.body
    addRelease(stage, [hers, his])
    publish(stage, sam, his)
    const { space } = stage.space.roster
    const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
    const told = new Map([[reveal, { ...name, reveal, members: [], answers: new Map() }]])
    const look = (known: typeof told | undefined) =>
      openReveals(
        ...([state, claimsIn(state), noor.member, [mine(hers)], new WeakMap()] as const),
        ...([new Map(), known] as const),
      )
    expect(await look(told)).toEqual([])
    expect(await look(undefined)).toHaveLength(1)
  })

  it('is not opened anew each time', async () => {
    const { stage, noor, sam, hers, his } = await setUp(mode)
    addRelease(stage, [hers, his])
    publish(stage, sam, his)
    const { space } = stage.space.roster
    const { state } = await takeItems(emptySpace, space, noor, stage.items, verifiedItems)
    const before = new WeakMap()
    const ask = () => openReveals(state, claimsIn(state), noor.member, [mine(hers)], before)
    const [first] = await ask()
    expect((await ask())[0]).toBe(first)
  })
})

describe('a release', () => {
  it('of someone else’s mode opens nothing of ours', async () => {
    const { stage, noor, hers } = await setUp('strict')
    const loose = await depositOf(stage, person(stage, 1), 'default', 'loose')
    for (const deposits of [
      [loose, hers],
      [hers, loose],
    ]) {
      const bent = { ...stage, items: [...stage.items] }
      addRelease(bent, deposits)
      const opened = await open(bent, noor, [mine(hers)])
      expect(opened.map(({ sound }) => sound)).not.toContain(true)
    }
  })

  it('of three people needs all three', async () => {
    const { stage, noor, hers, his } = await setUp('default', 3)
    const theirs = await depositOf(stage, person(stage, 2), 'default', 'a third')
    addRelease(stage, [hers, his])
    expect(await open(stage, noor, [mine(hers)])).toEqual([])
    addRelease(stage, [hers, his, theirs])
    const [opened] = await open(stage, noor, [mine(hers)])
    expect([opened?.sound, opened?.answers.size]).toEqual([true, 3])
  })
})
