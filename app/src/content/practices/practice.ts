/**
 * What a practice is made of. A definition is data: the engine in `domain/` runs every one of
 * them, the player in `ui/` shows every one of them. A step kind is added here with the first
 * practice that needs it, and the set stays about a dozen.
 */
import type { BondKind } from '../bond.ts'
import type { DeckName } from '../decks/decks.ts'

/** What was written in a step, by field: words, or the name of what was chosen. */
export type Answer = Readonly<Record<string, string>>

export interface TextField {
  readonly kind: 'text'
  readonly id: string
  /** May be left empty. At least one field of a step is always filled. */
  readonly optional?: true
  /** Said where much depends on the words: help with them is there for whoever wants it. */
  readonly serious?: true
  /** Signs that somebody is in danger are noticed in it, by this device alone. As in every serious one. */
  readonly heeded?: true
}

export interface ChoiceField {
  readonly kind: 'choice'
  readonly id: string
  readonly options: readonly string[]
  readonly optional?: true
  /** Asked only once this field has words. */
  readonly after?: string
}

export type Field = TextField | ChoiceField

/** Answers wait for each other, then open together. */
export interface SealStep {
  readonly kind: 'seal'
  readonly id: string
  readonly fields: readonly Field[]
  /** Days after which an answer that nobody matched returns to its author. */
  readonly returnsAfterDays: number
}

/** One person writes, and all may read at once. */
export interface WriteStep {
  readonly kind: 'write'
  readonly id: string
  readonly fields: readonly Field[]
}

/** A reveal is always answered: each says something back to what they read. */
export interface RespondStep {
  readonly kind: 'respond'
  readonly id: string
  /** The seal or write step whose answers are responded to. */
  readonly to: string
}

/** What somebody asked for in a field: yes, a smaller version, or not now; later, what came of it. */
export interface AgreeStep {
  readonly kind: 'agree'
  readonly id: string
  /** The seal step whose answers hold the wishes. */
  readonly to: string
  readonly field: string
}

/**
 * Private yes, for two: each marks items of a deck that we wrote, and only what both have marked comes
 * up, a week at a time. There is no way to say no.
 */
export interface OverlapStep {
  readonly kind: 'overlap'
  readonly id: string
  readonly deck: DeckName
}

export type Step = SealStep | WriteStep | RespondStep | AgreeStep | OverlapStep

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
}
