/** One row from device to device in Evolu over its loopback relay, on top of the same history. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnerSecret } from '@evolu/common'
import { newest, openEvolu } from '../evolu/device.ts'
import { startEvoluRelay } from '../evolu/relay-process.ts'
import type { Part } from './part.ts'
import { quantile } from './part.ts'

const times = 60

export const evoluPass: Part = async ({ folder }) => {
  const secret = new Uint8Array(readFileSync(join(folder, 'evolu-owner'))) as OwnerSecret
  const relay = await startEvoluRelay(join(folder, 'evolu-relay'))
  const open = (name: string) => {
    cpSync(join(folder, name), join(folder, `pass-${name}`), { recursive: true })
    return openEvolu(join(folder, `pass-${name}`), secret, relay.url)
  }
  const [here, there] = [await open('evolu-device'), await open('evolu-new')]
  await Promise.all([here, there].map((one) => one.loadQuery(newest)))
  // The first exchange with the relay is over.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const took: number[] = []
  for (let count = 0; count < times; count++) {
    const body = `A small thing, ${count}`
    const start = performance.now()
    const seen = new Promise<void>((resolve) => {
      const stop = there.subscribeQuery(newest)(() => {
        if (!there.getQueryRows(newest).some((row) => row['body'] === body)) return
        queueMicrotask(stop)
        resolve()
      })
    })
    here.insert('entry', { by: '0', day: '2026-11-22', kind: 'round.written', body })
    await seen
    took.push(performance.now() - start)
  }
  await relay.end()
  return { 'evolu.pass-p50': quantile(took, 0.5), 'evolu.pass-p99': quantile(took, 0.99) }
}
