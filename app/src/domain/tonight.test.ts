import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bondKinds } from '../content/bond.ts'
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import { distances, groups, lengths, moods, tonight } from '../content/tonight.ts'
import { addDays, dayOf } from './calendar-day.ts'
import type { Facts, Wishes } from './tonight.ts'
import { isExercise, isIntimate, suggest } from './tonight.ts'

const all: readonly Practice[] = practices
const day = dayOf(2026, 11, 22)
const usual: Facts = { kind: 'partners', people: 2, day, isRest: false }
const evening: Wishes = { mood: 'fine', minutes: 15, where: 'here', deeper: 0 }

const wishes: fc.Arbitrary<Wishes> = fc.record({
  mood: fc.constantFrom(...moods),
  minutes: fc.constantFrom(...lengths),
  where: fc.constantFrom(...distances),
  deeper: fc.constantFrom(-1, 0, 1),
})
const facts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom(...bondKinds),
  people: fc.integer({ min: 1, max: 6 }),
  day: fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(day, days)),
  isRest: fc.boolean(),
})

/** Held over every evening there could be. */
function law(holds: (given: readonly Practice[], wish: Wishes, fact: Facts) => void): void {
  fc.assert(
    fc.property(wishes, facts, (wish, fact) => {
      holds(suggest(all, tonight, wish, fact), wish, fact)
    }),
  )
}

describe('whatever is wished for', () => {
  it('is answered with three at most, and none of them twice', () =>
    law((given) => {
      expect(given.length).toBeLessThanOrEqual(3)
      expect(new Set(given).size).toBe(given.length)
    }))

  it('takes no longer than there is time', () =>
    law((given, { minutes }) => {
      for (const one of given) expect(one.minutes).toBeLessThanOrEqual(minutes)
    }))

  it('is nothing hard when it is tense, nor while rest is protected', () =>
    law((given, { mood }, { isRest }) => {
      if (mood === 'tense') expect(given.filter(isExercise)).toEqual([])
      if (mood === 'tense' || isRest) expect(given.filter(({ isHeavy }) => isHeavy)).toEqual([])
    }))

  it('is nothing intimate for friends, family or a team', () =>
    law((given, _, { kind }) => {
      if (kind !== 'partners') expect(given.filter(isIntimate)).toEqual([])
    }))

  it('is meant for these people', () =>
    law((given, _, { kind, people }) => {
      for (const { id, audience, steps } of given) {
        expect(audience).toContain(kind)
        if (people === 1) expect(tonight[id as keyof typeof tonight].isAlone).toBe(true)
        if (people > 2) expect(steps.map((step) => step.kind)).not.toContain('overlap')
      }
    }))

  it('is the same all day long', () =>
    law((given, wish, fact) => expect(suggest(all, tonight, wish, fact)).toEqual(given)))

  it('is something, where there is anybody to do it with', () =>
    law((given, _, { people }) => {
      if (people > 1) expect(given).not.toEqual([])
    }))
})

it('asks nobody to sit down together when it is tense', () => {
  const joint = all.filter(
    ({ id, steps }) =>
      tonight[id as keyof typeof tonight].moods.includes('tense') &&
      steps.some((step) => !['write', 'read'].includes(step.kind) || 'to' in step),
  )
  expect(joint).toEqual([])
})

it('changes from day to day, so that all of it comes up', () => {
  const seen = new Set(
    Array.from({ length: 30 }, (_, ago) =>
      suggest(all, tonight, evening, { ...usual, day: addDays(day, ago) }),
    ).flatMap((given) => given.map(({ id }) => id)),
  )
  expect(seen.size).toBeGreaterThan(8)
  expect(suggest(all, tonight, evening, { ...usual, day: addDays(day, 1) })).not.toEqual(
    suggest(all, tonight, evening, usual),
  )
})

it('gives way to who would rather stay lighter, or go deeper', () => {
  const depths = (deeper: number) =>
    suggest(all, tonight, { ...evening, deeper }, usual).map(
      ({ id }) => tonight[id as keyof typeof tonight].depth,
    )
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  expect(sum(depths(-1))).toBeLessThan(sum(depths(0)))
  expect(sum(depths(1))).toBeGreaterThan(sum(depths(0)))
})

it('knows of every practice where it lies, and suggests only what its people could do', () => {
  for (const { id, audience } of all) {
    const row = tonight[id as keyof typeof tonight]
    expect(row, id).toBeDefined()
    if (row.group !== null) expect(groups, id).toContain(row.group)
    expect(audience.length, id).toBeGreaterThan(0)
    expect(row.where.length, id).toBeGreaterThan(0)
  }
  expect(Object.keys(tonight).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
})

it('gives what is hard no mood but a calm one', () => {
  const moodsOf = all
    .filter(({ isHeavy }) => isHeavy)
    .flatMap(({ id }) => tonight[id as keyof typeof tonight].moods)
  expect(new Set(moodsOf)).toEqual(new Set(['fine']))
})
