/**
 * The stream of a space: roster records, entries and releases in one order, by cursors without
 * gaps. A cursor is taken inside the transaction that writes its item.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { firstMark, markAfter } from '@attune/wire/stream-mark.ts'
import { limits } from '@attune/wire/limits.ts'
import type { ItemKind, StreamItem } from '@attune/wire/stream-item.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import { sha256 } from '../../suite.ts'
import { oneRow } from './query.ts'

export interface Items {
  readonly add: (spaceId: number, kind: number, bytes: Bytes, of?: EntryOf) => void
  /** At least one item if there is one, then as many as fit the batch. */
  readonly read: (spaceId: number, after: number) => readonly StreamItem[]
  readonly lastCursor: (spaceId: number) => number
  /** The stream's running hash up to and with this item; null beyond the last. */
  readonly mark: (spaceId: number, cursor: number) => Bytes | null
}

export interface EntryOf {
  readonly deviceId: number
  readonly seq: number
}

export function createItems(db: DatabaseSync): Items {
  const take = db.prepare(
    'UPDATE spaces SET last_cursor = last_cursor + 1 WHERE id = ? RETURNING last_cursor',
  )
  const last = db.prepare('SELECT last_cursor FROM spaces WHERE id = ?')
  const insert = db.prepare(
    'INSERT INTO items (space_id, cursor, kind, device_id, seq, bytes) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const markAt = db.prepare('SELECT mark FROM marks WHERE space_id = ? AND cursor = ?')
  const keepMark = db.prepare('INSERT INTO marks (space_id, cursor, mark) VALUES (?, ?, ?)')
  const mark = (spaceId: number, cursor: number) =>
    cursor === 0 ? firstMark : (oneRow<{ mark: Bytes }>(markAt, spaceId, cursor)?.mark ?? null)
  const after = db.prepare(
    `SELECT cursor, kind, bytes FROM items WHERE space_id = ? AND cursor > ?
     ORDER BY cursor LIMIT ${limits.followItems}`,
  )
  return {
    add: (spaceId, kind, bytes, of) => {
      const taken = oneRow<{ last_cursor: number }>(take, spaceId)
      if (taken === undefined) throw new Error('no such space')
      const cursor = taken.last_cursor
      const before = mark(spaceId, cursor - 1)
      if (before === null) throw new Error('an item without a mark')
      insert.run(spaceId, cursor, kind, of?.deviceId ?? null, of?.seq ?? null, bytes)
      keepMark.run(spaceId, cursor, markAfter(before, { kind: kindOf(kind), bytes }, sha256))
    },
    read: (spaceId, cursor) => fillBatch(after.iterate(spaceId, cursor)),
    mark,
    lastCursor: (spaceId) => oneRow<{ last_cursor: number }>(last, spaceId)?.last_cursor ?? 0,
  }
}

/** What a connection may hold in memory at once; a release of six long answers still fits. */
const batchBytes = 256 * 1_024

function fillBatch(rows: NodeJS.Iterator<unknown>): readonly StreamItem[] {
  const batch: StreamItem[] = []
  let size = 0
  for (const row of rows as Iterable<{ cursor: number; kind: number; bytes: Bytes }>) {
    size += row.bytes.length
    if (batch.length > 0 && size > batchBytes) break
    batch.push({ cursor: row.cursor, kind: kindOf(row.kind), bytes: row.bytes })
  }
  return batch
}

function kindOf(number: number): ItemKind {
  const kind = itemKinds[number]
  if (kind === undefined) throw new Error('an item of no known kind')
  return kind
}
