import type { listsEn } from './lists.en.ts'

/** Lists that people pick from. The names in them, and their words, are data beside this file. */
export type ListName =
  | 'cards'
  | 'cases'
  | 'close-ways'
  | 'comforts'
  | 'feelings'
  | 'needs'
  | 'starters'
  | 'topics'
  | 'values'

/** What every language says of them. */
export type ListTexts = {
  readonly [List in ListName]: { readonly [Name in keyof (typeof listsEn)[List]]: string }
}
