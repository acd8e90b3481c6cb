/** Opening the ten years from the disk, without a network: to Today, and until all of it can be read. */
import { join } from 'node:path'
import { noTransport, openAttune } from '../data/device.ts'
import { openNodeStore } from '../data/node-store.ts'
import type { Part } from './part.ts'
import { until } from './part.ts'

export const open: Part = async ({ folder }) => {
  const store = openNodeStore(join(folder, 'device.db'))
  const start = performance.now()
  const attune = openAttune(store, noTransport)
  await new Promise<void>((resolve) => attune.space.subscribe((view) => view && resolve()))
  const today = performance.now() - start
  await until(() => attune.past.value.length > 0)
  const lists = [attune.past, attune.jar, attune.wins, attune.memories]
  const listed = lists.reduce((sum, list) => sum + list.value.length, 0)
  const whole = performance.now() - start
  const rounds = attune.past.value.filter(({ key }) => attune.round(key) !== null)
  const everyRound = performance.now() - start
  if (listed === 0 || rounds.length === 0) throw new Error('nothing was opened')
  const memory = process.memoryUsage.rss() / 1_048_576
  store.close()
  return {
    'open.today': today,
    'open.whole': whole,
    'open.every-round': everyRound,
    'open.memory': memory,
  }
}
