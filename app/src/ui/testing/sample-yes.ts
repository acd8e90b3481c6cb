import { computed } from '@preact/signals'
import type { OverlapPhase } from '../../domain/overlap-phase.ts'
import type { StepView } from '../../domain/round.ts'
import type { PrivateYes } from '../../session/attune.ts'
import { createMemoryYes } from '../../session/look-around/memory-yes.ts'

export interface YesSample {
  /** What Noor sees of a private yes. */
  readonly yes?: OverlapPhase
  /** It is of the topics for two adults. */
  readonly isTender?: true
}

export function createSampleYes({ yes, isTender }: YesSample): PrivateYes {
  const made = createMemoryYes(yes ?? { is: 'offered', by: [] })
  return isTender ? asTender(made) : made
}

/** With a topic that both marked they may talk. */
function asTender(made: PrivateYes): PrivateYes {
  const turns: StepView = {
    ...{ kind: 'turns', step: 'talk', may: [] },
    phase: { is: 'on', turn: 0, of: 6, by: 'noor', moves: [] },
  }
  const of = { practice: 'tender-talk', deck: 'tender-topics' } as const
  return {
    ...made,
    yes: computed(() => {
      const shown = made.yes.value ?? []
      return shown.map(({ view }) => {
        const has = ({ phase }: StepView) => 'matches' in phase && phase.matches.length > 0
        const steps = view.steps.some(has) ? [...view.steps, turns] : view.steps
        return { ...of, view: { ...view, steps } }
      })
    }),
  }
}
