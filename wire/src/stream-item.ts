/** One row of a space's stream, as it is told by the relay and as it rests on a device. */
import type { Bytes } from './bytes.ts'

/** Roster records, entries and releases share one order. */
export interface StreamItem {
  readonly cursor: number
  readonly kind: ItemKind
  readonly bytes: Bytes
}

export const itemKinds = ['roster', 'entry', 'release'] as const
export type ItemKind = (typeof itemKinds)[number]
