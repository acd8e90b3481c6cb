import type { ShownRound, SpaceView } from '../../session/views.ts'

/** What every view of the player is given. */
export interface Playing {
  readonly space: SpaceView
  readonly question: ShownRound
  /** What is asked, in the person's own language. */
  readonly prompt: string
}
