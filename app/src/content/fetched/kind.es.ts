import { feelingsEs as feelings } from '../feelings.es.ts'
import { kindEs as kind } from '../messages/kind.es.ts'

/** Help with wording is in English so far. */
export const words = { kind, feelings, hints: null } as const
