import type { OverlapPhase } from '../../domain/overlap-phase.ts'
import type { PrivateYes } from '../../session/attune.ts'
import { createMemoryYes } from '../../session/look-around/memory-yes.ts'
import type { RoundKnowledge } from '../../session/round-knowledge.ts'
import type { DeckFacts } from '../../session/yes-decks.ts'

export interface YesSample {
  /** What Noor sees of a private yes. */
  readonly yes?: OverlapPhase
  /** It is of the topics for two adults. */
  readonly isTender?: true
}

export function createSampleYes(
  { yes, isTender }: YesSample,
  knowledge: () => RoundKnowledge,
): PrivateYes {
  const deck = isTender ? 'tender-topics' : 'closeness'
  return createMemoryYes(knowledge, yes ? { [deck]: toFacts(yes) } : {})
}

/** What has happened, so that she sees this. */
function toFacts(phase: OverlapPhase): DeckFacts {
  const agreed = {
    ...{ 'for-two': [], asked: ['noor'], begun: both, elsewhere: both },
    offered: phase.is === 'offered' ? phase.by : [],
  }[phase.is]
  const { marks, matches } = phase.is === 'begun' ? phase : { marks: [], matches: [] }
  return { agreed, isElsewhere: phase.is === 'elsewhere', marks, matches }
}

const both = ['noor', 'sam']
