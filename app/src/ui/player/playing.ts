import type { Practice } from '../../content/practices/practice.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'

/** What every view of the player is given. */
export interface Playing {
  readonly space: SpaceView
  readonly round: ShownRound
  readonly practice: Practice
  /** What is asked, in the person's own language. */
  readonly prompt: string
}
