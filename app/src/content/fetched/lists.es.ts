import { listKindsEs as listKinds } from '../lists/list-kinds.es.ts'
import { listTextsEs as lists } from '../lists/list-texts.es.ts'

/** What people pick from, and ideas for them. */
export const words = { lists, listKinds } as const
