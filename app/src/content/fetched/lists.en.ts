import { listsEn } from '../lists/lists.en.ts'

/** What steps let people pick from: fetched with the first round that somebody opens. */
export const words = { lists: listsEn } as const
