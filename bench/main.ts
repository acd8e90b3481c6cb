// `npm run bench`: our figures beside the design's bars and the nearest peer, in one run.
//   --only NAME     one part and what it needs (may be given again)
//   --entries N     how long the history is; 40,000
//   --json FILE     everything that was measured
//   --quick         each part once, without waiting for the machine to be quiet
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../tools/pinned-node.mjs'
import type { Figures } from './parts/part.ts'
import type { NamedPart } from './parts/parts.ts'
import { parts } from './parts/parts.ts'
import { isDisturbed, load, mayAgain, quiet } from './report/quiet.ts'
import { rowsOf } from './report/rows.ts'
import type { Samples } from './report/samples.ts'
import { withFigures } from './report/samples.ts'
import { pageOf, tableOf } from './report/table.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    entries: { type: 'string', default: '40000' },
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const entries = Number(values.entries)
if (!Number.isInteger(entries) || entries < 100) throw new Error('--entries is at least 100')

const bench = join(root, 'bench')
if (!existsSync(join(bench, 'node_modules', '@evolu', 'common')))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: bench })

const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
let samples: Samples = {}
let failed = 0
let loudest = 0
try {
  for (const part of wanted(values.only)) {
    for (let time = 0; time < (values.quick ? 1 : part.times); time++) {
      const found = await takeFigures(part)
      if (found === null) failed += 1
      else samples = withFigures(samples, found)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const rows = rowsOf(samples)
console.log(`\n${tableOf(rows, samples)}`)
if (values.json !== undefined)
  writeFileSync(values.json, JSON.stringify({ entries, samples, rows }))
// A run of a few parts, or of a short history, says nothing that would stay true.
if (values.only === undefined && entries >= 10_000)
  writeFileSync(join(root, 'docs', 'figures.md'), pageOf(rows, samples, { entries, loudest }))
process.exitCode = failed > 0 ? 1 : 0

/** What was asked for, and what it needs before. */
function wanted(only: readonly string[] | undefined): readonly NamedPart[] {
  if (only === undefined) return parts
  const names = new Set(only)
  for (const { name, needs } of parts.toReversed())
    if (names.has(name)) for (const one of needs) names.add(one)
  const unknown = only.find((name) => !parts.some((part) => part.name === name))
  if (unknown !== undefined)
    throw new Error(`${unknown} is none of ${parts.map(({ name }) => name).join(', ')}`)
  return parts.filter(({ name }) => names.has(name))
}

/** Null where the part broke: the others go on. */
async function takeFigures(part: NamedPart): Promise<Figures | null> {
  for (let tries = 0; ; tries++) {
    if (!values.quick) await quiet()
    const start = performance.now()
    const found = await runPart(part)
    const seconds = Math.round((performance.now() - start) / 1_000)
    const again = !values.quick && mayAgain() && tries < 2 && isDisturbed()
    console.log(`${part.name}: ${seconds} s${again ? ', disturbed: once more' : ''}`)
    loudest = Math.max(loudest, load())
    if (!again) return found
  }
}

/** Where all of it has ended by itself there is nobody to end. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    return
  }
}

async function runPart({ name }: NamedPart): Promise<Figures | null> {
  const args = [join(bench, 'part.ts'), name, folder, String(entries)]
  // A group of its own: a part that breaks must not leave a relay behind.
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    // People get built code, and compiled code from their browser's store: Node's own, filled by the first parts.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  })
  let printed = ''
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()))
  const code = await new Promise((resolve) => child.on('exit', resolve))
  endGroup(child.pid)
  if (code === 0) return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Figures
  console.error(printed)
  return null
}
