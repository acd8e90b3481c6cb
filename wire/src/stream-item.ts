/** One row of a space's stream, as it is told by the relay and as it rests on a device. */
import type { Bytes } from './bytes.ts'
import { bytes, numbered, record } from './fields.ts'

/** Roster records, entries and releases share one order. */
export interface StreamItem {
  readonly cursor: number
  readonly kind: ItemKind
  readonly bytes: Bytes
}

export const itemKinds = ['roster', 'entry', 'release'] as const
export type ItemKind = (typeof itemKinds)[number]

/** One that a relay may have lost, as a device gives it back. */
export type RestoredItem = Pick<StreamItem, 'kind' | 'bytes'>

export const restoredItem = record<RestoredItem>({ kind: numbered(itemKinds), bytes: bytes() })

export function rosterItem(of: Bytes): RestoredItem {
  return { kind: 'roster', bytes: of }
}
