import { closeness } from './closeness.ts'
import { tenderTopics } from './tender-topics.ts'

/** What two people can say a private yes to. Only what is written here: nobody puts in words of their own. */
export const decks = { closeness, 'tender-topics': tenderTopics } as const satisfies Readonly<
  Record<string, readonly string[]>
>

export type DeckName = keyof typeof decks
