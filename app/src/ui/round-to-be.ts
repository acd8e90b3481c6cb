import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'

/** A round that nobody has begun: what could be done in it, and whether its gate is open. */
export function roundToBe(practice: string): RoundKey {
  return toRoundKey(practice, '0001-01-01/draft')
}
