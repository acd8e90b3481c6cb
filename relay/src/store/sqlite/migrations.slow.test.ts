import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BlobId, MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesOf, randomId } from '../../testing/people.ts'
import { dataVersion, migrate, migrations } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import { createSqliteStore } from './sqlite-store.ts'
import version1 from './version-1.json' with { type: 'json' }

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-migrate-'))
  file = join(folder, 'relay.db')
  writeFileSync(file, inflateSync(Buffer.from(version1.file, 'base64')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file of version 1 goes on with all that was in it, and takes files in', async () => {
  await expectWhole()
  const again = openDatabase(file)
  if (!again.ok) throw new Error(again.error.kind)
  expect(versionOf(again.value)).toBe(dataVersion)
  again.value.close()
})

test('has the very tables that a new file has', () => {
  const fresh = join(folder, 'new.db')
  for (const one of [file, fresh]) {
    const opened = openDatabase(one)
    if (!opened.ok) throw new Error(opened.error.kind)
    opened.value.close()
  }
  expect(tablesOf(file)).toEqual(tablesOf(fresh))
})

test.each(migrations.slice(1).map((_, at) => at + 2))(
  'killed before step %i was kept, it is what it was and goes on another time',
  async (steps) => {
    const before = tablesOf(file)
    const child = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', killedAfter(steps), file],
      { encoding: 'utf8' },
    )
    expect([child.signal, child.stderr]).toEqual(['SIGKILL', ''])
    expect(tablesOf(file)).toEqual(before)
    await expectWhole()
  },
)

test('a step that fails changes nothing', () => {
  const db = new DatabaseSync(file)
  expect(() => migrate(db, [...migrations, 'SELECT no_such_function()'])).toThrow(/no_such/)
  expect([versionOf(db), db.isTransaction]).toEqual([1, false])
  db.close()
})

test('a file of a later version is not taken back', () => {
  const db = new DatabaseSync(file)
  migrate(db, [...migrations, 'CREATE TABLE later (a)'])
  migrate(db)
  expect(versionOf(db)).toBe(dataVersion + 1)
  db.close()
})

/** A process that dies in the transaction, after `steps` of them were made. */
function killedAfter(steps: number): string {
  const path = JSON.stringify(new URL('./migrations.ts', import.meta.url).href)
  return `
    import { DatabaseSync } from 'node:sqlite'
    const { migrate, migrations } = await import(${path})
    const db = new DatabaseSync(process.argv[1])
    db.exec('PRAGMA journal_mode = WAL; PRAGMA cache_size = 2')
    db.function('die', () => process.kill(process.pid, 'SIGKILL'))
    migrate(db, [...migrations.slice(0, ${steps}), 'SELECT die()'])
  `
}

async function expectWhole(): Promise<void> {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error.kind)
  const now = () => Date.UTC(2026, 10, 23)
  const store = createSqliteStore(opened.value, { now, random: bytesOf })
  const space = version1.space as SpaceId
  const member = version1.member as MemberId
  expect((await store.roster(space))?.members.map((one) => one.member)).toEqual([
    member,
    version1.ben,
  ])
  const items = await store.readItems(space, 0)
  expect(items.map(({ kind }) => kind)).toEqual(['roster', 'roster', 'entry'])
  expect(await store.depositState(space, member, version1.reveal as RevealId)).toBe('held')
  const blob = randomId<BlobId>()
  const bytes = bytesOf(99)
  const put = await store.putBlob(space, member, { blob, total: 99, offset: 0, bytes })
  expect(put).toEqual({ ok: true, value: 99 })
  expect(await store.blobPiece(space, blob, 0)).toEqual(bytes)
  await store.close()
  expect(readFileSync(file).length).toBeGreaterThan(0)
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

function tablesOf(path: string): unknown {
  const db = new DatabaseSync(path)
  const rows = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
  const version = versionOf(db)
  db.close()
  return [version, rows]
}
