/**
 * What a practice is made of. A definition is data: the engine in `domain/` runs every one of
 * them, the player in `ui/` shows every one of them. A step kind is added here with the first
 * practice that needs it, and the set stays about a dozen.
 */
import type { BondKind } from '../bond.ts'

/** Answers wait for each other, then open together. */
export interface SealStep {
  readonly kind: 'seal'
  readonly id: string
  /** Where the words to answer come from. */
  readonly prompt: 'question-of-the-day'
  /** Days after which an answer that nobody matched returns to its author. */
  readonly returnsAfterDays: number
}

/** A reveal is always answered: each says something back to what they read. */
export interface RespondStep {
  readonly kind: 'respond'
  readonly id: string
  /** The seal step whose answers are responded to. */
  readonly to: string
}

export type Step = SealStep | RespondStep

export interface Practice {
  /** Never changes and is never used again: rounds are named after it. */
  readonly id: string
  /** The rows of docs/practices.md that this definition serves. */
  readonly rows: readonly `P${number}`[]
  readonly audience: readonly BondKind[]
  /** A daily practice has one round for each calendar day. */
  readonly cadence: 'daily'
  readonly minutes: number
  readonly steps: readonly Step[]
}
