/**
 * Who belongs to a space, folded from its roster records by the rules that devices apply too. The
 * folded rosters are kept in memory, the least used forgotten; the records are the truth.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { appendToRoster } from '@attune/wire/roster-rules.ts'
import { deviceById, isRenewalDue } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { rosterChecks } from '../../suite.ts'
import type { Appended, SpaceStart } from '../port.ts'
import type { Items } from './items.ts'
import { oneRow } from './query.ts'
import type { Quota } from './quota.ts'

export interface KnownSpace {
  readonly id: number
  /** Begun with a token for one person alone. */
  readonly isOwn: boolean
  readonly roster: Roster
}

export interface Rosters {
  readonly find: (space: SpaceId) => KnownSpace | null
  /** Writes a checked genesis; false when the space began with another one. */
  readonly begin: (start: SpaceStart) => 'started' | 'already-started' | 'other-genesis'
  readonly append: (space: SpaceId, bytes: Bytes) => Outcome<Appended>
  /** Makes a space that has just begun one person's own. */
  readonly makeOwn: (space: SpaceId) => void
  readonly records: (space: SpaceId, from: number) => readonly Bytes[]
  /** Everyone whom the key of an epoch was wrapped for, in the roster's order. */
  readonly people: (space: KnownSpace, epoch: number) => readonly MemberId[]
  /** What was read of this space, or of all. */
  readonly forgetRead: (space?: SpaceId) => void
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

  /** Rows for whoever came with a record; those of whoever went stay, with what they wrote. */
  const admit = (id: number, { change }: RosterRecord['body']): void => {
    if (change.kind === 'add-device') {
      const of = oneRow<{ id: number }>(sql.member, id, idToBytes(change.member))
      if (of === undefined) throw new Error('a device of nobody')
      sql.addDevice.run(of.id, id, idToBytes(change.card.device))
      return
    }
    const card =
      change.kind === 'genesis' ? change.card : 'consent' in change ? change.consent.card : null
    if (card === null) return
    const memberId = sql.addMember.run(id, idToBytes(card.member)).lastInsertRowid
    sql.addDevice.run(memberId, id, idToBytes(card.device.device))
  }

  /**
   * What a member can change alone costs room, or one of them could fill the disk. A renewal that is
   * due, and a leave, are taken whatever they have used; so is it when devices are taken out, or
   * whoever holds a stolen one could fill the share and stay. Each had to be brought in first.
   */
  const mayChange = ({ id, roster }: KnownSpace, body: RosterRecord['body']) => {
    const { change, author } = body
    const isFree = change.kind === 'leave' || (change.kind === 'renew' && isRenewalDue(roster))
    const member = change.kind === 'add-device' ? change.member : deviceById(roster, author)?.member
    const row = member && oneRow<{ id: number }>(sql.member, id, idToBytes(member))
    if (!row || isFree || 'consent' in change) return true
    const size = relayLimits.recordBytes
    const isRemoval = change.kind === 'remove-devices'
    if (!isRemoval && !quota.hasRoomAtLast({ roster }, row.id, size)) return false
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
      const record = decodeRosterRecord(genesis)
      if (record === null) throw new Error('a genesis that was checked cannot be read')
      items.add(id, rosterKind, genesis)
      admit(id, record.body)
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
      const { change } = record.body
      if (there.isOwn && 'consent' in change) return refuse('wrong-roster')
      const hasHadMany = there.roster.former.length >= relayLimits.formerMembers
      if (hasHadMany && 'consent' in change) return refuse('too-many')
      if (!mayChange(there, record.body)) return refuse('space-full')
      items.add(there.id, rosterKind, bytes)
      // Nothing refuses it from here on, and what an error takes back is forgotten.
      read.set(space, { ...there, roster: step.value })
      admit(there.id, record.body)
      // A reveal is bound to its epoch and to everyone in it: what waits can never match and goes
      // back. One more device of somebody changes neither.
      if (change.kind !== 'add-device') sql.expireHeld.run(there.id)
      return done({ isNew: true })
    },
    makeOwn: (space) => {
      sql.makeOwn.run(idToBytes(space))
      read.delete(space)
    },
    records: (space, from) => {
      const there = find(space)
      return there === null ? [] : fill(recordsFrom(sql, there.id, from))
    },
    people: ({ id }, epoch) => {
      // An epoch is begun by a record of its own: none stands before as many.
      for (const bytes of recordsFrom(sql, id, Math.max(0, epoch - 1))) {
        const began = readRecord(bytes).body.epoch
        if (began?.number === epoch) return began.wraps.map(({ member }) => member)
      }
      return []
    },
    forgetRead: (space) => {
      if (space === undefined) read.clear()
      else read.delete(space)
    },
  }
}

/** A roster is a kilobyte or two. */
const mostRead = 4_096

function prepare(db: DatabaseSync) {
  return {
    space: db.prepare('SELECT id, own FROM spaces WHERE space = ?'),
    makeOwn: db.prepare('UPDATE spaces SET own = 1 WHERE space = ?'),
    records: db.prepare(
      `SELECT bytes FROM items WHERE space_id = ? AND kind = ${rosterKind} ORDER BY cursor
       LIMIT -1 OFFSET ?`,
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
  const row = oneRow<{ id: number; own: number }>(sql.space, idToBytes(space))
  if (row === undefined) return null
  let roster: Roster | null = null
  for (const bytes of recordsFrom(sql, row.id, 0)) {
    const step = appendToRoster(roster, readRecord(bytes), rosterChecks)
    if (!step.ok) throw new Error('a roster on disk breaks the rules it was checked by')
    roster = step.value
  }
  return roster && { id: row.id, isOwn: row.own === 1, roster }
}

/** One after another, so that whoever needs the first has not read all. */
function* recordsFrom(sql: Statements, id: number, from: number): Generator<Bytes> {
  for (const { bytes } of sql.records.iterate(id, from) as Iterable<{ bytes: Bytes }>) yield bytes
}

/** As many as fit one message beside what is around them. */
function fill(all: Iterable<Bytes>): readonly Bytes[] {
  const some: Bytes[] = []
  let size = 0
  for (const bytes of all) {
    size += bytes.length + 8
    if (size > limits.message / 2) break
    some.push(bytes)
  }
  return some
}

function readRecord(bytes: Bytes): RosterRecord {
  const record = decodeRosterRecord(bytes)
  if (record === null) throw new Error('a roster record on disk cannot be read')
  return record
}

function isRepeat(sql: Statements, { id, roster }: KnownSpace, record: RosterRecord): boolean {
  const { index } = record.body
  if (index >= roster.length) return false
  const [there] = recordsFrom(sql, id, index)
  return there !== undefined && equalBytes(readRecord(there).bodyBytes, record.bodyBytes)
}
