/**
 * Every member has an equal share of what a space may hold, so that nobody can fill it for the
 * others (T19). Only the member's own items in the stream count, deposits once they are released:
 * a refusal says nothing about anybody else.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Roster } from '@attune/wire/roster.ts'
import { oneRow } from './query.ts'

export interface Quota {
  readonly hasRoom: HasRoom
  /** Past the share, by a little: for what must not fail because photos have filled it. */
  readonly hasRoomAtLast: HasRoom
  /** For what one gives back of another's: half of the share stays for one's own. */
  readonly hasRoomForOthers: HasRoom
  readonly charge: (memberId: number, size: number) => void
}

type HasRoom = (space: { readonly roster: Roster }, memberId: number, size: number) => boolean

/** Of a share, on top of it. */
const reserve = 1 / 32

export function createQuota(db: DatabaseSync, spaceBytes: number): Quota {
  const used = db.prepare('SELECT stream_bytes FROM members WHERE id = ?')
  const add = db.prepare('UPDATE members SET stream_bytes = stream_bytes + ? WHERE id = ?')
  const shareOf = ({ members }: Roster) => spaceBytes / Math.max(2, members.length)
  const usedBy = (memberId: number) =>
    oneRow<{ stream_bytes: number }>(used, memberId)?.stream_bytes ?? 0
  return {
    hasRoom: ({ roster }, memberId, size) => usedBy(memberId) + size <= shareOf(roster),
    hasRoomAtLast: ({ roster }, memberId, size) =>
      usedBy(memberId) + size <= shareOf(roster) * (1 + reserve),
    hasRoomForOthers: ({ roster }, memberId, size) =>
      usedBy(memberId) + size <= shareOf(roster) / 2,
    charge: (memberId, size) => void add.run(size, memberId),
  }
}
