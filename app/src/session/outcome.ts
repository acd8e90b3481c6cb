import type { StoreResult } from '../storage/store.ts'
import type { Outcome, StorageFault } from './faults.ts'

export function toOutcome(result: StoreResult): Outcome<null, StorageFault> {
  return result.ok ? result : { ok: false, error: { kind: result.error.kind } }
}

/** What was asked of a space that is not open here any more: nothing was kept, and the screen says so. */
export const noSpace = { ok: false, error: { kind: 'storage-failed' } } as const
export type NoSpace = typeof noSpace
