/**
 * The app's store over SQLite, since the app has none for Node: what IndexedDB is to it in a browser. One
 * row a record; a `strict` change is on the disk when it returns, a relaxed one may lose its last moments.
 */
import { DatabaseSync } from 'node:sqlite'
import type { Bytes, Store, StoreChange } from '../../app/src/storage/store.ts'

export function openNodeStore(file: string): Store {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID')
  const one = db.prepare('SELECT value FROM records WHERE key = ?')
  const under = db.prepare('SELECT key, value FROM records WHERE key >= ? AND key < ? ORDER BY key')
  const put = db.prepare('INSERT OR REPLACE INTO records (key, value) VALUES (?, ?)')
  const drop = db.prepare('DELETE FROM records WHERE key = ?')
  const clear = db.prepare('DELETE FROM records WHERE key >= ? AND key < ?')
  const read = (key: string) => (one.get(key)?.['value'] ?? null) as Bytes | null
  const list = (prefix: string) =>
    under.all(prefix, `${prefix}\uffff`) as unknown as { key: string; value: Bytes }[]

  function apply(change: StoreChange): void {
    if ('clear' in change) clear.run(change.clear, `${change.clear}\uffff`)
    else if ('rewrite' in change) {
      for (const record of list('')) {
        const anew = change.rewrite(record)
        if (anew !== null) put.run(record.key, anew)
      }
    } else if (change.value === null) drop.run(change.key)
    else put.run(change.key, change.value)
  }

  return {
    read: async (key) => read(key),
    list: async (prefix) => list(prefix),
    async transact(keys, change, durability) {
      db.exec(`PRAGMA synchronous = ${durability === 'strict' ? 'FULL' : 'NORMAL'}`)
      db.exec('BEGIN IMMEDIATE')
      try {
        for (const made of change(keys.map(read))) apply(made)
        db.exec('COMMIT')
        return { ok: true, value: null }
      } catch (cause) {
        db.exec('ROLLBACK')
        throw cause
      }
    },
    onForeignChange: () => () => undefined,
    close: () => db.close(),
  }
}
