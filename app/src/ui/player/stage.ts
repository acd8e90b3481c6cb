import type { Practice, Step } from '../../content/practices/practice.ts'
import type { RoundView, StepView } from '../../domain/round.ts'

/** Where somebody stands in a round: what a screen asks now, and what is there for whoever would like it. */
export interface Stage {
  readonly now: StepView | null
  readonly offers: readonly StepView[]
  /** This person has left: the words stay, and nothing is asked any more. */
  readonly hasLeft: boolean
}

/** What is in this page’s memory alone. */
export interface Place {
  /** The steps that were gone past. */
  readonly past: readonly string[]
  /** The one that was opened by hand. */
  readonly open: string | null
  /** The one that somebody is at: they stay there, whatever arrives meanwhile. */
  readonly at: string | null
}

/** One thing at a time: the first step that is this person’s to do, in the order of the practice. */
export function stageOf(practice: Practice, view: RoundView, me: string, place: Place): Stage {
  const hasLeft = isLeft(view)
  if (hasLeft || view.waits) {
    const closed = hasLeft ? view.steps.find(isSealed) : undefined
    return { now: closed ?? null, offers: [], hasLeft }
  }
  const standings = view.steps.map((_, nth) => standingOf(practice, view, nth, me, place.past))
  const at = (standing: Standing) => view.steps.filter((_, nth) => standings[nth] === standing)
  // A pause is heard before anything else, and is there again when nothing else is.
  const paused = view.steps.filter(({ kind, phase }) => kind === 'pause' && phase.is === 'on')
  const [pause] = paused
  const unseen = paused.find(({ step }) => !place.past.includes(step))
  const asked = at('asked')
  const opened = [...asked, ...at('offered')].find(({ step }) => step === place.open)
  const same = asked.find(({ step }) => step === place.at)
  const now = unseen ?? opened ?? same ?? asked[0] ?? pause ?? null
  return { now, offers: at('offered').filter((one) => one !== now), hasLeft }
}

type Standing = 'closed' | 'asked' | 'offered' | 'past'

function standingOf(
  { steps }: Practice,
  { steps: views }: RoundView,
  at: number,
  me: string,
  past: readonly string[],
): Standing {
  const view = views[at] as StepView
  const step = steps[at] as Step
  const isPast = past.includes(view.step)
  if (view.phase.is === 'later') return 'closed'
  if (isEnded(step, views)) return 'past'
  switch (view.kind) {
    case 'gate':
      return view.phase.is === 'passed' ? 'past' : 'asked'
    case 'read':
      if (step.optional || isPauseOver(views, at)) return 'offered'
      return isPast || isBehind(views, at, me) ? (isAtHand(step) ? 'offered' : 'past') : 'asked'
    case 'seal':
      return view.phase.is === 'revealed' ? 'past' : 'asked'
    case 'write':
      if (view.phase.is === 'private' && isOfAnother(steps, views, at, me)) return 'past'
      if (view.phase.is === 'private') {
        if (step.optional || isPauseOver(views, at)) return 'offered'
        return isPast || isBehind(views, at, me) ? 'offered' : 'asked'
      }
      if (!view.may.includes('write')) return 'past'
      return step.optional ? 'offered' : 'asked'
    case 'respond':
      return view.may.includes('respond') ? orLater(isPast) : 'past'
    case 'agree':
      return view.may.includes('reply') ? orLater(isPast) : 'past'
    case 'say-back':
      return view.may.some((one) => one !== 'withdraw') ? 'asked' : 'past'
    case 'turns':
      return view.phase.is === 'on' ? 'asked' : 'past'
    case 'pause':
      if (view.phase.is === 'none') return isPauseNeeded(steps, at) ? 'asked' : 'offered'
      return view.phase.is === 'over' ? 'offered' : 'past'
    case 'depth':
      return isPast || hasWished(view) ? 'offered' : 'asked'
    case 'overlap':
      return 'past'
  }
}

/** What it came after was taken back, or ended: it can be read, and nothing more is begun. */
function isEnded(step: Step, views: readonly StepView[]): boolean {
  const first = (step.after ?? []).filter((one) => typeof one === 'string')
  return first.some((id) => {
    const phase = views.find((one) => one.step === id)?.phase
    if (!phase) return false
    if ('wishes' in phase)
      return (
        phase.wishes.some(({ standing }) => standing === 'over') &&
        phase.wishes.every(({ standing }) => standing !== 'stands')
      )
    return (
      'answers' in phase &&
      phase.answers.length > 0 &&
      phase.answers.every(({ mark }) => mark === 'taken-back')
    )
  })
}

/** What whoever begins does first for themselves is nothing for those who come to it. */
function isOfAnother(
  steps: readonly Step[],
  views: readonly StepView[],
  at: number,
  me: string,
): boolean {
  const opening = steps.findIndex((one) => one.kind === 'write' && one.by === undefined)
  const phase = views[opening]?.phase
  if (opening < at || !phase || !('answers' in phase)) return false
  return phase.answers.every(({ by }) => by !== me)
}

const orLater = (isPast: boolean): Standing => (isPast ? 'offered' : 'asked')

/** Whoever has done what comes after it has no need of it again. */
function isBehind(views: readonly StepView[], at: number, me: string): boolean {
  return views.slice(at + 1).some((view) => isBy(view, me))
}

function isBy({ kind, phase, may }: StepView, me: string): boolean {
  if (kind === 'seal') return phase.is !== 'later' && phase.is !== 'open'
  if (kind === 'pause') return phase.is === 'over'
  if ('answers' in phase) return phase.answers.some(({ by }) => by === me)
  if ('turn' in phase) return phase.turn > 0
  return kind === 'turns' && phase.is === 'over' && may.length === 0
}

/** What is there for while a pause lasts is asked of nobody who has come back. */
function isPauseOver(views: readonly StepView[], at: number): boolean {
  const before = views.slice(0, at).findLast(({ kind, phase }) => {
    return kind !== 'read' && phase.is !== 'private'
  })
  return before?.kind === 'pause' && before.phase.is === 'over'
}

/** What these people have agreed on stays within reach. */
function isAtHand(step: Step): boolean {
  return step.kind === 'read' && (step.shows === 'rules' || step.shows === 'script')
}

/** A pause that nothing waits for is there for whoever needs one. */
function isPauseNeeded(steps: readonly Step[], at: number): boolean {
  const { id } = steps[at] as Step
  const later = steps.slice(at + 1)
  return later.length === 0 || later.some(({ after = [] }) => after.includes(id))
}

function hasWished({ phase }: Extract<StepView, { kind: 'depth' }>): boolean {
  return !('moves' in phase) || phase.moves.every(({ n }) => n > 1)
}

/** Whoever is in it may always leave, as soon as there is anything to do. */
function isLeft({ steps, may }: RoundView): boolean {
  if (may.includes('leave')) return false
  return may.length > 0 || steps.some((one) => 'moves' in one.phase || isSealed(one))
}

function isSealed({ kind, phase, may }: StepView): boolean {
  return kind === 'seal' && phase.is === 'open' && !may.includes('seal')
}
