/**
 * `npm run race -- [--rounds N] [--relays N] [--seed N]`: the last deposits of a slot arrive in the same
 * moment, over separate lines and separate relays on one store. Each reveal opens exactly once.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coverageLines } from '../crash/coverage.ts'
import { runRaces } from './run.ts'
import { isGreen } from './tally.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    relays: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
})
const [rounds, relays, seed] = [values.rounds, values.relays, values.seed].map(Number)
if (!rounds || !relays || !seed) throw new Error('--rounds, --relays and --seed are numbers from 1')
const coverage = mkdtempSync(join(tmpdir(), 'attune-coverage-'))
const say = (text: string) => console.error(text)
const tally = await runRaces({ rounds, relays, seed, coverage, say })
console.log('Covered:')
for (const line of coverageLines(coverage)) console.log(line)
rmSync(coverage, { recursive: true, force: true })
const { once, twice, never, early, different, wrong, withdrawn, tooLate } = tally
console.log(`Withdrawals that came before the last deposit ${withdrawn}, too late ${tooLate}`)
console.log(`Streams that differed ${different}, answers that make no sense ${wrong.length}`)
for (const text of wrong.slice(0, 10)) console.log(`  ${text}`)
if (!isGreen(tally)) {
  console.log(`Again: npm run race -- --rounds ${rounds} --relays ${relays} --seed ${seed}`)
  process.exitCode = 1
}
console.log(
  `races ${tally.rounds}, released once ${once}, twice ${twice}, never ${never}, early ${early}`,
)
