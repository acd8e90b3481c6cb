/**
 * The design's laws of the engine, over the whole state space of every definition, for two and
 * three people: in each reachable world, for each person and each part of what could have reached
 * them by then.
 */
import { describe, expect, it } from 'vitest'
import { practices } from '../content/practices/practices.ts'
import type { RoundFact, RoundView } from './round.ts'
import { viewRound } from './round.ts'
import type { World } from './round-world.testing.ts'
import { firstDay, isPrivate, knowable, nextWorlds, textOf } from './round-world.testing.ts'

interface Seen {
  readonly world: World
  readonly me: string
  readonly known: readonly RoundFact<string>[]
  readonly view: RoundView<string>
}

describe.each(practices.map((practice) => [practice.id, practice] as const))(
  '%s',
  (_, practice) => {
    it.each([2, 3])('keeps the laws with %i people', { timeout: 60_000 }, (people) => {
      const members = ['a', 'b', 'c'].slice(0, people)
      const worlds = explore({ practice, members, today: firstDay, facts: [] })
      let views = 0
      const reached = new Set<string>()
      const before = new Set<string>()
      const broken: unknown[] = []
      for (const world of worlds) {
        for (const seen of everythingSeen(world, before)) {
          views++
          for (const { phase } of seen.view.steps) reached.add(phase.is)
          const found = laws.filter(([, holds]) => !holds(seen)).map(([name]) => name)
          if (found.length > 0) broken.push({ found, facts: seen.known, view: seen.view })
        }
      }
      expect(broken.slice(0, 3)).toEqual([])
      // An exploration that went nowhere would prove nothing.
      expect(views).toBeGreaterThan(1_000)
      expect([...reached]).toEqual(
        expect.arrayContaining(['open', 'sealed', 'opening', 'revealed']),
      )
      expect([...reached]).toEqual(expect.arrayContaining(['returned', 'later', 'now']))
    })
  },
)

const laws: readonly (readonly [string, (seen: Seen) => boolean])[] = [
  [
    'no answer of another is shown before the release and before all can be shown',
    ({ view, known, me, world }) => {
      const shown = world.members.filter((by) => by !== me && showsAnswerOf(view, by))
      if (shown.length === 0) return true
      const released = known.some(({ kind }) => kind === 'released')
      return released && shown.length === world.members.length - 1
    },
  ],
  [
    'no response is shown before the reveal that it answers',
    ({ view }) => revealed(view) || !JSON.stringify(view).includes('reply of'),
  ],
  [
    'every reveal leads to a respond step',
    ({ view }) =>
      !revealed(view) ||
      view.steps.some(({ kind, phase }) => kind === 'respond' && phase.is === 'now'),
  ],
  [
    'whoever can do anything can leave, and who left is asked nothing more',
    ({ view, known }) => {
      if (known.some(({ kind }) => kind === 'left')) return view.done && view.may.length === 0
      return view.may.length === 0 || view.may.includes('leave')
    },
  ],
  ['no state is a dead end', ({ view }) => view.done || view.may.length > 0],
  [
    'what others keep to themselves changes nothing that I see',
    ({ view, world, me, known }) => {
      const leaked = world.facts.filter((fact) => isPrivate(fact) && 'by' in fact && fact.by !== me)
      return JSON.stringify(look(world, me, [...known, ...leaked])) === JSON.stringify(view)
    },
  ],
  [
    'both orders of arrival end in the same view',
    ({ view, world, me, known }) =>
      JSON.stringify(look(world, me, known.toReversed())) === JSON.stringify(view),
  ],
  [
    'hearing everything twice changes nothing',
    ({ view, world, me, known }) =>
      JSON.stringify(look(world, me, [...known, ...known])) === JSON.stringify(view),
  ],
]

function explore(start: World): readonly World[] {
  const found = new Map<string, World>()
  const waiting = [start]
  for (let world = waiting.pop(); world !== undefined; world = waiting.pop()) {
    const name =
      world.today +
      world.facts
        .map((fact) => JSON.stringify(fact))
        .toSorted()
        .join()
    if (found.has(name)) continue
    found.set(name, world)
    waiting.push(...nextWorlds(world))
  }
  return [...found.values()]
}

/**
 * For each person: their own facts with every part of the others' public ones. What somebody saw
 * in another world already is left out, but for all they can know at once: there the law about
 * what others keep to themselves must hold in each world anew.
 */
function* everythingSeen(world: World, before: Set<string>): Generator<Seen> {
  for (const me of world.members) {
    const all = knowable(world, me)
    const own = all.filter((fact) => 'by' in fact && fact.by === me)
    const arriving = all.filter((fact) => !own.includes(fact))
    const everything = (1 << arriving.length) - 1
    for (let part = 0; part <= everything; part++) {
      const known = [...own, ...arriving.filter((_, at) => (part >> at) & 1)]
      const name =
        me +
        world.today +
        known
          .map((fact) => JSON.stringify(fact))
          .toSorted()
          .join()
      if (part !== everything && before.has(name)) continue
      before.add(name)
      yield { world, me, known, view: look(world, me, known) }
    }
  }
}

function look(world: World, me: string, known: readonly RoundFact<string>[]): RoundView<string> {
  return viewRound(world.practice, { me, members: world.members, today: world.today }, known)
}

function showsAnswerOf(view: RoundView<string>, by: string): boolean {
  return view.steps.some(
    ({ kind, step, phase }) => kind === 'seal' && JSON.stringify(phase).includes(textOf(by, step)),
  )
}

function revealed(view: RoundView<string>): boolean {
  return view.steps.some(({ phase }) => phase.is === 'revealed')
}
