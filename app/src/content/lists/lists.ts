/** What people pick from. Names only; their words are in every language, or it does not compile. */
export const lists = {} as const
export type ListName =
  | 'feelings'
  | 'needs'
  | 'comforts'
  | 'rituals'
  | 'values'
  | 'close-ways'
  | 'repairs'
  | 'topics'
  | 'starters'
  | 'cases'
  | 'moments'
