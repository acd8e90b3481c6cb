import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataVersion } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import { schema } from './schema.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-db-'))
  file = join(folder, 'relay.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a commit is on disk when it returns', () => {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error.kind)
  const read = (name: string) => opened.value.prepare(`PRAGMA ${name}`).get()?.[name]
  expect(read('journal_mode')).toBe('wal')
  expect(read('synchronous')).toBe(2)
  expect(read('foreign_keys')).toBe(1)
  expect(read('secure_delete')).toBe(1)
  expect(read('user_version')).toBe(dataVersion)
  opened.value.close()
})

test('a disk that cannot promise it is refused', () => {
  // A database in memory never becomes WAL: nothing that it keeps outlives the process.
  expect(openDatabase(':memory:')).toEqual({ ok: false, error: { kind: 'not-durable' } })
})

test('the data of a newer version is left alone', () => {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA user_version = ${dataVersion + 1}; CREATE TABLE new_thing (a)`)
  db.close()
  expect(openDatabase(file)).toEqual({ ok: false, error: { kind: 'newer-data' } })
  const after = new DatabaseSync(file)
  expect(after.prepare('PRAGMA journal_mode').get()?.['journal_mode']).toBe('delete')
  after.close()
})

test('a file that is something else is told apart from a folder that cannot be written', () => {
  writeFileSync(file, 'A letter to nobody in particular, longer than a header.'.repeat(40))
  expect(openDatabase(file)).toEqual({ ok: false, error: { kind: 'not-a-database' } })
  const nowhere = join(folder, 'no', 'such', 'folder', 'relay.db')
  expect(openDatabase(nowhere)).toEqual({ ok: false, error: { kind: 'not-writable' } })
})

test('a file of the first version is brought forward, once, and keeps what it holds', () => {
  const before = new DatabaseSync(file)
  before.exec(`${schema} PRAGMA user_version = 1; INSERT INTO spaces VALUES (7, x'00', 3)`)
  before.close()
  for (const again of [false, true]) {
    const opened = openDatabase(file)
    if (!opened.ok) throw new Error(`${String(again)} ${opened.error.kind}`)
    const db = opened.value
    expect(db.prepare('PRAGMA user_version').get()?.['user_version']).toBe(dataVersion)
    expect(db.prepare('SELECT id, last_cursor FROM spaces').all()).toEqual([
      { id: 7, last_cursor: 3 },
    ])
    expect(db.prepare('SELECT count(*) AS n FROM yes_vectors').get()).toEqual({ n: 0 })
    db.close()
  }
})

test('a step that fails leaves the file as the step before it did', () => {
  const before = new DatabaseSync(file)
  // The last thing that step 3 makes is in its way.
  before.exec(`${schema} PRAGMA user_version = 1; CREATE INDEX ways_by_space ON spaces (id)`)
  before.close()
  expect(openDatabase(file).ok).toBe(false)
  const after = new DatabaseSync(file)
  expect(after.prepare('PRAGMA user_version').get()?.['user_version']).toBe(2)
  expect(after.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ways'").get()).toBeUndefined()
  after.close()
})
