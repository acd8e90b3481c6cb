import { loadFirstDeck } from '../content/texts-by-language.ts'
import { useMessages } from './app-context.ts'
import { useTexts } from './use-texts.ts'

/** What a question asks, in the person's own language. Empty while it is being fetched. */
export function usePrompt(id: string | null): string {
  const { unknownQuestion } = useMessages('today')
  const deck: Readonly<Record<string, string>> | null = useTexts(loadFirstDeck)
  if (deck === null) return ''
  if (id === null) return ''
  return (Object.hasOwn(deck, id) ? deck[id] : undefined) ?? unknownQuestion
}
