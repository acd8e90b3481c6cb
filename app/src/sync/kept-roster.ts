/**
 * The roster records of a space as they rest, without its history: what a leave is signed against.
 * Nothing is decrypted here, and no key is read.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Store } from '../storage/store.ts'
import { readSegments, readTail } from './kept-stream.ts'
import type { SegmentRow } from './segment-format.ts'
import type { SpaceKeys } from './space-keys.ts'

export interface KeptRoster {
  readonly records: readonly Bytes[]
  /** Of the last item before the first gap. */
  readonly cursor: number
}

export async function readKeptRoster(store: Store, keys: SpaceKeys): Promise<KeptRoster> {
  const rows = new Map<number, SegmentRow>()
  for (const { from, rows: folded } of await readSegments(store, keys)) {
    for (const [at, row] of folded.entries()) rows.set(from + at, row)
  }
  for (const item of await readTail(store, keys)) rows.set(item.cursor, item)
  const records: Bytes[] = []
  let cursor = 0
  for (let row = rows.get(1); row !== undefined; row = rows.get(cursor + 1)) {
    if ('kind' in row && row.kind === 'roster') records.push(row.bytes)
    cursor++
  }
  return { records, cursor }
}
