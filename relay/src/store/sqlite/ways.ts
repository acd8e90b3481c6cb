/**
 * Letters that bring their owners back (wire-format.md §8). Sealed to a key that the relay never
 * sees, found by a name that only its owner can work out. Reading one changes nothing.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId, WayId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { relayLimits } from '@attune/wire/limits.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { oneRow } from './query.ts'
import type { Rosters } from './rosters.ts'

export interface Ways {
  /** Takes the place of the letter that was there before. */
  readonly put: (space: SpaceId, way: WayId, letter: Bytes) => Outcome<null>
  /**
   * Of another space: nothing happens. The name stays taken: whoever has seen it, on a device that was
   * removed since, could leave a letter of theirs for somebody who finds the old words.
   */
  readonly drop: (space: SpaceId, way: WayId) => Outcome<null>
  readonly find: (way: WayId) => Bytes | null
}

export function createWays(db: DatabaseSync, rosters: Rosters): Ways {
  const there = db.prepare('SELECT space_id, letter FROM ways WHERE way = ?')
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE letter <> x'') AS kept, count(*) AS "all" FROM ways
     WHERE space_id = ?`,
  )
  const keep = db.prepare(
    `INSERT INTO ways (way, space_id, letter) VALUES (?, ?, ?)
     ON CONFLICT (way) DO UPDATE SET letter = excluded.letter`,
  )
  const remove = db.prepare('DELETE FROM ways WHERE way = ?')
  const find = (way: WayId) =>
    oneRow<{ space_id: number; letter: Bytes }>(there, idToBytes(way)) ?? null
  const countOf = (spaceId: number) =>
    oneRow<{ kept: number; all: number }>(count, spaceId) ?? { kept: 0, all: 0 }
  return {
    put: (space, way, letter) => {
      const known = rosters.find(space)
      if (known === null) return refuse('unknown-device')
      const before = find(way)
      if (before !== null && before.space_id !== known.id) return refuse('conflict')
      const isNew = before === null || before.letter.length === 0
      if (isNew && countOf(known.id).kept >= relayLimits.waysPerSpace) return refuse('too-many')
      keep.run(idToBytes(way), known.id, letter)
      return done(null)
    },
    drop: (space, way) => {
      const known = rosters.find(space)
      if (known === null) return refuse('unknown-device')
      const before = find(way)
      if (before !== null && before.space_id !== known.id) return done(null)
      if (countOf(known.id).all > mostNames) remove.run(idToBytes(way))
      else keep.run(idToBytes(way), known.id, new Uint8Array())
      return done(null)
    },
    find: (way) => {
      const letter = find(way)?.letter
      return letter !== undefined && letter.length > 0 ? letter : null
    },
  }
}

/** Of one space, dropped ones too. */
const mostNames = 256
