import type { ListItem } from '../../content/lists/list-item.ts'
import type { ListName } from '../../content/lists/lists.ts'
import { lists } from '../../content/lists/lists.ts'
import type { PickField } from '../../content/practices/practice.ts'
import { itemsFor } from '../../domain/list-items.ts'
import { useApp, useMessages } from '../app-context.ts'

export interface Pickable {
  readonly name: string
  readonly kind: string
}

/**
 * What a list offers these people, in its order. What needs a safety gate is for a field behind one, what needs
 * a yes of both to touch has a place of its own; a card that lay on the table already does not come again.
 */
export function usePickable({
  from: list,
  hard,
}: Pick<PickField, 'from' | 'hard'>): readonly Pickable[] {
  const { attune } = useApp()
  const { value: space } = attune.space
  const drawn = list === 'cards' ? attune.drawn.value : []
  if (space === null) return []
  const items: readonly ListItem[] = lists[list]
  return itemsFor(items, { kind: space.bond.kind, isSafe: hard !== undefined, matches: [] })
    .filter(({ id, behind }) => !drawn.includes(id) && (hard !== 'only' || behind === 'safety'))
    .map(({ id, kind }) => ({ name: id, kind }))
}

/** What is picked is a name, and each reads it in their own language. */
export function useWordIn(list: ListName): (name: string) => string {
  const words: Readonly<Record<string, string>> = useMessages('lists')[list]
  // One that this version does not have yet says at least itself.
  return (name) => words[name] ?? name.replaceAll('-', ' ')
}

export function pickedIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
