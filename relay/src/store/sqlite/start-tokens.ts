/** The one-time links that begin a space, as hashes: whoever reads the file cannot use them. */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'
import { relayLimits } from '@attune/wire/limits.ts'

export interface StartTokens {
  /** A `first` one makes every unused `first` one before it worthless. */
  readonly add: (hash: Bytes, use: 'first' | 'further') => void
  /** For an own space of one of a space's members; false when they, or all together, have had enough. */
  readonly addOwn: (spaceId: number, member: Bytes, hash: Bytes) => boolean
  /** Uses the token up; null when it is not one, or not any more. */
  readonly use: (hash: Bytes) => 'shared' | 'own' | null
}

export function createStartTokens(db: DatabaseSync): StartTokens {
  const dropFirst = db.prepare(`DELETE FROM start_tokens WHERE use = 'first'`)
  const insert = db.prepare('INSERT INTO start_tokens (hash, use) VALUES (?, ?)')
  const take = db.prepare('DELETE FROM start_tokens WHERE hash = ?')
  const count = db.prepare(
    `UPDATE members SET own_tokens = own_tokens + 1
     WHERE space_id = ?1 AND member = ?2 AND own_tokens < ${relayLimits.ownTokensPerMember}
     AND ${relayLimits.ownTokensPerSpace} >
       (SELECT sum(own_tokens) FROM members WHERE space_id = ?1)`,
  )
  const insertOwn = db.prepare('INSERT INTO own_tokens (hash) VALUES (?)')
  const takeOwn = db.prepare('DELETE FROM own_tokens WHERE hash = ?')
  return {
    add: (hash, use) => {
      if (use === 'first') dropFirst.run()
      insert.run(hash, use)
    },
    addOwn: (spaceId, member, hash) => {
      if (count.run(spaceId, member).changes === 0) return false
      insertOwn.run(hash)
      return true
    },
    use: (hash) => {
      if (take.run(hash).changes === 1) return 'shared'
      return takeOwn.run(hash).changes === 1 ? 'own' : null
    },
  }
}
