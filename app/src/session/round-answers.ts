/** What lists are made of: rounds with something to read in them, and the answers that all can read. */
import type { RoundKey } from '../domain/round-key.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { heldRounds } from './round-knowledge.ts'
import { newestFirst, showRound } from './rounds.ts'
import type { PastRound, ShownRound } from './views.ts'

/**
 * Rounds of these practices with something in them to read: that something waits is not enough. Into those
 * that were opened nobody looks for that: they are most of a long history.
 */
export function roundsOf(known: RoundKnowledge, ids: readonly string[]): readonly RoundKey[] {
  const held = heldRounds(known)
  const isOurs = (key: RoundKey) => ids.includes(key.slice(0, key.indexOf('/')))
  const said = ids
    .flatMap((practice) => known.said.roundsOf(practice))
    .filter((key) => !held.has(key))
    .filter((key) => known.said.ofRound(key).some(({ what }) => what.kind !== 'round.told'))
  return [...[...held].filter(isOurs), ...said]
}

/** Every answer that all can read in rounds of these practices, newest first. */
export function answersOf(known: RoundKnowledge, ids: readonly PastRound['practice'][]) {
  const rounds = roundsOf(known, ids).flatMap((key) => showRound(known, key) ?? [])
  return newestFirst(rounds).flatMap((round) =>
    openAnswers(round).flatMap(({ by, answer, mark }) =>
      answer === null ? [] : [{ round, by, answer, isChanged: mark === 'changed' }],
    ),
  )
}

export function openAnswers({ view }: ShownRound) {
  const [step] = view.steps
  if (step === undefined || !('answers' in step.phase)) return []
  return step.phase.answers
}
