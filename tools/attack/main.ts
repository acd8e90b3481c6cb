/**
 * Hostile relays, members and clients against what ships: `npm run attack`. Options: `--seed TEXT`,
 * `--only PART-OF-A-NAME`, `--list` for each attack and what was noticed, `--modules` for each module.
 */
import { parseArgs } from 'node:util'
import { beginCovering, coveredLines, createTally } from '../proof/covered.ts'
import type { Outcome } from './attack.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'attune' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    modules: { type: 'boolean', default: false },
  },
})
const { seed, only, list, modules } = values

// Before what it looks at is imported.
const covering = beginCovering()
const { attacks } = await import('./all.ts')
const { judge } = await import('./attack.ts')
const { figuresOf, isGood, lastLine, outcomeLine, threatLines } = await import('./table.ts')

const outcomes: Outcome[] = []
for (const attack of attacks.filter(({ name }) => name.includes(only))) {
  const outcome = await judge(attack, seed)
  outcomes.push(outcome)
  const isFault = outcome.verdict !== 'refused'
  if (list || isFault) console.log(outcomeLine(outcome))
  if (isFault) console.log(`  again: npm run attack -- --seed '${seed}' --only '${attack.name}'`)
}

const tally = createTally()
tally.add(covering.take())
const covered = tally.covered()
const figures = figuresOf(outcomes)
console.log(threatLines(outcomes).join('\n'))
if (modules) {
  for (const [file, { functions, ran }] of [...covered].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${file.padEnd(52)} ${String(ran).padStart(4)} of ${functions}`)
}
console.log(['what ran of what ships:', ...coveredLines(covered)].join('\n'))
if (figures.void > 0) console.log(`${figures.void} attacks prove nothing: see above`)
console.log(lastLine(figures))
process.exitCode = isGood(figures) && outcomes.length > 0 ? 0 : 1
