import type { Answer } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { Rounds } from '../../session/attune.ts'
import { practiceOf } from '../player/practice-words.ts'
import { roundToBe } from '../round-to-be.ts'

/**
 * What is being written before its round has a name: in one place for each practice, so that
 * whoever comes back finds it, tomorrow too.
 */
export function unnamed(
  { round }: Pick<Rounds, 'round'>,
  practice: PracticeId,
): { readonly step: string; readonly draftAt: RoundKey; readonly before: Answer } {
  const draftAt = roundToBe(practice)
  const step = practiceOf(practice).steps[0]?.id ?? ''
  return { step, draftAt, before: round(draftAt)?.drafts[step] ?? {} }
}
