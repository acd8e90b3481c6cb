/**
 * What changed in the tables since data version 1, one step for each version. A step runs whole or
 * not at all; nothing in this list is ever edited once it has been released.
 */
export const migrations: readonly string[] = [
  // 2: a person's own space, and the letters that bring them back into it.
  `
  ALTER TABLE spaces ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE members ADD COLUMN own_tokens INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE own_tokens (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE ways (
    way BLOB PRIMARY KEY,
    space_id INTEGER NOT NULL REFERENCES spaces,
    letter BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ways_by_space ON ways (space_id);
  `,
]

/** What this Attune writes. */
export const dataVersion = 1 + migrations.length
