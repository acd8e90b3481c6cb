/**
 * How the tables came to be what they are, one step for each data version; new ones are added at the
 * end and none is ever changed. An older file goes through those that it lacks in one transaction:
 * whatever happens in between, it is what it was or what it should be.
 */
import type { DatabaseSync } from 'node:sqlite'
import { firstSchema } from './schema.ts'

/** A file that is complete has no day: the relay need not know when a picture was taken along. */
const blobs = `
CREATE TABLE blobs (
  id INTEGER PRIMARY KEY,
  space_id INTEGER NOT NULL REFERENCES spaces,
  member_id INTEGER NOT NULL REFERENCES members,
  blob BLOB NOT NULL,
  total INTEGER NOT NULL,
  received INTEGER NOT NULL,
  day INTEGER,
  UNIQUE (space_id, blob),
  CHECK (received <= total AND (received = total) = (day IS NULL))
) STRICT;
CREATE INDEX blobs_of_member ON blobs (member_id, day);
CREATE INDEX blobs_begun ON blobs (day) WHERE day IS NOT NULL;

CREATE TABLE blob_pieces (
  blob_id INTEGER NOT NULL REFERENCES blobs ON DELETE CASCADE,
  place INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (blob_id, place)
) STRICT;
`

export const migrations: readonly string[] = [firstSchema, blobs]

/** Raised by each step; a file that says more was written by a newer Attune. */
export const dataVersion = migrations.length

export function migrate(db: DatabaseSync, steps = migrations): void {
  if (versionOf(db) >= steps.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have been faster.
    for (const step of steps.slice(versionOf(db))) db.exec(step)
    db.exec(`PRAGMA user_version = ${Math.max(steps.length, versionOf(db))}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}
