/**
 * How data of an earlier version becomes this one's, step by step. Each step is one transaction with
 * its number: killed in the middle it has not happened, and the next start does it. A step is never
 * changed once it was released; a new store takes all of them.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import { firstMark, markAfter } from '@attune/wire/stream-mark.ts'
import { sha256 } from '../../suite.ts'
import { schema } from './schema.ts'

interface Step {
  readonly to: number
  readonly sql: string
  /** What SQL cannot say, in the same transaction. */
  readonly fill?: (db: DatabaseSync) => void
}

const steps: readonly Step[] = [
  { to: 1, sql: schema },
  {
    to: 2,
    // A table of its own: a mark is read without its item's bytes.
    sql: `CREATE TABLE marks (
      space_id INTEGER NOT NULL REFERENCES spaces,
      cursor INTEGER NOT NULL,
      mark BLOB NOT NULL,
      PRIMARY KEY (space_id, cursor)
    ) STRICT, WITHOUT ROWID;`,
    fill: fillMarks,
  },
  {
    to: 3,
    // A person's own space, and the letters that bring them back into it.
    sql: `ALTER TABLE spaces ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE members ADD COLUMN own_tokens INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE own_tokens (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE ways (
      way BLOB PRIMARY KEY,
      space_id INTEGER NOT NULL REFERENCES spaces,
      letter BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX ways_by_space ON ways (space_id);`,
  },
  {
    to: 4,
    // The week is the relay's own, by its clock. Nobody is told when in it a vector came.
    sql: `CREATE TABLE yes_vectors (
      space_id INTEGER NOT NULL REFERENCES spaces,
      deck BLOB NOT NULL,
      tick INTEGER NOT NULL,
      member_id INTEGER NOT NULL REFERENCES members,
      vector BLOB NOT NULL,
      PRIMARY KEY (space_id, deck, tick, member_id)
    ) STRICT;
    CREATE INDEX yes_vectors_by_member ON yes_vectors (member_id, tick);
    CREATE INDEX yes_vectors_by_week ON yes_vectors (tick);`,
  },
  {
    to: 5,
    // A file that is complete has no day: the relay need not know when a picture was taken along.
    sql: `CREATE TABLE blobs (
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
    ) STRICT;`,
  },
  {
    to: 6,
    // Claims are listed without their parts, which stand last in a row.
    sql: `CREATE TABLE segments (
      space_id INTEGER NOT NULL REFERENCES spaces,
      from_cursor INTEGER NOT NULL,
      to_cursor INTEGER NOT NULL,
      epoch INTEGER NOT NULL,
      mark BLOB NOT NULL,
      words BLOB NOT NULL,
      proof BLOB NOT NULL,
      words_part BLOB NOT NULL,
      proof_part BLOB NOT NULL,
      PRIMARY KEY (space_id, from_cursor)
    ) STRICT;
    CREATE UNIQUE INDEX segments_by_end ON segments (space_id, to_cursor);
    CREATE TABLE segment_vouches (
      space_id INTEGER NOT NULL REFERENCES spaces,
      device BLOB NOT NULL,
      from_cursor INTEGER NOT NULL,
      to_cursor INTEGER NOT NULL,
      signature BLOB NOT NULL,
      PRIMARY KEY (space_id, device)
    ) STRICT, WITHOUT ROWID;`,
  },
  {
    to: 7,
    // Of a file that another member gave back: whose it is.
    sql: 'ALTER TABLE blobs ADD COLUMN author_id INTEGER REFERENCES members;',
  },
  {
    to: 8,
    // Whose an invitation is: each member has so many. Those of before are nobody's, for their day.
    sql: `ALTER TABLE invites ADD COLUMN member_id INTEGER REFERENCES members;
    CREATE INDEX invites_of_member ON invites (member_id, used);`,
  },
  {
    to: 9,
    // Who has been told what came of a week asks about no other marks in it, whatever the clock says later.
    sql: 'ALTER TABLE yes_vectors ADD COLUMN is_told INTEGER NOT NULL DEFAULT 0;',
  },
]

export const dataVersion = steps.at(-1)?.to ?? 0

export function migrate(db: DatabaseSync): void {
  while (versionOf(db) < dataVersion) takeStep(db)
}

function takeStep(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    // Read inside: another process may have taken it while this one waited.
    const version = versionOf(db)
    const step = steps.find(({ to }) => to > version)
    if (step !== undefined) {
      db.exec(step.sql)
      step.fill?.(db)
      db.exec(`PRAGMA user_version = ${step.to}`)
    }
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

function fillMarks(db: DatabaseSync): void {
  const items = db.prepare(
    'SELECT space_id, cursor, kind, bytes FROM items ORDER BY space_id, cursor',
  )
  const keep = db.prepare('INSERT INTO marks (space_id, cursor, mark) VALUES (?, ?, ?)')
  let mark = firstMark
  for (const row of items.iterate() as Iterable<Row>) {
    const kind = itemKinds[row.kind]
    if (kind === undefined) throw new Error('an item of no known kind')
    mark = markAfter(row.cursor === 1 ? firstMark : mark, { kind, bytes: row.bytes }, sha256)
    keep.run(row.space_id, row.cursor, mark)
  }
}

interface Row {
  readonly space_id: number
  readonly cursor: number
  readonly kind: number
  readonly bytes: Bytes
}
