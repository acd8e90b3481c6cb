import type { BondKind } from './bond.ts'

/** From light (1) to deep (5). A team goes no deeper than 3. */
export type Depth = 1 | 2 | 3 | 4 | 5

/**
 * The kinds of closeness a question may touch (practice P127). Sexual intimacy is left out on
 * purpose: it belongs behind the adults' opt-in and the private yes.
 */
export const intimacyKinds = [
  'emotional',
  'intellectual',
  'physical',
  'spiritual',
  'creative',
  'experiential',
] as const

export type IntimacyKind = (typeof intimacyKinds)[number]

export interface Question {
  /** Entries refer to it for as long as a space lives, so it never changes and is never reused. */
  readonly id: `q-${string}`
  readonly depth: Depth
  readonly bonds: readonly BondKind[]
}
