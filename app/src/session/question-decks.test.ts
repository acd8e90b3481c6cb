import { describe, expect, it } from 'vitest'
import { bondKinds, bondStages } from '../content/bond.ts'
import { dailyDecks } from '../content/questions/decks.ts'
import { addDays, dayOf } from '../domain/calendar-day.ts'
import { questionOfTheDay } from '../domain/question-of-the-day.ts'
import { createLateDecks, isPastFirst, onlyFirst } from './question-decks.ts'

const startDay = dayOf(2026, 11, 22)
const bonds = bondKinds.flatMap((kind) => bondStages.map((stage) => ({ kind, stage })))

describe.each(bonds)('for $kind, $stage', (bond) => {
  const lastAlone = Array.from({ length: 400 }, (_, at) => at).findLast(
    (at) => !isPastFirst({ bond, startDay }, addDays(startDay, at)),
  )

  it('asks the same with the first deck alone, as long as it is alone and a week on', () => {
    const days = Array.from({ length: (lastAlone ?? 0) + 7 }, (_, at) => addDays(startDay, at))
    const ask = (decks: typeof dailyDecks) =>
      days.map((day) => questionOfTheDay(decks, bond, startDay, day).id)
    expect(ask(onlyFirst)).toEqual(ask(dailyDecks))
    expect(days.length).toBeGreaterThan(25)
  })
})

it('fetches nothing for a space that nobody has described', () => {
  expect(isPastFirst(null, startDay)).toBe(false)
  expect(createLateDecks().here).toBeNull()
})

it('fetches every deck', async () => {
  expect(await createLateDecks().get()).toBe(dailyDecks)
})
