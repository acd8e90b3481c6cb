/**
 * The practice engine: from a definition and what one person's devices know of a round to what
 * that person sees, may do next, and whether it is done. Pure, and blind to the order in which
 * facts arrived: the same facts always give the same round.
 */
import type { Practice, Step } from '../content/practices/practice.ts'
import type { AgreePhase, Wish } from './agree-phase.ts'
import { agreePhase } from './agree-phase.ts'
import type { Day } from './calendar-day.ts'
import { addDays, daysBetween } from './calendar-day.ts'
import type { DepthPhase } from './depth-phase.ts'
import { depthPhase } from './depth-phase.ts'
import type { OverlapPhase } from './overlap-phase.ts'
import { overlapPhase } from './overlap-phase.ts'
import type { PausePhase } from './pause-phase.ts'
import { pausePhase } from './pause-phase.ts'
import type { MoveKind, RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { toAll } from './round-facts.ts'
import type { SayBackPhase } from './say-back-phase.ts'
import { isHeard, sayBackPhase } from './say-back-phase.ts'
import type { SealPhase } from './seal-phase.ts'
import { sealPhase } from './seal-phase.ts'
import type { TurnsPhase } from './turns-phase.ts'
import { turnsPhase } from './turns-phase.ts'
import type { RespondPhase, WritePhase } from './write-phase.ts'
import { mayWrite, respondPhase, writePhase } from './write-phase.ts'

export type RoundAction =
  | 'seal'
  | 'tell'
  | 'take-back'
  | 'write'
  | 'respond'
  | 'reply'
  | 'note'
  | 'change'
  | 'begin'
  | 'mark'
  | 'put-away'
  | 'pass'
  | 'leave'
  | MoveKind

/** What is still closed looks the same for every kind. */
type Later = { readonly is: 'later' }

export type StepView =
  | { kind: 'seal'; step: string; may: May; phase: SealPhase | Later }
  | { kind: 'write'; step: string; may: May; phase: WritePhase | Later }
  | { kind: 'respond'; step: string; may: May; phase: RespondPhase | Later }
  | { kind: 'say-back'; step: string; may: May; phase: SayBackPhase | Later }
  | { kind: 'agree'; step: string; may: May; phase: AgreePhase | Later }
  | { kind: 'overlap'; step: string; may: May; phase: OverlapPhase | Later }
  | { kind: 'turns'; step: string; may: May; phase: TurnsPhase | Later }
  | { kind: 'pause'; step: string; may: May; phase: PausePhase | Later }
  | { kind: 'read'; step: string; may: May; phase: { is: 'now' } | Later }
  | { kind: 'gate'; step: string; may: May; phase: { is: 'closed' | 'passed' } | Later }
  | { kind: 'depth'; step: string; may: May; phase: DepthPhase | Later }

type May = readonly RoundAction[]

export interface RoundView {
  readonly steps: readonly StepView[]
  readonly may: readonly RoundAction[]
  /** What the round waits for from this person; the rest is offered. */
  readonly asks: readonly RoundAction[]
  /** Nothing more is asked of this person. */
  readonly done: boolean
  /** A hard talk, in a time of rest that these people protect. */
  readonly waits: boolean
}

export function viewRound(
  { steps, isHeavy }: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
): RoundView {
  const left = facts.some((fact) => fact.kind === 'left' && fact.by === viewer.me)
  const { isQuiet = false, isSpared = false } = viewer
  const isWaiting = isQuiet && isHeavy === true
  const views: StepView[] = []
  const asks: RoundAction[] = []
  for (const step of steps) {
    const round = { steps, viewer, facts, before: views }
    const view = viewStep(step, round)
    // Who has left is asked for nothing, still owns the words that others can read, and may say that
    // something happened. A talk that waits for the morning can be ended and tidied, and no more.
    const kept = left ? afterLeaving : isWaiting ? whileQuiet : null
    const may = kept ? view.may.filter((action) => kept.includes(action)) : view.may
    views.push({ ...view, may })
    if (kept === null && !isQuiet && !isSpared && step.optional !== true)
      asks.push(...may.filter((action) => isAsking(action, step, facts)))
  }
  const may = [...new Set(views.flatMap((view) => view.may))]
  const goesOn = may.length > 0 || views.some(({ phase }) => 'moves' in phase)
  return {
    steps: views,
    may: !left && (goesOn || isWaiting) ? [...may, 'leave'] : may,
    asks,
    done: asks.length === 0,
    waits: isWaiting,
  }
}

const afterLeaving: May = ['change', 'note', 'end', 'withdraw']
const whileQuiet: May = [...afterLeaving, 'take-back', 'put-away']

/** What a round waits for; the rest is offered. Nobody has to begin one. */
function isAsking(action: RoundAction, step: Step, facts: readonly RoundFact[]): boolean {
  if (step.kind === 'write' && step.by === undefined) return false
  const isBegun = facts.some(({ kind }) => toAll.includes(kind))
  return asking.includes(action) || (isBegun && begun.includes(action))
}
const asking: May = ['seal', 'respond', 'reply', 'judge']
const begun: May = ['write', 'say-back', 'turn', 'pass']

interface Before {
  readonly steps: readonly Step[]
  readonly viewer: Viewer
  readonly facts: readonly RoundFact[]
  /** Views of the steps that stand before this one: no step looks ahead. */
  readonly before: readonly StepView[]
}

function viewStep(step: Step, round: Before): StepView {
  const openness = opennessOf(step, round)
  const phase = phaseOf(step, openness !== 'closed', round)
  const view = { kind: step.kind, step: step.id, phase } as StepView
  const may = phase.is === 'later' ? [] : mayDo(step, view, round)
  return { ...view, may: openness === 'read-only' ? may.filter(isKept) : may }
}

function isKept(action: RoundAction): boolean {
  return afterLeaving.includes(action)
}

function phaseOf(step: Step, isOpen: boolean, round: Before): StepView['phase'] {
  const { viewer, facts } = round
  const later = { is: 'later' } as const
  if (!isOpen) {
    // What somebody said on purpose is heard by all, also by who would not go on.
    const phase = step.kind === 'pause' ? pausePhase(step, viewer, facts) : later
    if (phase.is !== 'on') return later
    return { ...phase, moves: phase.moves.filter(({ move }) => move === 'end') }
  }
  const sources = 'to' in step && step.to !== undefined ? answersOf(step.to, round) : []
  const phase = phases[step.kind] as Phase<Step>
  return sources === null ? later : phase(step, viewer, facts, sources, openerOf(round))
}

type Phase<Of extends Step> = (
  step: Of,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[],
  opener: string | null,
) => StepView['phase']

const phases: { readonly [Kind in Step['kind']]: Phase<Extract<Step, { kind: Kind }>> } = {
  seal: sealPhase,
  write: writePhase,
  respond: respondPhase,
  'say-back': sayBackPhase,
  agree: agreePhase,
  overlap: overlapPhase,
  turns: turnsPhase,
  pause: pausePhase,
  depth: depthPhase,
  gate: ({ asks }, { passed }) => ({ is: passed?.includes(asks) ? 'passed' : 'closed' }),
  read: () => ({ is: 'now' }),
}

/**
 * `read-only`: what it came after was taken back or ended. What was said in it stays, and nothing more
 * is begun.
 */
function opennessOf(step: Step, round: Before): 'closed' | 'open' | 'read-only' {
  const { viewer, before } = round
  const { today, day = today } = viewer
  const { after = [], fromDay } = step
  if (before.some(({ kind, phase }) => kind === 'gate' && phase.is !== 'passed')) return 'closed'
  if (fromDay !== undefined && daysBetween(day, today) < fromDay) return 'closed'
  const chosen = after.filter((one) => typeof one !== 'string')
  if (!chosen.every(({ step: id, is }) => isChosen(viewOf(id, before), is))) return 'closed'
  const first = after.filter((one) => typeof one === 'string')
  const isNext = (id: string) => isDone(id, round) && isFromAll(id, step, round)
  if (!first.every((id) => isGone(id, round) || isNext(id))) return 'closed'
  // A pause outlives the words that came with it: whoever is late has to be able to say so.
  const isOver = step.kind !== 'pause' && leansOn(step, round).some((id) => isGone(id, round))
  return isOver ? 'read-only' : 'open'
}

/** Steps without whose words this one has no sense. */
function leansOn(step: Step, { steps }: Before): readonly string[] {
  const first = (step.after ?? []).filter((one) => typeof one === 'string')
  const of = 'to' in step && step.to !== undefined ? [step.to] : []
  const isAboutOpening = step.kind === 'write' && (step.by === 'others' || step.by === 'opener')
  const opening = isAboutOpening ? steps.filter(isOpening).slice(0, 1) : []
  return [...first, ...of, ...opening.map(({ id }) => id)]
}

/** Its words, or those it leans on, were all taken back; or what was agreed has been ended. */
function isGone(id: string, round: Before): boolean {
  const step = stepCalled(id, round)
  const { phase } = viewOf(id, round.before)
  if (phase.is === 'later') return false
  const answers = 'answers' in phase ? phase.answers : []
  const wishes = 'wishes' in phase ? phase.wishes : []
  if (answers.length > 0 && answers.every(({ mark }) => mark === 'taken-back')) return true
  if (wishes.some(isEnded) && !wishes.some((one) => isGranted(step, one))) return true
  return leansOn(step, round).some((one) => isGone(one, round))
}

/** As far as it is this person's to do. */
function isDone(id: string, round: Before): boolean {
  const { phase, may } = viewOf(id, round.before)
  if ('heard' in phase) return isHeard(phase, round.viewer.me)
  if ('wishes' in phase) return phase.wishes.some((one) => isGranted(stepCalled(id, round), one))
  if ('matches' in phase) return phase.matches.length > 0
  if ('others' in phase && phase.mine === null && phase.others.length === 0) return false
  return over.includes(phase.is) && !may.includes('write') && !may.includes('respond')
}
const over: readonly StepView['phase']['is'][] = ['revealed', 'written', 'over', 'now', 'private']

/**
 * Where everyone comes first: all have spoken, or it was waited for long enough, or somebody has gone on already.
 * Whoever comes to be one of these people later closes nothing.
 */
function isFromAll(id: string, next: Step, { steps, viewer, facts }: Before): boolean {
  if (waitsUntil(steps, id, viewer) === null) return true
  const authors = (of: string) =>
    facts.flatMap((fact) => (fact.kind === 'written' && fact.step === of ? [fact.by] : []))
  const said = authors(id)
  return viewer.members.every((one) => said.includes(one)) || authors(next.id).length > 0
}

/** The day from which what comes after this step waits for nobody any more; null where it does not wait now. */
export function waitsUntil(
  steps: readonly Step[],
  id: string,
  { today, day = today }: Pick<Viewer, 'today' | 'day'>,
): Day | null {
  const step = steps.find((one) => one.id === id)
  if (step?.kind !== 'write' || step.fromAll === undefined) return null
  const until = addDays(day, step.fromAll.atMostDays)
  return until > today ? until : null
}

/** A wish once anyone has said yes to some of it; a proposal once all have said yes to the whole. */
export function isGranted(step: Step, { standing, replies }: Wish): boolean {
  if (step.kind === 'agree' && step.of === 'proposal') return standing === 'stands'
  return replies.some(({ reply }) => reply !== 'not-now')
}

function isEnded({ standing }: Wish): boolean {
  return standing === 'over'
}

function isChosen({ phase }: StepView, is: string): boolean {
  if ('wishes' in phase)
    return phase.wishes.some(({ replies }) => replies.some(({ reply }) => reply === is))
  return (
    'answers' in phase &&
    phase.answers.some(({ answer }) => Object.values(answer ?? {}).includes(is))
  )
}

function stepCalled(id: string, { steps }: Before): Step {
  return steps.find((one) => one.id === id) as Step
}

/** A definition names earlier steps alone: a law of all of them. */
function viewOf(id: string, before: readonly StepView[]): StepView {
  return before.find(({ step }) => step === id) as StepView
}

/** What all may read of a step; null while it is closed. */
function answersOf(id: string, { before }: Before): readonly ShownAnswer[] | null {
  const { phase } = viewOf(id, before)
  return 'answers' in phase ? phase.answers : null
}

/** Who began: the author of the first words that anybody might have written. */
function openerOf({ steps, before }: Before): string | null {
  const phase = before[steps.findIndex(isOpening)]?.phase
  return (phase && 'answers' in phase && phase.answers[0]?.by) || null
}

function isOpening(step: Step): boolean {
  return step.kind === 'write' && step.by === undefined
}

function mayDo(step: Step, { phase }: StepView, round: Before): May {
  const { me } = round.viewer
  const mine = (answers: readonly ShownAnswer[]): May =>
    answers.some(({ by, mark }) => by === me && mark !== 'taken-back') ? ['change'] : []
  if ('moves' in phase) return phase.moves.map(({ move }) => move)
  if ('wishes' in phase) return phase.wishes.flatMap(mayWish)
  if ('others' in phase) {
    if (phase.mine !== null) return mine([phase.mine])
    return phase.isAsked ? ['respond'] : []
  }
  const own = 'answers' in phase ? mine(phase.answers) : []
  if (step.kind === 'write') {
    const isFree = mayWrite(step, phase as WritePhase, round.viewer, openerOf(round))
    return isFree ? [...own, 'write'] : own
  }
  if (phase.is === 'returned') return phase.again ? ['seal'] : []
  if (phase.is === 'sealed') return phase.told ? ['take-back'] : ['tell', 'take-back']
  return mayIn[phase.is] ?? own
}

const mayIn: Partial<Record<StepView['phase']['is'], May>> = {
  open: ['seal'],
  begun: ['mark', 'put-away'],
  asked: ['put-away'],
  offered: ['begin'],
  elsewhere: ['begin'],
  closed: ['pass'],
}

function mayWish({ asksMe, mayNote, standing }: Wish): May {
  const mays = { reply: asksMe, note: mayNote.length > 0, end: standing === 'stands' }
  return (['reply', 'note', 'end'] as const).filter((action) => mays[action])
}
