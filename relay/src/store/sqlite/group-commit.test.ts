import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { done, refuse } from '../../outcome.ts'
import type { GroupCommit } from './group-commit.ts'
import { createGroupCommit } from './group-commit.ts'
import { openDatabase } from './open-database.ts'

let folder: string
let db: DatabaseSync
let other: DatabaseSync
let commit: GroupCommit
let undone: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-group-'))
  const opened = openDatabase(join(folder, 'relay.db'))
  if (!opened.ok) throw new Error(opened.error.kind)
  db = opened.value
  db.exec('CREATE TABLE kept (n INTEGER PRIMARY KEY, bytes BLOB)')
  other = new DatabaseSync(join(folder, 'relay.db'), { readOnly: true })
  undone = 0
  commit = createGroupCommit(db, () => (undone += 1))
})
afterEach(() => {
  other.close()
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What another process sees: only what is committed. */
const seenByOthers = () =>
  other
    .prepare('SELECT n FROM kept ORDER BY n')
    .all()
    .map((row) => row['n'])
const insert =
  (n: number, length = 1) =>
  () => {
    db.prepare('INSERT INTO kept VALUES (?, ?)').run(n, new Uint8Array(length))
    return done(n)
  }

test('answers only after the commit', async () => {
  const seen = commit.write(insert(1)).then(seenByOthers)
  expect(await seen).toEqual([1])
})

test('what could not be committed is not answered as if it were', async () => {
  let isBroken = true
  const failing = {
    exec: (sql: string) => {
      // SQLite says so of a disk that is full when the log is written, and of one that fails.
      if (sql === 'COMMIT' && isBroken) throw Object.assign(new Error('disk'), { errcode: 10 })
      db.exec(sql)
    },
    get isTransaction() {
      return db.isTransaction
    },
  } as unknown as DatabaseSync
  const shaky = createGroupCommit(failing, () => (undone += 1))
  expect(await shaky.write(insert(1))).toEqual(refuse('storage-full'))
  expect([seenByOthers(), undone]).toEqual([[], 1])
  isBroken = false
  expect(await shaky.write(insert(2))).toEqual(done(2))
  expect(seenByOthers()).toEqual([2])
})

test('what arrives in one turn shares one commit', async () => {
  let commits = 0
  const counting = {
    exec: (sql: string) => {
      if (sql === 'COMMIT') commits += 1
      db.exec(sql)
    },
    get isTransaction() {
      return db.isTransaction
    },
  } as unknown as DatabaseSync
  const grouped = createGroupCommit(counting, () => undefined)
  const numbers = Array.from({ length: 100 }, (_, n) => n)
  const outcomes = await Promise.all(numbers.map((n) => grouped.write(insert(n))))
  expect(outcomes).toEqual(numbers.map((n) => done(n)))
  expect(commits).toBe(1)
  expect(seenByOthers()).toEqual(numbers)
})

test('a refusal and a bug undo their own writes and nobody else’s', async () => {
  const outcomes = await Promise.allSettled([
    commit.write(insert(1)),
    commit.write(() => {
      insert(2)()
      return refuse('conflict')
    }),
    commit.write(() => {
      insert(3)()
      throw new Error('a bug')
    }),
    commit.write(insert(4)),
  ])
  expect(outcomes.map((one) => one.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(outcomes[1]).toMatchObject({ value: refuse('conflict') })
  expect(seenByOthers()).toEqual([1, 4])
  expect(undone).toBe(1)
})

test('a full disk refuses what does not fit, keeps what does, and reads go on', async () => {
  const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count'])
  db.exec(`PRAGMA max_page_count = ${pages + 20}`)
  const outcomes = await Promise.all([
    commit.write(insert(1)),
    commit.write(insert(2, 500_000)),
    commit.write(insert(3)),
  ])
  expect(outcomes).toEqual([done(1), refuse('storage-full'), done(3)])
  expect(seenByOthers()).toEqual([1, 3])
  expect(db.prepare('SELECT count(*) AS n FROM kept').get()?.['n']).toBe(2)
  db.exec('PRAGMA max_page_count = 1000000')
  expect(await commit.write(insert(2, 500_000))).toEqual(done(2))
})

test('a database that may not be written refuses and still reads', async () => {
  await commit.write(insert(1))
  const readOnly = new DatabaseSync(join(folder, 'relay.db'), { readOnly: true })
  const refused = createGroupCommit(readOnly, () => undefined)
  const outcome = await refused.write(() => {
    readOnly.prepare('INSERT INTO kept VALUES (2, NULL)').run()
    return done(2)
  })
  expect(outcome).toEqual(refuse('storage-full'))
  expect(readOnly.prepare('SELECT n FROM kept').all()).toHaveLength(1)
  readOnly.close()
})

test('another process that holds the database for long makes it busy, not broken', async () => {
  db.exec('PRAGMA busy_timeout = 20')
  const holder = new DatabaseSync(join(folder, 'relay.db'))
  holder.exec('BEGIN IMMEDIATE')
  expect(await commit.write(insert(1))).toEqual(refuse('busy'))
  holder.exec('ROLLBACK')
  holder.close()
  expect(await commit.write(insert(1))).toEqual(done(1))
})

test('what comes once it ends is refused, and finds no closed database', async () => {
  const last = commit.write(insert(1))
  const settled = commit.settle()
  expect(await commit.write(insert(2))).toEqual(refuse('busy'))
  await settled
  expect(await last).toEqual(done(1))
  expect(seenByOthers()).toEqual([1])
})
