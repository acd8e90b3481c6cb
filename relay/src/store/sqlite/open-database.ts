/**
 * Opens the relay's one database file so that a commit is a promise: WAL, and `synchronous=FULL`
 * read back, since a driver's default may be NORMAL, which loses acknowledged commits on a power
 * cut. Refuses a file that a newer Attune wrote.
 */
import { DatabaseSync } from 'node:sqlite'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { dataVersion, migrate } from './migrations.ts'

export type OpenFault =
  'newer-data' | 'older-relay' | 'not-durable' | 'not-a-database' | 'not-writable' | 'disk-full'

/** `as-it-is`: an older file is refused and not brought up to date. */
export function openDatabase(
  file: string,
  how: 'up-to-date' | 'as-it-is' = 'up-to-date',
): Outcome<DatabaseSync, OpenFault> {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file, { timeout: 5_000 })
    const fault = prepare(db, how)
    if (fault === null) return done(db)
    db.close()
    return refuse(fault)
  } catch (error) {
    if (db?.isOpen === true) db.close()
    const fault = openFaultOf(error)
    if (fault === null) throw error
    return refuse(fault)
  }
}

/** What a person can put right, of an error while opening or first writing; null for a bug. */
export function openFaultOf(error: unknown): OpenFault | null {
  const code = sqliteCode(error)
  if (code === null) return null
  if (code === full) return 'disk-full'
  return code === corrupt || code === notADatabase ? 'not-a-database' : 'not-writable'
}

const corrupt = 11
const full = 13
const notADatabase = 26

/** SQLite's primary result code, or null where the error is not SQLite's. */
export function sqliteCode(error: unknown): number | null {
  const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & 0xff : null
}

function prepare(db: DatabaseSync, how: 'up-to-date' | 'as-it-is'): OpenFault | null {
  const version = pragma(db, 'user_version')
  if (version > dataVersion) return 'newer-data'
  if (version < dataVersion && how === 'as-it-is') return 'older-relay'
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  // Withdrawn and expired answers are overwritten, not only unlinked.
  db.exec('PRAGMA secure_delete = ON')
  const isWal = db.prepare('PRAGMA journal_mode').get()?.['journal_mode'] === 'wal'
  const isDurable = pragma(db, 'synchronous') >= synchronousFull && pragma(db, 'foreign_keys') === 1
  if (!isWal || !isDurable) return 'not-durable'
  migrate(db)
  return null
}

/** 3 would be EXTRA. */
const synchronousFull = 2

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name])
}
