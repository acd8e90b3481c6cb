/**
 * Stretches of a space's stream that devices have put together, in two sealed parts each. The stream itself
 * stays as it is; whether a segment is what it claims to be is for devices to say, and for nobody here.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import type { SegmentList, SegmentVouch } from '@attune/wire/segment.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import type { Author, SealedSegment, SegmentPiece } from '../port.ts'
import type { Items } from './items.ts'
import type { Quota } from './quota.ts'
import { allRows, oneRow } from './query.ts'
import type { Rosters } from './rosters.ts'

export interface Segments {
  readonly put: (space: SpaceId, member: MemberId, segment: SealedSegment) => Outcome<null>
  readonly vouch: (author: Author, vouch: Omit<SegmentVouch, 'device'>) => Outcome<null>
  readonly list: (space: SpaceId, from: number) => SegmentList
  readonly piece: (space: SpaceId, at: SegmentPiece) => Bytes | null
}

export function createSegments(
  db: DatabaseSync,
  { items, rosters, quota }: { items: Items; rosters: Rosters; quota: Quota },
): Segments {
  const sql = prepare(db)
  return {
    put: (space, member, segment) => {
      const { from, to, epoch, mark, words, proof, wordsPart, proofPart } = segment
      const known = rosters.find(space)
      if (known === null || memberById(known.roster, member) === null)
        return refuse('unknown-device')
      const here = items.mark(known.id, to)
      if (here === null) return refuse('wrong-sequence')
      if (!equalBytes(here, mark)) return refuse('other-history')
      const there = oneRow<Claimed>(sql.at, known.id, from)
      if (there !== undefined) {
        const isSame =
          there.to_cursor === to && equalBytes(there.words, words) && equalBytes(there.proof, proof)
        return isSame ? done(null) : refuse('conflict')
      }
      if (from > 0 && sql.endingAt.get(known.id, from) === undefined)
        return refuse('wrong-sequence')
      const row = oneRow<{ id: number }>(sql.member, known.id, idToBytes(member))
      if (row === undefined) throw new Error('a member of the roster has no row')
      const size = wordsPart.length + proofPart.length
      if (!quota.hasRoom(known, row.id, size)) return refuse('space-full')
      quota.charge(row.id, size)
      sql.add.run(known.id, from, to, epoch, mark, words, proof, wordsPart, proofPart)
      return done(null)
    },
    vouch: ({ space, device }, { from, to, signature }) => {
      const known = rosters.find(space)
      if (known === null || deviceById(known.roster, device) === null)
        return refuse('unknown-device')
      sql.vouch.run(known.id, idToBytes(device), from, to, signature)
      return done(null)
    },
    list: (space, from) => {
      const known = rosters.find(space)
      if (known === null) return { claims: [], vouches: [] }
      const claims = allRows<Listed>(sql.list, known.id, from).map(
        ({ from_cursor, to_cursor, words_size, proof_size, ...rest }) => ({
          ...{ from: from_cursor, to: to_cursor, ...rest },
          ...{ wordsSize: words_size, proofSize: proof_size },
        }),
      )
      const vouches = allRows<Vouched>(sql.vouches, known.id)
        .map(({ device, from_cursor, to_cursor, signature }) => {
          return {
            device: bytesToId<SegmentVouch['device']>(device),
            from: from_cursor,
            to: to_cursor,
            signature,
          }
        })
        // Of whoever has gone it is worth nothing to anybody.
        .filter(({ device }) => deviceById(known.roster, device) !== null)
      return { claims, vouches }
    },
    piece: (space, { from, part, offset, length }) => {
      const known = rosters.find(space)
      if (known === null) return null
      const row = oneRow<{ bytes: Bytes }>(sql[part], offset + 1, length, known.id, from)
      return row && row.bytes.length > 0 ? row.bytes : null
    },
  }
}

interface Claimed {
  readonly to_cursor: number
  readonly words: Bytes
  readonly proof: Bytes
}

interface Listed extends Claimed {
  readonly from_cursor: number
  readonly epoch: number
  readonly mark: Bytes
  readonly words_size: number
  readonly proof_size: number
}

interface Vouched {
  readonly device: Bytes
  readonly from_cursor: number
  readonly to_cursor: number
  readonly signature: Bytes
}

function prepare(db: DatabaseSync) {
  const piece = (column: string) =>
    db.prepare(
      `SELECT substr(${column}, ?, ?) AS bytes FROM segments
       WHERE space_id = ? AND from_cursor = ?`,
    )
  return {
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    at: db.prepare(
      'SELECT to_cursor, words, proof FROM segments WHERE space_id = ? AND from_cursor = ?',
    ),
    endingAt: db.prepare('SELECT 1 FROM segments WHERE space_id = ? AND to_cursor = ?'),
    add: db.prepare(
      `INSERT INTO segments
       (space_id, from_cursor, to_cursor, epoch, mark, words, proof, words_part, proof_part)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    vouch: db.prepare(
      `INSERT INTO segment_vouches (space_id, device, from_cursor, to_cursor, signature)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (space_id, device) DO UPDATE SET from_cursor = excluded.from_cursor,
       to_cursor = excluded.to_cursor, signature = excluded.signature`,
    ),
    list: db.prepare(
      `SELECT from_cursor, to_cursor, epoch, mark, words, proof, length(words_part) AS words_size,
       length(proof_part) AS proof_size FROM segments WHERE space_id = ? AND to_cursor > ?
       ORDER BY from_cursor LIMIT ${limits.segmentClaims}`,
    ),
    vouches: db.prepare(
      'SELECT device, from_cursor, to_cursor, signature FROM segment_vouches WHERE space_id = ?',
    ),
    words: piece('words_part'),
    proof: piece('proof_part'),
  }
}
