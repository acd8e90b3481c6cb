import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DeckId, InviteId, RevealId } from '@attune/wire/ids.ts'
import { tickAt, yesVectorLength } from '@attune/wire/yes.ts'
import version1 from './store/sqlite/version-1.json' with { type: 'json' }
import { backUp, putBack } from './backup.ts'
import { openDataFolder } from './data-folder.ts'
import { valueOf } from './testing/device.ts'
import { createBond, randomId, writeDeposit, writeLog } from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

let relay: TestRelay
let folder: string
let file: string
beforeEach(async () => {
  relay = await startTestRelay()
  folder = mkdtempSync(join(tmpdir(), 'attune-backup-'))
  file = join(folder, 'copy.db')
})
afterEach(async () => {
  await relay.close()
  rmSync(folder, { recursive: true, force: true })
})

async function fill() {
  const bond = createBond(2)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await relay.begin(bond)
  const device = await relay.join(ana)
  const log = writeLog(ana, 40)
  const writing = log.map(({ bytes }) => device.ask({ kind: 'append', entries: [bytes] }))
  return { bond, writing }
}

test('what stands in the log beside a folder that was copied as it was comes back too', async () => {
  const { bond, writing } = await fill()
  for (const answer of await Promise.all(writing)) valueOf(answer)
  const copied = join(killedCopy(), 'relay.db')
  const restored = putBack(copied, join(folder, 'data'), { replace: false })
  const all = await relay.relay.store.readItems(bond.space, 0)
  expect(restored).toMatchObject({ ok: true, value: { items: all.length } })
  const second = await startTestRelay({ backup: copied })
  expect(await second.relay.store.readItems(bond.space, 0)).toEqual(all)
  await second.close()
})

test('a copy made while the relay writes is whole, and holds what was answered before', async () => {
  const { bond, writing } = await fill()
  await Promise.all(writing.slice(0, 15))
  const copied = backUp(relay.folder, file)
  for (const answer of await Promise.all(writing)) valueOf(answer)
  const data = join(folder, 'data')
  expect(putBack(file, data, { replace: false })).toEqual(copied)
  const second = await startTestRelay({ backup: file })
  const items = await second.relay.store.readItems(bond.space, 0)
  const all = await relay.relay.store.readItems(bond.space, 0)
  expect(items).toEqual(all.slice(0, items.length))
  expect(items.length).toBeGreaterThanOrEqual(2 + 15)
  expect(copied).toMatchObject({ ok: true, value: { spaces: 1, items: items.length } })
  expect(await second.relay.store.streamMark(bond.space, 9)).toEqual({
    ...(await relay.relay.store.streamMark(bond.space, 9)),
    last: items.length,
  })
  // Never the relay that was lost: its key may be in other hands, and devices are to notice.
  expect(second.relay.store.identity.relay).not.toEqual(relay.relay.store.identity.relay)
  await second.close()
})

test('writes over nothing, and leaves nothing half done', async () => {
  await Promise.all((await fill()).writing)
  expect(backUp(join(folder, 'nowhere'), file)).toMatchObject({ error: { kind: 'no-data' } })
  writeFileSync(file, 'mine')
  expect(backUp(relay.folder, file)).toMatchObject({ error: { kind: 'file-exists' } })
  const [good, data] = [join(folder, 'good.db'), join(folder, 'data')]
  expect(backUp(relay.folder, good)).toMatchObject({ ok: true })
  expect(putBack(file, data, { replace: false })).toMatchObject({
    error: { kind: 'not-a-database' },
  })
  expect(putBack(good, data, { replace: false })).toMatchObject({ ok: true })
  expect(putBack(good, data, { replace: false })).toMatchObject({ error: { kind: 'holds-data' } })
  expect(putBack(join(folder, 'no.db'), data, { replace: true })).toMatchObject({
    error: { kind: 'no-backup' },
  })
  expect(putBack(good, data, { replace: true })).toMatchObject({ ok: true })
  expect(readdirSync(data).toSorted()).toEqual(['relay.db', 'relay.db.before-1', 'relay.lock'])
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('what goes aside is one file that holds all, also what was not yet folded in', async () => {
  const { bond, writing } = await fill()
  await Promise.all(writing.slice(0, 10))
  backUp(relay.folder, file)
  await Promise.all(writing)
  const data = killedCopy()
  expect(putBack(file, data, { replace: true })).toMatchObject({ ok: true })
  expect(readdirSync(data).toSorted()).toEqual(['relay.db', 'relay.db.before-1', 'relay.lock'])
  const before = await startTestRelay({ backup: join(data, 'relay.db.before-1') })
  expect(await before.relay.store.lastCursor(bond.space)).toBe(2 + 40)
  await before.close()
})

test('a log that was left behind by a restore cut off is not read into the new data', async () => {
  const { bond, writing } = await fill()
  await Promise.all(writing.slice(0, 10))
  const copied = backUp(relay.folder, file)
  await Promise.all(writing)
  const data = killedCopy()
  rmSync(join(data, 'relay.db'))
  expect(putBack(file, data, { replace: false })).toEqual(copied)
  const after = openDataFolder(data)
  if (!after.ok || !copied.ok) throw new Error('not restored')
  const items = after.value.database.prepare('SELECT count(*) AS n FROM items').get()
  expect(items?.['n']).toBe(copied.value.items)
  expect(copied.value.items).toBeLessThan(await relay.relay.store.lastCursor(bond.space))
  after.value.database.close()
  after.value.unlock()
})

/** A folder as a kill would leave it: the database, and a log that nobody has folded in. */
function killedCopy(): string {
  const data = join(folder, 'killed')
  mkdirSync(data)
  for (const name of ['relay.db', 'relay.db-wal']) {
    copyFileSync(join(relay.folder, name), join(data, name))
  }
  expect(statSync(join(data, 'relay.db-wal')).size).toBeGreaterThan(0)
  return data
}

test('what may have been taken back since the copy is not in what is put back', async () => {
  const bond = createBond(2)
  const [ana, ben] = bond.people
  if (!ana || !ben) throw new Error('two people')
  await relay.begin(bond)
  const device = await relay.join(ana)
  const reveal = randomId<RevealId>(32)
  const deposit = writeDeposit(bond, ana, { reveal })
  valueOf(await device.ask({ kind: 'put-deposit', deposit }))
  const [deck, invite] = [randomId<DeckId>(), randomId<InviteId>()]
  const tick = tickAt(relay.clock.now)
  const vector = new Uint8Array(yesVectorLength)
  valueOf(await device.ask({ kind: 'put-yes', deck, tick, vector }))
  valueOf(await device.ask({ kind: 'open-invite', invite, card: new Uint8Array(64) }))
  expect(backUp(relay.folder, file)).toMatchObject({ ok: true })
  const second = await startTestRelay({ backup: file })
  const other = await second.join(ben)
  // Ana's phone is away. What she may have taken back meanwhile opens for nobody.
  const his = writeDeposit(bond, ben, { reveal })
  valueOf(await other.ask({ kind: 'put-deposit', deposit: his }))
  expect(await second.relay.store.lastCursor(bond.space)).toBe(2)
  valueOf(await other.ask({ kind: 'put-yes', deck, tick, vector }))
  second.clock.now += 7 * 86_400_000
  expect(valueOf(await other.ask({ kind: 'yes-result', deck, tick }))).toEqual([])
  expect(await second.relay.store.invite(invite)).toBeNull()
  second.clock.now -= 7 * 86_400_000
  // She still means it, and her phone has it: the same bytes are taken again.
  valueOf(await (await second.join(ana)).ask({ kind: 'put-deposit', deposit }))
  expect(await second.relay.store.lastCursor(bond.space)).toBe(3)
  await second.close()
})

test('a copy of an older relay’s data leaves them as they are, and goes on when put back', () => {
  const old = join(folder, 'relay.db')
  writeFileSync(old, inflateSync(Buffer.from(version1.file, 'base64')))
  expect(backUp(folder, file)).toMatchObject({ ok: true, value: { spaces: 1, items: 3 } })
  const versions = [old, file].map((one) => {
    const db = new DatabaseSync(one)
    const version = db.prepare('PRAGMA user_version').get()?.['user_version']
    db.close()
    return version
  })
  expect(versions).toEqual([1, 1])
  const data = join(folder, 'data')
  expect(putBack(file, data, { replace: false })).toMatchObject({ ok: true })
  expect(readdirSync(data).toSorted()).toEqual(['relay.db', 'relay.lock'])
})

test('not where a relay is running, and over damage only when told', () => {
  expect(backUp(relay.folder, file)).toMatchObject({ ok: true })
  const data = join(folder, 'data')
  const running = openDataFolder(data)
  if (!running.ok) throw new Error(running.error.kind)
  expect(putBack(file, data, { replace: true })).toMatchObject({ error: { kind: 'folder-in-use' } })
  running.value.database.close()
  running.value.unlock()
  writeFileSync(join(data, 'relay.db'), 'damaged'.repeat(1_000))
  expect(putBack(file, data, { replace: true })).toMatchObject({ ok: true })
  expect(statSync(join(data, 'relay.db.before-1')).size).toBe(7_000)
  expect(existsSync(join(data, 'relay.db.unfinished'))).toBe(false)
})
