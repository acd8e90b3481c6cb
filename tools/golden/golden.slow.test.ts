/**
 * What people's phones hold, in every format that there ever was: opened by the app as
 * it is now, all of it is there; also where the app was killed while it opened it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { openPhone, until } from '../together/real-relay.testing.ts'
import { formats, readPhone } from './kept.ts'
import { seenOn } from './seen.ts'

let relay: TestRelay
beforeAll(async () => (relay = await startTestRelay()))
afterAll(() => relay.close())

async function seenOnDisk(disk: MemoryDisk) {
  const { attune, line } = openPhone(relay, disk)
  line.isUp = false
  return seenOn(attune, until)
}

test('there is one of the first format', () => {
  expect(formats()).toContain('1')
})

describe.each(formats())('a phone of format %s', (format) => {
  test('shows all that it showed', async () => {
    const { disk, seen } = readPhone(format)
    expect(seen.wins.length).toBeGreaterThan(300)
    expect(await seenOnDisk(disk)).toMatchObject(seen)
  })

  test('does so after it was killed at any change that opening it makes', async () => {
    const { seen } = readPhone(format)
    for (let changes = 0; ; changes += 1) {
      const { disk } = readPhone(format)
      const isOver = await openKilledAfter(changes, disk)
      expect(await seenOnDisk({ ...disk, listeners: new Set() })).toMatchObject(seen)
      if (isOver) return
    }
  }, 120_000)
})

/** From one change on nothing reaches the disk any more. Says whether there were no more than those. */
async function openKilledAfter(changes: number, disk: MemoryDisk): Promise<boolean> {
  const written = new Map(disk.records)
  let count = 0
  const records = new Map(disk.records)
  const set = records.set.bind(records)
  const remove = records.delete.bind(records)
  records.set = (key, value) => {
    count += 1
    if (count <= changes) written.set(key, value)
    return set(key, value)
  }
  records.delete = (key) => {
    count += 1
    if (count <= changes) written.delete(key)
    return remove(key)
  }
  await seenOnDisk({ records, listeners: new Set() })
  disk.records.clear()
  for (const [key, value] of written) disk.records.set(key, value)
  return count <= changes
}
