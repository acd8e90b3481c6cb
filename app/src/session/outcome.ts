import type { StoreResult } from '../storage/store.ts'
import type { Outcome, StorageFault } from './faults.ts'

export function toOutcome(result: StoreResult): Outcome<null, StorageFault> {
  return result.ok ? result : { ok: false, error: { kind: result.error.kind } }
}
