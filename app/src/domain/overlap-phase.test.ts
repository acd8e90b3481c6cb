import { describe, expect, it } from 'vitest'
import { closeness } from '../content/practices/closeness.ts'
import { dayOf } from './calendar-day.ts'
import type { RoundFact } from './round-facts.ts'
import { viewRound } from './round.ts'

const viewer = { me: 'a', members: ['a', 'b'], today: dayOf(2026, 11, 22) }
const agreed = (by: string): RoundFact => ({ kind: 'agreed', step: 'yes', by })
const marked = (by: string, ...items: string[]): RoundFact => ({
  ...{ kind: 'marked', step: 'yes', by, items },
})
const matched: RoundFact = { kind: 'matched', step: 'yes', items: ['long-hug'] }
const away: RoundFact = { kind: 'put-away', step: 'yes', by: 'a' }

function look(facts: readonly RoundFact[], members = viewer.members) {
  const { steps, may } = viewRound(closeness, { ...viewer, members }, facts)
  return { phase: steps[0]?.phase, may }
}

describe('a private yes', () => {
  it('begins when each of two has said so', () => {
    expect(look([]).phase).toEqual({ is: 'offered', by: [] })
    expect(look([agreed('b')]).phase).toEqual({ is: 'offered', by: ['b'] })
    expect(look([agreed('a')]).phase).toEqual({ is: 'asked' })
    expect(look([agreed('b'), agreed('a')]).phase).toMatchObject({ is: 'begun', marks: [] })
  })

  it('shows one’s own marks and what both had marked, and never the other’s', () => {
    const facts = [agreed('a'), agreed('b'), marked('b', 'hold-hands'), marked('a', 'rub-feet')]
    expect(look(facts).phase).toEqual({ is: 'begun', marks: ['rub-feet'], matches: [] })
    expect(look([...facts, matched]).phase).toMatchObject({ matches: ['long-hug'] })
  })

  it('asks for nothing, and can be put away and begun anew', () => {
    const facts = [agreed('a'), agreed('b'), marked('a', 'rub-feet'), matched]
    expect(viewRound(closeness, viewer, facts).done).toBe(true)
    expect(look(facts).may).toContain('put-away')
    // Not as if the other asked for it once more.
    expect(look([...facts, away]).phase).toEqual({ is: 'offered', by: [] })
    expect(look([...facts, away]).may).toContain('begin')
  })

  it('is on one device of one’s own at a time', () => {
    const elsewhere: RoundFact = { ...agreed('a'), isElsewhere: true } as RoundFact
    const facts = [elsewhere, agreed('b'), marked('a', 'rub-feet'), matched]
    expect(look(facts).phase).toEqual({ is: 'elsewhere' })
    expect(look([...facts, away]).phase).toEqual({ is: 'elsewhere' })
    expect(look(facts).may).toContain('begin')
    expect(look(facts).may).not.toContain('mark')
  })

  it('looks the same to the other, whether it was put away, left alone or used', () => {
    const facts = [agreed('a'), agreed('b')]
    const theirs = { ...viewer, me: 'b' }
    const seen = [facts, [...facts, away], [...facts, marked('a', 'rub-feet')]].map((known) =>
      JSON.stringify(viewRound(closeness, theirs, known)),
    )
    expect(new Set(seen).size).toBe(1)
  })

  it('is for two', () => {
    for (const members of [['a'], ['a', 'b', 'c']]) {
      expect(look([agreed('a'), agreed('b')], members)).toEqual({
        ...{ phase: { is: 'for-two' }, may: [] },
      })
    }
  })
})
