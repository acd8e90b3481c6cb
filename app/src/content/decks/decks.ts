import { closeness } from './closeness.ts'

/** What two people can say a private yes to. Only what is written here: nobody puts in words of their own. */
export const decks = { closeness } as const satisfies Readonly<Record<string, readonly string[]>>

export type DeckName = keyof typeof decks
