/**
 * Copies of a relay's data, made while it runs and put back in another place or after a loss. A copy
 * holds what the relay holds, sealed bytes and its own key among it, and is for its owner alone. What
 * is put back begins under a new identity, so that it never speaks for the relay that was lost.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { lockDataFolder } from './data-folder.ts'
import type { FolderFault } from './data-folder.ts'
import { syncFile, syncFolder } from './durable.ts'
import type { Outcome } from './outcome.ts'
import { done, refuse } from './outcome.ts'
import { openDatabase, openFaultOf, sqliteCode } from './store/sqlite/open-database.ts'

export interface Copied {
  readonly bytes: number
  readonly spaces: number
  readonly items: number
}

export type BackupFault = FolderFault | 'no-data' | 'file-exists'
export type RestoreFault = FolderFault | 'no-backup' | 'holds-data'

/** One moment's state, whole, whatever is being written. Never over a file that is there. */
export function backUp(folder: string, file: string): Outcome<Copied, BackupFault> {
  if (!existsSync(join(folder, databaseName))) return refuse('no-data')
  if (existsSync(file)) return refuse('file-exists')
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  // Also leaves out what was overwritten since: a copy holds no withdrawn answer.
  const made = vacuumInto(join(folder, databaseName), unfinished)
  const copied = made.ok ? countIn(unfinished) : made
  if (copied.ok) moveDurably(unfinished, file)
  else rmSync(unfinished, { force: true })
  return copied
}

/** `replace`: what the folder holds is kept beside it under another name, and is used no more. */
export function putBack(
  file: string,
  folder: string,
  { replace }: { readonly replace: boolean },
): Outcome<Copied, RestoreFault> {
  if (!existsSync(file)) return refuse('no-backup')
  const holdsData = existsSync(join(folder, databaseName))
  if (holdsData && !replace) return refuse('holds-data')
  const sound = countIn(file)
  if (!sound.ok) return sound
  const lock = lockDataFolder(folder)
  if (!lock.ok) return lock
  const prepared = join(folder, `${databaseName}.unfinished`)
  for (const name of filesOf(prepared)) rmSync(name, { force: true })
  // Not the file's bytes: of a folder that was copied as it was, the last commits are in the log beside it.
  const copied = vacuumInto(file, prepared)
  const renewed = copied.ok ? makeNew(prepared) : copied
  if (renewed.ok) {
    setAside(folder)
    moveDurably(prepared, join(folder, databaseName))
  }
  lock.value.unlock()
  return renewed.ok ? sound : renewed
}

const databaseName = 'relay.db'

function filesOf(database: string): readonly string[] {
  return [database, `${database}-wal`, `${database}-shm`]
}

/** Also a log that was left alone when this was cut off once before: SQLite would read it into the new one. */
function setAside(folder: string): void {
  const database = join(folder, databaseName)
  if (existsSync(database)) foldLogIn(database)
  const there = ['', '-wal', '-shm'].filter((end) => existsSync(database + end))
  let count = 1
  while (filesOf(`${database}.before-${count}`).some((file) => existsSync(file))) count += 1
  for (const end of there) renameSync(database + end, `${database}.before-${count}${end}`)
  // Before the new one comes: the two must never be under one name together.
  syncFolder(folder)
}

/** So that what goes aside is one file, moved whole or not at all. */
function foldLogIn(database: string): void {
  try {
    const db = new DatabaseSync(database)
    try {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } finally {
      db.close()
    }
  } catch (error) {
    // What is damaged goes aside as it is.
    if (sqliteCode(error) === null) throw error
  }
}

/** What a copy holds; an outcome only for one that is sound. */
function countIn(file: string): Outcome<Copied, 'not-a-database' | 'newer-data' | FolderFault> {
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      const isSound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok'
      if (!isSound) return refuse('not-a-database')
      const count = (table: string) =>
        Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])
      return done({ bytes: statSync(file).size, spaces: count('spaces'), items: count('items') })
    } finally {
      db.close()
    }
  } catch (error) {
    // No such table: a database, but none of ours.
    const fault = openFaultOf(error)
    if (fault === null) throw error
    return refuse(fault === 'not-writable' ? 'not-a-database' : fault)
  }
}

/** Of whatever version it is, and left so: an older relay that runs there goes on with its own. */
function vacuumInto(file: string, to: string): Outcome<null, FolderFault> {
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      db.prepare('VACUUM INTO ?').run(to)
      return done(null)
    } finally {
      db.close()
    }
  } catch (error) {
    return refuseAs(error, to)
  }
}

/**
 * Another relay, without what somebody may have taken back since the copy was made: nobody may be
 * there to say so again before it opens. A device sends what it still means once more.
 */
function makeNew(file: string): Outcome<null, FolderFault> {
  const db = openDatabase(file)
  if (!db.ok) return db
  db.value.prepare('UPDATE relay SET seed = ?').run(new Uint8Array(randomBytes(32)))
  db.value.exec(`DELETE FROM deposits WHERE state = 'held'; DELETE FROM yes_vectors;
    DELETE FROM invites`)
  db.value.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.value.close()
  return done(null)
}

/** Under its name only once it is on the disk. */
function moveDurably(from: string, to: string): void {
  syncFile(from)
  renameSync(from, to)
  syncFolder(dirname(to))
}

function refuseAs(error: unknown, unfinished: string): Outcome<never, FolderFault> {
  rmSync(unfinished, { force: true })
  const fault = openFaultOf(error)
  if (fault === null) throw error
  return refuse(fault)
}
