/** A real file of data version 1 goes on with all that was in it, wherever a process was killed on the way. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BlobId, MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesOf, randomId } from '../../testing/people.ts'
import { dataVersion } from './migrations.ts'
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

test.each(Array.from({ length: dataVersion - 1 }, (_, at) => at + 2))(
  'killed before step %i was kept, it is what the step before made of it and goes on another time',
  async (step) => {
    const child = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', killedIn(step), file],
      { encoding: 'utf8' },
    )
    expect([child.signal, child.stderr]).toEqual(['SIGKILL', ''])
    expect(tablesOf(file)).toMatchObject([step - 1, expect.anything()])
    await expectWhole()
  },
)

/** A process that dies in the transaction, when all of a step was made but its number. */
function killedIn(step: number): string {
  const path = JSON.stringify(new URL('./migrations.ts', import.meta.url).href)
  return `
    import { DatabaseSync } from 'node:sqlite'
    const { migrate } = await import(${path})
    const db = new DatabaseSync(process.argv[1])
    db.exec('PRAGMA journal_mode = WAL; PRAGMA cache_size = 2')
    const exec = db.exec.bind(db)
    db.exec = (sql) => {
      if (sql === 'PRAGMA user_version = ${step}') process.kill(process.pid, 'SIGKILL')
      exec(sql)
    }
    migrate(db)
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
