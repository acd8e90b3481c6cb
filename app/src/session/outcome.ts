import { fail, ok } from '../crypto/result.ts'
import type { LogResult } from '../sync/outgoing.ts'
import type { Outcome, StorageFault } from './faults.ts'

export const done = ok(null)

/** What was asked of a space that is not open here any more: nothing was kept, and the screen says so. */
export const noSpace = fail('storage-failed')
export type NoSpace = typeof noSpace

/** Of what was to be kept in a log: without a key to write with, nothing was. */
export function toSaid(
  kept: LogResult<'too-long' | 'no-epoch'>,
): Outcome<null, 'too-long' | StorageFault> {
  if (kept.ok) return kept
  const { kind } = kept.error
  return fail(kind === 'no-epoch' ? 'storage-failed' : kind)
}
