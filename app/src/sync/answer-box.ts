/**
 * The store of own sealed answers (`sealed-answers.ts`). Every change is on the disk before
 * anything is said or sent; a record is never overwritten by an older attempt.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import type { RoundName } from './kept-reveals.ts'
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
  refresh(): Promise<void>
}

export async function openAnswerBox(space: SpaceId, store: Store): Promise<AnswerBox> {
  const { sealed } = spaceKeys(space)
  let records: readonly SealedRecord[] = []

  async function refresh(): Promise<void> {
    const rows = await store.list(sealed)
    records = rows.flatMap(({ value }) => {
      const record = decodeSealedRecord(value)
      return record === null ? [] : [record]
    })
  }

  await refresh()
  return {
    get records() {
      return records
    },
    async update(name, change) {
      const key = `${sealed}${name.practice}/${name.round}/${name.step}`
      const made: SealedRecord[] = []
      const kept = await store.transact(
        [key],
        ([row]) => {
          // A store may run this again after it lost its connection: only the last run counts.
          made.length = 0
          const after = change(row ? decodeSealedRecord(row) : null)
          if (after === null) return []
          made.push(after)
          return [{ key, value: encodeSealedRecord(after) }]
        },
        'strict',
      )
      if (!kept.ok) return kept
      if (made.length === 0) await refresh()
      else records = [...records.filter((one) => !isSameRound(one, name)), ...made]
      return kept
    },
    refresh,
  }
}

export function isSameRound(a: RoundName, b: RoundName): boolean {
  return a.practice === b.practice && a.round === b.round && a.step === b.step
}
