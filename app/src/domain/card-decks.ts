/** Cards to draw and to print: which decks these people have, and what lies in each. */
import type { BondKind } from '../content/bond.ts'
import { cards } from '../content/lists/cards.ts'
import type { CardsId } from '../content/lists/cards.ts'
import type { ForWhom } from './list-items.ts'
import { itemsFor } from './list-items.ts'

export type CardDeck = (typeof cards)[number]['kind'] | 'ours'

/** One card. Of ours it has a name, and each reads it in their own language; theirs says what it says. */
export type Card = { readonly id: CardsId } | { readonly key: string; readonly text: string }

interface OwnCard {
  readonly key: string
  readonly text: string
}

/** In the order in which they lie there; their own comes last, and only where it has a card. */
export function decksFor(kind: BondKind, own: readonly OwnCard[]): readonly CardDeck[] {
  const ours = itemsFor(cards, { kind, isSafe: true, matches: [] }).map(({ kind: deck }) => deck)
  return [...new Set<CardDeck>(ours), ...(own.length > 0 ? (['ours'] as const) : [])]
}

/** A whole deck, as it is printed. What mends stands behind the safety gate. */
export function cardsIn(
  deck: CardDeck,
  who: Pick<ForWhom, 'kind' | 'isSafe'>,
  own: readonly OwnCard[],
): readonly Card[] {
  if (deck === 'ours') return own
  return itemsFor(cards, { ...who, matches: [] }, { kind: deck }).map(({ id }) => ({ id }))
}

/** Those that have not lain on the table, and that nobody here put away. */
export function cardsLeft(all: readonly Card[], drawn: readonly string[]): readonly Card[] {
  return all.filter((card) => !drawn.includes('id' in card ? card.id : card.text))
}

/** `chance`: from 0 up to 1. Never the card that lay there, while there is another. */
export function drawCard(left: readonly Card[], before: Card | null, chance: number): Card | null {
  const others = left.length > 1 ? left.filter((card) => nameOf(card) !== nameOf(before)) : left
  return others[Math.floor(chance * others.length)] ?? null
}

/** What tells a card from every other. */
export function nameOf(card: Card | null): string | null {
  if (card === null) return null
  return 'id' in card ? card.id : card.key
}
