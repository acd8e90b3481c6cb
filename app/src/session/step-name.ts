import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import { practiceById } from './rounds.ts'

/** The name that a step of a round has in the log, by its id or the first of a kind. Null for none. */
export function stepName(key: RoundKey, kindOrId: string): RoundName | null {
  const parts = readRoundKey(key)
  const steps = (parts && practiceById(parts.practice)?.steps) ?? []
  const step =
    steps.find(({ id }) => id === kindOrId) ?? steps.find(({ kind }) => kind === kindOrId)
  return parts && step ? { practice: parts.practice, step: step.id, round: parts.round } : null
}
