/** What rests on a device, as it rests: for weighing it, and for reading all of it once. */
import { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '../../wire/src/bytes.ts'

export interface Row {
  readonly key: string
  readonly value: Bytes
}

export function rowsOf(file: string): readonly Row[] {
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = db.prepare('SELECT key, value FROM records ORDER BY key').all()
  db.close()
  return rows as unknown as readonly Row[]
}

/** Names and lengths count: both are kept. */
export function bytesOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { key, value }) => sum + key.length + value.length, 0)
}
