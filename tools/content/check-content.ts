import { audienceFindings } from './audience-rules.ts'
import { listFindings } from './list-rules.ts'
import { nearDuplicates } from './near-duplicates.ts'
import type { Finding, Piece } from './piece.ts'
import { textFindings } from './text-rules.ts'

/** What is wrong with what people read; nothing where all is well. */
export function checkContent(pieces: readonly Piece[], published: readonly string[]): Finding[] {
  return [...checkEach(pieces, published), ...nearDuplicates(pieces)]
}

/** The same, but for what is said twice, which takes as long as all the rest. */
export function checkEach(pieces: readonly Piece[], published: readonly string[]): Finding[] {
  return [
    ...pieces.flatMap(textFindings),
    ...pieces.flatMap(audienceFindings),
    ...listFindings(pieces, published),
  ]
}
