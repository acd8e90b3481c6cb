import type { QuestionView, SpaceView } from '../../session/attune.ts'

/** What every view of the player is given. */
export interface Playing {
  readonly space: SpaceView
  readonly question: QuestionView
  /** What is asked, in the person's own language. */
  readonly prompt: string
}
