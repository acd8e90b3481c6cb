// `npm test`, `npm run check` (--fast) and `npm run test:long` (--long): runs every step, shows all
// that a failing one said, goes on, and ends with one line that counts.
import type { Outcome, Step } from './step.ts'
import { stagesOf } from './steps.ts'
import type { Mode } from './steps.ts'

const mode: Mode = process.argv.includes('--fast')
  ? 'fast'
  : process.argv.includes('--long')
    ? 'long'
    : 'all'

let passed = 0
let failed = 0
for (const lanes of stagesOf(mode)) await Promise.all(lanes.map(runInTurn))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runInTurn(lane: Step[]) {
  for (const step of lane) {
    const outcome = await timed(step)
    passed += outcome.passed
    failed += outcome.failed
  }
}

async function timed({ name, run }: Step) {
  const begin = performance.now()
  const outcome: Outcome = await run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }))
  const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`
  const count = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed` : ''
  const mark = outcome.failed === 0 ? '✓' : '✗'
  console.log(`${mark} ${name.padEnd(28)}${count.padStart(14)}${seconds.padStart(10)}`)
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`)
  if (outcome.warning !== undefined) console.log(`\nWarning: ${outcome.warning}\n`)
  return outcome
}
