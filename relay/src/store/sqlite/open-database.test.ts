import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { dataVersion } from './migrations.ts'

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
