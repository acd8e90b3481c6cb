/**
 * What is inside an entry of the log: a kind, the author's calendar day and a body. Nothing finer
 * than a day, ever (T8). A kind that this version does not know is kept and passed over.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Field } from '@attune/wire/fields.ts'
import { bytes, count, id, list, record } from '@attune/wire/fields.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

declare const audience: unique symbol
/** Who can read a log: everyone of a space, or its one person alone. */
export type Audience = 'shared' | 'own'

/** Made for one audience: content of the own space does not fit into a shared log, nor the other way. */
export interface EntryContent<Whose extends Audience = 'shared'> {
  readonly [audience]?: Whose
  readonly kind: string
  readonly day: Day | null
  readonly body: CborMap
}

/** The last entry that the author had accepted of another device (T3: forks show here). */
export interface SeenHead {
  readonly device: DeviceId
  readonly seq: number
  /** First 16 bytes of that entry's hash. */
  readonly hash: Bytes
}

export const dayField: Field<Day> = {
  write: (day) => day,
  read: (value) => (typeof value === 'string' ? (textToDay(value) ?? undefined) : undefined),
}

const seenHeads = list(record<SeenHead>({ device: id(), seq: count, hash: bytes(16) }))

export function contentToCbor(
  { kind, day, body }: EntryContent<Audience>,
  seen: readonly SeenHead[],
): CborMap {
  return { kind, body, seen: seenHeads.write(seen), ...(day === null ? {} : { day }) }
}

export const seenToCbor = seenHeads.write

export function readContent(
  value: CborMap,
): { readonly content: EntryContent; readonly seen: readonly SeenHead[] } | null {
  const { kind, body, day } = value
  const seen = seenHeads.read(value['seen'])
  if (typeof kind !== 'string' || !isCborMap(body) || seen === undefined) return null
  return { content: { kind, day: dayField.read(day) ?? null, body }, seen }
}
