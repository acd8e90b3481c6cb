/** Laws of turns, pauses and depth: what nobody does in another’s place. */
import type { Practice } from '../content/practices/practice.ts'
import { textToMoment } from './moment.ts'
import type { MovedFact } from './round-facts.ts'
import type { StepView } from './round.ts'
import type { World } from './round-world.testing.ts'
import { after, firstDay } from './round-world.testing.ts'
import type { After, Law } from './seen.testing.ts'
import { each, idOf, kept, look, moved, openerIn } from './seen.testing.ts'
import { speakerOf } from './turns-phase.ts'

export const turnLaws: readonly Law[] = [
  [
    'nobody ends another’s turn, says yes to what they themselves heard, or pauses without a return',
    ({ world, me, known, view }) => {
      const forged = view.steps.flatMap((one) => forgedIn(world, one))
      const shown = JSON.stringify(view.steps)
      return forged.every(
        (fact) => JSON.stringify(look(world, me, [...known, fact]).steps) === shown,
      )
    },
  ],
  [
    'turns go round and round, one at a time, and everyone has as many',
    ({ world, view, me }) =>
      view.steps.every(({ step: id, phase }) => {
        const step = world.practice.steps.find((one) => one.id === id)
        if (step?.kind !== 'turns' || !('of' in phase)) return true
        const taken = moved(world.facts, id, 'turn')
        const isFair = phase.of === step.each * world.members.length && step.minutes <= 5
        if (phase.is === 'over') {
          return world.members.every((one) => count(taken, one) === step.each) && isFair
        }
        return (
          isFair &&
          phase.moves.every(() => phase.by === me) &&
          taken.every(({ n, by }) => taken.every((next) => next.n !== n + 1 || next.by !== by)) &&
          phase.by === speakerOf(world.members, phase.turn, openerIn(world), firstDay)
        )
      }),
  ],
  [
    'while somebody has a turn there is nothing to write in that comes after it',
    (seen) =>
      seen.view.steps.every(({ step: id, phase }) => {
        if (!('turn' in phase)) return true
        return each(seen, ({ step, view }) => {
          const waits = (step.after ?? []).some((one) => idOf(one) === id)
          return !waits || view.may.every((one) => kept.includes(one))
        })
      }),
  ],
  [
    'a pause has a time to return; anyone may end it; late, another can be said',
    ({ view, world, me, known }) =>
      view.steps.every(({ step, phase, may }) => {
        if (!('until' in phase)) return true
        const { now } = world
        const isSafe = textToMoment(phase.until) !== null && may.includes('end')
        const tellsNobody = !JSON.stringify(phase).includes('"by"')
        const { after: first = [] } = world.practice.steps.find(({ id }) => id === step) ?? {}
        const isThere = (one: After) =>
          known.some((f) => f.kind === 'written' && f.step === idOf(one))
        const isPast = world.passed[me] !== undefined || !hasGate(world.practice)
        const isOpen = isPast && first.every(isThere)
        const again = look({ ...world, now: after }, me, known).steps.find((s) => s.step === step)
        const isLate = again !== undefined && 'isLate' in again.phase && again.phase.isLate
        const hasLeft = known.some((fact) => fact.kind === 'left')
        const mayAgain = !isOpen || hasLeft || again?.may.includes('pause') === true
        return isSafe && tellsNobody && phase.isLate === now > phase.until && (!isLate || mayAgain)
      }),
  ],
  [
    'a talk is as deep as everyone would like, and nothing tells who would not',
    ({ view, world, known }) =>
      view.steps.every(({ step, phase }) => {
        if (!('level' in phase)) return true
        const wishes = world.members.map((by) => {
          const theirs = moved(known, step, 'level').filter((one) => one.by === by)
          return Number(theirs.toSorted((a, b) => b.n - a.n)[0]?.answer['level'] ?? 1)
        })
        return phase.level === Math.min(...wishes) && !JSON.stringify(phase).includes('"by"')
      }),
  ],
]

function forgedIn({ members }: World, { step, phase }: StepView): readonly MovedFact[] {
  const make = (fact: Omit<MovedFact, 'kind' | 'step'>): MovedFact => ({
    ...{ kind: 'moved', step },
    ...fact,
  })
  if ('turn' in phase) {
    const others = members.filter((one) => one !== phase.by)
    return others.map((by) => make({ move: 'turn', by, to: '', n: phase.turn, answer: {} }))
  }
  if ('until' in phase || phase.is === 'none') {
    const timeless = { move: 'pause', to: '', n: 9, answer: { until: 'soon' } } as const
    return members.map((by) => make({ ...timeless, by }))
  }
  if (!('heard' in phase)) return []
  return phase.heard.flatMap(({ by }) =>
    [1, 2].map((n) => make({ move: 'judge', by, to: by, n, answer: { verdict: 'yes' } })),
  )
}

function count(taken: readonly MovedFact[], by: string): number {
  return taken.filter((one) => one.by === by).length
}

function hasGate({ steps }: Practice): boolean {
  return steps.some(({ kind }) => kind === 'gate')
}
