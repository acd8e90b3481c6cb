/**
 * The relay's store in one SQLite file. Writes go through the group commit and are answered after
 * it; reads see only what is committed, since no transaction outlives a turn of the event loop.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { firstMark } from '@attune/wire/stream-mark.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import type { DepositState } from '@attune/wire/relay-frame.ts'
import type { RelayIdentity } from '../../identity.ts'
import { createIdentity } from '../../identity.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import type { RelayStore, StoreFault } from '../port.ts'
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
import { createRestored } from './restored.ts'
import { createRosters } from './rosters.ts'
import { createSegments } from './segments.ts'
import { createStartTokens } from './start-tokens.ts'
import { createWays } from './ways.ts'
import { createYesVectors } from './yes-vectors.ts'

export interface StoreWorld {
  readonly now: () => number
  readonly random: (length: number) => Bytes
  readonly spaceBytes?: number
}

/** `db` comes from `openDatabase`, which made sure that a commit is durable. */
export function createSqliteStore(db: DatabaseSync, world: StoreWorld): RelayStore {
  const parts = createParts(db, world)
  const commit = createGroupCommit(db, () => parts.rosters.forgetRead())
  return {
    identity: readIdentity(db, world),
    ...spaceMethods(db, parts, commit),
    ...streamMethods(parts, commit),
    ...depositMethods(parts, commit),
    ...inviteMethods(parts, commit),
    ...wayMethods(parts, commit),
    ...yesMethods(parts, commit),
    ...blobMethods(parts, commit),
    ...segmentMethods(parts, commit),
    forgetOld: async () => {
      await commit.write(() => {
        parts.invites.forgetOld()
        parts.deposits.forgetOld()
        parts.yes.forgetOld()
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

function createParts(db: DatabaseSync, { now, spaceBytes = relayLimits.spaceBytes }: StoreWorld) {
  const items = createItems(db)
  const quota = createQuota(db, spaceBytes)
  const rosters = createRosters(db, items, quota)
  const entries = createEntries(db, { items, rosters, quota })
  const deposits = createDeposits(db, { items, rosters, quota }, now)
  return {
    items,
    rosters,
    entries,
    deposits,
    restored: createRestored({ items, rosters, entries, deposits }),
    invites: createInvites(db, rosters, now),
    blobs: createBlobs(db, { rosters, quota }, now),
    segments: createSegments(db, { items, rosters, quota }),
    tokens: createStartTokens(db),
    ways: createWays(db, rosters),
    yes: createYesVectors(db, rosters, now),
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
    addOwnToken: (space, member, hash) =>
      commit.write(() => {
        const known = rosters.find(space)
        if (known === null) return refuse('unknown-device')
        // It would start another one, and that another.
        if (known.isOwn) return refuse('too-many')
        return tokens.addOwn(known.id, idToBytes(member), hash) ? done(null) : refuse('too-many')
      }),
    startSpace: (start) =>
      commit.write(() => {
        const begun = rosters.begin(start)
        if (begun === 'other-genesis') return refuse(begun)
        if (begun === 'already-started' || start.tokenHash === null) return done(begun)
        const use = tokens.use(start.tokenHash)
        if (use === null) return refuse('not-allowed')
        if (use === 'own') rosters.makeOwn(start.roster.space)
        return done(begun)
      }),
    roster: async (space) => rosters.find(space)?.roster ?? null,
    rosterRecords: async (...of) => rosters.records(...of),
    appendRoster: (space, record) => commit.write(() => rosters.append(space, record)),
  } satisfies Partial<RelayStore>
}

function streamMethods({ items, rosters, entries, restored }: Parts, commit: GroupCommit) {
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
    streamMark: async (space, cursor) => {
      const id = rosters.find(space)?.id ?? 0
      const last = items.lastCursor(id)
      return { last, mark: items.mark(id, Math.min(cursor, last)) ?? firstMark }
    },
    restore: (by, lost) => commit.write(() => restored.take(by, lost)),
    giveBack: (...of) => commit.write(() => done(restored.goOn(...of))),
  } satisfies Partial<RelayStore>
}

function depositMethods({ deposits }: Parts, commit: GroupCommit) {
  /** What is told to be over must be so on the disk first: a refusal takes back what was written with it. */
  const settled = async (
    ...of: Parameters<typeof deposits.state>
  ): Promise<Outcome<DepositState, StoreFault>> => {
    const state = deposits.state(...of)
    return state === 'expired' ? commit.write(() => done(deposits.settle(...of))) : done(state)
  }
  return {
    putDeposit: async (deposit) => {
      const { space, member, reveal } = deposit.body
      const before = await settled(space, member, reveal)
      return before.ok ? commit.write(() => deposits.put(deposit)) : before
    },
    withdrawDeposit: (...of) => commit.write(() => done(deposits.withdraw(...of))),
    depositState: async (...of) => {
      const state = await settled(...of)
      // Else nobody is told, and asks again.
      return state.ok ? state.value : 'held'
    },
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

function wayMethods({ ways }: Parts, commit: GroupCommit) {
  return {
    putWay: (...of) => commit.write(() => ways.put(...of)),
    dropWay: (...of) => commit.write(() => ways.drop(...of)),
    way: async (way) => ways.find(way),
  } satisfies Partial<RelayStore>
}

function yesMethods({ yes }: Parts, commit: GroupCommit) {
  return {
    putYes: (...of) => commit.write(() => yes.put(...of)),
    yesResult: (...of) => commit.write(() => yes.result(...of)),
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

function segmentMethods({ segments }: Parts, commit: GroupCommit) {
  return {
    putSegment: (...of) => commit.write(() => segments.put(...of)),
    vouchSegments: (...of) => commit.write(() => segments.vouch(...of)),
    segments: async (...of) => segments.list(...of),
    segmentPiece: async (...of) => segments.piece(...of),
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
