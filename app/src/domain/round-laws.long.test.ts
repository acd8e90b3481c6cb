/**
 * The design's laws of the engine, over the whole state space of every definition, for two and
 * three people: in each reachable world, for each person and each part of what could have reached
 * them by then.
 */
import { describe, expect, it } from 'vitest'
import type { Practice, Step } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import { agreementLaws } from './agreement-laws.testing.ts'
import { hearingLaws } from './hearing-laws.testing.ts'
import { orderLaws } from './order-laws.testing.ts'
import type { RoundFact, ShownAnswer } from './round-facts.ts'
import type { RoundView, StepView } from './round.ts'
import type { Optional, World } from './round-world.testing.ts'
import {
  before as early,
  firstDay,
  isPrivate,
  knowable,
  nextWorlds,
  wordsOf,
} from './round-world.testing.ts'
import type { Law, Seen } from './seen.testing.ts'
import { look } from './seen.testing.ts'
import { turnLaws } from './turn-laws.testing.ts'

/** What differs only by its words is one and the same to the engine. */
const shapes = Map.groupBy<string, Practice>(practices, shapeOf)
const kinds = [...shapes.values()].map(
  (same) => [same.map(({ id }) => id).join(', '), same] as const,
)

describe.each(kinds)('%s', (_, [practice]) => {
  if (practice === undefined) throw new Error('a shape of no practice')
  it.each([2, 3])('keeps the laws with %i people', { timeout: 300_000 }, (people) => {
    const members = ['a', 'b', 'c'].slice(0, people)
    const worlds = explore({
      practice,
      members,
      actors: actorsOf(members, practice),
      ...{ today: firstDay, now: early, facts: [], passed: passedBy(members.slice(0, -1)) },
    })
    let views = 0
    const reached = new Set<string>()
    const before = new Set<string>()
    const broken: unknown[] = []
    for (const world of worlds) {
      for (const seen of everythingSeen(world, before)) {
        views++
        for (const { step, phase } of seen.view.steps) reached.add(`${step} ${phase.is}`)
        const found = laws.filter(([, holds]) => !holds(seen)).map(([name]) => name)
        if (found.length > 0) broken.push({ found, facts: seen.known, view: seen.view })
      }
    }
    expect(broken.slice(0, 3)).toEqual([])
    // An exploration that went nowhere would prove nothing; where nothing may be done, it has to.
    const mayBe = phasesOf(practice, people)
    const isForTwo = people > 2 && practice.steps.some(({ kind }) => kind === 'overlap')
    expect(views).toBeGreaterThan(isForTwo || practice.steps.every(isStill) ? 0 : 4)
    expect([...reached].filter((one) => !mayBe.includes(one))).toEqual([])
    const expected = isForTwo ? reached : new Set(mayBe)
    expect([...reached].toSorted()).toEqual([...expected].toSorted())
  })
})

const left = ['change', 'note', 'end', 'withdraw']

/** Nothing in it is anybody else's to see. */
function isStill(step: Step): boolean {
  return ['read', 'gate'].includes(step.kind) || (step.kind === 'write' && step.by === 'me')
}

/** Each of them would be like the last one, whose passing is explored. */
function passedBy(members: readonly string[]): World['passed'] {
  return Object.fromEntries(
    members.map((one) => [one, ['safety', 'adults', 'checked-in'] as const]),
  )
}

/** Steps by their place, fields by what they let somebody do. */
function shapeOf({ steps, isHeavy, cadence }: Practice): string {
  const places = new Map(steps.map(({ id }, at) => [id, at]))
  const named = (_: string, value: unknown) =>
    typeof value === 'string' ? (places.get(value) ?? value) : value
  const opening = steps.flatMap(({ after = [] }) =>
    after.flatMap((one) => (typeof one === 'string' ? [] : [one.is])),
  )
  const bare = steps.map((step) => {
    if (!('fields' in step)) return step
    const opens = step.fields.flatMap((field) =>
      field.kind === 'choice' ? field.options.filter((option) => opening.includes(option)) : [],
    )
    const wished = steps.some((one) => one.kind === 'agree' && one.to === step.id && one.field)
    return { ...step, fields: [opens, wished ? step.fields.length : 0] }
  })
  return JSON.stringify([bare, isHeavy, cadence === 'weekly'], named)
}

/** Where wishes multiply the worlds, one person of each kind; the others would do the same. */
function actorsOf(
  members: readonly string[],
  { steps }: Practice,
): Record<Optional, readonly string[]> {
  const hasWishes = steps.some(({ kind }) => kind === 'agree')
  // One shape with everybody's moves shows that nothing hangs on whose they are.
  if (members.length === 2 && !hasWishes && steps.length === 2) {
    return { tell: members, leave: members, change: members, wish: members }
  }
  const change = members.length > 2 && hasWishes ? [] : members.slice(0, 1)
  // Whoever begins asks for something, where it is they who do; of a seal, the last.
  const begins = steps.some((step) => step.kind === 'write' && step.by === undefined)
  const wish = begins ? members.slice(0, 1) : members.slice(-1)
  return { tell: members.slice(0, 1), leave: members.slice(1, 2), change, wish }
}

/** Every phase there is for the steps of a practice, each of which has to be reached. */
function phasesOf({ steps }: Practice, people: number): readonly string[] {
  const all: Readonly<Record<Step['kind'], readonly string[]>> = {
    seal: ['open', 'sealed', 'opening', 'revealed', 'returned'],
    write: ['unwritten', 'written'],
    respond: ['now'],
    'say-back': ['now'],
    agree: ['now'],
    overlap: people === 2 ? ['offered', 'asked', 'begun'] : ['for-two'],
    turns: ['on', 'over'],
    pause: ['none', 'on', 'over'],
    read: ['now'],
    gate: ['closed', 'passed'],
    depth: ['now'],
  }
  return steps.flatMap((step, at) => {
    const isGated = steps.slice(0, at).some(({ kind }) => kind === 'gate')
    const mayWait = isGated || 'to' in step || (step.after?.length ?? 0) > 0 || step.fromDay
    const phases = step.kind === 'write' && step.by === 'me' ? ['private'] : all[step.kind]
    return [...phases, ...(mayWait ? ['later'] : [])].map((is) => `${step.id} ${is}`)
  })
}

const laws: readonly Law[] = [
  ...orderLaws,
  ...hearingLaws,
  ...turnLaws,
  ...agreementLaws,
  [
    'no answer of another is shown before the release and before all can be shown',
    ({ view, known, me, world }) => {
      const shown = world.members.filter((by) => by !== me && showsAnswerOf(view, by))
      if (shown.length === 0) return true
      const released = known.some(({ kind }) => kind === 'released')
      const isWhole = shown.length === world.members.length - 1
      return released && (isWhole || known.some(({ kind }) => kind === 'changed'))
    },
  ],
  [
    'no response is shown before the reveal that it answers',
    ({ view }) => isOpen(view) || !JSON.stringify(view).includes('reply of'),
  ],
  [
    'every reveal leads to a respond step',
    ({ view }) =>
      !view.steps.some(({ phase }) => phase.is === 'revealed') ||
      view.steps.some(({ kind, phase }) => kind === 'respond' && phase.is === 'now'),
  ],
  [
    'words that were taken back are shown to nobody, and the mark is',
    ({ view, known }) =>
      known.every((fact) => {
        if (fact.kind !== 'changed' || fact.answer !== null) return true
        const shown = view.steps.flatMap(shownIn).filter(({ by }) => by === fact.by)
        const here = view.steps.find(({ step }) => step === fact.step)
        return (
          shownIn(here).every(({ by, mark }) => by !== fact.by || mark === 'taken-back') &&
          shown.every(
            ({ mark, answer }) =>
              (mark === 'taken-back') === (answer === null) || mark === 'unopened',
          )
        )
      }),
  ],
  [
    'of what another has marked nothing shows but what both had marked',
    ({ view, known }) =>
      view.steps.every(({ kind, phase }) => {
        if (kind !== 'overlap' || phase.is !== 'begun') return true
        const both = known.flatMap((fact) => (fact.kind === 'matched' ? fact.items : []))
        const mine = known.flatMap((fact) => (fact.kind === 'marked' ? fact.items : []))
        return [...phase.marks, ...phase.matches].every((item) => [...both, ...mine].includes(item))
      }),
  ],
  [
    'nobody is asked to answer their own wish, nor one that is closed',
    ({ view, me }) =>
      view.steps.every(
        (step) =>
          step.kind !== 'agree' ||
          step.phase.is === 'later' ||
          (isOpen(view) && step.phase.wishes.every(({ by, asksMe }) => by !== me || !asksMe)),
      ),
  ],
  [
    'whoever can do anything can leave, and who left is asked nothing more',
    ({ view, known }) => {
      if (known.some(({ kind }) => kind === 'left')) {
        return view.done && view.may.every((action) => left.includes(action))
      }
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
      world.now +
      JSON.stringify(world.passed) +
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
    for (const part of partsOf(arriving)) {
      const known = [...own, ...part]
      const everything = arriving
      const name =
        me +
        world.today +
        world.now +
        JSON.stringify(world.passed[me]) +
        known
          .map((fact) => JSON.stringify(fact))
          .toSorted()
          .join()
      if (part.length !== everything.length && before.has(name)) continue
      before.add(name)
      yield { world, me, known, view: look(world, me, known) }
    }
  }
}

/**
 * Every part there is; of more than six, as much as an author's devices have sent in their order, and
 * everything but any one.
 */
function partsOf(arriving: readonly RoundFact[]): readonly (readonly RoundFact[])[] {
  if (arriving.length <= 6) {
    return Array.from({ length: 1 << arriving.length }, (_, part) =>
      arriving.filter((__, at) => (part >> at) & 1),
    )
  }
  const upTo = arriving.map((_, count) => arriving.slice(0, count))
  return [...upTo, ...arriving.map((one) => arriving.filter((other) => other !== one)), arriving]
}

function showsAnswerOf(view: RoundView, by: string): boolean {
  return view.steps.some(
    ({ kind, step, phase }) => kind === 'seal' && JSON.stringify(phase).includes(wordsOf(by, step)),
  )
}

function isOpen(view: RoundView): boolean {
  return view.steps.some(({ phase }) => phase.is === 'revealed' || phase.is === 'written')
}

function shownIn(step: StepView | undefined): readonly ShownAnswer[] {
  if (step === undefined) return []
  const { phase } = step
  if ('answers' in phase) return phase.answers
  return 'mine' in phase ? [...(phase.mine ? [phase.mine] : []), ...phase.others] : []
}
