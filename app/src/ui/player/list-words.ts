import type { ListName } from '../../content/lists/lists.ts'
import { useMessages } from '../app-context.ts'

/** What a list offers, by name: what is picked is a name, and each reads it in their own language. */
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
