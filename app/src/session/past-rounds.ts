/** What can be read again: made only when somebody looks, because a shared life grows long. */
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { heldRounds } from './round-knowledge.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import { nameOf, newestFirst, showRound } from './rounds.ts'
import type { JarNote, PastRound, ShownRound, SmallWin } from './views.ts'

/** What was said for one day, or only carries something else, is not listed. */
const lasting = (practices as readonly Practice[])
  .filter(({ id, cadence }) => cadence !== 'mine' && id !== 'our-time')
  .map(({ id }) => id)

export function listPast(known: RoundKnowledge): readonly PastRound[] {
  return newestFirst(roundsOf(known, lasting).flatMap((key) => nameOf(key) ?? []))
}

/** Rounds of these practices with something in them to read: that something waits is not enough. */
function roundsOf(known: RoundKnowledge, ids: readonly string[]): readonly RoundKey[] {
  const held = heldRounds(known)
  const isOurs = (key: RoundKey) => ids.includes(key.slice(0, key.indexOf('/')))
  const said = ids
    .flatMap((practice) => known.said.roundsOf(practice))
    .filter((key) => known.said.ofRound(key).some(({ what }) => what.kind !== 'round.told'))
  return [...new Set([...[...held].filter(isOurs), ...said])]
}

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

/** Every answer that all can read in rounds of these practices, newest first. */
function answersOf(known: RoundKnowledge, ids: readonly PastRound['practice'][]) {
  const rounds = roundsOf(known, ids).flatMap((key) => showRound(known, key) ?? [])
  return newestFirst(rounds).flatMap((round) =>
    openAnswers(round).flatMap(({ by, answer, mark }) =>
      answer === null ? [] : [{ round, by, answer, isChanged: mark === 'changed' }],
    ),
  )
}

function openAnswers({ view }: ShownRound) {
  const [step] = view.steps
  if (step === undefined || !('answers' in step.phase)) return []
  return step.phase.answers
}
