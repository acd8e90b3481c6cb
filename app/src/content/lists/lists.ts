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
