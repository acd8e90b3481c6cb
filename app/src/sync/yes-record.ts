/**
 * What a device keeps of a private yes: what is marked, this week's vector, and what counted in the
 * week before. One size whatever it holds, so that not even its length says that something is marked
 * (wire-format.md §9). A person's other devices would be given these very bytes, in their own space.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { Field } from '@attune/wire/fields.ts'
import { bytes, count, flag, list, nullable, record } from '@attune/wire/fields.ts'
import { decodeArray } from '@attune/wire/read.ts'
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

export function encodeYesRecord(kept: YesRecord): Bytes {
  const row = pad(encodeCbor([storedVersion, ...fields.write(kept)]), [recordSize])
  if (row === null) throw new Error('a record of a private yes has outgrown its size')
  return row
}

/** Null for what is not ours: the person begins with nothing marked. */
export function decodeYesRecord(row: Bytes): YesRecord | null {
  const content = unpad(row)
  const [version, ...kept] = (content && decodeArray(content)) ?? []
  return (version === storedVersion && fields.read(kept)) || null
}

const storedVersion = 1
const recordSize = 4_096

/** What cannot be read of it counts as nothing. */
function orElse<T>({ write, read }: Field<T>, nothing: T): Field<T> {
  return { write, read: (value) => read(value) ?? nothing }
}

const items = orElse(list(count), [])
const week = orElse(
  nullable(
    record<YesWeek>({
      ...{ tick: count, epoch: count, yes: items },
      vector: orElse(nullable(bytes(yesVectorLength)), null),
    }),
  ),
  null,
)
const fields = record<YesRecord>({
  ...{ since: count, isAway: orElse(flag, false), marks: items },
  ...{ week, before: week },
})
