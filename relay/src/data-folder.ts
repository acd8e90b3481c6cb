/**
 * The folder where everything is kept: readable by its owner alone, used by one relay at a time.
 * The lock is an empty database held open, which the system lets go of when the process dies.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { syncFolder } from './durable.ts'
import type { Outcome } from './outcome.ts'
import { done, refuse } from './outcome.ts'
import type { OpenFault } from './store/sqlite/open-database.ts'
import { openDatabase, sqliteCode } from './store/sqlite/open-database.ts'

export type FolderFault = OpenFault | 'folder-in-use' | 'not-a-folder'

export interface DataFolder {
  readonly database: DatabaseSync
  readonly unlock: () => void
}

export function openDataFolder(folder: string): Outcome<DataFolder, FolderFault> {
  const made = makeFolder(folder)
  if (!made.ok) return made
  const lock = takeLock(join(folder, 'relay.lock'))
  if (!lock.ok) return lock
  const database = openDatabase(databaseFile(folder))
  if (database.ok) return done({ database: database.value, unlock: () => lock.value.close() })
  lock.value.close()
  return database
}

/** Alone with the folder, whatever it holds: for putting something else in its place. */
export function lockDataFolder(folder: string): Outcome<Pick<DataFolder, 'unlock'>, FolderFault> {
  const made = makeFolder(folder)
  const lock = made.ok ? takeLock(join(folder, 'relay.lock')) : made
  return lock.ok ? done({ unlock: () => lock.value.close() }) : lock
}

/**
 * Beside a relay that may be running: for adding one more start link. What that relay has open is changed into
 * no newer form: an older one would go on with a file that is no longer as it knows it.
 */
export function openBeside(folder: string): Outcome<DatabaseSync, FolderFault> {
  const alone = openDataFolder(folder)
  if (alone.ok) {
    alone.value.unlock()
    return done(alone.value.database)
  }
  return alone.error.kind === 'folder-in-use'
    ? openDatabase(databaseFile(folder), 'as-it-is')
    : alone
}

function databaseFile(folder: string): string {
  return join(folder, 'relay.db')
}

function makeFolder(folder: string): Outcome<null, 'not-writable' | 'not-a-folder'> {
  try {
    makeWithParents(folder)
    return statSync(folder).isDirectory() ? done(null) : refuse('not-a-folder')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return refuse(code === 'ENOTDIR' ? 'not-a-folder' : 'not-writable')
  }
}

/** Not by `recursive`, which never returns in a file system that takes no folders at all. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeWithParents(parent)
  mkdirSync(folder, { mode: 0o700 })
  // SQLite makes durable what is in it, and nobody else that it is there.
  syncFolder(parent)
}

function takeLock(file: string): Outcome<DatabaseSync, 'folder-in-use' | 'not-writable'> {
  try {
    const lock = new DatabaseSync(file, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return done(lock)
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return refuse(sqliteCode(error) === busy ? 'folder-in-use' : 'not-writable')
  }
}

const busy = 5
