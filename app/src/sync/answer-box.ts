/**
 * The store of own sealed answers (`sealed-answers.ts`). Every change is on the disk before
 * anything is said or sent; a record is never overwritten by an older attempt.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import type { RoundName } from './kept-reveals.ts'
import { openRecords } from './kept-rows.ts'
import type { SealedRecord } from './sealed-answers.ts'
import { decodeSealedRecord, encodeSealedRecord } from './sealed-answers.ts'
import { spaceKeys } from './space-keys.ts'

export interface AnswerBox {
  readonly records: readonly SealedRecord[]
  /**
   * Writes what `change` makes of the record that is there now (null: none). A null result
   * changes nothing.
   */
  update(
    name: RoundName,
    change: (before: SealedRecord | null) => SealedRecord | null,
  ): Promise<StoreResult>
  /** Of rounds that are open, once the log has all of it. */
  drop(names: readonly RoundName[]): Promise<StoreResult>
  refresh(): Promise<void>
}

export async function openAnswerBox(space: SpaceId, store: Store): Promise<AnswerBox> {
  const { sealed } = spaceKeys(space)
  const kept = await openRecords(store, sealed, encodeSealedRecord, decodeSealedRecord)
  return {
    get records() {
      return kept.list
    },
    update: (name, change) => kept.update(boxName(name), change),
    drop: (names) => kept.drop(names.map(boxName)),
    refresh: kept.refresh,
  }
}

/** Under which a record rests. */
export function boxName({ practice, round, step }: RoundName): string {
  return `${practice}/${round}/${step}`
}

export function isSameRound(a: RoundName, b: RoundName): boolean {
  return a.practice === b.practice && a.round === b.round && a.step === b.step
}
