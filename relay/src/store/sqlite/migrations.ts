/**
 * How the tables came to be what they are, one step for each data version; new ones are added at the
 * end and none is ever changed. An older file goes through those that it lacks in one transaction:
 * whatever happens in between, it is what it was or what it should be.
 */
import type { DatabaseSync } from 'node:sqlite'
import { firstSchema } from './schema.ts'

/** The week is the relay's own, by its clock. Nobody is told when in it a vector came. */
const yesVectors = `
CREATE TABLE yes_vectors (
  space_id INTEGER NOT NULL REFERENCES spaces,
  deck BLOB NOT NULL,
  tick INTEGER NOT NULL,
  member_id INTEGER NOT NULL REFERENCES members,
  vector BLOB NOT NULL,
  PRIMARY KEY (space_id, deck, tick, member_id)
) STRICT;
CREATE INDEX yes_vectors_by_member ON yes_vectors (member_id, tick);
CREATE INDEX yes_vectors_by_week ON yes_vectors (tick);
`

export const migrations: readonly string[] = [firstSchema, yesVectors]

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
