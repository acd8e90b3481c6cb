import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneQuestion } from '../content/practices/one-question.ts'
import { solveTogether } from '../content/practices/repair.ts'
import { addDays, dayOf } from './calendar-day.ts'
import type { RoundFact } from './round-facts.ts'
import { viewRound } from './round.ts'

const day = dayOf(2026, 11, 22)
const facts: readonly RoundFact[] = [
  { kind: 'sealed', step: 'answer', by: 'a', attempt: 1, day, answer: { text: 'mine' } },
  { kind: 'told', step: 'answer', by: 'b' },
  { kind: 'released', step: 'answer' },
  { kind: 'opened', step: 'answer', by: 'b', answer: { text: 'theirs' } },
  { kind: 'responded', step: 'reply', by: 'b', answer: { text: 'thank you' } },
]
const viewer = { me: 'a', members: ['a', 'b'], today: day }
const view = (known: readonly RoundFact[], today = day) =>
  viewRound(oneQuestion, { ...viewer, today }, known)

describe('viewRound', () => {
  it('asks for an answer first, and shows who said that theirs is waiting', () => {
    const open = view(facts.slice(1, 2))
    expect(open.steps[0]?.phase).toEqual({ is: 'open', told: ['b'] })
    expect(open.may).toEqual(['seal', 'leave'])
  })

  it('waits once sealed, and can be told of or taken back', () => {
    const sealed = view(facts.slice(0, 1))
    expect(sealed.steps[0]?.phase).toEqual({ is: 'sealed', answer: { text: 'mine' }, told: false })
    expect(sealed.may).toEqual(['tell', 'take-back', 'leave'])
    expect(sealed.done).toBe(true)
  })

  it('stays closed while a key is missing, then shows both and asks for a response', () => {
    expect(view(facts.slice(0, 3)).steps[0]?.phase).toEqual({
      is: 'opening',
      answer: { text: 'mine' },
    })
    const revealed = view(facts.slice(0, 4))
    expect(revealed.steps[0]?.phase).toEqual({
      is: 'revealed',
      answers: [
        { by: 'a', answer: { text: 'mine' }, mark: 'as-written' },
        { by: 'b', answer: { text: 'theirs' }, mark: 'as-written' },
      ],
    })
    expect(revealed.may).toEqual(['change', 'respond', 'leave'])
    expect(revealed.done).toBe(false)
  })

  it('shows of one’s own what everyone reads, where another device of theirs had sealed it first', () => {
    const first: RoundFact = { kind: 'opened', step: 'answer', by: 'a', answer: { text: 'first' } }
    expect(view([...facts, first]).steps[0]?.phase).toMatchObject({
      answers: [{ answer: { text: 'first' } }, { answer: { text: 'theirs' } }],
    })
    const unread: RoundFact = { ...first, answer: null }
    expect(view([...facts, unread]).steps[0]?.phase).toMatchObject({
      answers: [{ answer: { text: 'mine' } }, { answer: { text: 'theirs' } }],
    })
  })

  it('is done after the response, whatever the other does', () => {
    const mine = {
      kind: 'responded',
      step: 'reply',
      by: 'a',
      answer: { text: 'tell me more' },
    } as const
    expect(view([...facts, mine])).toMatchObject({
      done: true,
      may: ['change', 'leave'],
    })
  })

  it('gives an answer back, to seal again only while the round is young', () => {
    const back: RoundFact = { kind: 'returned', step: 'answer', by: 'a', attempt: 1 }
    const [sealed] = facts
    if (sealed === undefined) throw new Error('no fact')
    expect(view([sealed, back]).may).toEqual(['seal', 'leave'])
    expect(view([sealed, back], addDays(day, 7)).may).toEqual([])
    const again = { ...sealed, kind: 'sealed', attempt: 2, answer: { text: 'second' } } as const
    expect(view([sealed, back, again as RoundFact]).steps[0]?.phase).toMatchObject({
      is: 'sealed',
      answer: { text: 'second' },
    })
  })

  it('does not depend on the order in which facts arrived, nor on hearing them twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: 10 }), (shuffled) => {
        expect(view(shuffled)).toEqual(view(facts))
      }),
    )
  })
})

describe('what everyone comes first in', () => {
  const written = (step: string, by: string): RoundFact => {
    return { kind: 'written', step, by, answer: { text: `${step} of ${by}` } }
  }
  const needs = [written('problem', 'a'), written('needs', 'a')]
  const ways = (known: readonly RoundFact[], members = ['a', 'b']) =>
    viewRound(solveTogether, { ...viewer, members, passed: ['safety'] }, known).steps.find(
      ({ step }) => step === 'ways',
    )

  it('opens what follows once all have spoken', () => {
    expect(ways(needs)?.phase.is).toBe('later')
    expect(ways([...needs, written('needs', 'b')])?.may).toEqual(['write'])
  })

  it('closes nothing that was said when somebody else comes to be one of these people', () => {
    const said = [...needs, written('needs', 'b'), written('ways', 'b')]
    expect(ways(said, ['a', 'b', 'c'])?.phase.is).toBe('written')
  })
})
