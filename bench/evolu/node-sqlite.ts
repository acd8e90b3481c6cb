/**
 * Evolu's SQLite driver over Node's own SQLite: what its package for Node does over `better-sqlite3`, which
 * has to be compiled. In its favour: nothing is encrypted at rest, and its clients write ahead.
 */
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { ok } from '@evolu/common'
import type { CreateSqliteDriver } from '@evolu/common'

/** `FULL`: a commit is on the disk before it is answered. */
export function createNodeSqlite(
  folder: string,
  synchronous: 'NORMAL' | 'FULL',
): CreateSqliteDriver {
  return (name) => async () => {
    const db = new DatabaseSync(`${folder}/${name}.db`)
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`)
    const prepared = new Map<string, StatementSync>()
    const prepare = (sql: string) => {
      const known = prepared.get(sql) ?? db.prepare(sql)
      prepared.set(sql, known)
      return known
    }
    return ok({
      exec({ sql, parameters }) {
        const statement = prepare(sql)
        if (statement.columns().length > 0)
          return { rows: statement.all(...parameters), changes: 0 }
        return { rows: [], changes: Number(statement.run(...parameters).changes) }
      },
      export: () => new Uint8Array(),
      deleteDatabase: () => undefined,
      [Symbol.dispose]: () => db.close(),
    })
  }
}
