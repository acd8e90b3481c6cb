/**
 * Who belongs to a space, folded from its roster records by the rules that devices apply too. The
 * folded rosters are kept in memory, the least used forgotten; the records are the truth.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { itemKinds } from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { appendToRoster, deviceById, isRenewalDue } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { rosterChecks } from '../../suite.ts'
import type { Appended, SpaceStart } from '../port.ts'
import type { Items } from './items.ts'
import { allRows, oneRow } from './query.ts'
import type { Quota } from './quota.ts'

export interface KnownSpace {
  readonly id: number
  readonly roster: Roster
}

export interface Rosters {
  readonly find: (space: SpaceId) => KnownSpace | null
  /** Writes a checked genesis; false when the space began with another one. */
  readonly begin: (start: SpaceStart) => 'started' | 'already-started' | 'other-genesis'
  readonly append: (space: SpaceId, bytes: Bytes) => Outcome<Appended>
  /** Everyone whom the key of an epoch was wrapped for, in the roster's order. */
  readonly people: (space: KnownSpace, epoch: number) => readonly MemberId[]
  readonly forgetRead: () => void
}

const rosterKind = itemKinds.indexOf('roster')

export function createRosters(db: DatabaseSync, items: Items, quota: Quota): Rosters {
  const read = new Map<SpaceId, KnownSpace>()
  const sql = prepare(db)

  const find = (space: SpaceId): KnownSpace | null => {
    const known = read.get(space) ?? load(sql, space)
    if (known === null) return null
    read.delete(space)
    read.set(space, known)
    if (read.size > mostRead) read.delete(read.keys().next().value ?? space)
    return known
  }

  const keep = (id: number, roster: Roster, bytes: Bytes): void => {
    items.add(id, rosterKind, bytes)
    read.delete(roster.space)
  }

  const admit = (id: number, { members }: Roster): void => {
    const newest = members.at(-1)
    if (newest === undefined) throw new Error('a roster without members')
    const memberId = sql.addMember.run(id, idToBytes(newest.member)).lastInsertRowid
    for (const card of newest.devices) sql.addDevice.run(memberId, id, idToBytes(card.device))
  }

  /**
   * A renewal that nobody needs costs its author room, or one member could fill the disk. One that is
   * due is taken whatever they have used.
   */
  const mayRenew = ({ id, roster }: KnownSpace, author: DeviceId, size: number): boolean => {
    const { member } = deviceById(roster, author) ?? {}
    const row = member && oneRow<{ id: number }>(sql.member, id, idToBytes(member))
    if (!row || isRenewalDue(roster)) return true
    if (!quota.hasRoom({ roster }, row.id, size)) return false
    quota.charge(row.id, size)
    return true
  }

  return {
    find,
    begin: ({ roster, genesis }) => {
      const there = find(roster.space)
      if (there !== null) {
        const first = items.read(there.id, 0)[0]
        const isSame = first !== undefined && equalBytes(first.bytes, genesis)
        return isSame ? 'already-started' : 'other-genesis'
      }
      const id = Number(sql.addSpace.run(idToBytes(roster.space)).lastInsertRowid)
      keep(id, roster, genesis)
      admit(id, roster)
      return 'started'
    },
    append: (space, bytes) => {
      const there = find(space)
      const record = decodeRosterRecord(bytes)
      if (record === null) return refuse('bad-frame')
      if (there === null) return refuse('unknown-device')
      if (isRepeat(sql, there, record)) return done({ isNew: false })
      const step = appendToRoster(there.roster, record, rosterChecks)
      if (!step.ok) return refuse('wrong-roster')
      const { change, author } = record.body
      const isRefused = change.kind === 'renew' && !mayRenew(there, author, bytes.length)
      if (isRefused) return refuse('space-full')
      keep(there.id, step.value, bytes)
      if (change.kind === 'add-member') admit(there.id, step.value)
      // A reveal is bound to its epoch and to everyone in it: what waits can never match and goes back.
      sql.expireHeld.run(there.id)
      return done({ isNew: true })
    },
    people: ({ id }, epoch) => {
      const began = records(sql, id).find(({ body }) => body.epoch?.number === epoch)
      return (began?.body.epoch?.wraps ?? []).map(({ member }) => member)
    },
    forgetRead: () => read.clear(),
  }
}

/** A roster is a kilobyte or two. */
const mostRead = 4_096

function prepare(db: DatabaseSync) {
  return {
    space: db.prepare('SELECT id FROM spaces WHERE space = ?'),
    records: db.prepare(
      `SELECT bytes FROM items WHERE space_id = ? AND kind = ${rosterKind} ORDER BY cursor`,
    ),
    addSpace: db.prepare('INSERT INTO spaces (space, last_cursor) VALUES (?, 0)'),
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    addMember: db.prepare('INSERT INTO members (space_id, member) VALUES (?, ?)'),
    addDevice: db.prepare('INSERT INTO devices (member_id, space_id, device) VALUES (?, ?, ?)'),
    expireHeld: db.prepare(
      `UPDATE deposits SET state = 'expired', bytes = NULL WHERE space_id = ? AND state = 'held'`,
    ),
  }
}

type Statements = ReturnType<typeof prepare>

function load(sql: Statements, space: SpaceId): KnownSpace | null {
  const row = oneRow<{ id: number }>(sql.space, idToBytes(space))
  if (row === undefined) return null
  let roster: Roster | null = null
  for (const record of records(sql, row.id)) {
    const step = appendToRoster(roster, record, rosterChecks)
    if (!step.ok) throw new Error('a roster on disk breaks the rules it was checked by')
    roster = step.value
  }
  return roster && { id: row.id, roster }
}

function records(sql: Statements, id: number): readonly RosterRecord[] {
  return allRows<{ bytes: Bytes }>(sql.records, id).map(({ bytes }) => {
    const record = decodeRosterRecord(bytes)
    if (record === null) throw new Error('a roster record on disk cannot be read')
    return record
  })
}

function isRepeat(sql: Statements, { id, roster }: KnownSpace, record: RosterRecord): boolean {
  if (record.body.index >= roster.length) return false
  const there = records(sql, id)[record.body.index]
  return there !== undefined && equalBytes(there.bodyBytes, record.bodyBytes)
}
