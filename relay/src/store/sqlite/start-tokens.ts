/** The one-time links that begin a space, as hashes: whoever reads the file cannot use them. */
import type { DatabaseSync } from 'node:sqlite'
import type { Bytes } from '@attune/wire/bytes.ts'

export interface StartTokens {
  /** A `first` one makes every unused `first` one before it worthless. */
  readonly add: (hash: Bytes, use: 'first' | 'further') => void
  /** Uses the token up; false when it is not one, or not any more. */
  readonly use: (hash: Bytes) => boolean
}

export function createStartTokens(db: DatabaseSync): StartTokens {
  const dropFirst = db.prepare(`DELETE FROM start_tokens WHERE use = 'first'`)
  const insert = db.prepare('INSERT INTO start_tokens (hash, use) VALUES (?, ?)')
  const take = db.prepare('DELETE FROM start_tokens WHERE hash = ?')
  return {
    add: (hash, use) => {
      if (use === 'first') dropFirst.run()
      insert.run(hash, use)
    },
    use: (hash) => take.run(hash).changes === 1,
  }
}
