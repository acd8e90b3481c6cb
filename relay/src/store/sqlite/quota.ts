/**
 * Every member has an equal share of what a space may hold, so that nobody can fill it for the
 * others (T19). Only the member's own items in the stream count, deposits once they are released:
 * a refusal says nothing about anybody else.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Roster } from '@attune/wire/roster.ts'
import { oneRow } from './query.ts'

export interface Quota {
  readonly hasRoom: (space: { readonly roster: Roster }, memberId: number, size: number) => boolean
  readonly charge: (memberId: number, size: number) => void
}

export function createQuota(db: DatabaseSync, spaceBytes: number): Quota {
  const used = db.prepare('SELECT stream_bytes FROM members WHERE id = ?')
  const add = db.prepare('UPDATE members SET stream_bytes = stream_bytes + ? WHERE id = ?')
  return {
    hasRoom: ({ roster }, memberId, size) => {
      const share = spaceBytes / Math.max(2, roster.members.length)
      const row = oneRow<{ stream_bytes: number }>(used, memberId)
      return (row?.stream_bytes ?? 0) + size <= share
    },
    charge: (memberId, size) => void add.run(size, memberId),
  }
}
