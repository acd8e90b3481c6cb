import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RevealId } from '@attune/wire/ids.ts'
import { decodeDeposit } from '@attune/wire/deposit.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { appendToRoster } from '@attune/wire/roster-rules.ts'
import { rosterChecks, sha256 } from '../../suite.ts'
import type { Bond } from '../../testing/people.ts'
import { bytesOf, createBond, randomId, writeDeposit, writeEntry } from '../../testing/people.ts'
import type { RelayStore } from '../port.ts'
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

test('a withdrawn answer leaves no byte in any file, and reading holds nothing open', async () => {
  const { folder, store, bond, ana, reveal, deposit } = await withDeposit(() => 0)
  const needle = Buffer.from(deposit.sealed.subarray(100, 164))
  const isKept = () =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(needle))
  expect(isKept()).toBe(true)
  for (let seq = 1, prev = new Uint8Array(32); seq < 8; seq += 1) {
    const entry = writeEntry(ana, { seq, prev, size: 65_536 })
    await store.appendEntries(ana, [{ ...entry, prev }])
    prev = entry.hash
  }
  expect((await store.readItems(bond.space, 0)).length).toBeLessThan(8)
  await store.withdrawDeposit(bond.space, ana.member, reveal)
  await store.forgetOld()
  expect(isKept()).toBe(false)
  expect(readFileSync(join(folder, 'relay.db-wal')).length).toBe(0)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('nobody is told that an answer is over before that is on the disk', async () => {
  let now = 0
  const { folder, database, store, bond, ana, reveal } = await withDeposit(() => now)
  const state = () => store.depositState(bond.space, ana.member, reveal)
  now += 365 * 86_400_000
  database.exec('PRAGMA query_only = ON')
  expect(await state()).toBe('held')
  now = 0
  database.exec('PRAGMA query_only = OFF')
  expect(await state()).toBe('held')
  now += 365 * 86_400_000
  expect(await state()).toBe('expired')
  now = 0
  expect(await state()).toBe('expired')
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A store on the disk, in which Ana has sealed an answer that waits for the other. */
async function withDeposit(now: () => number) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-store-'))
  const opened = openDatabase(join(folder, 'relay.db'))
  if (!opened.ok) throw new Error(opened.error.kind)
  const database = opened.value
  const store = createSqliteStore(database, { now, random: bytesOf })
  const bond = createBond(2)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await begin(store, bond)
  const reveal = randomId<RevealId>(32)
  const bytes = writeDeposit(bond, ana, { reveal })
  const deposit = decodeDeposit(bytes)
  if (!deposit) throw new Error('the fixture cannot be read')
  await store.putDeposit({ body: deposit.body, bytes, hash: sha256(bytes) })
  return { folder, database, store, bond, ana, reveal, deposit }
}

async function begin(store: RelayStore, { space, records }: Bond): Promise<void> {
  const [start = bytesOf(1), ...more] = records
  const begun = decodeRosterRecord(start)
  const roster = begun && appendToRoster(null, begun, rosterChecks)
  if (roster?.ok !== true) throw new Error('the fixture does not hold')
  await store.startSpace({ tokenHash: null, roster: roster.value, genesis: start })
  for (const next of more) await store.appendRoster(space, next)
}
