/**
 * What of a list is offered to these people, here and now. What needs a safety gate or a yes of both to touch
 * is left out without a word until it has it.
 */
import type { BondKind } from '../content/bond.ts'
import type { ListItem } from '../content/lists/list-item.ts'

export interface ForWhom {
  readonly kind: BondKind
  /** The safety gate was passed, since the page was opened. */
  readonly isSafe: boolean
  /** What both have said yes to this week, of everyday touch. */
  readonly matches: readonly string[]
}

/** What somebody said of the moment; what they did not say, and what an item leaves open, fits. */
export interface Wished {
  readonly kind?: string | null
  readonly energy?: string | null
  /** In one room, or far apart. */
  readonly distance?: 'near' | 'far' | null
  /** How long they have. */
  readonly minutes?: number | null
}

export function itemsFor<Item extends ListItem>(
  items: readonly Item[],
  { kind, isSafe, matches }: ForWhom,
  wished: Wished = {},
): readonly Item[] {
  return items.filter((item) => {
    if (!item.bonds.includes(kind) || !isWished(item, wished)) return false
    if (item.behind === 'safety') return isSafe
    return item.behind === undefined || isWelcome(item, matches)
  })
}

/** A yes to one thing is a yes to that alone; what is only talked about needs any. */
function isWelcome({ yesTo }: ListItem, matches: readonly string[]): boolean {
  return matches.some((one) => yesTo === undefined || yesTo.some((item) => item === one))
}

function isWished(item: ListItem, { kind, energy, distance, minutes }: Wished): boolean {
  const { distance: where = 'either' } = item
  return (
    (kind == null || item.kind === kind) &&
    (energy == null || item.energy === energy) &&
    (distance == null || where === 'either' || where === distance) &&
    (minutes == null || (item.minutes ?? 0) <= minutes)
  )
}

/** One of each kind by turns: three beside each other are three different things. */
export function mixed<Item extends ListItem>(items: readonly Item[]): readonly Item[] {
  const place = (item: Item) => items.filter(({ kind }) => kind === item.kind).indexOf(item)
  return items
    .map((item) => ({ item, at: place(item) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Three at most: another turn gives the next ones, and after the last the first again. */
export function someOf<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const { length } = items
  if (length <= few) return items
  return Array.from({ length: few }, (_, at) => items[(turn * few + at) % length] as Item)
}

/** More would be a wall, and choosing another task. */
export const few = 3
