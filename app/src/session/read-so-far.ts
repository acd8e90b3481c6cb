/** What this person has read of others' words, on this device: what is read leaves Today, and nobody hears of it. */
import { addDays } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import type { ReadRounds } from './notes.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import type { RoundSaying } from './said-in-round.ts'

export function hasUnread(known: RoundKnowledge, key: RoundKey): boolean {
  return countWords(known, key) > (known.read?.get(key) ?? 0)
}

/** With this round as far as it goes now. Of older ones nothing is listed any more, and so nothing kept. */
export function withRead(known: RoundKnowledge, key: RoundKey): ReadRounds {
  const since = addDays(known.today, -2)
  const marks = new Map(known.read).set(key, countWords(known, key))
  return new Map([...marks].filter(([round]) => (readRoundKey(round)?.day ?? '') >= since))
}

/** Moves tell nobody's name, and who ended something is not told. */
export function isWord(what: RoundSaying): boolean {
  if (what.kind === 'round.noted') return what.note !== 'ended'
  return ['round.written', 'round.responded', 'round.replied'].includes(what.kind)
}

/** Of others, also those that were taken back later: the number never falls. */
function countWords({ said, me }: RoundKnowledge, key: RoundKey): number {
  return said.ofRound(key).filter(({ by, what }) => by !== me && isWord(what)).length
}
