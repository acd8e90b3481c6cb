/**
 * Slots: sealed answers that wait for each other (wire-format.md §5). Deposit, the question whether
 * all are in, and the release are one transaction. Whatever a member is answered before a release
 * comes from that member's own rows alone.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { encodeDeposit, encodeRelease } from '@attune/wire/deposit.ts'
import type { MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import type { DepositState, Refusal } from '@attune/wire/relay-frame.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import { deviceById, isRenewalDue, memberById } from '@attune/wire/roster.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { sha256 } from '../../suite.ts'
import type { Appended, CheckedDeposit, DepositKept } from '../port.ts'
import type { Items } from './items.ts'
import type { Quota } from './quota.ts'
import { allRows, oneRow } from './query.ts'
import type { KnownSpace, Rosters } from './rosters.ts'

export interface Deposits {
  readonly put: (deposit: CheckedDeposit) => Outcome<DepositKept>
  readonly withdraw: (space: SpaceId, member: MemberId, reveal: RevealId) => DepositState
  readonly state: (space: SpaceId, member: MemberId, reveal: RevealId) => DepositState
  /**
   * The same, for good, if its days are over: whoever was told so has their words back, and a clock that is put right
   * later must not open them after all.
   */
  readonly settle: (space: SpaceId, member: MemberId, reveal: RevealId) => DepositState
  /**
   * What a release brought that this relay has lost: from now on these slots are released. Nothing new
   * where they are already: one release of a reveal is all there ever is. A refusal has written nothing.
   */
  readonly releasedBefore: (space: KnownSpace, deposits: readonly Deposit[]) => Outcome<Appended>
  readonly forgetOld: () => void
}

interface Slot {
  readonly attempt: number
  readonly state: DepositState
  readonly day: number
  readonly hash: Bytes
}

const releaseKind = itemKinds.indexOf('release')
/** Ten years of ten a day. Each leaves a short row behind for as long as the space lives. */
const mostSlots = 40_000

export function createDeposits(
  db: DatabaseSync,
  parts: { items: Items; rosters: Rosters; quota: Quota },
  now: () => number,
): Deposits {
  const { items, rosters, quota } = parts
  const sql = prepare(db)
  const today = () => Math.floor(now() / 86_400_000)
  const oldestHeld = () => today() - relayLimits.depositDays

  const slotOf = (space: KnownSpace, memberId: number, reveal: RevealId): Slot | null => {
    const slot = oneRow<Slot>(sql.slot, space.id, idToBytes(reveal), memberId)
    if (slot === undefined) return null
    const isExpired = slot.state === 'held' && slot.day < oldestHeld()
    return isExpired ? { ...slot, state: 'expired' } : slot
  }
  /** Within a change: what is told of it from here on stays so. */
  const settledSlotOf = (space: KnownSpace, memberId: number, reveal: RevealId): Slot | null => {
    sql.expireOne.run(oldestHeld(), space.id, idToBytes(reveal), memberId)
    return slotOf(space, memberId, reveal)
  }
  const own = (space: SpaceId, member: MemberId) => {
    const known = rosters.find(space)
    // They may have left in the moment since they asked.
    if (known === null || memberById(known.roster, member) === null) return null
    const row = oneRow<{ id: number }>(sql.member, known.id, idToBytes(member))
    return row ? { known, memberId: row.id } : null
  }
  const release = (space: KnownSpace, reveal: RevealId): boolean => {
    const held = allRows<{ member_id: number; member: Bytes; bytes: Bytes }>(
      sql.held,
      ...[space.id, idToBytes(reveal), space.roster.epoch, oldestHeld()],
    )
    const byMember = new Map(held.map((one) => [bytesToId<MemberId>(one.member), one.bytes]))
    const all = space.roster.members.map(({ member }) => byMember.get(member))
    if (!all.every((bytes) => bytes !== undefined)) return false
    items.add(space.id, releaseKind, encodeRelease(all))
    for (const one of held) quota.charge(one.member_id, one.bytes.length)
    sql.release.run(space.id, idToBytes(reveal))
    return true
  }

  return {
    put: (deposit) => {
      const { space, member, device, reveal, epoch, attempt } = deposit.body
      const author = own(space, member)
      if (author === null) return refuse('unknown-device')
      const { known, memberId } = author
      if (deviceById(known.roster, device) === null) return refuse('unknown-device')
      const slot = settledSlotOf(known, memberId, reveal)
      if (slot !== null && equalBytes(slot.hash, deposit.hash)) return repeated(slot)
      if (epoch !== known.roster.epoch) {
        return refuse(epoch < known.roster.epoch ? 'stale-epoch' : 'wrong-roster')
      }
      if (isRenewalDue(known.roster)) return refuse('stale-epoch')
      const fault = attemptFault(slot, attempt) ?? limitFault(author, slot, deposit)
      if (fault !== null) return refuse(fault)
      const { hash, bytes } = deposit
      sql.put.run(known.id, idToBytes(reveal), memberId, epoch, attempt, today(), hash, bytes)
      return done({ released: release(known, reveal) })
    },
    withdraw: (space, member, reveal) => {
      const author = own(space, member)
      const slot = author && settledSlotOf(author.known, author.memberId, reveal)
      if (!author || !slot) return 'none'
      if (slot.state !== 'held') return slot.state
      sql.withdraw.run(author.known.id, idToBytes(reveal), author.memberId)
      return 'withdrawn'
    },
    state: (space, member, reveal) => {
      const author = own(space, member)
      return (author && slotOf(author.known, author.memberId, reveal)?.state) ?? 'none'
    },
    settle: (space, member, reveal) => {
      const author = own(space, member)
      return (author && settledSlotOf(author.known, author.memberId, reveal)?.state) ?? 'none'
    },
    releasedBefore: (known, deposits) => {
      const all = deposits.map((deposit) => {
        const row = oneRow<{ id: number }>(sql.member, known.id, idToBytes(deposit.body.member))
        return { ...deposit.body, id: row?.id ?? 0, bytes: encodeDeposit(deposit) }
      })
      if (all.some(({ id }) => id === 0)) return refuse('unknown-device')
      if (all.every(({ id, reveal }) => slotOf(known, id, reveal)?.state === 'released'))
        return done({ isNew: false })
      // It was taken whatever its people had used meanwhile.
      if (all.some(({ id, bytes }) => !quota.hasRoomAtLast(known, id, bytes.length)))
        return refuse('space-full')
      for (const { id, reveal, epoch, attempt, bytes } of all) {
        quota.charge(id, bytes.length)
        const place = [known.id, idToBytes(reveal), id, epoch, attempt, today()] as const
        sql.released.run(...place, sha256(bytes))
      }
      return done({ isNew: true })
    },
    forgetOld: () => void sql.expire.run(oldestHeld()),
  }

  function limitFault(
    { known, memberId }: { known: KnownSpace; memberId: number },
    slot: Slot | null,
    { bytes }: CheckedDeposit,
  ): Refusal | null {
    const held = oneRow<{ n: number }>(sql.countHeld, memberId, oldestHeld())?.n ?? 0
    if (held >= relayLimits.openDepositsPerMember) return 'too-many'
    const slots = slot === null ? (oneRow<{ n: number }>(sql.countAll, memberId)?.n ?? 0) : 0
    if (slots >= mostSlots) return 'too-many'
    return quota.hasRoom(known, memberId, bytes.length) ? null : 'space-full'
  }
}

function repeated(slot: Slot): Outcome<DepositKept> {
  const isKept = slot.state === 'held' || slot.state === 'released'
  return isKept ? done({ released: false }) : refuse('gone')
}

/** The first of an attempt stands; after a withdrawal or an expiry the next counts one more. */
function attemptFault(slot: Slot | null, attempt: number): Refusal | null {
  if (slot?.state === 'released') return 'already-released'
  if (slot?.state === 'held') return 'already-deposited'
  const expected = (slot?.attempt ?? 0) + 1
  if (attempt < expected) return 'gone'
  return attempt === expected ? null : 'wrong-sequence'
}

function prepare(db: DatabaseSync) {
  return {
    member: db.prepare('SELECT id FROM members WHERE space_id = ? AND member = ?'),
    slot: db.prepare(
      `SELECT attempt, state, day, hash FROM deposits
       WHERE space_id = ? AND reveal = ? AND member_id = ?`,
    ),
    put: db.prepare(
      `INSERT INTO deposits (space_id, reveal, member_id, epoch, attempt, state, day, hash, bytes)
       VALUES (?, ?, ?, ?, ?, 'held', ?, ?, ?)
       ON CONFLICT (space_id, reveal, member_id) DO UPDATE SET
         epoch = excluded.epoch, attempt = excluded.attempt, state = 'held',
         day = excluded.day, hash = excluded.hash, bytes = excluded.bytes`,
    ),
    released: db.prepare(
      `INSERT INTO deposits (space_id, reveal, member_id, epoch, attempt, state, day, hash, bytes)
       VALUES (?, ?, ?, ?, ?, 'released', ?, ?, NULL)
       ON CONFLICT (space_id, reveal, member_id) DO UPDATE SET
         epoch = excluded.epoch, attempt = excluded.attempt, state = 'released',
         day = excluded.day, hash = excluded.hash, bytes = NULL`,
    ),
    held: db.prepare(
      `SELECT member_id, member, bytes FROM deposits JOIN members ON members.id = member_id
       WHERE deposits.space_id = ? AND reveal = ? AND epoch = ? AND state = 'held' AND day >= ?`,
    ),
    release: db.prepare(
      `UPDATE deposits SET state = 'released', bytes = NULL
       WHERE space_id = ? AND reveal = ? AND state = 'held'`,
    ),
    withdraw: db.prepare(
      `UPDATE deposits SET state = 'withdrawn', bytes = NULL
       WHERE space_id = ? AND reveal = ? AND member_id = ?`,
    ),
    expire: db.prepare(
      `UPDATE deposits SET state = 'expired', bytes = NULL WHERE state = 'held' AND day < ?`,
    ),
    expireOne: db.prepare(
      `UPDATE deposits SET state = 'expired', bytes = NULL
       WHERE state = 'held' AND day < ? AND space_id = ? AND reveal = ? AND member_id = ?`,
    ),
    countHeld: db.prepare(
      `SELECT count(*) AS n FROM deposits WHERE member_id = ? AND state = 'held' AND day >= ?`,
    ),
    countAll: db.prepare('SELECT count(*) AS n FROM deposits WHERE member_id = ?'),
  }
}
