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
  /** Of another space: nothing happens. */
  readonly drop: (space: SpaceId, way: WayId) => Outcome<null>
  readonly find: (way: WayId) => Bytes | null
}

export function createWays(db: DatabaseSync, rosters: Rosters): Ways {
  const there = db.prepare('SELECT space_id FROM ways WHERE way = ?')
  const letterOf = db.prepare('SELECT letter FROM ways WHERE way = ?')
  const count = db.prepare('SELECT count(*) AS n FROM ways WHERE space_id = ?')
  const add = db.prepare('INSERT INTO ways (way, space_id, letter) VALUES (?, ?, ?)')
  const replace = db.prepare('UPDATE ways SET letter = ? WHERE way = ?')
  const remove = db.prepare('DELETE FROM ways WHERE way = ? AND space_id = ?')
  return {
    put: (space, way, letter) => {
      const known = rosters.find(space)
      if (known === null) return refuse('unknown-device')
      const owner = oneRow<{ space_id: number }>(there, idToBytes(way))
      if (owner !== undefined && owner.space_id !== known.id) return refuse('conflict')
      if (owner !== undefined) {
        replace.run(letter, idToBytes(way))
        return done(null)
      }
      const kept = oneRow<{ n: number }>(count, known.id)?.n ?? 0
      if (kept >= relayLimits.waysPerSpace) return refuse('too-many')
      add.run(idToBytes(way), known.id, letter)
      return done(null)
    },
    drop: (space, way) => {
      const known = rosters.find(space)
      if (known === null) return refuse('unknown-device')
      remove.run(idToBytes(way), known.id)
      return done(null)
    },
    find: (way) => oneRow<{ letter: Bytes }>(letterOf, idToBytes(way))?.letter ?? null,
  }
}
