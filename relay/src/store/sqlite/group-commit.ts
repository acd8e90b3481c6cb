/**
 * Everything that arrives in one turn of the event loop shares one transaction and one fsync, and
 * is answered only after it. While a commit runs, the next group gathers in the sockets. One piece
 * of work that fails takes nothing else with it.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Outcome } from '../../outcome.ts'
import { refuse } from '../../outcome.ts'
import type { StoreFault } from '../port.ts'
import { sqliteCode } from './open-database.ts'

export interface GroupCommit {
  /**
   * Runs `work` inside a transaction and resolves after the commit. `work` must touch nothing but
   * the database: it may be run again. A refusal undoes what it wrote.
   */
  readonly write: <T, Kind extends string>(
    work: () => Outcome<T, Kind>,
  ) => Promise<Outcome<T, Kind | StoreFault>>
  /** Takes nothing more, and resolves when nothing is waiting: behind it the database may be closed. */
  readonly settle: () => Promise<void>
}

/** `onUndo` is called when an error took writes back: what was read since may be wrong. */
export function createGroupCommit(db: DatabaseSync, onUndo: () => void): GroupCommit {
  const queue: Waiting[] = []
  let isScheduled = false
  let isOver = false

  const schedule = () => {
    if (!isScheduled) setImmediate(flush)
    isScheduled = true
  }
  const flush = () => {
    isScheduled = false
    commitGroup(db, queue.splice(0, mostAtOnce), onUndo)
    if (queue.length > 0) schedule()
  }
  const write: GroupCommit['write'] = (work) => {
    if (isOver || queue.length >= mostWaiting) return Promise.resolve(refuse('busy'))
    return new Promise((resolve, reject) => {
      queue.push({ work, resolve: resolve as Waiting['resolve'], reject })
      schedule()
    })
  }
  const settle = async () => {
    isOver = true
    while (queue.length > 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { write, settle }
}

/** Keeps one transaction short enough that nobody waits for the others. */
const mostAtOnce = 512
const mostWaiting = 20_000

interface Waiting {
  readonly work: () => Outcome<unknown, string>
  readonly resolve: (outcome: Outcome<unknown, string>) => void
  readonly reject: (error: unknown) => void
}

function commitGroup(db: DatabaseSync, group: readonly Waiting[], onUndo: () => void): void {
  const results = tryGroup(db, group, onUndo)
  if (results.ok) {
    results.value.forEach((settle) => settle())
  } else if (group.length > 1) {
    // Something in it broke the whole transaction. Alone, each gets its own answer.
    for (const one of group) commitGroup(db, [one], onUndo)
  } else {
    for (const one of group) settleFault(one, results.error.cause)
  }
}

type Settle = () => void
type GroupResult =
  | { readonly ok: true; readonly value: readonly Settle[] }
  | { readonly ok: false; readonly error: { readonly kind: 'undone'; readonly cause: unknown } }

function tryGroup(db: DatabaseSync, group: readonly Waiting[], onUndo: () => void): GroupResult {
  try {
    db.exec('BEGIN IMMEDIATE')
    const value = group.map((one) => runOne(db, one, onUndo))
    db.exec('COMMIT')
    return { ok: true, value }
  } catch (cause) {
    if (db.isTransaction) db.exec('ROLLBACK')
    onUndo()
    return { ok: false, error: { kind: 'undone', cause } }
  }
}

function runOne(db: DatabaseSync, one: Waiting, onUndo: () => void): Settle {
  db.exec('SAVEPOINT one')
  try {
    const outcome = one.work()
    if (!outcome.ok) db.exec('ROLLBACK TO one')
    db.exec('RELEASE one')
    return () => one.resolve(outcome)
  } catch (error) {
    // On some errors, a full disk among them, SQLite has rolled back everything by itself.
    if (!db.isTransaction) throw error
    db.exec('ROLLBACK TO one; RELEASE one')
    onUndo()
    return () => settleFault(one, error)
  }
}

function settleFault(one: Waiting, error: unknown): void {
  const fault = storeFault(error)
  if (fault === null) one.reject(error)
  else one.resolve(refuse(fault))
}

const busy = 5
/** READONLY, IOERR, FULL, CANTOPEN: nothing can be written now; what is there can be read. */
const cannotWrite: readonly number[] = [8, 10, 13, 14]

function storeFault(error: unknown): StoreFault | null {
  const code = sqliteCode(error)
  if (code === busy) return 'busy'
  return code !== null && cannotWrite.includes(code) ? 'storage-full' : null
}
