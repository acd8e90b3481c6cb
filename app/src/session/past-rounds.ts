/** What can be read again: rounds of every day, thank-yous, and what went well. */
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import { answersOf, roundsOf } from './round-answers.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { nameOf, newestFirst } from './rounds.ts'
import type { JarNote, PastRound, SmallWin } from './views.ts'

export function listPast(known: RoundKnowledge): readonly PastRound[] {
  return newestFirst(roundsOf(known, lasting).flatMap((key) => nameOf(key) ?? []))
}

/** What was said for one day, or only carries something else, is not listed. */
export const lasting = (practices as readonly Practice[])
  .filter(({ id, cadence }) => cadence !== 'mine' && id !== 'our-time')
  .map(({ id }) => id)

export function listJar(known: RoundKnowledge, people: People): readonly JarNote[] {
  return answersOf(known, ['thank-you', 'thanks-together']).map(
    ({ round, by, answer, isChanged }) => ({
      key: round.key,
      by: personIn(people, by),
      day: round.day,
      did: answer['did'] ?? '',
      meant: answer['meant'] ?? '',
      isChanged,
    }),
  )
}

export function listWins(known: RoundKnowledge, people: People): readonly SmallWin[] {
  return answersOf(known, ['small-win']).map(({ round, by, answer, isChanged }) => ({
    key: round.key,
    by: personIn(people, by),
    day: round.day,
    text: answer['text'] ?? '',
    isChanged,
  }))
}
