/**
 * Sealed files beside the stream, piece by piece: photos and voices, as far as anybody here knows
 * only bytes. A file belongs to the member who began it, counts against that member's share from its
 * first piece on, and is nobody's to read before it is whole. No more than one request's pieces are
 * ever in memory.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { BlobId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { memberById } from '@attune/wire/roster.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import type { BlobPieces, BlobState } from '../port.ts'
import type { Quota } from './quota.ts'
import { allRows, oneRow } from './query.ts'
import type { KnownSpace, Rosters } from './rosters.ts'

export interface Blobs {
  readonly put: (space: SpaceId, member: MemberId, pieces: BlobPieces) => Outcome<number>
  readonly piece: (space: SpaceId, blob: BlobId, offset: number) => Bytes | null
  readonly state: (space: SpaceId, member: MemberId, blob: BlobId) => BlobState | null
  readonly drop: (space: SpaceId, member: MemberId, blob: BlobId) => Outcome<null>
  readonly forgetOld: () => void
}

interface Row extends BlobState {
  readonly id: number
  readonly member_id: number
  readonly author_id: number | null
}

interface Owner {
  readonly known: KnownSpace
  readonly member: MemberId
  readonly memberId: number
}

export function createBlobs(
  db: DatabaseSync,
  { rosters, quota }: { rosters: Rosters; quota: Quota },
  now: () => number,
): Blobs {
  const sql = prepare(db)
  const today = () => Math.floor(now() / 86_400_000)
  const rowOf = (spaceId: number, blob: BlobId) => oneRow<Row>(sql.row, spaceId, idToBytes(blob))

  const own = (space: SpaceId, member: MemberId): Owner | null => {
    const known = rosters.find(space)
    // They may have left in the moment since they asked.
    if (known === null || memberById(known.roster, member) === null) return null
    const row = oneRow<{ id: number }>(sql.member, known.id, idToBytes(member))
    return row ? { known, member, memberId: row.id } : null
  }
  const begin = (
    space: SpaceId,
    { known, member, memberId }: Owner,
    pieces: BlobPieces,
  ): Outcome<Row> => {
    const { blob, total } = pieces
    const begun = oneRow<{ n: number }>(sql.countBegun, memberId)?.n ?? 0
    const all = oneRow<{ n: number }>(sql.countAll, memberId)?.n ?? 0
    if (begun >= relayLimits.openBlobsPerMember || all >= relayLimits.blobsPerMember) {
      return refuse('too-many')
    }
    const isAnothers = pieces.author && pieces.author !== member
    // Nobody is told that their own room is full because of it.
    if (isAnothers && !quota.hasRoomForOthers(known, memberId, total)) return refuse('too-many')
    // All of it at once: nobody sends most of a file to hear that it has no room.
    if (!quota.hasRoom(known, memberId, total)) return refuse('space-full')
    quota.charge(memberId, total)
    // It counts against whoever sends it: nobody fills another's share.
    const author = pieces.author ? (own(space, pieces.author)?.memberId ?? null) : null
    const begunNow = sql.begin.run(known.id, memberId, author, idToBytes(blob), total, today())
    const id = Number(begunNow.lastInsertRowid)
    return done({ id, member_id: memberId, author_id: author, received: 0, total })
  }
  const forget = (row: Pick<Row, 'id' | 'member_id' | 'total'>) => {
    sql.drop.run(row.id)
    quota.charge(row.member_id, -row.total)
  }
  /** Whether what comes again is what came before. */
  const isRepeat = ({ id, received }: Row, { offset, bytes }: BlobPieces) =>
    cut(bytes).every((piece, at) => {
      const place = offset / limits.blobPiece + at
      const there = place * limits.blobPiece < received && oneRow<Piece>(sql.piece, id, place)
      return !there || equalBytes(there.bytes, piece)
    })

  return {
    put: (space, member, pieces) => {
      const owner = own(space, member)
      if (owner === null) return refuse('unknown-device')
      const found = rowOf(owner.known.id, pieces.blob)
      const givesWay = found !== undefined && isOnlyBegunFor(found, owner)
      if (givesWay) forget(found)
      const begun = found && !givesWay ? done(found) : begin(space, owner, pieces)
      if (!begun.ok) return begun
      const row = begun.value
      if (row.member_id !== owner.memberId || row.total !== pieces.total) return refuse('conflict')
      if (pieces.offset > row.received) return refuse('wrong-sequence')
      if (!isRepeat(row, pieces)) return refuse('conflict')
      const end = pieces.offset + pieces.bytes.length
      if (end <= row.received) return done(row.received)
      const fresh = pieces.bytes.subarray(row.received - pieces.offset)
      const from = row.received / limits.blobPiece
      cut(fresh).forEach((piece, at) => sql.addPiece.run(row.id, from + at, piece))
      sql.advance.run(end, end === row.total ? null : today(), row.id)
      return done(end)
    },
    piece: (space, blob, offset) => {
      const known = rosters.find(space)
      const row = known && rowOf(known.id, blob)
      if (!row || row.received < row.total || offset % limits.blobPiece !== 0) return null
      return oneRow<Piece>(sql.piece, row.id, offset / limits.blobPiece)?.bytes ?? null
    },
    state: (space, member, blob) => {
      const owner = own(space, member)
      const row = owner && rowOf(owner.known.id, blob)
      if (!owner || !row) return null
      const { received, total } = row
      return received === total || row.member_id === owner.memberId ? { received, total } : null
    },
    drop: (space, member, blob) => {
      const owner = own(space, member)
      if (owner === null) return refuse('unknown-device')
      const row = rowOf(owner.known.id, blob)
      if (row === undefined) return done(null)
      if (![row.member_id, row.author_id].includes(owner.memberId)) return refuse('conflict')
      forget(row)
      return done(null)
    },
    forgetOld: () => {
      for (const row of allRows<Row>(sql.old, today() - relayLimits.blobDays)) forget(row)
    },
  }
}

/** Another began to give it back, and its author has come: theirs is whole. */
function isOnlyBegunFor({ received, total, member_id, author_id }: Row, { memberId }: Owner) {
  return received < total && member_id !== memberId && author_id === memberId
}

interface Piece {
  readonly bytes: Bytes
}

function cut(bytes: Bytes): readonly Bytes[] {
  const count = Math.ceil(bytes.length / limits.blobPiece)
  return Array.from({ length: count }, (_, at) =>
    bytes.subarray(at * limits.blobPiece, (at + 1) * limits.blobPiece),
  )
}

function prepare(db: DatabaseSync) {
  return {
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    row: db.prepare(
      'SELECT id, member_id, author_id, received, total FROM blobs WHERE space_id = ? AND blob = ?',
    ),
    begin: db.prepare(
      `INSERT INTO blobs (space_id, member_id, author_id, blob, total, received, day)
       VALUES (?, ?, ?, ?, ?, 0, ?)`,
    ),
    addPiece: db.prepare('INSERT INTO blob_pieces (blob_id, place, bytes) VALUES (?, ?, ?)'),
    advance: db.prepare('UPDATE blobs SET received = ?, day = ? WHERE id = ?'),
    piece: db.prepare('SELECT bytes FROM blob_pieces WHERE blob_id = ? AND place = ?'),
    drop: db.prepare('DELETE FROM blobs WHERE id = ?'),
    old: db.prepare('SELECT id, member_id, total FROM blobs WHERE day < ?'),
    countBegun: db.prepare(
      'SELECT count(*) AS n FROM blobs WHERE member_id = ? AND day IS NOT NULL',
    ),
    countAll: db.prepare('SELECT count(*) AS n FROM blobs WHERE member_id = ?'),
  }
}
