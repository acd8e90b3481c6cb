/** The process that tries things. It may hang or fall over: `watch.ts` is another one, and looks on. */
import { beginCovering, createTally } from '../proof/covered.ts'
import { createCurrent } from './current.ts'
import type { Fuzzing } from './engine.ts'
import { createFuzzing } from './engine.ts'
import type { Order, Said } from './orders.ts'
import { faultOf, hearStrays, openWorld } from './world.ts'

const order = JSON.parse(process.argv[2] ?? '') as Order
const say = (said: Said) => void process.send?.(said)
// Before anything that ships is imported.
const covering = beginCovering()
const { targets } = await import('./targets/all.ts')
const tally = createTally()
const ran = (runs: Parameters<typeof tally.add>[0]) => tally.add(runs)
ran(covering.take())
const current = createCurrent(order.current)
hearStrays()
if (order.inputs === null) await fuzz(order.seconds)
else await replay(order.inputs)
process.exit(0)

async function fuzz(seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1_000
  const all: Fuzzing[] = []
  for (const [index, target] of targets.entries()) {
    if (!order.targets.includes(target.name)) continue
    try {
      all.push(
        await createFuzzing(target, index, { seed: order.seed, covering, current, ran, found }),
      )
    } catch (error) {
      found({ ...faultOf('crash', error), target: target.name, inputs: [] })
    }
    tellCounts(all)
  }
  while (performance.now() < until) {
    const left = (until - performance.now()) / all.length
    for (const one of all) {
      await one.go(Math.min(400, Math.max(30, left)))
      if (performance.now() >= until) break
    }
    tellCounts(all)
  }
  for (const one of all) await one.close()
  say({ kind: 'covered', covered: [...tally.covered()] })
}

/** What was saved, once more: says what comes of it. */
async function replay(inputs: readonly string[]): Promise<void> {
  const index = targets.findIndex(({ name }) => name === order.targets[0])
  const target = targets[index]
  if (target === undefined) throw new Error('no such target')
  const world = await openWorld(target, index, current)
  for (const input of inputs) {
    const fault = await world.run(new Uint8Array(Buffer.from(input, 'base64')))
    if (fault !== null) return found({ ...fault, target: target.name, inputs: world.since })
  }
  const fault = await world.late()
  if (fault !== null) found({ ...fault, target: target.name, inputs: world.since })
}

function found({
  inputs,
  ...finding
}: Parameters<Parameters<typeof createFuzzing>[2]['found']>[0]) {
  const encoded = inputs.map((input) => Buffer.from(input).toString('base64'))
  say({ kind: 'found', finding: { ...finding, inputs: encoded } })
}

function tellCounts(all: readonly Fuzzing[]): void {
  const memory = process.resourceUsage().maxRSS * 1_024
  const counts = all.map(
    ({ target, executions, corpus }) => [target.name, executions, corpus] as const,
  )
  say({ kind: 'counts', counts, memory })
}
