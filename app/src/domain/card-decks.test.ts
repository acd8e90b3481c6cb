import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cards } from '../content/lists/cards.ts'
import { cardsIn, cardsLeft, decksFor, drawCard, nameOf } from './card-decks.ts'

const own = [{ key: 'our-card/2026-11-22/one', text: 'What did you want to be at nine?' }]

it('has the decks of these people, and their own where it has a card', () => {
  expect(decksFor('partners', [])).toEqual(['light', 'fun', 'deep', 'repair'])
  expect(decksFor('friends', [])).toContain('friends')
  expect(decksFor('family', own).slice(-2)).toEqual(['family', 'ours'])
  // A team goes no deeper.
  expect(decksFor('team', [])).not.toContain('deep')
})

it('keeps what mends behind the gate', () => {
  expect(cardsIn('repair', { kind: 'partners', isSafe: false }, own)).toEqual([])
  expect(cardsIn('repair', { kind: 'partners', isSafe: true }, own).length).toBeGreaterThan(5)
})

it('draws every card that is left, none that lay there, and never the same one twice running', () => {
  const all = [...cardsIn('light', { kind: 'friends', isSafe: false }, own), ...own]
  const drawn = ['q-bench-view', own[0]?.text ?? '']
  const left = cardsLeft(all, drawn)
  expect(left).toHaveLength(all.length - 2)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const first = drawCard(left, null, chance)
      expect(drawn).not.toContain(nameOf(first))
      expect(nameOf(drawCard(left, first, chance))).not.toBe(nameOf(first))
    }),
  )
  expect(drawCard([], null, 0)).toBeNull()
  const [only] = cards
  expect(drawCard([{ id: only.id }], { id: only.id }, 0.5)).toEqual({ id: only.id })
})
