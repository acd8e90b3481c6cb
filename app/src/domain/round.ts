/**
 * The practice engine: from a definition and what one person's devices know of a round to what
 * that person sees, may do next, and whether it is done. Pure, and blind to the order in which
 * facts arrived: the same facts always give the same round.
 */
import type { Practice, RespondStep, Step, WriteStep } from '../content/practices/practice.ts'
import type { AgreePhase } from './agree-phase.ts'
import { agreePhase } from './agree-phase.ts'
import type { OverlapPhase } from './overlap-phase.ts'
import { overlapPhase } from './overlap-phase.ts'
import type { RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { shownAnswer, speakers } from './round-facts.ts'
import type { SealPhase } from './seal-phase.ts'
import { sealPhase } from './seal-phase.ts'

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
  | 'leave'

export type StepView =
  | { kind: 'seal'; step: string; phase: SealPhase }
  | { kind: 'write'; step: string; phase: WritePhase }
  | { kind: 'respond'; step: string; phase: RespondPhase }
  | { kind: 'agree'; step: string; phase: AgreePhase }
  | { kind: 'overlap'; step: string; phase: OverlapPhase }

export type WritePhase =
  { is: 'unwritten' } | { is: 'written'; answers: readonly ShownAnswer[]; isMine: boolean }

export type RespondPhase =
  | { is: 'later' }
  | {
      is: 'now'
      mine: ShownAnswer | null
      others: readonly ShownAnswer[]
      /** There is something of somebody else's to say anything to. */
      isAsked: boolean
    }

export interface RoundView {
  readonly steps: readonly StepView[]
  readonly may: readonly RoundAction[]
  /** Nothing more is asked of this person. */
  readonly done: boolean
}

export function viewRound(
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
): RoundView {
  const left = facts.some((fact) => fact.kind === 'left' && fact.by === viewer.me)
  const steps = practice.steps.map((step) => viewStep(step, practice, viewer, facts))
  const actions = [...new Set(steps.flatMap((step) => mayDo(step, viewer)))]
  // Who has left is asked for nothing, still owns the words that others can read, and may say that
  // something happened.
  const own = actions.filter((action) => action === 'change' || action === 'note')
  return {
    steps,
    may: left ? own : actions.length > 0 ? [...actions, 'leave'] : [],
    done: left || !actions.some((action) => asking.includes(action)),
  }
}

/** What a round waits for; the rest is offered. */
const asking: readonly RoundAction[] = ['seal', 'respond', 'reply']

function viewStep(
  step: Step,
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
): StepView {
  const sources = 'to' in step ? openAnswers(step.to, practice, viewer, facts) : null
  // Each kind of step has its kind of phase.
  return {
    kind: step.kind,
    step: step.id,
    phase: phaseOf(step, viewer, facts, sources),
  } as StepView
}

function phaseOf(
  step: Step,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[] | null,
): StepView['phase'] {
  switch (step.kind) {
    case 'seal':
      return sealPhase(step, viewer, facts)
    case 'write':
      return writePhase(step, viewer, facts)
    case 'respond':
      return respondPhase(step, viewer, facts, sources)
    case 'agree':
      return agreePhase(step, viewer, facts, sources)
    case 'overlap':
      return overlapPhase(step, viewer, facts)
  }
}

/** What all may read of a step; null while it is closed. */
function openAnswers(
  id: string,
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
): readonly ShownAnswer[] | null {
  const source = practice.steps.find((one) => one.id === id)
  if (source?.kind !== 'seal' && source?.kind !== 'write')
    throw new Error(`${practice.id}: step ${id} holds no answers`)
  const { phase } = viewStep(source, practice, viewer, facts)
  return 'answers' in phase ? phase.answers : null
}

function writePhase(step: WriteStep, viewer: Viewer, facts: readonly RoundFact[]): WritePhase {
  const answers = answersIn('written', step.id, viewer, facts)
  if (answers.length === 0) return { is: 'unwritten' }
  return { is: 'written', answers, isMine: answers.some(({ by }) => by === viewer.me) }
}

function respondPhase(
  step: RespondStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[] | null,
): RespondPhase {
  if (sources === null) return { is: 'later' }
  const { me } = viewer
  const said = answersIn('responded', step.id, viewer, facts)
  return {
    is: 'now',
    mine: said.find(({ by }) => by === me) ?? null,
    others: said.filter(({ by }) => by !== me),
    isAsked: sources.some(({ by, mark }) => by !== me && mark !== 'taken-back'),
  }
}

function answersIn(
  kind: 'written' | 'responded',
  step: string,
  viewer: Viewer,
  facts: readonly RoundFact[],
): readonly ShownAnswer[] {
  return speakers(viewer, facts).flatMap((by) => {
    const fact = facts.find((f) => f.kind === kind && f.step === step && f.by === by)
    return fact !== undefined && 'answer' in fact ? [shownAnswer(step, by, fact.answer, facts)] : []
  })
}

function mayDo(view: StepView, { me, members }: Viewer): readonly RoundAction[] {
  const mine = (answers: readonly ShownAnswer[]): readonly RoundAction[] =>
    answers.some(({ by, mark }) => by === me && mark !== 'taken-back') ? ['change'] : []
  switch (view.kind) {
    case 'seal':
      if (view.phase.is === 'open') return ['seal']
      if (view.phase.is === 'returned') return view.phase.again ? ['seal'] : []
      if (view.phase.is === 'revealed') return mine(view.phase.answers)
      if (view.phase.is !== 'sealed') return []
      return view.phase.told ? ['take-back'] : ['tell', 'take-back']
    case 'write':
      if (view.phase.is === 'written') return mine(view.phase.answers)
      return members.includes(me) ? ['write'] : []
    case 'respond':
      if (view.phase.is === 'later') return []
      if (view.phase.mine !== null) return mine([view.phase.mine])
      return view.phase.isAsked ? ['respond'] : []
    case 'agree':
      if (view.phase.is === 'later') return []
      return view.phase.wishes.flatMap(({ asksMe, mayNote }): RoundAction[] => [
        ...(asksMe ? (['reply'] as const) : []),
        ...(mayNote.length > 0 ? (['note'] as const) : []),
      ])
    case 'overlap':
      if (view.phase.is === 'for-two') return []
      if (view.phase.is === 'begun') return ['mark', 'put-away']
      return view.phase.is === 'asked' ? ['put-away'] : ['begin']
  }
}
