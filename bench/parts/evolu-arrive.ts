/** A new device in Evolu: the whole history from its relay, kept and readable. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tellYears } from '../data/told.ts'
import { countReceived } from '../evolu/counted-socket.ts'
import { everything, openEvolu } from '../evolu/device.ts'
import { startEvoluRelay } from '../evolu/relay-process.ts'
import type { OwnerSecret } from '@evolu/common'
import type { Part } from './part.ts'
import { until } from './part.ts'

export const evoluArrive: Part = async ({ folder, entries }) => {
  const count = tellYears(entries, ['a', 'b']).entries
  const secret = new Uint8Array(readFileSync(join(folder, 'evolu-owner'))) as OwnerSecret
  const device = join(folder, 'evolu-new')
  rmSync(device, { recursive: true, force: true })
  mkdirSync(device)
  const relay = await startEvoluRelay(join(folder, 'evolu-relay'))
  const received = countReceived()
  const start = performance.now()
  const evolu = await openEvolu(device, secret, relay.url)
  let has = 0
  // Told by the client when rows have come; asking for all of them each time would slow it down.
  const stop = evolu.subscribeQuery(everything)(() => (has = evolu.getQueryRows(everything).length))
  void evolu.loadQuery(everything)
  await until(() => has >= count, 600)
  const took = performance.now() - start
  stop()
  await evolu[Symbol.asyncDispose]()
  await relay.end()
  return { 'evolu.arrive': took, 'evolu.wire': received.bytes }
}
