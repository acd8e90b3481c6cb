import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bondKinds, bondStages } from '../content/bond.ts'
import { dailyDecks } from '../content/questions/decks.ts'
import { firstDeck } from '../content/questions/first-deck.ts'
import { addDays, dayOf } from './calendar-day.ts'
import { questionOfTheDay } from './question-of-the-day.ts'

const start = dayOf(2026, 11, 22)
const bonds = bondKinds.flatMap((kind) => bondStages.map((stage) => ({ kind, stage })))
const ask = (bond: (typeof bonds)[number], days: number) =>
  questionOfTheDay(dailyDecks, bond, start, addDays(start, days))

describe.each(bonds)('for $kind, $stage', (bond) => {
  const fittingOf = (deck: (typeof dailyDecks)[number]) =>
    deck.filter((one) => one.bonds.includes(bond.kind))
  const fitting = dailyDecks.flatMap(fittingOf)
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

  it('goes through one deck after the other, and what comes later changes nothing before', () => {
    let from = 0
    for (const deck of dailyDecks) {
      const ids = fittingOf(deck).map(({ id }) => id)
      const until = from + ids.length
      expect(
        asked
          .slice(from, until)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted())
      from = until
    }
    const days = Array.from({ length: fittingOf(firstDeck).length }, (_, at) => at)
    const alone = days.map((day) => questionOfTheDay([firstDeck], bond, start, addDays(start, day)))
    expect(asked.slice(0, days.length)).toEqual(alone)
  })

  it('asks nothing that is not meant for this bond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4_000 }), (days) =>
        (ask(bond, days).bonds as readonly string[]).includes(bond.kind),
      ),
    )
  })
})
