/**
 * The roster records of a space as they rest, without its history: what a leave is signed against.
 * Nothing is decrypted here, and no key is read.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Store } from '../storage/store.ts'
import { listWords, unpackPart } from './kept-segments.ts'
import { readTail } from './kept-stream.ts'
import { readOldSegments } from './old-segments.ts'
import { decodeWords, forms } from './segment-words.ts'
import type { SpaceKeys } from './space-keys.ts'

export interface KeptRoster {
  readonly records: readonly Bytes[]
  /** Of the last item before the first gap. */
  readonly cursor: number
}

export async function readKeptRoster(store: Store, keys: SpaceKeys): Promise<KeptRoster> {
  /** By cursor; null for what is no record. */
  const rows = new Map<number, Bytes | null>()
  for (const { from, rows: folded } of await readOldSegments(store, keys)) {
    for (const [at, row] of folded.entries())
      rows.set(from + at, 'kind' in row && row.kind === 'roster' ? row.bytes : null)
  }
  for (const { from, value } of await listWords(store, keys, 0)) {
    const plain = await unpackPart(value)
    const { forms: all, raw } = (plain && decodeWords(plain)) ?? { forms: [], raw: [] }
    let came = 0
    for (const [at, form] of all.entries()) {
      const isTold = form === forms.entry || form === forms.release
      const bytes = isTold ? null : (raw[came++] ?? null)
      rows.set(from + 1 + at, form === forms.record ? bytes : null)
    }
  }
  for (const { cursor, kind, bytes } of await readTail(store, keys))
    rows.set(cursor, kind === 'roster' ? bytes : null)
  const records: Bytes[] = []
  let cursor = 0
  for (let row = rows.get(1); row !== undefined; row = rows.get(cursor + 1)) {
    if (row !== null) records.push(row)
    cursor++
  }
  return { records, cursor }
}
