/** Names one round among all practices of a space: `practice/round`. A round begins with its day. */
import type { Day } from './calendar-day.ts'
import { textToDay } from './calendar-day.ts'

declare const brand: unique symbol
export type RoundKey = string & { readonly [brand]: 'RoundKey' }

export interface RoundParts {
  readonly practice: string
  readonly round: string
  /** The day that the round began, or is of. */
  readonly day: Day
}

export function toRoundKey(practice: string, round: string): RoundKey {
  return `${practice}/${round}` as RoundKey
}

/** Null for what no round of ours is called. */
export function readRoundKey(key: string): RoundParts | null {
  const at = key.indexOf('/')
  const practice = key.slice(0, Math.max(0, at))
  const round = key.slice(at + 1)
  const day = textToDay(round.slice(0, 10))
  if (practice === '' || day === null || !/^(\/.*)?$/su.test(round.slice(10))) return null
  return { practice, round, day }
}
