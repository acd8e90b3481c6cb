import type { ListItem } from '../../content/lists/list-item.ts'
import type { ListName } from '../../content/lists/lists.ts'
import { lists } from '../../content/lists/lists.ts'
import { useApp, useMessages } from '../app-context.ts'

export interface Pickable {
  readonly name: string
  readonly kind: string
}

/**
 * What a list offers these people, in its order. What needs a safety gate, or a yes of both to touch, has a
 * place of its own; a card that lay on the table already does not come again.
 */
export function usePickable(list: ListName): readonly Pickable[] {
  const { attune } = useApp()
  const kind = attune.space.value?.bond.kind
  const drawn = list === 'cards' ? attune.drawn.value : []
  const items: readonly ListItem[] = lists[list]
  return items.flatMap(({ id, kind: of, bonds, behind }) =>
    behind === undefined && kind && bonds.includes(kind) && !drawn.includes(id)
      ? [{ name: id, kind: of }]
      : [],
  )
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
