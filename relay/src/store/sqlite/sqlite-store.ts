/**
 * The relay's store in one SQLite file. Writes go through the group commit and are answered after
 * it; reads see only what is committed, since no transaction outlives a turn of the event loop.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import type { RelayIdentity } from '../../identity.ts'
import { createIdentity } from '../../identity.ts'
import { done, refuse } from '../../outcome.ts'
import type { RelayStore } from '../port.ts'
import { createBlobs } from './blobs.ts'
import { createDeposits } from './deposits.ts'
import { createEntries } from './entries.ts'
import type { GroupCommit } from './group-commit.ts'
import { createGroupCommit } from './group-commit.ts'
import { createInvites } from './invites.ts'
import { createItems } from './items.ts'
import { sqliteCode } from './open-database.ts'
import { oneRow } from './query.ts'
import { createQuota } from './quota.ts'
import { createRosters } from './rosters.ts'
import { createStartTokens } from './start-tokens.ts'

export interface StoreWorld {
  readonly now: () => number
  readonly random: (length: number) => Bytes
  readonly spaceBytes?: number
}

/** `db` comes from `openDatabase`, which made sure that a commit is durable. */
export function createSqliteStore(db: DatabaseSync, world: StoreWorld): RelayStore {
  const parts = createParts(db, world)
  const commit = createGroupCommit(db, parts.rosters.forgetRead)
  return {
    identity: readIdentity(db, world),
    ...spaceMethods(db, parts, commit),
    ...streamMethods(parts, commit),
    ...depositMethods(parts, commit),
    ...inviteMethods(parts, commit),
    ...blobMethods(parts, commit),
    forgetOld: async () => {
      await commit.write(() => {
        parts.invites.forgetOld()
        parts.deposits.forgetOld()
        parts.blobs.forgetOld()
        return done(null)
      })
      emptyLog(db)
    },
    close: async () => {
      await commit.settle()
      db.close()
    },
  }
}

/** What was overwritten in the database should not live on in the log beside it. */
function emptyLog(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // On a full disk it has to wait; the log is whole either way.
    if (sqliteCode(error) === null) throw error
  }
}

function createParts(db: DatabaseSync, { now, spaceBytes = limits.spaceBytes }: StoreWorld) {
  const items = createItems(db)
  const quota = createQuota(db, spaceBytes)
  const rosters = createRosters(db, items, quota)
  return {
    items,
    rosters,
    entries: createEntries(db, { items, rosters, quota }),
    deposits: createDeposits(db, { items, rosters, quota }, now),
    invites: createInvites(db, rosters, now),
    blobs: createBlobs(db, { rosters, quota }, now),
    tokens: createStartTokens(db),
  }
}
type Parts = ReturnType<typeof createParts>

function spaceMethods(db: DatabaseSync, { rosters, tokens }: Parts, commit: GroupCommit) {
  const anySpace = db.prepare('SELECT 1 FROM spaces LIMIT 1')
  return {
    isEmpty: async () => anySpace.get() === undefined,
    addStartToken: (hash, use) =>
      commit.write(() => {
        tokens.add(hash, use)
        return done(null)
      }),
    startSpace: (start) =>
      commit.write(() => {
        const begun = rosters.begin(start)
        if (begun === 'other-genesis') return refuse(begun)
        const mayStart = start.tokenHash === null || tokens.use(start.tokenHash)
        return begun === 'already-started' || mayStart ? done(begun) : refuse('not-allowed')
      }),
    roster: async (space) => rosters.find(space)?.roster ?? null,
    appendRoster: (space, record) => commit.write(() => rosters.append(space, record)),
  } satisfies Partial<RelayStore>
}

function streamMethods({ items, rosters, entries }: Parts, commit: GroupCommit) {
  return {
    appendEntries: (author, checked) => commit.write(() => entries.append(author, checked)),
    readItems: async (space, after) => {
      const known = rosters.find(space)
      return known === null ? [] : items.read(known.id, after)
    },
    lastCursor: async (space) => {
      const known = rosters.find(space)
      return known === null ? 0 : items.lastCursor(known.id)
    },
  } satisfies Partial<RelayStore>
}

function depositMethods({ deposits }: Parts, commit: GroupCommit) {
  return {
    putDeposit: (deposit) => commit.write(() => deposits.put(deposit)),
    withdrawDeposit: (...of) => commit.write(() => done(deposits.withdraw(...of))),
    depositState: async (...of) => deposits.state(...of),
  } satisfies Partial<RelayStore>
}

function inviteMethods({ invites }: Parts, commit: GroupCommit) {
  return {
    openInvite: (...of) => commit.write(() => invites.open(...of)),
    closeInvite: (...of) => commit.write(() => invites.close(...of)),
    invite: async (invite) => invites.find(invite),
    leaveRequest: (...of) => commit.write(() => invites.leaveRequest(...of)),
    requests: async (...of) => invites.requests(...of),
  } satisfies Partial<RelayStore>
}

function blobMethods({ blobs }: Parts, commit: GroupCommit) {
  return {
    putBlob: (...of) => commit.write(() => blobs.put(...of)),
    dropBlob: (...of) => commit.write(() => blobs.drop(...of)),
    blobPiece: async (...of) => blobs.piece(...of),
    blobState: async (...of) => blobs.state(...of),
  } satisfies Partial<RelayStore>
}

function readIdentity(db: DatabaseSync, { random }: StoreWorld): RelayIdentity {
  const insert = db.prepare('INSERT INTO relay (only, seed) VALUES (1, ?) ON CONFLICT DO NOTHING')
  const read = db.prepare('SELECT seed FROM relay')
  if (read.get() === undefined) insert.run(random(32))
  const row = oneRow<{ seed: Bytes }>(read)
  if (row === undefined) throw new Error('the relay has no identity')
  return createIdentity(row.seed)
}
