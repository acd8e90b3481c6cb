/**
 * `npm run fuzz -- --seconds 60`: everything that takes bytes of others, given what nobody would send who
 * means well. `--seed` for another run, `--only` for some of the targets, `--again` for what was saved.
 */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coveredLines } from './covered.ts'
import type { Fuzzed } from './fuzz.ts'
import { allTargets, fuzz } from './fuzz.ts'
import type { Found, Said } from './orders.ts'
import { watch } from './watch.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    again: { type: 'string' },
  },
})
if (values.again === undefined) await run()
else await tryAgain(values.again)

async function run(): Promise<void> {
  const { only } = values
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
  const fuzzed = await fuzz({ seconds, seed, only })
  console.log(`\nseed ${seed}, ${seconds} s, ${fuzzed.executions.size} targets`)
  for (const line of reportOf(fuzzed)) console.log(line)
  process.exitCode = fuzzed.findings.length === 0 ? 0 : 1
}

function reportOf({ executions, findings, memory, covered }: Fuzzed): readonly string[] {
  const all = [...executions]
  const count = (kind: Found['kind']) => findings.filter((one) => one.kind === kind).length
  const total = all.reduce((sum, [, one]) => sum + one.executions, 0)
  return [
    ...all.map(
      ([name, one]) =>
        `  ${name.padEnd(40)} ${String(one.executions).padStart(9)} executions, ${String(one.corpus).padStart(5)} kept`,
    ),
    ...(Object.keys(covered).length > 0 ? ['Of what ships it ran:', ...coveredLines(covered)] : []),
    `executions ${total}, crashes ${count('crash') + count('memory')}, hangs ${count('hang')}, peak memory ${Math.ceil(memory / 1_048_576)} MB`,
  ]
}

async function tryAgain(file: string): Promise<void> {
  const { target, inputs } = JSON.parse(readFileSync(file, 'utf8')) as Found
  const current = join(tmpdir(), `attune-fuzz-${process.pid}`)
  let isFound = false
  const hear = (said: Said) => {
    if (said.kind !== 'found') return
    isFound = true
    console.log(said.finding.what)
  }
  const order = {
    seconds: 0,
    seed: 0,
    only: [target],
    without: [],
    targets: allTargets,
    current,
    inputs,
  }
  const { fault } = await watch(order, hear)
  if (fault !== null) console.log(fault.what)
  console.log(isFound || fault !== null ? 'it fails' : 'it does not fail any more')
  process.exitCode = isFound || fault !== null ? 1 : 0
}
