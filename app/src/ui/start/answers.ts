import type { BondKind, BondStage, RelayKeeper } from '../../content/bond.ts'
import type { Language } from '../../content/language.ts'
import type { StartAnswers } from '../../session/attune.ts'
import { nameFault } from '../first-questions.tsx'

export const startSteps = ['name', 'kind', 'stage', 'language', 'keeper', 'know'] as const

export interface AnswersSoFar {
  readonly name: string
  readonly kind: BondKind | null
  readonly stage: BondStage | 'unsaid' | null
  readonly hasChosenLanguage: boolean
  readonly keeper: RelayKeeper | null
}

export const noAnswers: AnswersSoFar = {
  name: '',
  kind: null,
  stage: null,
  hasChosenLanguage: false,
  keeper: null,
}

/** Nobody lands behind a question that is still open, whatever the address says. */
export function firstOpenStep(answers: AnswersSoFar): number {
  if (nameFault(answers.name) !== null) return 0
  if (answers.kind === null) return 1
  if (answers.stage === null) return 2
  if (!answers.hasChosenLanguage) return 3
  return answers.keeper === null ? 4 : 5
}

export function answersToStart(
  { name, kind, stage, keeper }: AnswersSoFar,
  language: Language,
  token: string | null,
): StartAnswers | null {
  if (kind === null || stage === null || keeper === null) return null
  return { name, bond: { kind, stage: stageToKeep(stage) }, language, keeper, token }
}

/**
 * Whoever would rather not say where the two stand has not asked for deep questions: they begin
 * with the lightest, and go on like everyone who begins there.
 */
function stageToKeep(stage: BondStage | 'unsaid'): BondStage {
  return stage === 'unsaid' ? 'new' : stage
}
