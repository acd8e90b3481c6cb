import { practices } from '../content/practices/practices.ts'
import type { Practice } from '../content/practices/practice.ts'
import type { Rounds } from '../session/attune.ts'
import { roundToBe } from './round-to-be.ts'

/** Rest or a meal that these people protect is now: a hard talk would have to wait. */
export function isRestNow({ round }: Pick<Rounds, 'round'>): boolean {
  return (practices as readonly Practice[]).some(
    ({ id, isHeavy }) => isHeavy === true && round(roundToBe(id))?.view.waits === true,
  )
}
