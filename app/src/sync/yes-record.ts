/**
 * What a device keeps of a private yes: what is marked, this week's vector, and what counted in the
 * week before. One size whatever it holds, so that not even its length says that something is marked
 * (safety brief §3.2). A person's other devices would be given these very bytes, in their own space.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import { yesVectorLength } from '@attune/wire/yes.ts'
import { pad, unpad } from '../crypto/padding.ts'

export interface YesRecord {
  /** The epoch in which these people came together: what was marked for others is nobody's. */
  readonly since: number
  /** Put away: nothing is shown, and the weeks go on as if nothing were marked. */
  readonly isAway: boolean
  /** Items by number: what counts from the next week on. */
  readonly marks: readonly number[]
  readonly week: YesWeek | null
  /** The last week that this device took part in and that is over; without its vector. */
  readonly before: YesWeek | null
}

export interface YesWeek {
  readonly tick: number
  readonly epoch: number
  /** What counts in it. Whatever else a relay says came of it is not believed. */
  readonly yes: readonly number[]
  /** Sent as it is, however often. */
  readonly vector: Bytes | null
}

export function encodeYesRecord({ since, isAway, marks, week, before }: YesRecord): Bytes {
  const content = [storedVersion, since, isAway, marks, weekToCbor(week), weekToCbor(before)]
  const bytes = pad(encodeCbor(content), [recordSize])
  if (bytes === null) throw new Error('a record of a private yes has outgrown its size')
  return bytes
}

/** Null for what is not ours: the person begins with nothing marked. */
export function decodeYesRecord(bytes: Bytes): YesRecord | null {
  const content = unpad(bytes)
  const [version, since, isAway, marks, week, before] = (content && decodeArray(content, 6)) ?? []
  if (version !== storedVersion || !isCount(since)) return null
  return {
    since,
    isAway: isAway === true,
    marks: readItems(marks),
    week: readWeek(week),
    before: readWeek(before),
  }
}

const storedVersion = 1
const recordSize = 4_096

function weekToCbor(week: YesWeek | null): CborValue {
  return week && [week.tick, week.epoch, week.yes, week.vector]
}

function readWeek(value: CborValue | undefined): YesWeek | null {
  const [tick, epoch, yes, vector] = readArray(value, 4) ?? []
  if (!isCount(tick) || !isCount(epoch)) return null
  return {
    tick,
    epoch,
    yes: readItems(yes),
    vector: isBytes(vector, yesVectorLength) ? vector : null,
  }
}

function readItems(value: CborValue | undefined): readonly number[] {
  return readAll(readArray(value), (item) => (isCount(item) ? item : null)) ?? []
}
