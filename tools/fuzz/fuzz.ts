/** A whole run: all targets in a process that is watched, and begun anew where it did not come to its end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Covered } from '../proof/covered.ts'
import { minimise } from './minimise.ts'
import type { Found, Said } from './orders.ts'
import { targets } from './targets/all.ts'
import { watch } from './watch.ts'

export interface FuzzOptions {
  readonly seconds: number
  readonly seed: number
  /** Parts of names; none means all. */
  readonly only: readonly string[]
}

export interface Fuzzed {
  readonly executions: ReadonlyMap<string, { readonly executions: number; readonly corpus: number }>
  readonly findings: readonly (Found & { readonly file: string })[]
  readonly memory: number
  readonly covered: Covered
}

export async function fuzz({ seconds, seed, only }: FuzzOptions): Promise<Fuzzed> {
  const names = targets.map(({ name }) => name)
  const chosen = names.filter((name) => only.length === 0 || only.some((one) => name.includes(one)))
  const folder = mkdtempSync(join(tmpdir(), 'attune-fuzz-'))
  const current = join(folder, 'current')
  const until = performance.now() + seconds * 1_000
  const executions = new Map<string, { executions: number; corpus: number }>()
  const earlier = new Map<string, number>()
  const findings: (Found & { file: string })[] = []
  let [memory, covered]: [number, Covered] = [0, new Map()]

  function hear(said: Said): void {
    if (said.kind === 'found') return keep(said.finding)
    if (said.kind === 'covered') return void (covered = new Map(said.covered))
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

  let left = [...chosen]
  for (let round = 0; left.length > 0; round++) {
    const time = (until - performance.now()) / 1_000
    if (round > 0 && time <= 0) break
    const order = { seconds: Math.max(1, time), seed: seed + round, targets: left, current }
    const { fault } = await watch({ ...order, inputs: null }, { names, hear })
    if (fault === null) break
    for (const [name, { executions: count }] of executions) earlier.set(name, count)
    keep({
      ...fault,
      inputs: await shorter(fault, { ...order, current: `${current}-again` }, names),
    })
    // What hangs once hangs again: the others have the rest of the time.
    left = left.filter((name) => name !== fault.target)
  }
  if (findings.length === 0) rmSync(folder, { recursive: true, force: true })
  return { executions, findings, memory, covered }
}

/** Each try is a process of its own, so there are few of them. */
async function shorter(
  fault: Found,
  order: Omit<Parameters<typeof watch>[0], 'inputs'>,
  names: readonly string[],
): Promise<readonly string[]> {
  const asBytes = fault.inputs.map((input) => new Uint8Array(Buffer.from(input, 'base64')))
  const asText = (inputs: readonly Uint8Array[]) =>
    inputs.map((input) => Buffer.from(input).toString('base64'))
  const fails = async (inputs: readonly Uint8Array[]) => {
    const again = { ...order, targets: [fault.target], inputs: asText(inputs) }
    let isFound = false
    const hear = (said: Said) => void (isFound ||= said.kind === 'found')
    const { fault: other } = await watch(again, { names, hear })
    return isFound || other !== null
  }
  return asText(await minimise(asBytes, fails, 60_000))
}
