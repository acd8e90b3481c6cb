import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bondKinds, bondStages } from '../content/bond.ts'
import { firstDeck } from '../content/questions/first-deck.ts'
import { addDays, dayOf } from './calendar-day.ts'
import { questionOfTheDay } from './question-of-the-day.ts'

const start = dayOf(2026, 11, 22)
const bonds = bondKinds.flatMap((kind) => bondStages.map((stage) => ({ kind, stage })))
const ask = (bond: (typeof bonds)[number], days: number) =>
  questionOfTheDay(firstDeck, bond, start, addDays(start, days))

describe.each(bonds)('for $kind, $stage', (bond) => {
  const fitting = firstDeck.filter((question) =>
    (question.bonds as readonly string[]).includes(bond.kind),
  )
  const asked = fitting.map((_, days) => ask(bond, days))

  it('asks each fitting question once before any comes again', () => {
    expect(new Set(asked.map(({ id }) => id)).size).toBe(fitting.length)
    expect(ask(bond, fitting.length)).toBe(asked[0])
  })

  it('begins light, and is only as deep in its first week as the stage allows', () => {
    expect(asked[0]?.depth).toBe(1)
    const deepest = Math.max(...asked.slice(0, 7).map(({ depth }) => depth))
    expect(deepest).toBeLessThanOrEqual(bond.stage === 'long-term' ? 2 : 1)
  })

  it('asks nothing that is not meant for this bond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4_000 }), (days) =>
        (ask(bond, days).bonds as readonly string[]).includes(bond.kind),
      ),
    )
  })
})
