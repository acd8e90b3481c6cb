/** One round, from what this device knows of it to what its person sees. */
import type { GateName, Practice } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { practices } from '../content/practices/practices.ts'
import type { QuestionId } from '../content/questions/decks.ts'
import type { RoundFact, Viewer } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey, toRoundKey } from '../domain/round-key.ts'
import { isWithin } from '../domain/moment.ts'
import type { RoundView, StepView } from '../domain/round.ts'
import { viewRound } from '../domain/round.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf, membersOf } from './round-knowledge.ts'
import type { PastRound, ShownRound } from './views.ts'

/** Null for a round of a practice that this version does not have. */
export function showRound(known: RoundKnowledge, key: RoundKey): ShownRound | null {
  const named = nameOf(key)
  // The agreement itself can be looked at and ended in its own time.
  const isQuiet = named?.practice !== 'our-rest' && isRest(known)
  const view = lookAt(known, key, { isQuiet, isSpared: isSpared(known) })
  if (!named || !view) return null
  const drafts = known.drafts.get(key) ?? {}
  const isBegun = known.said.ofRound(key).length > 0
  return { ...named, drafts, tellBefore: known.tellBefore, isBegun, view }
}

/** `more`: what other rounds tell of this moment. */
function lookAt(
  known: RoundKnowledge,
  key: RoundKey,
  more: Pick<Viewer, 'isQuiet' | 'isSpared'> = {},
): RoundView | null {
  const named = nameOf(key)
  const practice = named && practiceById(named.practice)
  // What a modified app began in a space of another kind is not heard there.
  if (!practice || !practice.audience.includes(known.bond.kind)) return null
  const { me, today, now } = known
  const viewer: Viewer = {
    ...{ me, members: membersOf(known, key), today, day: named.day },
    ...(now && { now: now.moment }),
    passed: passedIn(known, practice),
    ...more,
  }
  const facts = factsOf(known, key)
  return practice.cadence === 'mine'
    ? viewMine(practice, viewer, facts, key)
    : viewRound(practice, viewer, facts)
}

/** What a person says for themselves is in memory; that the two have met today is in the rounds. */
export function passedIn(known: RoundKnowledge, { steps }: Practice): readonly GateName[] {
  const isAsked = steps.some((step) => step.kind === 'gate' && step.asks === 'checked-in')
  const passed = [...(known.passed ?? [])]
  if (!isAsked) return passed
  const today = lookAt(known, toRoundKey('check-in', known.today))
  const isOpen = today?.steps.some(({ phase }) => phase.is === 'revealed') === true
  return isOpen ? [...passed, 'checked-in'] : passed
}

/**
 * As if the safety gate were open: for what was agreed or begun behind it, which nobody is asked anew to know
 * of. Of words that stand there nothing may be shown.
 */
export function behindSafety(known: RoundKnowledge): RoundKnowledge {
  return { ...known, passed: new Set([...(known.passed ?? []), 'safety'] as const) }
}

/** Rest or a meal that everyone here has agreed to protect: from, what for, until, as it was agreed. */
function isRest(known: RoundKnowledge): boolean {
  const time = known.now?.time
  if (time === undefined) return false
  const phases = known.said
    .roundsOf('our-rest')
    .flatMap((key) => lookAt(known, key)?.steps.map(({ phase }) => phase) ?? [])
  return phases.some(
    (phase) =>
      'wishes' in phase &&
      phase.wishes.some(({ standing, text }) => {
        const [from = '', , until = ''] = text.split('\n')
        return standing === 'stands' && isWithin(from, until, time)
      }),
  )
}

/** Going through something, in their own words, and not yet through. */
export function isSpared(known: RoundKnowledge): boolean {
  return known.said.roundsOf('going-through').some((key) => {
    const [through, ...others] = lookAt(known, key)?.steps ?? []
    const isOver = others.some(({ step, phase }) => step === 'over' && phase.is === 'written')
    return !isOver && through !== undefined && saysMine(through, known.me)
  })
}

function saysMine({ phase }: StepView, me: string): boolean {
  return 'answers' in phase && phase.answers.some(({ by, answer }) => by === me && answer !== null)
}

/** Nobody can speak in another's: what anyone else says there is not heard. */
function viewMine(
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
  key: RoundKey,
): RoundView {
  const owner = readRoundKey(key)?.round.slice('YYYY-MM-DD/'.length) ?? ''
  const theirs = facts.filter((fact) => 'by' in fact && fact.by === owner)
  return viewRound(practice, { ...viewer, members: [owner] }, theirs)
}

/** What the key alone tells. */
export function nameOf(key: RoundKey): PastRound | null {
  const parts = readRoundKey(key)
  const practice = parts && practiceById(parts.practice)
  if (!parts || !practice) return null
  const question = practice.id === 'one-question' ? (parts.round.slice(11) as QuestionId) : null
  return { key, practice: practice.id as PracticeId, day: parts.day, question }
}

export function newestFirst<One extends PastRound>(rounds: readonly One[]): readonly One[] {
  return rounds.toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1,
  )
}

export function practiceById(id: string): Practice | null {
  return practices.find((one) => one.id === id) ?? null
}

export function stepOf({ practice, step }: RoundName) {
  return practiceById(practice)?.steps.find(({ id }) => id === step)
}
