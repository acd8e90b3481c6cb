import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { RoundFact } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import { entryOf, indexOf, knownOf, revealOf, sealedOf, today } from './known.testing.ts'
import { factsOf, heldOn, heldRounds, membersOf } from './round-knowledge.ts'
import { showRound } from './rounds.ts'
import type { Saying } from './said.ts'

const name = { practice: 'check-in', round: today as string }
const evening = toRoundKey('check-in', today)
const reply = { ...name, step: 'reply' }
const care = { ...name, step: 'care' }
const responded = (by: string, at: number, text: string) =>
  entryOf(by, at, { kind: 'round.responded', ...reply, text })
const opened = revealOf('check-in', 'evening', today, {
  noor: { high: 'sun', help: 'tea' },
  sam: { high: 'snow' },
})

const viewOf = (known: Parameters<typeof showRound>[0], key: RoundKey = evening) =>
  showRound(known, key)!.view
const stepOf = (known: Parameters<typeof showRound>[0], at: number, key?: RoundKey) =>
  viewOf(known, key).steps[at]!.phase

describe('the facts of a round', () => {
  const saying: fc.Arbitrary<Saying> = fc.oneof(
    fc.constant<Saying>({ kind: 'round.told', ...name, step: 'evening' }),
    fc.constantFrom('a', 'b').map((text): Saying => ({ kind: 'round.responded', ...reply, text })),
    fc
      .constantFrom('c', null)
      .map((text): Saying => ({ kind: 'round.changed', ...reply, answer: text && { text } })),
    fc.constantFrom('yes' as const, 'not-now' as const).map((said): Saying => ({
      kind: 'round.replied',
      ...care,
      to: 'noor',
      reply: said,
      text: '',
    })),
    fc
      .constantFrom('happened' as const, 'landed' as const)
      .map((note): Saying => ({ kind: 'round.noted', ...care, to: 'noor', note })),
  )
  const entries = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('noor', 'sam'), fc.integer({ min: 1, max: 30 }), saying)
      .map(([by, at, what]) => entryOf(by, at, what)),
    { maxLength: 15, selector: ({ header }) => `${header.device} ${header.lamport}` },
  )

  it('are the same in whatever order they arrived, one of each', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (some, cut) => {
        const at = some.length === 0 ? 0 : cut % some.length
        const turned = [...some.slice(at), ...some.slice(0, at).toReversed()]
        const facts = factsOf(knownOf(some), evening)
        expect(factsOf(knownOf([], { said: indexOf([], turned) }), evening)).toEqual(facts)
        expect(factsOf(knownOf(turned), evening)).toEqual(facts)
        const names = facts.map((fact) => JSON.stringify({ ...fact, answer: 0, reply: 0, text: 0 }))
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  it('hold the first of what is said once, and the newest of what may be said anew', () => {
    const said = [
      responded('sam', 3, 'second'),
      responded('sam', 2, 'first'),
      entryOf('sam', 9, { kind: 'round.changed', ...reply, answer: { text: 'newest' } }),
      entryOf('sam', 5, { kind: 'round.changed', ...reply, answer: null }),
      entryOf('sam', 4, { kind: 'round.replied', ...care, to: 'noor', reply: 'yes', text: '' }),
      entryOf('sam', 6, {
        kind: 'round.replied',
        ...care,
        to: 'noor',
        reply: 'smaller',
        text: 'c',
      }),
    ]
    const facts = factsOf(knownOf(said), evening)
    const of = (kind: RoundFact['kind']) => facts.filter((fact) => fact.kind === kind)
    expect(of('responded')).toMatchObject([{ answer: { text: 'first' } }])
    expect(of('changed')).toMatchObject([{ answer: { text: 'newest' } }])
    expect(of('replied')).toMatchObject([{ reply: 'smaller', text: 'c' }])
  })

  it('are of this round alone', () => {
    const other = toRoundKey('thanks-together', today)
    const known = knownOf([responded('sam', 1, 'a')], {
      sealed: [sealedOf('check-in', 'evening', today, { high: 'sun' })],
      reveals: [opened],
      left: new Set([evening]),
    })
    expect(factsOf(known, other)).toEqual([])
    expect(
      factsOf(known, evening)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([...['left', 'opened', 'opened', 'released', 'responded', 'sealed']])
  })

  it('take an answer without words for one that cannot be opened', () => {
    const empty = revealOf('check-in', 'evening', today, { noor: { high: 'sun' }, sam: {} })
    expect(stepOf(knownOf([], { reveals: [empty] }), 0)).toMatchObject({
      is: 'revealed',
      answers: [{ by: 'noor' }, { by: 'sam', answer: null, mark: 'unopened' }],
    })
  })
})

describe('an opened round', () => {
  it('stays open when somebody has left since, with their words and response', () => {
    const known = knownOf([responded('sam', 2, 'thank you')], {
      members: ['noor', 'kim'],
      reveals: [opened],
    })
    expect(membersOf(known, evening)).toEqual(['noor', 'sam'])
    expect(stepOf(known, 0)).toMatchObject({ is: 'revealed', answers: [{}, { by: 'sam' }] })
    expect(stepOf(known, 1)).toMatchObject({ others: [{ by: 'sam' }] })
  })

  it('stays open when somebody came later, also once they speak in it', () => {
    const known = knownOf(
      [
        responded('kim', 2, 'how lovely'),
        entryOf('kim', 3, { kind: 'round.replied', ...care, to: 'noor', reply: 'yes', text: '' }),
      ],
      { members: ['noor', 'sam', 'kim'], reveals: [opened] },
    )
    expect(stepOf(known, 0)).toMatchObject({ is: 'revealed', answers: [{ by: 'noor' }, {}] })
    expect(stepOf(known, 1)).toMatchObject({ others: [{ by: 'kim' }] })
    expect(stepOf(known, 2)).toMatchObject({ wishes: [{ replies: [{ by: 'kim' }] }] })
  })

  it('shows nothing while an answer is on its way', () => {
    const half = { ...opened, answers: new Map([...opened.answers].slice(0, 1)) }
    const known = knownOf([responded('sam', 2, 'early')], { reveals: [half] })
    expect(stepOf(known, 0)).toEqual({ is: 'opening', answer: null })
    expect(stepOf(known, 1)).toEqual({ is: 'later' })
  })

  it('shows what was changed before anything was opened only afterwards', () => {
    const early = entryOf('sam', 1, {
      kind: 'round.changed',
      ...name,
      step: 'evening',
      answer: { high: 'too soon' },
    })
    expect(stepOf(knownOf([early]), 0)).toEqual({ is: 'open', told: [] })
  })
})

describe('a round of one person', () => {
  const ofNoor = toRoundKey('capacity', `${today}/noor`)
  const mine = { practice: 'capacity', step: 'capacity', round: `${today}/noor` }
  const written = (by: string, at: number, level: string) =>
    entryOf(by, at, { kind: 'round.written', ...mine, answer: { level } })

  it('holds nothing that somebody else says in it', () => {
    const known = knownOf([written('sam', 1, 'none')], { members: ['sam', 'noor'] })
    expect(viewOf(known, ofNoor)).toMatchObject({
      steps: [{ phase: { is: 'unwritten' } }],
      may: ['write', 'leave'],
    })
    const both = knownOf([written('sam', 1, 'none'), written('noor', 2, 'full')])
    expect(stepOf(both, 0, ofNoor)).toMatchObject({ answers: [{ by: 'noor' }], isMine: true })
    expect(stepOf({ ...both, me: 'sam' }, 0, ofNoor)).toMatchObject({
      answers: [{ by: 'noor', answer: { level: 'full' } }],
      isMine: false,
    })
  })

  it('is not changed by anyone else, and asks nobody else for words', () => {
    const known = knownOf([
      written('noor', 1, 'full'),
      entryOf('sam', 2, { kind: 'round.changed', ...mine, answer: { level: 'none' } }),
      entryOf('sam', 3, { kind: 'round.changed', ...mine, answer: null }),
    ])
    expect(stepOf(known, 0, ofNoor)).toMatchObject({ answers: [{ mark: 'as-written' }] })
    expect(viewOf({ ...known, me: 'sam' }, ofNoor).may).toEqual([])
    expect(viewOf(knownOf([], { me: 'sam' }), ofNoor).may).toEqual([])
  })
})

it('finds what is held by round and day, and anew when the lists are new', () => {
  const first = sealedOf('check-in', 'evening', today, { high: 'sun' })
  const known = knownOf([], { sealed: [first], reveals: [opened] })
  expect(heldOn(known, today)).toContain(evening)
  const second = sealedOf('thanks-together', 'thanks', today, { did: 'soup' })
  const more = { ...known, sealed: [first, second] }
  expect([...heldRounds(more)].toSorted()).toEqual([evening, toRoundKey('thanks-together', today)])
})
