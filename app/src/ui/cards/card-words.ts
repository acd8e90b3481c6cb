import type { Card, CardDeck } from '../../domain/card-decks.ts'
import { cleanText } from '../../domain/text.ts'
import { useMessages } from '../app-context.ts'

export function useDeckName(): (deck: CardDeck) => string {
  const { ours } = useMessages('picks').cards
  const names = useMessages('listKinds').cards
  return (deck) => (deck === 'ours' ? ours : names[deck])
}

/** What a card says, in the reader’s own language where it is one of ours. */
export function useCardWords(): (card: Card) => string {
  const texts = useMessages('lists').cards
  return (card) => ('id' in card ? texts[card.id] : cleanText(card.text))
}
