/** What can be known of a round, by kind. The engine's only food. */
import type { Answer, GateName } from '../content/practices/practice.ts'
import type { Day } from './calendar-day.ts'
import type { Moment } from './moment.ts'

export interface Viewer {
  readonly me: string
  /** Everyone whose answer the round needs. */
  readonly members: readonly string[]
  readonly today: Day
  /** The round's own day; this one where nothing is said. */
  readonly day?: Day
  /** What a return time is held against. */
  readonly now?: Moment
  /** Gates that this person has come through. Lives in memory alone. */
  readonly passed?: readonly GateName[]
  /** It is the time of rest or a meal that these people protect. */
  readonly isQuiet?: boolean
  /** This person goes through something: nothing is asked of them. */
  readonly isSpared?: boolean
}

/**
 * At most one fact for each kind, step, author and (where there is one) attempt, addressee or
 * note. `by` is a member's id. Facts marked private never leave their author's devices.
 */
export type RoundFact =
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
  | { kind: 'written'; step: string; by: string; answer: Answer }
  | { kind: 'responded'; step: string; by: string; answer: Answer }
  /** What became of words that others could read already; null: taken back. The newest only. */
  | { kind: 'changed'; step: string; by: string; answer: Answer | null }
  /** The newest word of `by` on what `to` wished for. `about`: the words that were proposed. */
  | {
      kind: 'replied'
      step: string
      by: string
      to: string
      reply: Reply
      text: string
      about?: string
    }
  | { kind: 'noted'; step: string; by: string; to: string; note: Note }
  | MovedFact
  /** Would like to begin a deck of private yes. `isElsewhere`: on another device of one's own. */
  | { kind: 'agreed'; step: string; by: string; isElsewhere?: boolean }
  /** Private: everything that is marked in it now. */
  | { kind: 'marked'; step: string; by: string; items: readonly string[] }
  /** Private: put away, without a word to anybody. */
  | { kind: 'put-away'; step: string; by: string }
  /** What both had marked in the week before, in no order that tells anything. */
  | { kind: 'matched'; step: string; items: readonly string[] }

/**
 * A move in a step that is more than one person's words. Each is said once for its author, step, kind,
 * addressee and number; where the newest counts, that is the one with the highest number.
 */
export interface MovedFact extends Move {
  readonly kind: 'moved'
  readonly step: string
  readonly by: string
  readonly answer: Answer
}

/** What somebody may do, exactly. `to` is empty where it is nobody's in particular. */
export interface Move {
  readonly move: MoveKind
  readonly to: string
  readonly n: number
}

export const moveKinds = ['say-back', 'withdraw', 'judge', 'turn', 'pause', 'end', 'level'] as const
export type MoveKind = (typeof moveKinds)[number]

export const replies = ['yes', 'smaller', 'not-now'] as const
export type Reply = (typeof replies)[number]

/** It was done; it did good. */
export const cameOfIt = ['happened', 'landed'] as const
export type CameOfIt = (typeof cameOfIt)[number]
/** Or what was agreed is over. */
export const notes = [...cameOfIt, 'ended'] as const
export type Note = (typeof notes)[number]

/** What was moved in a step, of one kind. */
export function movesOf(facts: readonly RoundFact[], step: string, move: MoveKind) {
  return facts.filter(
    (fact): fact is MovedFact => fact.kind === 'moved' && fact.step === step && fact.move === move,
  )
}

export function highest(moves: readonly Move[]): number {
  return Math.max(0, ...moves.map(({ n }) => n))
}

/**
 * Everyone who has said something here: the members, and after them whoever has left since or came
 * after the answers were opened. Their words stay; an answer of theirs is not waited for.
 */
export function speakers({ members }: Viewer, facts: readonly RoundFact[]): readonly string[] {
  const others = facts.flatMap((fact) => {
    return toAll.includes(fact.kind) && 'by' in fact && !members.includes(fact.by) ? [fact.by] : []
  })
  return others.length === 0 ? members : [...members, ...new Set(others.toSorted())]
}

/** Said to all at once. */
export const toAll: readonly RoundFact['kind'][] = [
  'written',
  'responded',
  'replied',
  'noted',
  'moved',
]

/** Words as they are to be shown. */
export interface ShownAnswer {
  readonly by: string
  /** Null when it was taken back, or could not be opened. */
  readonly answer: Answer | null
  readonly mark: 'as-written' | 'changed' | 'taken-back' | 'unopened'
}

/** A fact's words, with what its author made of them later. */
export function shownAnswer(
  step: string,
  by: string,
  answer: Answer | null,
  facts: readonly RoundFact[],
): ShownAnswer {
  const later = facts.find((f) => f.kind === 'changed' && f.step === step && f.by === by)
  if (later?.kind === 'changed') {
    return { by, answer: later.answer, mark: later.answer === null ? 'taken-back' : 'changed' }
  }
  return { by, answer, mark: answer === null ? 'unopened' : 'as-written' }
}
