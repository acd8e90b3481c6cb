/**
 * Invitations and the letters left at them: sealed both ways by a secret that the relay never
 * sees. Reading an invitation changes nothing (link previews knock too, T13).
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { InviteId, MemberId, RequestId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import type { InviteState } from '@attune/wire/routes.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import type { RequestLeft, RequestRefusal } from '../port.ts'
import { allRows, oneRow } from './query.ts'
import type { Rosters } from './rosters.ts'

export interface Invites {
  readonly open: (space: SpaceId, member: MemberId, invite: InviteId, card: Bytes) => Outcome<null>
  readonly close: (space: SpaceId, invite: InviteId) => Outcome<null>
  readonly find: (invite: InviteId) => InviteState | null
  readonly leaveRequest: (
    invite: InviteId,
    request: RequestId,
    letter: Bytes,
  ) => Outcome<RequestLeft, RequestRefusal>
  readonly requests: (space: SpaceId, invite: InviteId) => readonly Bytes[] | null
  readonly forgetOld: () => void
}

interface InviteRow {
  readonly id: number
  readonly space_id: number
  readonly space: Bytes
  readonly used: number
  readonly card: Bytes
}

export function createInvites(db: DatabaseSync, rosters: Rosters, now: () => number): Invites {
  const sql = prepare(db)
  const thisHour = () => Math.floor(now() / 3_600_000)
  /** One of an hour to come was made by a clock that was wrong: it would live until then. */
  const alive = () => [thisHour() - relayLimits.inviteHours, thisHour() + 1] as const
  const row = (invite: InviteId) => oneRow<InviteRow>(sql.invite, idToBytes(invite), ...alive())
  const ofSpace = (space: SpaceId, invite: InviteId): InviteRow | null => {
    const found = row(invite)
    return found !== undefined && found.space_id === rosters.find(space)?.id ? found : null
  }

  /** Counted by whose they are: nobody keeps another from inviting, or learns that one did. */
  const hasRoom = (memberId: number) => {
    const { open = 0, all = 0 } =
      oneRow<{ open: number; all: number }>(sql.count, memberId, ...alive()) ?? {}
    return open < relayLimits.openInvitesPerMember && all < relayLimits.invitesPerMember
  }

  return {
    open: (space, member, invite, card) => {
      const known = rosters.find(space)
      const of = known && oneRow<{ id: number }>(sql.member, known.id, idToBytes(member))
      if (!of) return refuse('unknown-device')
      const there = row(invite)
      if (there !== undefined) {
        // Of one that is over only that is left.
        const isOver = there.used === 1
        const isSame = there.space_id === known.id && (isOver || equalBytes(there.card, card))
        return isSame ? done(null) : refuse('conflict')
      }
      if (!hasRoom(of.id)) return refuse('too-many')
      sql.forgetOne.run(idToBytes(invite))
      sql.open.run(idToBytes(invite), known.id, of.id, thisHour(), card)
      return done(null)
    },
    close: (space, invite) => {
      const there = ofSpace(space, invite)
      if (there === null) return done(null)
      sql.close.run(there.id)
      sql.dropRequests.run(there.id)
      return done(null)
    },
    find: (invite) => {
      const there = row(invite)
      return there === undefined ? null : { used: there.used === 1, card: there.card }
    },
    leaveRequest: (invite, request, letter) => leaveRequest(sql, row(invite), request, letter),
    requests: (space, invite) => {
      const there = ofSpace(space, invite)
      return there && allRows<{ letter: Bytes }>(sql.requests, there.id).map((one) => one.letter)
    },
    forgetOld: () => void sql.forget.run(...alive()),
  }
}

function leaveRequest(
  sql: ReturnType<typeof prepare>,
  there: InviteRow | undefined,
  request: RequestId,
  letter: Bytes,
): Outcome<RequestLeft, RequestRefusal> {
  if (there === undefined) return refuse('unknown')
  if (there.used === 1) return refuse('used')
  const space = bytesToId<SpaceId>(there.space)
  const same = oneRow<{ letter: Bytes }>(sql.request, there.id, idToBytes(request))
  if (same !== undefined) {
    const isSame = equalBytes(same.letter, letter)
    return isSame ? done({ isNew: false, space }) : refuse('other-letter')
  }
  const left = oneRow<{ n: number }>(sql.countRequests, there.id)?.n ?? 0
  if (left >= relayLimits.requestsPerInvite) return refuse('full')
  sql.leave.run(there.id, idToBytes(request), letter)
  return done({ isNew: true, space })
}

function prepare(db: DatabaseSync) {
  return {
    invite: db.prepare(
      `SELECT invites.id, space_id, space, used, card
       FROM invites JOIN spaces ON spaces.id = space_id WHERE invite = ? AND hour BETWEEN ? AND ?`,
    ),
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    count: db.prepare(
      `SELECT count(*) FILTER (WHERE used = 0) AS open, count(*) AS "all"
       FROM invites WHERE member_id = ? AND hour BETWEEN ? AND ?`,
    ),
    // One past its hours, under the same name.
    forgetOne: db.prepare('DELETE FROM invites WHERE invite = ?'),
    open: db.prepare(
      'INSERT INTO invites (invite, space_id, member_id, hour, card) VALUES (?, ?, ?, ?, ?)',
    ),
    // The letter goes too: of a device's move to the installed app it is all that one needs.
    close: db.prepare("UPDATE invites SET used = 1, card = x'' WHERE id = ?"),
    forget: db.prepare('DELETE FROM invites WHERE hour NOT BETWEEN ? AND ?'),
    request: db.prepare('SELECT letter FROM requests WHERE invite_id = ? AND request = ?'),
    requests: db.prepare('SELECT letter FROM requests WHERE invite_id = ? ORDER BY id'),
    countRequests: db.prepare('SELECT count(*) AS n FROM requests WHERE invite_id = ?'),
    leave: db.prepare('INSERT INTO requests (invite_id, request, letter) VALUES (?, ?, ?)'),
    dropRequests: db.prepare('DELETE FROM requests WHERE invite_id = ?'),
  }
}
