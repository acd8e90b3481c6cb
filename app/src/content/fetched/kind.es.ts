import { feelingsEs } from '../lists/feelings.es.ts'
import { listKindsEs } from '../lists/list-kinds.es.ts'
import { kindEs as kind } from '../messages/kind.es.ts'

const feelings = { kinds: listKindsEs.feelings, words: feelingsEs }

/** Help with wording is in English so far. */
export const words = { kind, feelings, hints: null } as const
