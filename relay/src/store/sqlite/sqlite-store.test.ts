import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesOf } from '../../testing/people.ts'
import { describeRelayStore } from '../relay-store.contract.ts'
import { openDatabase } from './open-database.ts'
import { createSqliteStore } from './sqlite-store.ts'

describeRelayStore('sqlite', async (wishes = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-store-'))
  const clock = { now: Date.UTC(2026, 10, 22, 10, 30) }
  const open = () => {
    const database = openDatabase(join(folder, 'relay.db'))
    if (!database.ok) throw new Error(database.error.kind)
    return createSqliteStore(database.value, {
      now: () => clock.now,
      random: bytesOf,
      ...wishes,
    })
  }
  let store = open()
  return {
    store,
    clock,
    reopen: async () => {
      await store.close()
      return (store = open())
    },
    end: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
})
