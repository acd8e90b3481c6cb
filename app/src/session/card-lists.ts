/** Cards: those that lay on the table, those that were put away, and those that these people wrote. */
import { cards } from '../content/lists/cards.ts'
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import { answersOf } from './round-answers.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf } from './round-knowledge.ts'
import { nameOf } from './rounds.ts'
import type { AwayCard, OwnCard } from './views.ts'

/**
 * Cards that lay on the table already, of ours by name and of their own by what they say; and those that
 * this person put away before anybody saw them: each has a round of its name.
 */
export function listDrawn(known: RoundKnowledge): readonly string[] {
  const onTable = drawing
    .flatMap((practice) => known.said.roundsOf(practice))
    .flatMap((key) =>
      factsOf(known, key).flatMap((fact) => {
        if (fact.kind !== 'written' || fact.step !== 'drawn') return []
        return [fact.answer['card'], fact.answer['own-card']].filter((one) => one !== undefined)
      }),
    )
  const away = listAway(known).flatMap(({ card }) => ('id' in card ? card.id : []))
  return [...new Set([...onTable, ...away])]
}

/** Cards that this person put away, whom nothing keeps from looking at them again. */
export function listAway(known: RoundKnowledge): readonly AwayCard[] {
  const ours = [...known.left].flatMap((key) => {
    const { practice, day } = nameOf(key) ?? {}
    if (!practice || !drawing.includes(practice)) return []
    const drawn = cards.find(({ id }) => key === toRoundKey(practice, `${day}/${id}`))
    // Whoever left a card that lay on the table has not put it away.
    const isAway = drawn && known.said.ofRound(key).length === 0
    return isAway ? { key, practice, card: { id: drawn.id } } : []
  })
  const own = answersOf(known, ['our-card']).flatMap(({ round: { key, practice }, answer }) =>
    known.left.has(key) ? { key, practice, card: { key, text: answer['own-card'] ?? '' } } : [],
  )
  return [...ours, ...own]
}

/** What these people have put into a deck of their own, newest first, but for what this person put away. */
export function listOwnCards(known: RoundKnowledge, people: People): readonly OwnCard[] {
  return answersOf(known, ['our-card'])
    .filter(({ round }) => !known.left.has(round.key))
    .map(({ round, by, answer }) => ({
      ...{ key: round.key, day: round.day, by: personIn(people, by) },
      text: answer['own-card'] ?? '',
    }))
}

/** Practices that begin with one of our cards. */
const drawing: readonly string[] = (practices as readonly Practice[])
  .filter(({ steps }) =>
    steps.some(
      (step) =>
        'fields' in step &&
        step.fields.some((field) => field.kind === 'pick' && field.from === 'cards'),
    ),
  )
  .map(({ id }) => id)
