import { feelingsEn as feelings } from '../feelings.en.ts'
import { kindEn as kind } from '../messages/kind.en.ts'
import { englishHints as hints } from '../wording/english-hints.ts'

/** What stands beside words that are being written. */
export const words = { kind, feelings, hints } as const
