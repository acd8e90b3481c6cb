/** Something hard, put together step by step: always in its author's own words. */
import { isBlank } from '../text.ts'

/** Their side first, then mine: the opening that lowers defences most (PeerJ 6:e4831). */
export const buildSteps = ['side', 'saw', 'felt', 'matters', 'wish'] as const

export type BuildStep = (typeof buildSteps)[number]

export type Built = Readonly<Partial<Record<BuildStep, string>>>

/** What was written, each step on a line of its own; nothing is added to it. */
export function wholeOf(built: Built): string {
  return buildSteps
    .map((step) => built[step] ?? '')
    .filter((words) => !isBlank(words))
    .map((words) => words.trim())
    .join('\n')
}

/** A feeling from the list, after what stands there. */
export function addFeeling(text: string, feeling: string, all: readonly string[]): string {
  const before = text.trimEnd()
  if (before === '') return feeling
  return `${before}${all.some((one) => before.endsWith(one)) ? ',' : ''} ${feeling}`
}

/** What a field holds once words were put behind what stood there. */
export function putBehind(before: string, words: string): string {
  return before.trim() === '' ? words : `${before.trimEnd()}\n${words}`
}
