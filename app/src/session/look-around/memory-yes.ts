/** Decks of private yes that are nowhere but in memory: no week ever turns in them. */
import { computed, signal } from '@preact/signals-core'
import type { DeckName } from '../../content/decks/decks.ts'
import type { PrivateYes } from '../attune.ts'
import { done } from '../outcome.ts'
import type { RoundKnowledge } from '../round-knowledge.ts'
import type { DeckFacts } from '../yes-decks.ts'
import { showDecks } from '../yes-decks.ts'

export type MemoryDecks = Readonly<Partial<Record<DeckName, DeckFacts>>>

export function createMemoryYes(knowledge: () => RoundKnowledge, start: MemoryDecks): PrivateYes {
  const decks = signal(start)
  const factsOf = (deck: DeckName) => decks.value[deck] ?? nobodyYet
  const change = async (deck: DeckName, more: Partial<DeckFacts>) => {
    decks.value = { ...decks.value, [deck]: { ...factsOf(deck), ...more } }
    return done
  }
  return {
    yes: computed(() => showDecks(knowledge(), factsOf)),
    openYes: async () => done,
    beginYes(deck) {
      const { me } = knowledge()
      const others = factsOf(deck).agreed.filter((one) => one !== me)
      return change(deck, { agreed: [...others, me], isElsewhere: false, isAway: false })
    },
    markYes(deck, item, isYes) {
      const others = factsOf(deck).marks.filter((one) => one !== item)
      return change(deck, { marks: isYes ? [...others, item] : others })
    },
    putYesAway: (deck) => change(deck, { isAway: true, marks: [], matches: [] }),
  }
}

const nobodyYet: DeckFacts = { agreed: [], marks: [], matches: [] }
