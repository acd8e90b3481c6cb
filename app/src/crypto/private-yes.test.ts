import fc from 'fast-check'
import { tokenAt, yesPlaces, yesVectorLength } from '@attune/wire/yes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { expect, test } from 'vitest'
import { createMatchKey, createVector, deckIdOf, placesOf } from './private-yes.ts'
import { createSeededRandom } from './random.ts'
import { createEpochKey } from './epoch-key.ts'

const epochKey = createEpochKey(createSeededRandom('yes'))
const keyOf = (tick: number, deck = 'closeness', of = epochKey) =>
  createMatchKey(of, deckIdOf(of, deck), tick)
const names = Array.from({ length: yesPlaces }, (_, item) => `item ${item}`)
const marked = fc.uniqueArray(fc.nat(yesPlaces - 1), { maxLength: yesPlaces })

function vectorOf(items: readonly number[], seed: string, tick = 7) {
  return createVector(keyOf(tick), names, items, createSeededRandom(seed))
}

function equalPlaces(one: Uint8Array, other: Uint8Array): readonly number[] {
  const places = Array.from({ length: yesPlaces }, (_, at) => at)
  return places.filter((at) => equalBytes(tokenAt(one, at), tokenAt(other, at)))
}

test('equal places are exactly what both have marked', () => {
  fc.assert(
    fc.property(marked, marked, (mine, theirs) => {
      const places = placesOf(keyOf(7))
      const both = mine.filter((item) => theirs.includes(item)).map((item) => places[item] ?? -1)
      const found = equalPlaces(vectorOf(mine, 'a'), vectorOf(theirs, 'b'))
      expect(found).toEqual(both.toSorted((a, b) => a - b))
    }),
  )
})

test('a vector has one size and draws one thing, whatever is marked', () => {
  for (const items of [[], [3], Array.from({ length: yesPlaces }, (_, item) => item)]) {
    const drawn: number[] = []
    const random = createSeededRandom('draws')
    const vector = createVector(
      keyOf(7),
      names,
      items,
      (length) => (drawn.push(length), random(length)),
    )
    expect(vector.length).toBe(yesVectorLength)
    expect(drawn).toEqual([yesVectorLength])
  }
})

test('every item has a place of its own, another one each week, in each deck and each epoch', () => {
  const places = placesOf(keyOf(7))
  expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: yesPlaces }, (_, at) => at))
  const other = createEpochKey(createSeededRandom('another epoch'))
  for (const key of [keyOf(8), keyOf(7, 'other'), keyOf(7, 'closeness', other)]) {
    expect(placesOf(key)).not.toEqual(places)
  }
})

test('of another week or epoch nothing is equal, however much is marked', () => {
  const all = Array.from({ length: yesPlaces }, (_, item) => item)
  expect(equalPlaces(vectorOf(all, 'a', 7), vectorOf(all, 'b', 8))).toEqual([])
  expect(equalPlaces(vectorOf(all, 'a'), vectorOf(all, 'b'))).toEqual(all)
})

test('an item that is not the same has no equal token, even in the same place', () => {
  const one = createVector(keyOf(7), ['one'], [0], createSeededRandom('a'))
  const other = createVector(keyOf(7), ['other'], [0], createSeededRandom('b'))
  expect(equalPlaces(one, other)).toEqual([])
})

test('the relay knows a deck by another name in each epoch', () => {
  const other = createEpochKey(createSeededRandom('another epoch'))
  expect(deckIdOf(epochKey, 'closeness')).toBe(deckIdOf(epochKey, 'closeness'))
  expect(deckIdOf(other, 'closeness')).not.toBe(deckIdOf(epochKey, 'closeness'))
})
