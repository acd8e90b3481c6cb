/**
 * What a practice is made of. A definition is data: the engine in `domain/` runs every one of
 * them, the player in `ui/` shows every one of them. The set of step kinds is closed and small
 * (decision 023): a new kind of field comes before a new kind of step.
 */
import type { BondKind } from '../bond.ts'
import type { DeckName } from '../decks/decks.ts'
import type { ListName } from '../lists/lists.ts'

/** What was written in a step, by field: words, or the name of what was chosen. */
export type Answer = Readonly<Record<string, string>>

interface Asked {
  readonly id: string
  /** May be left empty. At least one field of a step is always filled. */
  readonly optional?: true
  /** Said where much depends on the words: help with them is there for whoever wants it. */
  readonly serious?: true
  /** Asked only once this field has words, or that was chosen in it. */
  readonly after?: string | { readonly field: string; readonly is: string }
  /** Signs that somebody is in danger are noticed in it, by this device alone. As in every serious one. */
  readonly heeded?: true
}

export interface TextField extends Asked {
  readonly kind: 'text'
  /** Few words are easier to hear: long sentences are pointed at. */
  readonly brief?: true
  /** At most one question in all the step's words: the second is for another talk. */
  readonly asks?: 'one-question'
  /** A “but” or an “if” in it is pointed at; what becomes of it is its author's. */
  readonly without?: 'but-or-if'
}

/** One of a few; words on a scale are a choice too. */
export interface ChoiceField extends Asked {
  readonly kind: 'choice'
  readonly options: readonly string[]
  /**
   * Of what is one's own: what each option leads to when it is done, practices or `help`. One that leads
   * nowhere puts it to rest.
   */
  readonly leads?: Readonly<Record<string, readonly string[]>>
}

/** Up to `most` names from a list of ours, with a space between them. */
export interface PickField extends Asked {
  readonly kind: 'pick'
  readonly from: ListName
  readonly most: number
  /** The kind that is shown first; the first of the list where nothing is said. */
  readonly opens?: string
  /** Of what stands behind the safety gate: `too`, or `only` that. The practice has the gate before it. */
  readonly hard?: 'too' | 'only'
}

/** A day, a time of day, or both, that people tell each other. Nothing else holds a time. */
export interface WhenField extends Asked {
  readonly kind: 'when'
  readonly of: 'day' | 'time' | 'both'
}

export type Field = TextField | ChoiceField | PickField | WhenField

interface Placed {
  readonly id: string
  /**
   * Earlier steps that come first, as far as they are this person's to do; with `is`, once somebody
   * chose or replied that there. Until then the step is closed: nothing of it is seen or done.
   */
  readonly after?: readonly (string | { readonly step: string; readonly is: string })[]
  /** Opens so many days after the round's own day. */
  readonly fromDay?: number
  /** Offered, never asked for. */
  readonly optional?: true
}

/** Answers wait for each other, then open together. One of these in a practice, at most. */
export interface SealStep extends Placed {
  readonly kind: 'seal'
  readonly fields: readonly Field[]
  /** Days after which an answer that nobody matched returns to its author. */
  readonly returnsAfterDays: number
}

/** Words that all may read at once, or that nobody else ever does. */
export interface WriteStep extends Placed {
  readonly kind: 'write'
  readonly fields: readonly Field[]
  /**
   * Whose it is. Nothing: whoever begins the round, who is its opener from then on. `me`: each for
   * themselves; it stays on this device, and there is nothing of it in any log.
   */
  readonly by?: 'each' | 'opener' | 'others' | 'me'
  /**
   * Of what each writes: whatever comes after it waits until everyone has, and so many days after the
   * round's own at most. From then on whoever has written goes on with what there is.
   */
  readonly fromAll?: { readonly atMostDays: number }
  /** Advice: never open but after somebody asked for it. */
  readonly isAdvice?: true
}

/** What was opened or written is always answered: each says something back to what they read. */
export interface RespondStep extends Placed {
  readonly kind: 'respond'
  /** The seal or write step whose answers are responded to. */
  readonly to: string
}

/** Saying back what was understood, as often as it takes until its speaker says “yes, that’s it”. */
export interface SayBackStep extends Placed {
  readonly kind: 'say-back'
  /** Whose words in which step. Nothing: how it is for each of the others. */
  readonly to?: string
  /** Only whoever began listens. */
  readonly by?: 'opener'
  readonly fields: readonly Field[]
}

/**
 * `wish`: what somebody asked for; yes, a smaller version, or not now; later, what came of it.
 * `promise`: nobody is asked; its maker says that it was kept, the others that it did good.
 * `proposal`: stands once everybody has said yes to the very same words, until anyone ends it.
 */
export interface AgreeStep extends Placed {
  readonly kind: 'agree'
  /** The seal or write step that holds it. */
  readonly to: string
  /** The field that does; all of them where nothing is said. */
  readonly field?: string
  readonly of?: 'promise' | 'proposal'
}

/**
 * Private yes, for two: each marks items of a deck that we wrote, and only what both have marked comes
 * up, a week at a time. There is no way to say no.
 */
export interface OverlapStep extends Placed {
  readonly kind: 'overlap'
  readonly deck: DeckName
}

/** Speaker and listeners, in fair order: each has as many turns as the others, none has two running. */
export interface TurnsStep extends Placed {
  readonly kind: 'turns'
  /** Of one turn. A quiet timer, no bell. */
  readonly minutes: number
  /** For each person. */
  readonly each: number
  /** Questions of this deck may be looked at meanwhile. */
  readonly questions?: 'tender'
}

/** A cool-off, with the time at which it is over. Whoever is late says another; anyone may end it. */
export interface PauseStep extends Placed {
  readonly kind: 'pause'
  /** Lengths to choose from, the suggested one first. */
  readonly minutes: readonly number[]
}

/** A card, a breath, a quiet while. Nothing is done in it that anybody could know of. */
export interface ReadStep extends Placed {
  readonly kind: 'read'
  /** `rules` and `script` are these people’s own, as they agreed. */
  readonly shows: 'card' | 'breath' | 'timer' | 'script' | 'rules' | 'cases'
  /** Of a timer, the shortest and the longest. */
  readonly minutes?: readonly [least: number, most: number]
}

/**
 * What has to be so before anything behind it is done. The answer is in this person's memory while
 * the app is open, and nowhere else; nobody is told.
 */
export interface GateStep extends Placed {
  readonly kind: 'gate'
  readonly asks: GateName
}

export type GateName = 'safety' | 'adults' | 'checked-in'

/** How deep a talk goes: as deep as everyone would like, and either can step down. */
export interface DepthStep extends Placed {
  readonly kind: 'depth'
  readonly levels: number
}

export type Step =
  | SealStep
  | WriteStep
  | RespondStep
  | SayBackStep
  | AgreeStep
  | OverlapStep
  | TurnsStep
  | PauseStep
  | ReadStep
  | GateStep
  | DepthStep

export interface Practice {
  /** Never changes and is never used again: rounds are named after it. */
  readonly id: string
  /** The rows of docs/practices.md that this definition serves. */
  readonly rows: readonly `P${number}`[]
  readonly audience: readonly BondKind[]
  /**
   * `daily`: one round for each calendar day, named after it. `mine`: one for each day and person.
   * `any-time`: a round begins when somebody writes. `weekly`: it goes on for as long as both like, a
   * week at a time, and has no rounds of its own.
   */
  readonly cadence: 'daily' | 'mine' | 'any-time' | 'weekly'
  readonly minutes: number
  readonly steps: readonly Step[]
  /** A hard talk: it waits while rest or a meal is protected. */
  readonly isHeavy?: true
}
