import { expect, it } from 'vitest'
import { bondKinds } from '../../content/bond.ts'
import { firstDeck } from '../../content/questions/first-deck.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import { deepest, questionAt, talksFor, turnsOf } from './table-talks.ts'

const day = dayOf(2026, 11, 22)

it('has something to talk about for every kind of bond, in short turns', () => {
  for (const kind of bondKinds) {
    expect(talksFor(kind).length).toBeGreaterThan(1)
    for (const talk of talksFor(kind)) expect(turnsOf(talk).minutes).toBeLessThanOrEqual(5)
  }
  expect(talksFor('team')).toEqual(['equal-turns', 'hold-that-thought'])
})

it('asks what these people can be asked, as deep as they like and no deeper', () => {
  for (const kind of bondKinds)
    for (let level = 1; level <= 5; level++)
      for (let at = 0; at < 40; at++) {
        const question = questionAt(firstDeck, kind, { day, level, at })
        expect(question?.bonds).toContain(kind)
        expect(question?.depth).toBe(Math.min(level, deepest(firstDeck, kind)))
      }
})

it('asks the same on every phone that day, and something else next', () => {
  const ask = (at: number) => questionAt(firstDeck, 'partners', { day, level: 2, at })?.id
  expect(ask(0)).toBe(ask(0))
  expect(new Set([ask(0), ask(1), ask(2)]).size).toBe(3)
})
