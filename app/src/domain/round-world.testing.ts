/**
 * Everything that can happen in a round, one move at a time: people seal, write, tell, take back,
 * change, reply, note, leave and respond; the relay lets go; keys are published; seven days pass.
 * Only for exploring the engine's laws over every definition.
 */
import type { Answer, Practice } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import { addDays, dayOf } from './calendar-day.ts'
import type { RoundFact } from './round-facts.ts'
import type { StepView } from './round.ts'
import { viewRound } from './round.ts'
import { isUnmatched } from './seal-phase.ts'

export interface World {
  readonly practice: Practice
  readonly members: readonly string[]
  /**
   * Who tells, leaves, changes words and asks for something. Everybody where there are two; with
   * three, one of them each: the others' moves of the same kind would be the same by another name.
   */
  readonly actors: Readonly<Record<Optional, readonly string[]>>
  readonly today: Day
  /** All that has happened, private facts too. */
  readonly facts: readonly RoundFact[]
}

export type Optional = 'tell' | 'leave' | 'change' | 'wish'

export const firstDay = dayOf(2026, 11, 22)

export function isPrivate(fact: RoundFact): boolean {
  return ['sealed', 'returned', 'left', 'marked', 'put-away'].includes(fact.kind)
}

/** What `me` may have been told at most: one's own facts and everyone's public ones. */
export function knowable(world: World, me: string): readonly RoundFact[] {
  return world.facts.filter((fact) => !isPrivate(fact) || ('by' in fact && fact.by === me))
}

export function wordsOf(by: string, step: string): string {
  return `${step} of ${by}`
}

/** Every world that one more move leads to. */
export function nextWorlds(world: World): readonly World[] {
  const moves = world.members.flatMap((me) => movesOf(world, me))
  const hasSeal = world.practice.steps.some(({ kind }) => kind === 'seal')
  const isYoung = hasSeal && world.today === firstDay
  return [
    ...moves.map((fact) => withRelease({ ...world, facts: replaced(world.facts, fact) })),
    ...(isYoung ? [{ ...world, today: addDays(firstDay, 7) }] : []),
    ...matched(world),
  ]
}

/** The relay's part in a private yes: a week is over, and it says what both had marked in it. */
function matched(world: World): readonly World[] {
  const marks = world.members.map((by) =>
    world.facts.flatMap((fact) => (fact.kind === 'marked' && fact.by === by ? fact.items : [])),
  )
  const [first = []] = marks
  const items = first.filter((item) => marks.every((of) => of.includes(item)))
  const [step] = world.practice.steps
  if (items.length === 0 || world.facts.some(({ kind }) => kind === 'matched')) return []
  return [{ ...world, facts: [...world.facts, { kind: 'matched', step: step?.id ?? '', items }] }]
}

/** Of words changed and of replies only the newest is a fact. */
function replaced(facts: readonly RoundFact[], fact: RoundFact): readonly RoundFact[] {
  if (fact.kind !== 'changed' && fact.kind !== 'replied') return [...facts, fact]
  const isOlder = (old: RoundFact) =>
    old.kind === fact.kind &&
    old.step === fact.step &&
    old.by === fact.by &&
    ('to' in old ? old.to : null) === ('to' in fact ? fact.to : null)
  return [...facts.filter((old) => !isOlder(old)), fact]
}

function movesOf(world: World, me: string): readonly RoundFact[] {
  const viewer = { me, members: world.members, today: world.today }
  const view = viewRound(world.practice, viewer, knowable(world, me))
  const does = (what: Optional) => world.actors[what].includes(me)
  const facts = view.steps.flatMap((one) => stepMoves(world, me, one, view.may))
  if (view.may.includes('leave') && does('leave')) facts.push({ kind: 'left', by: me })
  const kept = facts.filter((fact) => {
    if (fact.kind === 'told') return does('tell')
    return fact.kind !== 'changed' || does('change')
  })
  return kept.filter((fact) => !world.facts.some((old) => same(old, fact)))
}

function stepMoves(
  world: World,
  me: string,
  { kind, step, phase }: StepView,
  may: readonly string[],
): RoundFact[] {
  const answer = answerOf(world, me, step)
  const shown =
    'answers' in phase ? phase.answers : 'mine' in phase && phase.mine ? [phase.mine] : []
  const facts: RoundFact[] = shown
    .filter(({ by, mark }) => by === me && mark === 'as-written')
    .flatMap(() => [
      { kind: 'changed', step, by: me, answer: { ...answer, text: 'other words' } },
      { kind: 'changed', step, by: me, answer: null },
    ])
  if (kind === 'seal') facts.push(...sealMoves(world, me, step, phase.is, may))
  if (kind === 'write' && may.includes('write') && world.facts.length === 0) {
    facts.push({ kind: 'written', step, by: me, answer })
  }
  if (kind === 'respond' && may.includes('respond')) {
    facts.push({ kind: 'responded', step, by: me, answer })
  }
  if (kind === 'overlap' && !hasLeft(world, me)) facts.push(...yesMoves(me, step, may))
  if (kind === 'agree' && phase.is === 'now' && !hasLeft(world, me)) {
    for (const { by, mayNote } of phase.wishes) {
      if (by !== me) {
        const replied = { kind: 'replied', step, by: me, to: by } as const
        facts.push({ ...replied, reply: 'smaller', text: 'a little' })
        facts.push({ ...replied, reply: 'not-now', text: 'tomorrow' })
      }
      facts.push(...mayNote.map((note) => ({ kind: 'noted', step, by: me, to: by, note }) as const))
    }
  }
  return facts
}

function yesMoves(me: string, step: string, may: readonly string[]): readonly RoundFact[] {
  const own = me === 'a' ? ['both', 'only a'] : ['both']
  return [
    ...(may.includes('begin') ? [{ kind: 'agreed', step, by: me } as const] : []),
    ...(may.includes('mark') ? [{ kind: 'marked', step, by: me, items: own } as const] : []),
    ...(may.includes('put-away') ? [{ kind: 'put-away', step, by: me } as const] : []),
  ]
}

function sealMoves(
  world: World,
  me: string,
  step: string,
  phase: string,
  may: readonly string[],
): RoundFact[] {
  const attempt = 1 + world.facts.filter((f) => f.kind === 'sealed' && f.by === me).length
  const answer = answerOf(world, me, step)
  const facts: RoundFact[] = []
  if (may.includes('seal') && attempt <= 2) {
    facts.push({ kind: 'sealed', step, by: me, attempt, day: firstDay, answer })
  }
  if (may.includes('tell')) facts.push({ kind: 'told', step, by: me })
  if (phase === 'sealed' && mayReturn(world, may.includes('take-back'))) {
    facts.push({ kind: 'returned', step, by: me, attempt: attempt - 1 })
  }
  if (wasReleased(world, step) && !wasOpened(world, step, me)) {
    facts.push({ kind: 'opened', step, by: me, answer })
  }
  return facts
}

/** Every text field filled; what may be wished for only by those who do. */
function answerOf(world: World, me: string, step: string): Answer {
  const definition = world.practice.steps.find(({ id }) => id === step)
  const fields = definition !== undefined && 'fields' in definition ? definition.fields : []
  const wished = world.practice.steps.flatMap((one) => (one.kind === 'agree' ? [one.field] : []))
  const entries = fields
    .filter(({ id }) => !wished.includes(id) || world.actors.wish.includes(me))
    .map((field) => [field.id, field.kind === 'text' ? wordsOf(me, step) : field.options[0]])
  return entries.length > 0 ? Object.fromEntries(entries) : { text: wordsOf(me, step) }
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

function hasLeft(world: World, by: string): boolean {
  return world.facts.some((fact) => fact.kind === 'left' && fact.by === by)
}

function same(a: RoundFact, b: RoundFact): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
