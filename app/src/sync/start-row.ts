/**
 * What the first screen needs of a long history, in one row: made of what is kept and never the only
 * place of anything. Where it does not fit what rests beside it, all is read, and it is made anew.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import {
  bytes,
  coded,
  count,
  id,
  list,
  nullable,
  plain,
  record,
  text,
} from '@attune/wire/fields.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Day } from '../domain/calendar-day.ts'
import { dayField } from './entry-content.ts'
import type { Revealed } from './kept-reveals.ts'
import { revealedFields } from './kept-reveals.ts'
import type { Place, PlaceHead } from './place.ts'
import { place, placeHeads } from './place.ts'
import type { AcceptedEntry, ItemChecks, SpaceState } from './space-state.ts'
import { takeRecord } from './space-state.ts'

interface StartRow {
  /** Whose order it is in, as the mark has it. */
  readonly swaps: number
  readonly cursor: number
  readonly lamport: number
  readonly heads: readonly PlaceHead[]
  readonly records: readonly StartRecord[]
  readonly entries: readonly StartEntry[]
  readonly opened: readonly Revealed[]
  /** Where the segments end. */
  readonly folded: Place
}

interface StartRecord {
  readonly cursor: number
  readonly bytes: Bytes
}

interface StartEntry {
  readonly epoch: number
  readonly member: MemberId
  readonly device: DeviceId
  readonly seq: number
  readonly lamport: number
  readonly kind: string
  readonly day: Day | null
  readonly body: CborMap
}

const [encodeRow, decodeRow] = coded(
  record<StartRow>({
    ...{ swaps: count, cursor: count, lamport: count, heads: placeHeads },
    records: list(record<StartRecord>({ cursor: count, bytes: bytes() })),
    entries: list(
      record<StartEntry>({
        ...{ epoch: count, member: id(), device: id(), seq: count, lamport: count },
        ...{ kind: text, day: nullable(dayField), body: plain(isCborMap) },
      }),
    ),
    ...{ opened: list(revealedFields), folded: place },
  }),
)

/** `entries` and `opened`: those that the first screen may need. */
export function encodeStart(
  { cursor, lamport, heads, records }: SpaceState,
  entries: readonly AcceptedEntry[],
  opened: readonly Revealed[],
  folded: Place,
  swaps: number,
): Bytes {
  return encodeRow({
    ...{ swaps, cursor, lamport, opened, folded },
    heads: [...heads].map(([device, head]) => ({ device, ...head })),
    records: records.map((one) => ({
      cursor: one.cursor,
      bytes: encodeRosterRecord(one.record),
    })),
    entries: entries.flatMap(({ header, content }) => (content ? [{ ...header, ...content }] : [])),
  })
}

export interface Start {
  readonly state: SpaceState
  readonly folded: Place
}

/** Null where it is none, or of another order. */
export async function readStart(
  row: Bytes | null,
  swaps: number,
  space: SpaceId,
  own: OwnKeys,
  before: SpaceState,
  checks: ItemChecks,
): Promise<Start | null> {
  const start = row && decodeRow(row)
  if (start?.swaps !== swaps) return null
  const { cursor, lamport, opened, folded } = start
  let state = before
  for (const one of start.records) state = await takeRecord(state, space, own, one, checks)
  if (state.records.length < start.records.length) return null
  const entries = start.entries.map(({ kind, day, body, ...header }) => ({
    ...{ header: { space, ...header }, hash: null },
    content: { kind, day, body },
  }))
  const heads = new Map(start.heads.map(({ device, ...head }) => [device, head]))
  return { folded, state: { ...state, cursor, lamport, opened, heads, entries } }
}
