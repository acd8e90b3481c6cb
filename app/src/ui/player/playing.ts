import type { Practice } from '../../content/practices/practice.ts'
import type { RoundAction } from '../../domain/round.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'

/** What every view of the player is given. */
export interface Playing {
  readonly space: SpaceView
  readonly round: ShownRound
  readonly practice: Practice
  /** What is asked, in the person's own language. */
  readonly prompt: string
}

/** What the view of one step is given, with what was said before it. */
export interface StepPlaying<Phase> extends Playing {
  readonly step: string
  readonly phase: Phase
  readonly may: readonly RoundAction[]
  /** There is something to read above it. */
  readonly hasThread: boolean
  /** Somebody stood here already when it came: the focus goes along. */
  readonly takesFocus: boolean
  /** Something else is there after it, or beside it. */
  readonly hasMore: boolean
  /** Goes past this step, of which nobody can know. */
  readonly goOn: () => void
  /** It was done here, and could be done again: nothing of it is past. */
  readonly close: () => void
  /** Back to where one was; null where the step was not opened by hand. */
  readonly goBack: (() => void) | null
}
