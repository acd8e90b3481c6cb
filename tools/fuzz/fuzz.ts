/** A whole run: all targets in a process that is watched, and begun anew where it did not come to its end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Covered } from './covered.ts'
import { minimise } from './minimise.ts'
import type { Found, Order, Said } from './orders.ts'
import { watch } from './watch.ts'

export interface FuzzOptions {
  readonly seconds: number
  readonly seed: number
  /** Parts of names; none means all. */
  readonly only: readonly string[]
  /** The module that has them. */
  readonly targets?: string
}

export const allTargets = './targets/all.ts'

export interface Fuzzed {
  readonly executions: ReadonlyMap<string, { readonly executions: number; readonly corpus: number }>
  readonly findings: readonly (Found & { readonly file: string })[]
  /** Bytes, at its highest. */
  readonly memory: number
  readonly covered: Covered
}

export async function fuzz({ targets = allTargets, ...options }: FuzzOptions): Promise<Fuzzed> {
  const { seconds, seed, only } = options
  const folder = mkdtempSync(join(tmpdir(), 'attune-fuzz-'))
  const until = performance.now() + seconds * 1_000
  const executions = new Map<string, { executions: number; corpus: number }>()
  const findings: (Found & { file: string })[] = []
  let earlier = new Map<string, number>()
  let [memory, covered]: [number, Covered] = [0, {}]

  function hear(said: Said): void {
    if (said.kind === 'found') return keep(said.finding)
    if (said.kind === 'covered') return void (covered = said.covered)
    if (said.kind !== 'counts') return
    memory = Math.max(memory, said.memory)
    for (const [name, count, corpus] of said.counts) {
      executions.set(name, { executions: (earlier.get(name) ?? 0) + count, corpus })
    }
  }

  function keep(finding: Found): void {
    if (findings.some(({ key, target }) => key === finding.key && target === finding.target)) return
    const file = join(folder, `${finding.kind}-${findings.length + 1}.json`)
    writeFileSync(file, JSON.stringify(finding, null, 1))
    findings.push({ ...finding, file })
    console.log(`${finding.kind} in ${finding.target}: ${finding.what}\n  saved as ${file}`)
  }

  const without: string[] = []
  for (let round = 0; round === 0 || performance.now() < until; round++) {
    const left = Math.max(1, (until - performance.now()) / 1_000)
    const order = { seconds: left, seed: seed + round, only, without, targets, inputs: null }
    const { fault } = await watch({ ...order, current: join(folder, 'current') }, hear)
    if (fault === null) break
    earlier = new Map([...executions].map(([name, one]) => [name, one.executions]))
    keep({ ...fault, inputs: await shorter(fault, { ...order, current: join(folder, 'again') }) })
    // What hangs once hangs again: the others have the rest of the time.
    without.push(fault.target)
  }
  if (findings.length === 0) rmSync(folder, { recursive: true, force: true })
  return { executions, findings, memory, covered }
}

/** Each try is a process of its own, so there are few of them. */
async function shorter(fault: Found, order: Order): Promise<readonly string[]> {
  const asBytes = fault.inputs.map((input) => new Uint8Array(Buffer.from(input, 'base64')))
  const asText = (inputs: readonly Uint8Array[]) =>
    inputs.map((input) => Buffer.from(input).toString('base64'))
  const fails = async (inputs: readonly Uint8Array[]) => {
    let isFound = false
    const hear = ({ kind }: Said) => void (isFound ||= kind === 'found')
    const again = { ...order, only: [fault.target], without: [], inputs: asText(inputs) }
    const { fault: other } = await watch(again, hear)
    return isFound || other !== null
  }
  return asText(await minimise(asBytes, fails, 15_000))
}
