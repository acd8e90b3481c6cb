/**
 * The loop: takes what is known to lead somewhere, changes it, gives it to the target, and keeps it where
 * it ran a part of the source that nothing before it has. Coverage is looked at for many inputs at once,
 * and for each only where there was something new.
 */
import { createChance } from '../history/chance.ts'
import type { Covering, ScriptRun } from '../proof/covered.ts'
import type { Current } from './current.ts'
import { minimise } from './minimise.ts'
import { mutate } from './mutate.ts'
import { createSeen } from './seen.ts'
import type { Target } from './target.ts'
import type { Fault } from './world.ts'
import { mostMemory, openWorld } from './world.ts'

export interface Finding extends Fault {
  readonly target: string
  readonly inputs: readonly Uint8Array[]
}

export interface EngineParts {
  readonly seed: number
  readonly covering: Covering
  readonly current: Current
  ran(runs: readonly ScriptRun[]): void
  found(finding: Finding): void
}

export interface Fuzzing {
  readonly target: Target
  readonly executions: number
  readonly corpus: number
  /** Goes on for so many milliseconds. */
  go(milliseconds: number): Promise<void>
  close(): Promise<void>
}

const largestCorpus = 3_000
const batchMilliseconds = 40
const mostInBatch = 512

export async function createFuzzing(
  target: Target,
  index: number,
  parts: EngineParts,
): Promise<Fuzzing> {
  const { covering, current } = parts
  const chance = createChance(parts.seed ^ hash(target.name))
  const world = await openWorld(target, index, current)
  const corpus: Uint8Array[] = []
  const seen = createSeen()
  const known = new Set<string>()
  let executions = 0

  async function report(fault: Fault | null, inputs: readonly Uint8Array[]): Promise<void> {
    if (fault === null || known.has(fault.key)) return
    known.add(fault.key)
    const least = await minimise(inputs, (some) => failsAlike(some, fault.key), 4_000)
    parts.found({ ...fault, target: target.name, inputs: least })
  }

  async function failsAlike(inputs: readonly Uint8Array[], key: string): Promise<boolean> {
    const other = await openWorld(target, index, current)
    let isAlike = false
    for (const input of inputs) isAlike = (await other.run(input))?.key === key || isAlike
    isAlike = (await other.late())?.key === key || isAlike
    await other.close()
    return isAlike
  }

  async function execute(input: Uint8Array): Promise<void> {
    executions += 1
    const fault = await world.run(input)
    if (fault !== null) await report(fault, [...world.since])
  }

  function take(): readonly ScriptRun[] {
    const runs = covering.take()
    parts.ran(runs)
    return runs
  }

  function next(): Uint8Array {
    const newest = corpus.slice(-24)
    const from = chance.happens(0.5) ? chance.pick(newest) : chance.pick(corpus)
    const input = mutate(target.shape, from, chance.pick(corpus), chance)
    return input.length > (target.most ?? 20_000) ? input.slice(0, target.most ?? 20_000) : input
  }

  async function batch(): Promise<void> {
    take()
    const inputs: Uint8Array[] = []
    const until = performance.now() + batchMilliseconds
    const before = process.memoryUsage()
    while (inputs.length < mostInBatch && performance.now() < until) {
      const input = next()
      inputs.push(input)
      await execute(input)
    }
    await report(await world.late(), [...world.since.slice(0, -1), ...inputs])
    const after = process.memoryUsage()
    if (heldIn(after) - heldIn(before) > mostMemory) await weigh(inputs)
    if (seen.hasNew(take())) await keepNew(inputs)
  }

  /** Which of them it was: half of them once more, and the other half. */
  async function keepNew(inputs: readonly Uint8Array[]): Promise<void> {
    const [first] = inputs
    if (inputs.length === 1 && first !== undefined) return keep(first)
    const middle = Math.ceil(inputs.length / 2)
    for (const half of [inputs.slice(0, middle), inputs.slice(middle)]) {
      for (const input of half) await execute(input)
      if (seen.hasNew(take())) await keepNew(half)
    }
  }

  async function keep(input: Uint8Array): Promise<void> {
    await execute(input)
    if (!seen.add(take())) return
    corpus.push(input)
    if (corpus.length > largestCorpus) corpus.splice(chance.below(largestCorpus / 2), 1)
  }

  /** Which of them it was that took so much. */
  async function weigh(inputs: readonly Uint8Array[]): Promise<void> {
    for (const input of inputs) {
      globalThis.gc?.()
      const before = heldIn(process.memoryUsage())
      await execute(input)
      const taken = heldIn(process.memoryUsage()) - before
      if (taken <= mostMemory) continue
      const what = `took ${Math.round(taken / 1_048_576)} MB`
      parts.found({ kind: 'memory', what, key: what, target: target.name, inputs: [input] })
    }
  }

  take()
  for (const example of world.examples) {
    await execute(example)
    seen.add(take())
    corpus.push(example)
  }
  await report(await world.late(), [...world.examples])
  return {
    target,
    get executions() {
      return executions
    },
    get corpus() {
      return corpus.length
    },
    async go(milliseconds) {
      const until = performance.now() + milliseconds
      do await batch()
      while (performance.now() < until)
    },
    close: world.close,
  }
}

function heldIn({ heapUsed, arrayBuffers }: NodeJS.MemoryUsage): number {
  return heapUsed + arrayBuffers
}

function hash(text: string): number {
  return [...text].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  )
}
