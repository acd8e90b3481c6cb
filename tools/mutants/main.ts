/**
 * Breaks what ships, one piece at a time, and asks whether the tests notice: `npm run mutants`. Options:
 * `--only PART-OF-A-NAME`, `--every N` for each Nth alone, `--list` to name them without running any, `--jobs N`
 * (two).
 */
import { parseArgs } from 'node:util'
import { root } from '../pinned-node.mjs'
import { mutants } from './all.ts'
import { isGood, lastLine, layerLines, triedLine } from './table.ts'
import { tryMutants } from './try-mutants.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
})

const every = Math.max(1, Number(values.every))
const chosen = mutants
  .filter(({ name }) => name.includes(values.only))
  .filter((_, at) => at % every === 0)
if (values.list) {
  for (const { breaks, name, file } of chosen) console.log(`${breaks.padEnd(5)} ${name}  [${file}]`)
  console.log(`mutants ${chosen.length}`)
} else {
  const tried = await tryMutants(chosen, {
    jobs: Number(values.jobs),
    tried: (one) => console.log(triedLine(one)),
  })
  const bad = tried.filter(({ verdict }) => verdict !== 'caught')
  for (const { mutant, verdict } of bad)
    console.log(`${verdict}: npm run mutants -- --only '${mutant.name}'`)
  console.log(['what was broken of what ships:', ...layerLines(chosen, root)].join('\n'))
  console.log(lastLine(tried))
  process.exitCode = isGood(tried) ? 0 : 1
}
