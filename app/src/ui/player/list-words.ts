import type { ListItem } from '../../content/lists/list-item.ts'
import type { ListName } from '../../content/lists/lists.ts'
import { useApp, useMessages } from '../app-context.ts'

/** Names that are of one kind, and what that kind is called. */
export interface OfferedKind {
  readonly title: string
  readonly names: readonly string[]
}

/** What a list offers these people. What is for behind a gate, or after a mutual yes, is nothing to pick. */
export function useOffered(list: ListName): readonly OfferedKind[] {
  const { attune } = useApp()
  const titles: Readonly<Record<string, string>> = useMessages('listKinds')[list]
  const items: readonly ListItem[] = useMessages('listItems')[list]
  const bond = attune.space.value?.bond.kind
  const kinds = new Map<string, string[]>()
  for (const { id, kind, bonds, behind } of items)
    if (behind === undefined && (bond === undefined || bonds.includes(bond)))
      kinds.set(kind, [...(kinds.get(kind) ?? []), id])
  return [...kinds].map(([kind, names]) => ({ title: titles[kind] ?? '', names }))
}

/** Some of each kind, so that who does not look further has seen that there is more than one. */
export function aFewOf(kinds: readonly OfferedKind[], most: number): readonly string[] {
  const each = Math.max(1, Math.floor(most / kinds.length))
  return kinds.flatMap(({ names }) => names.slice(0, each))
}

/** What is picked is a name, and each reads it in their own language. */
export function useList(list: ListName): Readonly<Record<string, string>> {
  return useMessages('lists')[list]
}

/** A name that this version does not have yet says at least itself. */
export function wordOf(list: Readonly<Record<string, string>>, name: string): string {
  return list[name] ?? name.replaceAll('-', ' ')
}

export function pickedIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
