/** Data of version 1 becomes this version's, and a process that is killed in the middle harms nothing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstMark, markAfter } from '@attune/wire/stream-mark.ts'
import { sha256 } from '../../suite.ts'
import { bytesNamed } from '../../testing/people.ts'
import { dataVersion, migrate } from './migrations.ts'
import { schema } from './schema.ts'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'attune-migrations-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const count = 20_000

/** Two spaces, as the first version kept them. */
function writeFirstVersion(file: string): Uint8Array {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA journal_mode = WAL; BEGIN; ${schema} PRAGMA user_version = 1;`)
  const insert = db.prepare('INSERT INTO items (space_id, cursor, kind, bytes) VALUES (?, ?, 1, ?)')
  let last = firstMark
  for (const space of [1, 2]) {
    db.prepare('INSERT INTO spaces (id, space, last_cursor) VALUES (?, ?, ?)').run(
      ...[space, bytesNamed(`${space}`, 16), count],
    )
    last = firstMark
    for (let cursor = 1; cursor <= count; cursor += 1) {
      const bytes = bytesNamed(`${space} ${cursor}`, 64)
      insert.run(space, cursor, bytes)
      last = markAfter(last, { kind: 'entry', bytes }, sha256)
    }
  }
  db.exec('COMMIT')
  db.close()
  return last
}

function read(file: string) {
  const db = new DatabaseSync(file)
  const version = db.prepare('PRAGMA user_version').get()?.['user_version']
  const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
  const has = db.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'marks'`).get()?.[
    'n'
  ]
  const items = db.prepare('SELECT count(*) AS n FROM items').get()?.['n']
  db.close()
  return { version, sound, has, items }
}

test('every item gets its mark, once, whenever the process was killed before', async () => {
  const first = join(folder, 'first.db')
  const last = writeFirstVersion(first)
  const script = `
    const { DatabaseSync } = await import('node:sqlite')
    const { migrate } = await import(${JSON.stringify(fileURLToPath(new URL('migrations.ts', import.meta.url)))})
    const db = new DatabaseSync(process.argv[1])
    console.log('begins')
    migrate(db)
    console.log('done')`
  let [between, kills] = [0, 0]
  for (const milliseconds of [0, 20, 60, 150, 400, 1_000, 2_500]) {
    const file = join(folder, `killed-${milliseconds}.db`)
    copyFileSync(first, file)
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    await wait(milliseconds)
    child.kill('SIGKILL')
    await ended
    kills += 1
    const after = read(file)
    const version = Number(after.version)
    if (version === 1) between += 1
    // Between two steps is as good a place as before or behind both.
    expect(version).toBeLessThanOrEqual(dataVersion)
    expect(after).toEqual({ version, sound: 'ok', has: version === 1 ? 0 : 1, items: 2 * count })
    const db = new DatabaseSync(file)
    migrate(db)
    migrate(db)
    const row = db.prepare('SELECT mark FROM marks WHERE space_id = 2 AND cursor = ?').get(count)
    expect(row?.['mark']).toEqual(new Uint8Array(last))
    expect(db.prepare('SELECT count(*) AS n FROM marks').get()?.['n']).toBe(2 * count)
    db.close()
    expect(read(file).version).toBe(dataVersion)
  }
  console.log(`${kills} kills, ${between} of them before the step was taken`)
  expect(between).toBeGreaterThan(0)
})
