/**
 * Where a device's log meets what is already here: it goes on without a gap, repeats are answered
 * like the first time, and two histories of one device are never mixed (T3, T4).
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { sha256 } from '../../suite.ts'
import type { Appended, Author, CheckedEntry } from '../port.ts'
import type { Items } from './items.ts'
import type { Quota } from './quota.ts'
import { oneRow } from './query.ts'
import type { KnownSpace, Rosters } from './rosters.ts'

export interface Entries {
  /** These very bytes, whoever has gone since. */
  readonly isThere: (space: KnownSpace, at: EntryHeader, bytes: Bytes) => boolean
  readonly append: (author: Author, entries: readonly CheckedEntry[]) => Outcome<Appended>
  /** The same for a device that may have left since: what it wrote was its own to write. */
  readonly goOn: (
    space: KnownSpace,
    device: DeviceId,
    entries: readonly CheckedEntry[],
    /** New ones under an older epoch than this are refused. Null for what is given back: no epoch is over for it. */
    openFrom: number | null,
  ) => Outcome<Appended>
}

interface Log {
  readonly id: number
  readonly member_id: number
  readonly last_seq: number
  readonly last_hash: Bytes
}

const entryKind = itemKinds.indexOf('entry')

export function createEntries(
  db: DatabaseSync,
  { items, rosters, quota }: { items: Items; rosters: Rosters; quota: Quota },
): Entries {
  const log = db.prepare(
    `SELECT id, member_id, last_seq, last_hash FROM devices WHERE space_id = ? AND device = ?`,
  )
  const advance = db.prepare('UPDATE devices SET last_seq = ?, last_hash = ? WHERE id = ?')
  const entryAt = db.prepare('SELECT bytes FROM items WHERE device_id = ? AND seq = ?')

  const add = (
    space: KnownSpace,
    of: Log,
    { fresh, hasRoom }: { fresh: readonly CheckedEntry[]; hasRoom: Quota['hasRoom'] },
  ): Outcome<Appended> => {
    const size = fresh.reduce((sum, entry) => sum + entry.bytes.length, 0)
    if (!hasRoom(space, of.member_id, size)) return refuse('space-full')
    quota.charge(of.member_id, size)
    for (const { seq, bytes } of fresh) {
      items.add(space.id, entryKind, bytes, { deviceId: of.id, seq })
    }
    const last = fresh.at(-1)
    if (last !== undefined) advance.run(last.seq, last.hash, of.id)
    return done({ isNew: fresh.length > 0 })
  }

  const goOn: Entries['goOn'] = (space, device, entries, openFrom) => {
    const of = oneRow<Log>(log, space.id, idToBytes(device))
    if (!of) return refuse('unknown-device')
    const known = entries.findLast((entry) => entry.seq <= of.last_seq)
    if (known !== undefined && !equalBytes(known.hash, hashAt(of, known.seq))) {
      return refuse('conflict')
    }
    const fresh = entries.filter((entry) => entry.seq > of.last_seq)
    const next = fresh[0]
    if (next !== undefined && next.seq !== of.last_seq + 1) return refuse('wrong-sequence')
    if (next !== undefined && !equalBytes(next.prev, of.last_hash)) return refuse('conflict')
    if (fresh.some(({ epoch }) => epoch < (openFrom ?? 0))) return refuse('stale-epoch')
    // Photos that are back from a copy must not keep out the words that came after it.
    const hasRoom = openFrom === null ? quota.hasRoomAtLast : quota.hasRoom
    return add(space, of, { fresh, hasRoom })
  }

  return {
    goOn,
    isThere: (space, { device, seq }, bytes) => {
      const of = oneRow<Log>(log, space.id, idToBytes(device))
      const row = of && oneRow<{ bytes: Bytes }>(entryAt, of.id, seq)
      return equalBytes(row?.bytes ?? null, bytes)
    },
    append: (author, entries) => {
      const space = rosters.find(author.space)
      // They may have left in the moment since they asked.
      if (!space || !deviceById(space.roster, author.device)) return refuse('unknown-device')
      // Somebody who has gone holds that key: its author seals the words again.
      return goOn(space, author.device, entries, space.roster.openFrom)
    },
  }

  /** Each hash covers the one before, so one comparison settles all that came earlier. */
  function hashAt(of: Log, seq: number): Bytes {
    if (seq === of.last_seq) return of.last_hash
    const row = oneRow<{ bytes: Bytes }>(entryAt, of.id, seq)
    const frame = row && decodeEntryFrame(row.bytes)
    if (!frame) throw new Error('an entry on disk cannot be read')
    return hashEntry(frame, sha256)
  }
}
