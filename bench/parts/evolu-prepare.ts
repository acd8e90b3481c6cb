/** The same history in Evolu: written by one device, sent to its relay, both on the disk. Untimed. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { tellYears } from '../data/told.ts'
import { newOwner, openEvolu } from '../evolu/device.ts'
import { startEvoluRelay } from '../evolu/relay-process.ts'
import { toRows } from '../evolu/rows.ts'
import type { Part } from './part.ts'
import { until } from './part.ts'

/** Written as one: fewer would only take longer. */
const batch = 100

export const evoluPrepare: Part = async ({ folder, entries }) => {
  const rows = toRows(tellYears(entries, ['a', 'b']).all)
  const secret = newOwner()
  writeFileSync(join(folder, 'evolu-owner'), secret)
  const device = join(folder, 'evolu-device')
  mkdirSync(device, { recursive: true })
  const relay = await startEvoluRelay(join(folder, 'evolu-relay'))
  const evolu = await openEvolu(device, secret, relay.url)
  for (let at = 0; at < rows.length; at += batch) {
    const group = rows.slice(at, at + batch)
    await new Promise<void>((resolve) => {
      for (const [place, row] of group.entries())
        evolu.insert('entry', row, place === group.length - 1 ? { onComplete: resolve } : {})
    })
  }
  const there = new DatabaseSync(join(folder, 'evolu-relay', 'evolu-relay.db'), { readOnly: true })
  const count = there.prepare('SELECT count(*) AS n FROM evolu_message')
  await until(() => Number(count.get()?.['n']) >= rows.length, 600)
  there.close()
  await evolu[Symbol.asyncDispose]()
  await relay.end()
  return {
    'evolu.disk': weigh(device),
    'evolu.relay-disk': weigh(join(folder, 'evolu-relay')),
  }
}

/** What was written ahead is put in its place first. */
function weigh(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.db'))
  return files.reduce((sum, name) => {
    const db = new DatabaseSync(join(folder, name))
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
    return sum + statSync(join(folder, name)).size
  }, 0)
}
