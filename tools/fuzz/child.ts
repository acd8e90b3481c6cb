/** The process that tries things. It may hang or fall over: `watch.ts` is another one, and looks on. */
import { countWhatRuns } from './counters.ts'
import { coveredBy } from './covered.ts'
import { createCurrent } from './current.ts'
import type { Finding, Fuzzing } from './engine.ts'
import { createFuzzing } from './engine.ts'
import type { Order, Said } from './orders.ts'
import type { Target } from './target.ts'
import { faultOf, hearStrays, openWorld } from './world.ts'

const order = JSON.parse(process.argv[2] ?? '') as Order
const say = (said: Said) => void process.send?.(said)
// Before anything that ships is imported.
const counters = countWhatRuns()
const { targets } = (await import(order.targets)) as { targets: readonly Target[] }
say({ kind: 'targets', names: targets.map(({ name }) => name) })
const current = createCurrent(order.current)
const ever = new Uint8Array(counters.ran.length)
hearStrays()
const work = order.inputs === null ? fuzz(order.seconds) : replay(order.inputs)
await work.catch((error: unknown) => {
  console.error('the fuzzer itself broke:', error)
  process.exit(1)
})
// What was said last has to have been heard.
process.send?.({ kind: 'end' }, () => process.exit(0))

async function fuzz(seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1_000
  const all: Fuzzing[] = []
  for (const [index, target] of targets.entries()) {
    if (!isChosen(target.name)) continue
    try {
      const parts = { seed: order.seed, counters, ever, current, found }
      all.push(await createFuzzing(target, index, parts))
    } catch (error) {
      found({ ...faultOf('crash', error), target: target.name, inputs: [] })
    }
    tellCounts(all)
  }
  while (performance.now() < until) {
    const left = (until - performance.now()) / all.length
    for (const one of all) {
      await one.go(Math.min(2_000, Math.max(20, left)))
      if (performance.now() >= until) break
    }
    tellCounts(all)
  }
  for (const one of all) await one.close()
  say({ kind: 'covered', covered: coveredBy(counters, ever) })
}

function isChosen(name: string): boolean {
  const { only, without } = order
  return !without.includes(name) && (only.length === 0 || only.some((one) => name.includes(one)))
}

/** What was saved, once more: says what comes of it. */
async function replay(inputs: readonly string[]): Promise<void> {
  const index = targets.findIndex(({ name }) => name === order.only[0])
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

function found({ inputs, ...finding }: Finding): void {
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
