/**
 * Wakes whoever follows a space. A hint may be lost, late or doubled: it carries nothing, and the
 * rows in the store are the truth.
 */
import type { SpaceId } from '@attune/wire/ids.ts'

/**
 * `items`: the stream has grown. `roster`: so it has, and somebody may no longer belong. `knock`: an
 * invitation has a new request.
 */
export type Hint = 'items' | 'roster' | 'knock'

export interface Hints {
  readonly wake: (space: SpaceId, hint: Hint) => void
  /** Returns what ends it. */
  readonly listen: (space: SpaceId, listener: (hint: Hint) => void) => () => void
}
