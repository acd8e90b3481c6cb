import type { BondKind } from '../bond.ts'
import type { ClosenessItem } from '../decks/closeness.ts'
import type { Depth } from '../questions.ts'

/** What every list is made of. What does not apply to a list is left out in it. */
export interface ListItem {
  /** Entries refer to it for as long as a space lives, so it never changes and is never reused. */
  readonly id: string
  /** What it is among the others of its list; `list-kinds` has its name. */
  readonly kind: string
  readonly bonds: readonly BondKind[]
  readonly depth?: Depth
  /** What it takes of whoever does it. */
  readonly energy?: 'low' | 'some' | 'lively'
  /** In one room, far apart, or as it comes. */
  readonly distance?: 'near' | 'far' | 'either'
  readonly minutes?: number
  /** At the table: only with one phone between them, or only with one each. */
  readonly phones?: 'one' | 'each'
  /** Not to be shown before: the safety gate is passed, or both have said a private yes to touch. */
  readonly behind?: 'safety' | 'both-yes'
  /** Behind a yes of both to one of these; to anything of that deck where it says nothing. */
  readonly yesTo?: readonly ClosenessItem[]
}
