/** One round, from what this device knows of it to what its person sees. */
import type { Practice } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { practices } from '../content/practices/practices.ts'
import type { QuestionId } from '../content/questions/decks.ts'
import type { RoundFact, Viewer } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import { viewRound } from '../domain/round.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf, membersOf } from './round-knowledge.ts'
import type { PastRound, ShownRound } from './views.ts'

/** Null for a round of a practice that this version does not have. */
export function showRound(known: RoundKnowledge, key: RoundKey): ShownRound | null {
  const named = nameOf(key)
  const practice = named && practiceById(named.practice)
  if (!named || !practice) return null
  const { me, today } = known
  const viewer = { me, members: membersOf(known, key), today }
  const facts = factsOf(known, key)
  return {
    ...named,
    drafts: known.drafts.get(key) ?? {},
    tellBefore: known.tellBefore,
    view:
      practice.cadence === 'mine'
        ? viewMine(practice, viewer, facts, key)
        : viewRound(practice, viewer, facts),
  }
}

/** Nobody can speak in another's: what anyone else says there is not heard. */
function viewMine(
  practice: Practice,
  viewer: Viewer,
  facts: readonly RoundFact[],
  key: RoundKey,
): ShownRound['view'] {
  const owner = readRoundKey(key)?.round.slice('YYYY-MM-DD/'.length) ?? ''
  const theirs = facts.filter((fact) => 'by' in fact && fact.by === owner)
  return viewRound(practice, { ...viewer, members: [owner] }, theirs)
}

/** What the key alone tells. */
export function nameOf(key: RoundKey): PastRound | null {
  const parts = readRoundKey(key)
  const practice = parts && practiceById(parts.practice)
  if (!parts || !practice) return null
  const question = practice.id === 'one-question' ? (parts.round.slice(11) as QuestionId) : null
  return { key, practice: practice.id as PracticeId, day: parts.day, question }
}

export function newestFirst<One extends PastRound>(rounds: readonly One[]): readonly One[] {
  return rounds.toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1,
  )
}

function practiceById(id: string): Practice | null {
  return practices.find((one) => one.id === id) ?? null
}

export function stepOf({ practice, step }: RoundName) {
  return practiceById(practice)?.steps.find(({ id }) => id === step)
}

/** The name that a step of a round has in the log. Null where the practice has no such step. */
export function stepName(key: RoundKey, kind: Practice['steps'][number]['kind']): RoundName | null {
  const parts = readRoundKey(key)
  const step = parts && practiceById(parts.practice)?.steps.find((one) => one.kind === kind)
  return parts && step ? { practice: parts.practice, step: step.id, round: parts.round } : null
}
