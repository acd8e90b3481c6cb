import { oneQuestion } from './one-question.ts'
import type { Practice } from './practice.ts'

/** Every practice there is. A new one is a file beside this and a line here. */
export const practices: readonly Practice[] = [oneQuestion]
