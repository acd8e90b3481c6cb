import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bondKinds } from '../content/bond.ts'
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { Tonight } from '../content/tonight.ts'
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

type Rows = Readonly<Record<string, Tonight>>
type Law = (given: readonly Practice[], wish: Wishes, fact: Facts, rows: Rows) => boolean

const rowOf = (id: string) => tonight[id as keyof typeof tonight]
const isHeavy = (one: Practice) => one.isHeavy === true

/** Held over every evening there could be. */
const laws: Readonly<Record<string, Law>> = {
  'three at most, and none of them twice': (given) =>
    given.length <= 3 && new Set(given).size === given.length,
  'no longer than there is time': (given, { minutes }) =>
    given.every((one) => one.minutes <= minutes),
  'no exercise when it is tense': (given, { mood }) =>
    mood !== 'tense' || !given.some((one) => isExercise(one) || isHeavy(one)),
  'nothing hard while rest is protected': (given, _, { isRest }) => !isRest || !given.some(isHeavy),
  'nothing intimate for friends, family or a team': (given, _, { kind }) =>
    kind === 'partners' || !given.some(isIntimate),
  'meant for a bond like theirs': (given, _, { kind }) =>
    given.every(({ audience }) => audience.includes(kind)),
  'nothing that needs another, for somebody alone': (given, _, { people }) =>
    people > 1 || given.every(({ id }) => rowOf(id).isAlone),
  'nothing for two among more': (given, _, { people }) =>
    people <= 2 || !given.some(({ steps }) => steps.some(({ kind }) => kind === 'overlap')),
  'the same all day long': (given, wish, fact, rows) =>
    suggest(all, rows, wish, fact).every((one, at) => one === given[at]),
  'something, where there is anybody to do it with': (given, _, { people }) =>
    people === 1 || given.length > 0,
}

/** As if somebody had said of every practice that it fits every evening: what must not be does not hang on that. */
const anyEvening: Rows = Object.fromEntries(
  all.map(({ id }) => [id, { ...rowOf(id), moods, where: distances, depth: 1 }]),
)

it.each(Object.entries(laws))('gives, whatever is wished for, %s', (_, holds) => {
  const every = fc.property(wishes, facts, (wish, fact) =>
    holds(suggest(all, tonight, wish, fact), wish, fact, tonight),
  )
  expect(fc.check(every).counterexample).toBe(null)
})

it('gives nothing else whatever is said of a practice', () => {
  const broken = evenings().flatMap(([wish, fact]) => {
    const given = suggest(all, anyEvening, wish, fact)
    return Object.entries(laws).flatMap(([law, holds]) =>
      holds(given, wish, fact, anyEvening) ? [] : [[law, wish, fact]],
    )
  })
  expect(broken).toEqual([])
})

/** Every mood, bond and number of people, until the list has turned all the way round. */
function evenings(): readonly (readonly [Wishes, Facts])[] {
  const days = Array.from({ length: 14 }, (_, ahead) => addDays(day, ahead))
  const each = <One, Made>(list: readonly One[], make: (one: One) => readonly Made[]) =>
    list.flatMap(make)
  return each(bondKinds, (kind) =>
    each(moods, (mood) =>
      each([1, 2, 3], (people) =>
        each([false, true], (isRest) =>
          each([5, 30] as const, (minutes) =>
            days.map((one): readonly [Wishes, Facts] => [
              { mood, minutes, where: 'here', deeper: 0 },
              { kind, people, day: one, isRest },
            ]),
          ),
        ),
      ),
    ),
  )
}

it('asks nobody to sit down together when it is tense', () => {
  const joint = all.filter(
    ({ id, steps }) =>
      rowOf(id).moods.includes('tense') &&
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
    suggest(all, tonight, { ...evening, deeper }, usual).map(({ id }) => rowOf(id).depth)
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  expect(sum(depths(-1))).toBeLessThan(sum(depths(0)))
  expect(sum(depths(1))).toBeGreaterThan(sum(depths(0)))
})

it('knows of every practice where it lies', () => {
  expect(Object.keys(tonight).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  const lost = all.filter(({ id }) => {
    const { group, where } = rowOf(id)
    return where.length === 0 || (group !== null && !groups.includes(group))
  })
  expect(lost).toEqual([])
})

it('gives what is hard no mood but a calm one', () => {
  const moodsOf = all.filter(isHeavy).flatMap(({ id }) => rowOf(id).moods)
  expect(new Set(moodsOf)).toEqual(new Set(['fine']))
})
