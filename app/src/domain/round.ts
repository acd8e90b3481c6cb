/**
 * The practice engine: from a definition and what one person's devices know of a round to what
 * that person sees, may do next, and whether it is done. Pure, and blind to the order in which
 * facts arrived: the same facts always give the same round.
 */
import type { Practice, RespondStep, SealStep } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import { daysBetween } from './calendar-day.ts'

/**
 * What is known of a round: at most one fact for each kind, step, author and attempt. `by` is a
 * member's id. Facts marked private never leave their author's devices.
 */
export type RoundFact<Answer> =
  /** Private. */
  | { kind: 'sealed'; step: string; by: string; attempt: number; day: Day; answer: Answer }
  /** Private: taken back before it opened, by its author or because nobody matched it. */
  | { kind: 'returned'; step: string; by: string; attempt: number }
  /** Private: not this one. */
  | { kind: 'left'; by: string }
  /** The author chose to say that an answer is waiting. */
  | { kind: 'told'; step: string; by: string }
  /** The relay let go of everyone's deposits. */
  | { kind: 'released'; step: string }
  /** Someone's answer, verified; null when what was deposited cannot be opened. */
  | { kind: 'opened'; step: string; by: string; answer: Answer | null }
  | { kind: 'responded'; step: string; by: string; answer: Answer }

export interface Viewer {
  readonly me: string
  /** Everyone whose answer the round needs, `me` among them. */
  readonly members: readonly string[]
  readonly today: Day
}

export type RoundAction = 'seal' | 'tell' | 'take-back' | 'respond' | 'leave'

export type StepView<Answer> =
  | { kind: 'seal'; step: string; phase: SealPhase<Answer> }
  | { kind: 'respond'; step: string; phase: RespondPhase<Answer> }

export type SealPhase<Answer> =
  | { is: 'open'; told: readonly string[] }
  | { is: 'sealed'; answer: Answer; told: boolean }
  /** Everyone is in; keys that stayed on devices are still on their way (strict mode). */
  | { is: 'opening'; answer: Answer | null }
  | { is: 'revealed'; answers: readonly { by: string; answer: Answer | null }[] }
  /** Back with its author, who may seal again while the round is young. */
  | { is: 'returned'; answer: Answer; again: boolean }

export type RespondPhase<Answer> =
  | { is: 'later' }
  | {
      is: 'now'
      mine: Answer | null
      others: readonly { by: string; answer: Answer }[]
    }

export interface RoundView<Answer> {
  readonly steps: readonly StepView<Answer>[]
  readonly may: readonly RoundAction[]
  /** Nothing more is asked of this person. */
  readonly done: boolean
}

export function viewRound<Answer>(
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact<Answer>[],
): RoundView<Answer> {
  const left = facts.some((fact) => fact.kind === 'left' && fact.by === viewer.me)
  const steps = practice.steps.map((step): StepView<Answer> => {
    switch (step.kind) {
      case 'seal':
        return { kind: 'seal', step: step.id, phase: sealPhase(step, viewer, facts) }
      case 'respond':
        return {
          kind: 'respond',
          step: step.id,
          phase: respondPhase(step, practice, viewer, facts),
        }
    }
  })
  const asked = steps.flatMap(mayDo)
  return {
    steps,
    may: asked.length > 0 && !left ? [...asked, 'leave'] : [],
    done: left || !asked.some((action) => action === 'seal' || action === 'respond'),
  }
}

/** Whether an answer sealed on `sealedOn` goes back to its author on `today`. */
export function isUnmatched(step: SealStep, sealedOn: Day, today: Day): boolean {
  return daysBetween(sealedOn, today) >= step.returnsAfterDays
}

function sealPhase<Answer>(
  step: SealStep,
  viewer: Viewer,
  facts: readonly RoundFact<Answer>[],
): SealPhase<Answer> {
  const here = facts.filter((fact) => 'step' in fact && fact.step === step.id)
  const sealed = latestSealed(here, viewer.me)
  const mine = sealed?.answer ?? null
  if (here.some((fact) => fact.kind === 'released')) return releasedPhase(here, viewer, mine)
  const tellers = viewer.members.filter((by) => here.some((f) => f.kind === 'told' && f.by === by))
  if (sealed === null) return { is: 'open', told: tellers.filter((by) => by !== viewer.me) }
  const returned = here.some(
    (fact) => fact.kind === 'returned' && fact.by === viewer.me && fact.attempt === sealed.attempt,
  )
  if (!returned) {
    return { is: 'sealed', answer: sealed.answer, told: tellers.includes(viewer.me) }
  }
  const again = !isUnmatched(step, sealed.day, viewer.today)
  return { is: 'returned', answer: sealed.answer, again }
}

function latestSealed<Answer>(here: readonly RoundFact<Answer>[], me: string) {
  const sealed = here.flatMap((fact) => (fact.kind === 'sealed' && fact.by === me ? [fact] : []))
  return sealed.toSorted((a, b) => b.attempt - a.attempt)[0] ?? null
}

/** All or nothing: no answer is shown before every answer can be. */
function releasedPhase<Answer>(
  here: readonly RoundFact<Answer>[],
  { members, me }: Viewer,
  mine: Answer | null,
): SealPhase<Answer> {
  const answers = members.flatMap((by) => {
    if (by === me && mine !== null) return [{ by, answer: mine }]
    const opened = here.find((fact) => fact.kind === 'opened' && fact.by === by)
    return opened?.kind === 'opened' ? [{ by, answer: opened.answer }] : []
  })
  return answers.length === members.length
    ? { is: 'revealed', answers }
    : { is: 'opening', answer: mine }
}

function respondPhase<Answer>(
  step: RespondStep,
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact<Answer>[],
): RespondPhase<Answer> {
  const source = practice.steps.find((one) => one.id === step.to)
  if (source?.kind !== 'seal') throw new Error(`step ${step.id} responds to no seal step`)
  if (sealPhase(source, viewer, facts).is !== 'revealed') return { is: 'later' }
  const responseOf = (by: string) => {
    const fact = facts.find(
      (one) => one.kind === 'responded' && one.step === step.id && one.by === by,
    )
    return fact?.kind === 'responded' ? fact.answer : null
  }
  const others = viewer.members.filter((by) => by !== viewer.me)
  return {
    is: 'now',
    mine: responseOf(viewer.me),
    others: others.flatMap((by) => {
      const answer = responseOf(by)
      return answer === null ? [] : [{ by, answer }]
    }),
  }
}

function mayDo<Answer>(step: StepView<Answer>): readonly RoundAction[] {
  switch (step.kind) {
    case 'seal':
      if (step.phase.is === 'open') return ['seal']
      if (step.phase.is === 'returned') return step.phase.again ? ['seal'] : []
      if (step.phase.is !== 'sealed') return []
      return step.phase.told ? ['take-back'] : ['tell', 'take-back']
    case 'respond':
      return step.phase.is === 'now' && step.phase.mine === null ? ['respond'] : []
  }
}
