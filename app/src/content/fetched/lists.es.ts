import { listsEs } from '../lists/lists.es.ts'

/** What steps let people pick from. */
export const words = { lists: listsEs } as const
