/**
 * The loop: takes what is known to lead somewhere, changes it, gives it to the target, and keeps it where
 * it ran a part of the source that nothing before it has.
 */
import { createChance } from '../history/chance.ts'
import type { Counters } from './counters.ts'
import type { Current } from './current.ts'
import { minimise } from './minimise.ts'
import { mutate } from './mutate.ts'
import type { Target } from './target.ts'
import type { Fault } from './world.ts'
import { mostMemory, openWorld } from './world.ts'

export interface Finding extends Fault {
  readonly target: string
  readonly inputs: readonly Uint8Array[]
}

export interface EngineParts {
  readonly seed: number
  readonly counters: Counters
  /** Of all targets: every part that ever ran. */
  readonly ever: Uint8Array
  readonly current: Current
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
const inBatch = 64
const patience = 4_000

export async function createFuzzing(
  target: Target,
  index: number,
  parts: EngineParts,
): Promise<Fuzzing> {
  const { counters, ever, current } = parts
  const chance = createChance(parts.seed ^ hash(target.name))
  const world = await openWorld(target, index, current)
  const corpus: Uint8Array[] = []
  const seen = new Uint8Array(counters.ran.length)
  const known = new Set<string>()
  let executions = 0

  async function report(fault: Fault | null, inputs: readonly Uint8Array[]): Promise<void> {
    if (fault === null || known.has(fault.key)) return
    known.add(fault.key)
    const least = await minimise(inputs, (some) => failsAlike(some, fault.key), patience)
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

  /** Whether it ran something new. */
  async function execute(input: Uint8Array): Promise<boolean> {
    executions += 1
    counters.ran.fill(0, 0, counters.length)
    const fault = await world.run(input)
    const isNew = addTo(seen, counters)
    if (isNew) addTo(ever, counters)
    if (fault !== null) await report(fault, [...world.since])
    return isNew
  }

  function next(): Uint8Array {
    const most = target.most ?? 20_000
    const from = chance.happens(0.5) ? chance.pick(corpus.slice(-24)) : chance.pick(corpus)
    const input = mutate(target.shape, from, chance.pick(corpus), chance)
    return input.length > most ? input.slice(0, most) : input
  }

  async function batch(until: number): Promise<void> {
    const inputs: Uint8Array[] = []
    const before = heldNow()
    do {
      const input = next()
      inputs.push(input)
      if (await execute(input)) keep(input)
    } while (inputs.length < inBatch && performance.now() < until)
    await report(await world.late(), [...world.since.slice(0, -1), ...inputs])
    if (heldNow() - before > mostMemory) await weigh(inputs)
  }

  function keep(input: Uint8Array): void {
    corpus.push(input)
    if (corpus.length > largestCorpus) corpus.splice(chance.below(largestCorpus / 2), 1)
  }

  /** Which of them it was that took so much. */
  async function weigh(inputs: readonly Uint8Array[]): Promise<void> {
    for (const input of inputs) {
      globalThis.gc?.()
      const before = heldNow()
      await execute(input)
      const taken = heldNow() - before
      if (taken <= mostMemory) continue
      const what = `took ${Math.round(taken / 1_048_576)} MB`
      parts.found({ kind: 'memory', what, key: what, target: target.name, inputs: [input] })
    }
  }

  for (const example of world.examples) {
    await execute(example)
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
      do await batch(until)
      while (performance.now() < until)
    },
    close: world.close,
  }
}

function addTo(seen: Uint8Array, { ran, length }: Counters): boolean {
  let isNew = false
  for (let at = 0; at < length; at++) {
    if (ran[at] === 1 && seen[at] === 0) {
      seen[at] = 1
      isNew = true
    }
  }
  return isNew
}

function heldNow(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function hash(text: string): number {
  return Buffer.from(text).reduce((sum, byte) => Math.imul(sum ^ byte, 16_777_619), 2_166_136_261)
}
