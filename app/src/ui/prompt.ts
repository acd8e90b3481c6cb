import { useMessages } from './app-context.ts'

/** What a question asks, in the person's own language. */
export function usePrompt(id: string | null): string {
  const { unknownQuestion } = useMessages('today')
  const deck: Readonly<Record<string, string>> = useMessages('deck')
  return (id !== null && Object.hasOwn(deck, id) ? deck[id] : undefined) ?? unknownQuestion
}
