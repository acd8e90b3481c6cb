/**
 * Everything that can happen in a round, one move at a time: people seal, write, tell, take back,
 * change, reply, note, leave and respond; the relay lets go; keys are published; seven days pass.
 * Only for exploring the engine's laws over every definition.
 */
import type { Answer, Field, GateName, Practice, Step } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import { addDays, dayOf } from './calendar-day.ts'
import type { Moment } from './moment.ts'
import type { Move, RoundFact, Viewer } from './round-facts.ts'
import type { StepView } from './round.ts'
import { viewRound } from './round.ts'
import type { SayBackPhase } from './say-back-phase.ts'
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
  readonly now: Moment
  /** Who has come through which gates. No fact of any kind. */
  readonly passed: Readonly<Record<string, readonly GateName[]>>
  /** All that has happened, private facts too. */
  readonly facts: readonly RoundFact[]
}

export type Optional = 'tell' | 'leave' | 'change' | 'wish'

export const firstDay = dayOf(2026, 11, 22)
export const before = '2026-11-22T20:00Z' as Moment
const until = '2026-11-22T20:30Z' as Moment
export const after = '2026-11-22T20:40Z' as Moment

export function viewerIn({ members, today, now, passed }: World, me: string): Viewer {
  return { me, members, today, day: firstDay, now, passed: passed[me] ?? [] }
}

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
  const isDated = world.practice.steps.some(({ kind, fromDay }) => kind === 'seal' || fromDay)
  const isYoung = isDated && world.today === firstDay
  const isPaused = world.facts.some((fact) => fact.kind === 'moved' && fact.move === 'pause')
  return [
    ...moves.map((fact) => withRelease({ ...world, facts: replaced(world.facts, fact) })),
    ...(isYoung ? [{ ...world, today: addDays(firstDay, 7) }] : []),
    ...(isPaused && world.now === before ? [{ ...world, now: after }] : []),
    ...world.members.flatMap((me) => passing(world, me)),
    ...matched(world),
  ]
}

/** Everyone but one has come through before: a gate that nobody goes through is nobody's round. */
function passing(world: World, me: string): readonly World[] {
  const gate = world.practice.steps.find(
    (step) => step.kind === 'gate' && !world.passed[me]?.includes(step.asks),
  )
  if (gate?.kind !== 'gate') return []
  // In a long round of three, whoever comes through late would see what they see of a short one.
  const isLong = world.members.length > 2 && world.practice.steps.length > 5
  if (isLong && world.facts.length > 1) return []
  return [{ ...world, passed: { ...world.passed, [me]: [...(world.passed[me] ?? []), gate.asks] } }]
}

/** The relay's part in a private yes: a week is over, and it says what both had marked in it. */
function matched(world: World): readonly World[] {
  const marks = world.members.map((by) =>
    world.facts.flatMap((fact) => (fact.kind === 'marked' && fact.by === by ? fact.items : [])),
  )
  const [first = []] = marks
  const items = first.filter((item) => marks.every((of) => of.includes(item)))
  const step = world.practice.steps.find(({ kind }) => kind === 'overlap')
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
  const view = viewRound(world.practice, viewerIn(world, me), knowable(world, me))
  const does = (what: Optional) => world.actors[what].includes(me)
  const facts = view.steps.flatMap((one) => stepMoves(world, me, one))
  if (view.may.includes('leave') && does('leave')) facts.push({ kind: 'left', by: me })
  const kept = facts.filter((fact) => {
    if (fact.kind === 'told') return does('tell')
    return fact.kind !== 'changed' || (does('change') && mayChange(world, fact))
  })
  return kept.filter((fact) => !world.facts.some((old) => same(old, fact)))
}

/** In a long round words are changed in one step only: in another it would be the same again. */
function mayChange({ practice, facts }: World, { step }: RoundFact & { kind: 'changed' }): boolean {
  const { steps } = practice
  if (steps.length < 4) return true
  const first = steps.find((one) => one.kind === 'write' && one.by !== 'me')
  if (steps.length > 5 && step !== first?.id) return false
  return facts.every((fact) => fact.kind !== 'changed' || fact.step === step)
}

function stepMoves(world: World, me: string, { kind, step, phase, may }: StepView): RoundFact[] {
  const [answer = {}, ...others] = answersOf(world, me, step)
  const shown =
    'answers' in phase ? phase.answers : 'mine' in phase && phase.mine ? [phase.mine] : []
  const facts: RoundFact[] = shown
    .filter(({ by, mark }) => by === me && mark === 'as-written')
    .flatMap(() => [
      { kind: 'changed', step, by: me, answer: { ...answer, text: 'other words' } },
      { kind: 'changed', step, by: me, answer: null },
    ])
  if (kind === 'seal') facts.push(...sealMoves(world, me, step, phase.is, may))
  const definition = world.practice.steps.find(({ id }) => id === step)
  const begins = definition?.kind === 'write' && definition.by === undefined
  // Of more than two, whoever begins may as well be the first; what is offered to each in a long round
  // is taken up by one.
  const isLong = world.practice.steps.length > 3
  const isLeft =
    definition?.optional === true && isLong && me !== (isOfOthers(definition) ? 'b' : 'a')
  const mayBegin = !begins || world.members.length === 2 || me === 'a'
  if (may.includes('write') && mayBegin && !isLeft) {
    const wrote = [answer, ...others].map((words) => ({ step, by: me, answer: words }))
    facts.push(...wrote.map((one) => ({ kind: 'written', ...one }) as const))
  }
  if ('moves' in phase) facts.push(...phase.moves.flatMap((one) => moved(world, me, step, one)))
  if ('heard' in phase) facts.push(...withdrawnTooLate(world, me, step, phase))
  if (kind === 'respond' && may.includes('respond')) {
    facts.push({ kind: 'responded', step, by: me, answer })
  }
  if (kind === 'overlap' && !hasLeft(world, me)) facts.push(...yesMoves(me, step, may))
  if (kind === 'agree' && phase.is === 'now' && !hasLeft(world, me)) {
    for (const { by, text, mayNote, standing, asksMe } of phase.wishes) {
      const has = (reply: string) =>
        world.facts.some(
          (f) => f.kind === 'replied' && f.by === me && f.to === by && f.reply === reply,
        )
      if (by !== me && (asksMe || has('smaller') || has('not-now'))) {
        const replied = { kind: 'replied', step, by: me, to: by, about: text } as const
        facts.push({ ...replied, reply: 'yes', text: '' })
        facts.push({ ...replied, reply: 'not-now', text: 'tomorrow' })
      }
      if (standing === 'stands') facts.push({ kind: 'noted', step, by: me, to: by, note: 'ended' })
      facts.push(...mayNote.map((note) => ({ kind: 'noted', step, by: me, to: by, note }) as const))
    }
  }
  return facts
}

function isOfOthers(step: Step): boolean {
  return step.kind === 'write' && step.by === 'others'
}

/** Tries end after the second, and so do pauses and changes of depth: a third would be like the second. */
function moved(world: World, me: string, step: string, one: Move): readonly RoundFact[] {
  if (one.move !== 'turn' && one.n > 2) return []
  // A second pause is for whoever is late; of more than two, one asks for it and another ends it.
  if (one.move === 'pause' && one.n > 1 && world.now === before) return []
  // Whoever withdraws a first try does as any other would.
  if (one.move === 'withdraw' && (one.n > 1 || me !== 'b' || one.to !== 'a')) return []
  // Of more than two, one listener needs a second try with one speaker; all others are like these.
  const isFew = world.members.length === 2
  const isLong = world.practice.steps.length > 6
  const tries = isFew || [me, one.to].toSorted().join('') === 'ab'
  if (!isFew && (one.move === 'pause' ? me !== 'a' : one.move === 'end' && me !== 'b')) return []
  if (one.move === 'say-back' && !isFew && me !== 'a' && one.to !== 'a') return []
  // In a long one whoever began listens to all; of the others, one does.
  if (one.move === 'say-back' && !isFew && isLong && me === 'c') return []
  const make = (answer: Answer): RoundFact => ({ kind: 'moved', step, by: me, ...one, answer })
  switch (one.move) {
    case 'judge':
      return one.n === 1 && tries
        ? [make({ verdict: 'partly', text: 'nearly' }), make({ verdict: 'yes' })]
        : [make({ verdict: 'yes' })]
    case 'pause':
      return [make({ until: one.n === 1 ? until : '2026-11-22T21:00Z' })]
    case 'level':
      return [make({ level: one.n === 1 ? '3' : '1' })]
    case 'say-back':
      return [make({ text: `what ${me} heard, try ${one.n}` })]
    default:
      return [make({})]
  }
}

/** At the same moment as the speaker's word, on another device. In a longer round, and of more people, it is the same. */
function withdrawnTooLate(
  world: World,
  me: string,
  step: string,
  phase: SayBackPhase,
): RoundFact[] {
  const isJudged = phase.heard.some(
    ({ of, by, verdict }) => by === me && of === 'a' && verdict !== null,
  )
  const isShort = world.members.length === 2 && world.practice.steps.length < 5
  if (!isJudged || me !== 'b' || !isShort) return []
  return [{ kind: 'moved', step, by: me, move: 'withdraw', to: 'a', n: 1, answer: {} }]
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
  const [answer = {}] = answersOf(world, me, step)
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

/** Every field filled; what may be wished for only by those who do; every choice that opens a step. */
function answersOf(world: World, me: string, step: string): readonly Answer[] {
  const { steps } = world.practice
  const definition = steps.find(({ id }) => id === step)
  const fields = definition !== undefined && 'fields' in definition ? definition.fields : []
  const wished = steps.flatMap((one) => (one.kind === 'agree' && one.field ? [one.field] : []))
  const filled = fields.filter(({ id }) => !wished.includes(id) || world.actors.wish.includes(me))
  if (filled.length === 0) return [{ text: wordsOf(me, step) }]
  const first = Object.fromEntries(filled.map((field) => [field.id, wordOf(field, me, step)]))
  const opening = steps.flatMap(({ after: needs = [] }) =>
    needs.flatMap((one) => (typeof one !== 'string' && one.step === step ? [one.is] : [])),
  )
  const choices = filled.flatMap((field) =>
    field.kind === 'choice' ? field.options.map((option) => [field.id, option] as const) : [],
  )
  const others = choices.filter(([id, option]) => opening.includes(option) && first[id] !== option)
  return [first, ...others.map(([id, option]) => ({ ...first, [id]: option }))]
}

function wordOf(field: Field, me: string, step: string): string {
  switch (field.kind) {
    case 'text':
      return wordsOf(me, step)
    case 'choice':
      return field.options[0] ?? ''
    case 'pick':
      return 'one-of-them'
    case 'when':
      return { day: '2026-11-24', time: '21:30', both: '2026-11-24T20:00Z' }[field.of]
  }
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
