import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBeside, openDataFolder } from './data-folder.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-folder-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const versionOf = (db: DatabaseSync) => db.prepare('PRAGMA user_version').get()?.['user_version']

it('brings older data up to date where no relay has it open, and leaves it as it is where one has', () => {
  const first = openBeside(folder)
  if (!first.ok) throw new Error(first.error.kind)
  const now = Number(versionOf(first.value))
  expect(now).toBeGreaterThan(0)
  first.value.close()
  const relay = openDataFolder(folder)
  if (!relay.ok) throw new Error(relay.error.kind)
  const { database, unlock } = relay.value
  const beside = openBeside(folder)
  expect(beside.ok).toBe(true)
  if (beside.ok) beside.value.close()
  // As it would be under a relay of the version before.
  database.exec(`PRAGMA user_version = ${now - 1}`)
  expect(openBeside(folder)).toEqual({ ok: false, error: { kind: 'older-relay' } })
  expect(versionOf(database)).toBe(now - 1)
  database.close()
  unlock()
})
