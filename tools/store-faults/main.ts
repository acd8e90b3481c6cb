/**
 * `npm run store-faults`: what a phone keeps, when its store fails at any moment, and when any of its records
 * is damaged. `--every 7` for fewer moments, `--regions` and `--most` for fewer bits, `--kind` and `--at` for one.
 */
import { parseArgs } from 'node:util'
import { failEverywhere } from './failures.ts'
import type { FaultKind } from './faulty-store.ts'
import { flipEach } from './flips.ts'
import { createRelayHere } from './relay-here.ts'
import { play } from './scene.ts'

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '4' },
    most: { type: 'string', default: '1000' },
    regions: { type: 'string', default: '5' },
    kind: { type: 'string', multiple: true },
    at: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const failed = await failEverywhere({
  every: Number(values.every),
  ...(values.kind && { kinds: values.kind as FaultKind[] }),
  ...(values.at === undefined ? {} : { only: Number(values.at) }),
})
for (const one of [...failed.silent, ...failed.broken]) console.log(`lost: ${one}`)
console.log([...failed.byKind].map(([kind, count]) => `${kind} ${count}`).join(', '))
console.log(
  `operations ${failed.operations}, failures ${failed.runs}, broken ${failed.broken.length}, silent loss ${failed.silent.length}`,
)
const relay = createRelayHere('store faults')
const played = await play(relay, { wins: 340 })
const flipped = await flipEach(relay, played, {
  most: Number(values.most),
  regions: Number(values.regions),
})
await relay.close()
for (const [kind, notes] of flipped.byKind) {
  const counts = Map.groupBy(notes, (note) => note)
  console.log(`  ${kind}: ${[...counts].map(([note, all]) => `${all.length} ${note}`).join(', ')}`)
}
for (const one of flipped.silent) console.log(`lost: ${one}`)
const silent = failed.silent.length + flipped.silent.length
console.log(
  `records ${flipped.records}, flips ${flipped.flips}, detected ${flipped.detected}, healed ${flipped.healed}, told ${flipped.told}, silent loss ${silent}`,
)
process.exit(silent + failed.broken.length === 0 && flipped.detected === flipped.flips ? 0 : 1)
