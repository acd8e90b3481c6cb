/**
 * The tables of the relay as they began, data version 1; what came later is in `migrations.ts`. What is
 * in neither is not kept: no address, no user agent, no time but the hour of an invitation, the day of
 * a deposit or of a file begun, and the week of a private yes. Ids are their 16 or 32 bytes; everything
 * else that people made is opaque.
 */
export const schema = `
CREATE TABLE relay (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  seed BLOB NOT NULL
) STRICT;

CREATE TABLE start_tokens (
  hash BLOB PRIMARY KEY,
  use TEXT NOT NULL CHECK (use IN ('first', 'further'))
) STRICT, WITHOUT ROWID;

CREATE TABLE spaces (
  id INTEGER PRIMARY KEY,
  space BLOB NOT NULL UNIQUE,
  last_cursor INTEGER NOT NULL
) STRICT;

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  space_id INTEGER NOT NULL REFERENCES spaces,
  member BLOB NOT NULL,
  stream_bytes INTEGER NOT NULL DEFAULT 0,
  UNIQUE (space_id, member)
) STRICT;

CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES members,
  space_id INTEGER NOT NULL REFERENCES spaces,
  device BLOB NOT NULL,
  last_seq INTEGER NOT NULL DEFAULT 0,
  last_hash BLOB NOT NULL DEFAULT (zeroblob(32)),
  UNIQUE (space_id, device)
) STRICT;

CREATE TABLE items (
  space_id INTEGER NOT NULL REFERENCES spaces,
  cursor INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  device_id INTEGER REFERENCES devices,
  seq INTEGER,
  bytes BLOB NOT NULL,
  PRIMARY KEY (space_id, cursor)
) STRICT;
CREATE UNIQUE INDEX items_by_device ON items (device_id, seq) WHERE device_id IS NOT NULL;
CREATE INDEX items_of_roster ON items (space_id, cursor) WHERE kind = 0;

CREATE TABLE deposits (
  space_id INTEGER NOT NULL REFERENCES spaces,
  reveal BLOB NOT NULL,
  member_id INTEGER NOT NULL REFERENCES members,
  epoch INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'withdrawn', 'expired', 'released')),
  day INTEGER NOT NULL,
  hash BLOB NOT NULL,
  bytes BLOB,
  PRIMARY KEY (space_id, reveal, member_id),
  CHECK ((state = 'held') = (bytes IS NOT NULL))
) STRICT;
CREATE INDEX deposits_held ON deposits (day) WHERE state = 'held';
CREATE INDEX deposits_of_member ON deposits (member_id, state);

CREATE TABLE invites (
  id INTEGER PRIMARY KEY,
  invite BLOB NOT NULL UNIQUE,
  space_id INTEGER NOT NULL REFERENCES spaces,
  hour INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0,
  card BLOB NOT NULL
) STRICT;
CREATE INDEX invites_by_space ON invites (space_id);

CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  invite_id INTEGER NOT NULL REFERENCES invites ON DELETE CASCADE,
  request BLOB NOT NULL,
  letter BLOB NOT NULL,
  UNIQUE (invite_id, request)
) STRICT;
`
