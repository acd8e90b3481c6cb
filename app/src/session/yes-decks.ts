/** Every practice with a deck, as its definition and what is known of that deck show it. */
import type { DeckName } from '../content/decks/decks.ts'
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { RoundFact } from '../domain/round-facts.ts'
import { viewRound } from '../domain/round.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { passedIn } from './rounds.ts'
import type { ShownDeck } from './views.ts'

/** What has become of one deck, as one person knows it. */
export interface DeckFacts {
  /** Who would like to begin. */
  readonly agreed: readonly string[]
  /** This person's marks are on another device of theirs. */
  readonly isElsewhere?: boolean
  readonly isAway?: boolean
  readonly marks: readonly string[]
  /** Of the week before. */
  readonly matches: readonly string[]
}

export function showDecks(
  known: RoundKnowledge,
  factsOf: (deck: DeckName) => DeckFacts,
): readonly ShownDeck[] {
  const { me, members, today } = known
  return (practices as readonly Practice[]).flatMap((practice) => {
    const step = practice.steps.find((one) => one.kind === 'overlap')
    if (step?.kind !== 'overlap') return []
    const viewer = { me, members, today, passed: passedIn(known, practice) }
    const facts = toFacts(me, step.id, factsOf(step.deck))
    const view = viewRound(practice, viewer, facts)
    return { practice: practice.id as PracticeId, deck: step.deck, view }
  })
}

function toFacts(me: string, step: string, deck: DeckFacts): readonly RoundFact[] {
  const { agreed, isElsewhere = false, isAway = false, marks, matches } = deck
  return [
    ...agreed.map((by): RoundFact => {
      return { kind: 'agreed', step, by, isElsewhere: by === me && isElsewhere }
    }),
    { kind: 'marked', step, by: me, items: marks },
    ...(isAway ? [{ kind: 'put-away', step, by: me } as const] : []),
    { kind: 'matched', step, items: matches },
  ]
}
