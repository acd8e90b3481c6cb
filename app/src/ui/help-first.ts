/** What Help shows first, for whoever comes from words that may be about danger. In memory alone. */
export type HelpFirst = 'hurting-yourself' | 'afraid-of-someone' | 'check' | null
