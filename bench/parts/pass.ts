/** One entry from device to device over the loopback relay, on top of the ten years: said here, seen there. */
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createWebTransport } from '../../app/src/sync/web-transport.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { openAttune } from '../data/device.ts'
import { openNodeStore } from '../data/node-store.ts'
import type { Part } from './part.ts'
import { quantile, until } from './part.ts'

const times = 60

export const pass: Part = async ({ folder }) => {
  // All three anew each time: a relay that knows more of a device than its own disk is another story.
  const data = join(folder, 'pass-relay')
  rmSync(data, { recursive: true, force: true })
  cpSync(join(folder, 'relay'), data, { recursive: true })
  const relay = await startRelay(['--data', data, '--port', '0', '--open'])
  const open = (file: string) => {
    // What an earlier time wrote ahead would be taken for this one's.
    for (const end of ['-wal', '-shm']) rmSync(join(folder, `pass-${file}${end}`), { force: true })
    copyFileSync(join(folder, file), join(folder, `pass-${file}`))
    const attune = openAttune(
      openNodeStore(join(folder, `pass-${file}`)),
      createWebTransport(relay.address),
    )
    attune.wake()
    return attune
  }
  const [here, there] = [open('device.db'), open('new.db')]
  const isIn = () => here.space.value?.online === true && there.space.value?.online === true
  await until(() => isIn() && here.space.value?.allSent === true)
  const took: number[] = []
  for (let count = 0; count < times; count++) {
    const key = here.nameRound('small-win')
    const start = performance.now()
    const seen = new Promise<void>((resolve) => {
      const stop = there.space.subscribe(() => {
        if (there.round(key)?.view.steps[0]?.phase.is !== 'written') return
        queueMicrotask(() => stop())
        resolve()
      })
    })
    await here.write(key, { text: `A small thing, ${count}` })
    await seen
    took.push(performance.now() - start)
    await until(() => here.space.value?.allSent === true)
  }
  await relay.end('SIGTERM')
  return { 'pass.p50': quantile(took, 0.5), 'pass.p99': quantile(took, 0.99) }
}
