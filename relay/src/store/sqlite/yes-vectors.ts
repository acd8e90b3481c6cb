/**
 * Private yes, week by week: a vector of each of two people, compared place by place once the week is
 * over. Whatever a member is answered in between comes from that member's own rows and the clock; what
 * the other has put, or not put, shows in nothing but equal places.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import { memberById } from '@attune/wire/roster.ts'
import { tickAt, tokenAt, yesPlaces } from '@attune/wire/yes.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import type { YesPlace } from '../port.ts'
import { allRows, oneRow } from './query.ts'
import type { KnownSpace, Rosters } from './rosters.ts'

export interface YesVectors {
  readonly put: (space: SpaceId, member: MemberId, at: YesPlace, vector: Bytes) => Outcome<null>
  readonly result: (space: SpaceId, member: MemberId, at: YesPlace) => Outcome<readonly number[]>
  readonly forgetOld: () => void
}

export function createYesVectors(
  db: DatabaseSync,
  rosters: Rosters,
  now: () => number,
): YesVectors {
  const sql = prepare(db)

  /** Of the two who are here, or null where they are not two. */
  const twoOf = (space: SpaceId, member: MemberId): KnownSpace | null => {
    const known = rosters.find(space)
    if (known === null || known.roster.members.length !== 2) return null
    return memberById(known.roster, member) === null ? null : known
  }
  /** Whoever takes part in too many decks hears so from their own rows alone. */
  const hasRoom = (memberId: number, { deck, tick }: YesPlace): boolean => {
    const others = oneRow<{ n: number }>(sql.countOthers, memberId, tick, idToBytes(deck))?.n ?? 0
    return others < relayLimits.yesDecks
  }

  return {
    put: (space, member, at, vector) => {
      const known = twoOf(space, member)
      if (known === null) return refuse('wrong-roster')
      const week = tickAt(now())
      if (at.tick !== week) return refuse(at.tick < week ? 'gone' : 'wrong-sequence')
      const row = oneRow<{ id: number }>(sql.member, known.id, idToBytes(member))
      if (row === undefined) throw new Error('a member of the roster has no row')
      if (!hasRoom(row.id, at)) return refuse('too-many')
      sql.put.run(known.id, idToBytes(at.deck), at.tick, row.id, vector)
      return done(null)
    },
    result: (space, member, at) => {
      if (at.tick >= tickAt(now())) return refuse('wrong-sequence')
      const known = twoOf(space, member)
      if (known === null) return done([])
      sql.tell.run(known.id, idToBytes(at.deck), at.tick, idToBytes(member))
      const rows = allRows<{ member: Bytes; vector: Bytes }>(
        sql.vectors,
        ...[known.id, idToBytes(at.deck), at.tick],
      )
      const here = rows.filter((row) => memberById(known.roster, bytesToId(row.member)) !== null)
      const [one, other] = here
      return done(one && other ? equalPlaces(one.vector, other.vector) : [])
    },
    forgetOld: () => void sql.forget.run(tickAt(now()) - relayLimits.yesWeeks),
  }
}

function equalPlaces(one: Bytes, other: Bytes): readonly number[] {
  const places = Array.from({ length: yesPlaces }, (_, place) => place)
  return places.filter((place) => equalBytes(tokenAt(one, place), tokenAt(other, place)))
}

function prepare(db: DatabaseSync) {
  return {
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    countOthers: db.prepare(
      'SELECT count(*) AS n FROM yes_vectors WHERE member_id = ? AND tick = ? AND deck <> ?',
    ),
    // Where the clock goes back over a week’s end, marks that were told of can be taken back and not exchanged for
    // others, which would be asked about too.
    put: db.prepare(
      `INSERT INTO yes_vectors (space_id, deck, tick, member_id, vector) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (space_id, deck, tick, member_id) DO UPDATE SET vector =
       CASE WHEN is_told = 0 OR vector = excluded.vector THEN excluded.vector ELSE randomblob(length(vector)) END`,
    ),
    tell: db.prepare(
      `UPDATE yes_vectors SET is_told = 1 WHERE space_id = ?1 AND deck = ?2 AND tick = ?3 AND is_told = 0
       AND member_id = (SELECT id FROM members WHERE space_id = ?1 AND member = ?4)`,
    ),
    vectors: db.prepare(
      `SELECT member, vector FROM yes_vectors JOIN members ON members.id = member_id
       WHERE yes_vectors.space_id = ? AND deck = ? AND tick = ?`,
    ),
    forget: db.prepare('DELETE FROM yes_vectors WHERE tick < ?'),
  }
}
