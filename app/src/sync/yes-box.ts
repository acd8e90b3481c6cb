/**
 * The store of private yes (`yes-record.ts`), a record for each deck. Matches are in memory alone: once
 * their week is over nothing on this device says what they were.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import { blankVector } from '../crypto/private-yes.ts'
import type { Random } from '../crypto/random.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { openRecords } from './kept-rows.ts'
import { spaceKeys } from './space-keys.ts'
import type { YesRecord } from './yes-record.ts'
import { decodeYesRecord, encodeYesRecord } from './yes-record.ts'

export interface YesBox {
  /** `since`: the epoch in which these people came together. */
  record(deck: string, since: number): YesRecord
  /** Writes what `change` makes of the record that is there now; null changes nothing. */
  update(
    deck: string,
    since: number,
    change: (before: YesRecord) => YesRecord | null,
  ): Promise<StoreResult>
  refresh(): Promise<void>
  /** Items that both had marked, as this device heard of them. */
  readonly matches: Map<string, Matches>
}

export interface Matches {
  readonly items: readonly number[]
  readonly heardOn: Day
}

export async function openYesBox(space: SpaceId, store: Store): Promise<YesBox> {
  const kept = await openRecords(store, spaceKeys(space).yes, encodeYesRecord, decodeYesRecord)
  return {
    matches: new Map(),
    record: (deck, since) => fitting(kept.all.get(deck), since),
    update: (deck, since, change) => kept.update(deck, (before) => change(fitting(before, since))),
    refresh: kept.refresh,
  }
}

/** One more mark: it counts from the next week on. */
export function withMark(before: YesRecord, item: number): YesRecord {
  return { ...before, marks: [...before.marks.filter((one) => one !== item), item] }
}

/**
 * Taken back, it must not come up any more. What stands for this week gives way to a vector of chance
 * as a whole: one place alone would show the relay where a yes was.
 */
export function withoutMarks(
  before: YesRecord,
  items: readonly number[],
  random: Random,
): YesRecord {
  const { marks, week } = before
  const rest = { ...before, marks: marks.filter((one) => !items.includes(one)) }
  if (week === null || !week.yes.some((one) => items.includes(one))) return rest
  // Too late, it comes up all the same: whoever took it back should know as much as the other does.
  return { ...rest, week: { ...week, vector: blankVector(random) } }
}

/** Where another device of this person's has gone on. Null where nothing is there. */
export function withoutAnything({ marks, week, since }: YesRecord): YesRecord | null {
  return marks.length > 0 || week !== null ? emptyRecord(since) : null
}

export function emptyRecord(since: number): YesRecord {
  return { since, isAway: false, marks: [], week: null, before: null }
}

function fitting(record: YesRecord | null | undefined, since: number): YesRecord {
  return record?.since === since ? record : emptyRecord(since)
}
