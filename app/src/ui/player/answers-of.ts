import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { StepView } from '../../domain/round.ts'

/** What was opened or written, step by step; one’s own first. */
export function answersOf(
  steps: readonly StepView[],
  me: string,
): readonly { readonly step: string; readonly shown: ShownAnswer }[] {
  return steps.flatMap(({ kind, step, phase }) => {
    if ((kind !== 'seal' && kind !== 'write') || !('answers' in phase)) return []
    return phase.answers
      .toSorted((a, b) => Number(b.by === me) - Number(a.by === me))
      .map((shown) => ({ step, shown }))
  })
}

/** There is something of this step to read. */
export function isToRead({ kind, phase }: StepView): boolean {
  if (kind === 'pause') return phase.is === 'over'
  if (kind === 'respond' && phase.is === 'now')
    return phase.mine !== null || phase.others.length > 0
  if ('heard' in phase) return phase.heard.length > 0
  return 'answers' in phase && phase.answers.length > 0
}
