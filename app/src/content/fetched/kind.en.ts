import { feelingsEn } from '../lists/feelings.en.ts'
import { listKindsEn } from '../lists/list-kinds.en.ts'
import { kindEn as kind } from '../messages/kind.en.ts'
import { englishHints as hints } from '../wording/english-hints.ts'

const feelings = { kinds: listKindsEn.feelings, words: feelingsEn }

/** What stands beside words that are being written. */
export const words = { kind, feelings, hints } as const
