import type { BondKind } from './bond.ts'

/** From light (1) to deep (5). A team goes no deeper than 3. */
export type Depth = 1 | 2 | 3 | 4 | 5

/**
 * The kinds of closeness a question may touch (practice P127). What is sexual is for partners alone,
 * behind the adults' opt-in: no question of a day is, only the tender deck.
 */
export const intimacyKinds = [
  'emotional',
  'intellectual',
  'physical',
  'spiritual',
  'creative',
  'experiential',
  'sexual',
] as const

export type IntimacyKind = (typeof intimacyKinds)[number]

export interface Question {
  /** Entries refer to it for as long as a space lives, so it never changes and is never reused. */
  readonly id: `q-${string}`
  readonly depth: Depth
  readonly bonds: readonly BondKind[]
}
