/**
 * Everything that can happen in a round, one move at a time: people seal, tell, take back, leave
 * and respond; the relay lets go; keys are published; seven days pass. Only for exploring the
 * engine's laws over every definition.
 */
import type { Practice } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import { addDays, dayOf } from './calendar-day.ts'
import type { RoundFact } from './round.ts'
import { isUnmatched, viewRound } from './round.ts'

export interface World {
  readonly practice: Practice
  readonly members: readonly string[]
  readonly today: Day
  /** All that has happened, private facts too. */
  readonly facts: readonly RoundFact<string>[]
}

export const firstDay = dayOf(2026, 11, 22)

export function isPrivate(fact: RoundFact<string>): boolean {
  return fact.kind === 'sealed' || fact.kind === 'returned' || fact.kind === 'left'
}

/** What `me` may have been told at most: one's own facts and everyone's public ones. */
export function knowable(world: World, me: string): readonly RoundFact<string>[] {
  return world.facts.filter((fact) => !isPrivate(fact) || ('by' in fact && fact.by === me))
}

export function textOf(by: string, step: string): string {
  return `${step} of ${by}`
}

/** Every world that one more move leads to. */
export function nextWorlds(world: World): readonly World[] {
  const moves = world.members.flatMap((me) => movesOf(world, me))
  const tomorrow = world.today === firstDay ? [{ ...world, today: addDays(firstDay, 7) }] : []
  return [
    ...moves.map((fact) => withRelease({ ...world, facts: [...world.facts, fact] })),
    ...tomorrow,
  ]
}

function movesOf(world: World, me: string): readonly RoundFact<string>[] {
  const viewer = { me, members: world.members, today: world.today }
  const view = viewRound(world.practice, viewer, knowable(world, me))
  const facts: RoundFact<string>[] = []
  for (const { kind, step, phase } of view.steps) {
    const attempt = 1 + world.facts.filter((f) => f.kind === 'sealed' && f.by === me).length
    const answer = textOf(me, step)
    if (view.may.includes('leave')) facts.push({ kind: 'left', by: me })
    if (kind === 'seal' && view.may.includes('seal') && attempt <= 2) {
      facts.push({ kind: 'sealed', step, by: me, attempt, day: firstDay, answer })
    }
    if (kind === 'seal' && view.may.includes('tell')) facts.push({ kind: 'told', step, by: me })
    if (
      kind === 'seal' &&
      phase.is === 'sealed' &&
      mayReturn(world, view.may.includes('take-back'))
    ) {
      facts.push({ kind: 'returned', step, by: me, attempt: attempt - 1 })
    }
    if (kind === 'seal' && wasReleased(world, step) && !wasOpened(world, step, me)) {
      facts.push({ kind: 'opened', step, by: me, answer: textOf(me, step) })
    }
    if (kind === 'respond' && view.may.includes('respond')) {
      facts.push({ kind: 'responded', step, by: me, answer: textOf(me, step) })
    }
  }
  return facts.filter((fact) => !world.facts.some((old) => same(old, fact)))
}

/** Taken back by hand, or returned because a week has passed. */
function mayReturn(world: World, byHand: boolean): boolean {
  const step = world.practice.steps.find((one) => one.kind === 'seal')
  return byHand || (step !== undefined && isUnmatched(step, firstDay, world.today))
}

/** The relay's part: it lets go in the same moment in which the last deposit arrives. */
function withRelease(world: World): World {
  const released = world.practice.steps.flatMap((step) => {
    const everyoneIsIn = world.members.every((me) => liveDeposit(world, step.id, me))
    return step.kind === 'seal' && everyoneIsIn && !wasReleased(world, step.id) ? [step.id] : []
  })
  const facts = released.map((step) => ({ kind: 'released', step }) as const)
  return { ...world, facts: [...world.facts, ...facts] }
}

function liveDeposit(world: World, step: string, by: string): boolean {
  const count = (kind: 'sealed' | 'returned') =>
    world.facts.filter((f) => f.kind === kind && f.step === step && f.by === by).length
  return count('sealed') > count('returned')
}

function wasReleased(world: World, step: string): boolean {
  return world.facts.some((fact) => fact.kind === 'released' && fact.step === step)
}

function wasOpened(world: World, step: string, by: string): boolean {
  return world.facts.some((f) => f.kind === 'opened' && f.step === step && f.by === by)
}

function same(a: RoundFact<string>, b: RoundFact<string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
