/** Ending as on SIGTERM: nothing new is taken in, and whatever was taken in is answered. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { valueOf } from './testing/device.ts'
import { createBond, writeLog } from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 20_000 })

let relay: TestRelay
beforeEach(async () => void (relay = await startTestRelay()))
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

test('what is in hand is answered before the connection ends, and is on the disk', async () => {
  const bond = createBond(2)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await relay.begin(bond)
  const device = await relay.join(ana)
  const log = writeLog(ana, 200)
  const asked = log.map(({ bytes }) => device.ask({ kind: 'append', entries: [bytes] }))
  const answers = Promise.allSettled(asked)
  await asked[0]
  await relay.end()
  expect(await device.closed).toBe(1001)
  const answered = (await answers).flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  for (const answer of answered) valueOf(answer)
  const kept = (await relay.relay.store.lastCursor(bond.space)) - bond.records.length
  // Not one more was kept than was answered, and not one fewer.
  expect(answered).toHaveLength(kept)
  expect(kept).toBeGreaterThan(0)
  await expect(relay.join(ana)).rejects.toThrow(/ECONNREFUSED|cut/)
})

test('nobody who does not say goodbye is waited for', async () => {
  const bond = createBond(1)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await relay.begin(bond)
  const device = await relay.join(ana)
  device.socket.pause()
  const began = Date.now()
  await relay.end()
  expect(Date.now() - began).toBeLessThan(6_000)
})
