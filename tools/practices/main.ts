/**
 * `npm run practices`: which of the rows work, derived from the definitions and from tests that really
 * ran, and `docs/practices.md` written anew; then the definitions of neighbouring rows are swapped, and
 * the tests of both have to fail. `--check` writes nothing and fails where the page is old; `--report`
 * reads what ran from a report that is there, and swaps nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { practices } from '../../app/src/content/practices/practices.ts'
import { root } from '../pinned-node.mjs'
import { definitionFiles } from './definition-files.ts'
import { places } from './places.ts'
import { readRan, runPracticeTests } from './run-practice-tests.ts'
import { lineOfPairs, pairsOf } from './swapped.ts'
import { lineOf, pageOf, servedRows } from './table.ts'

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, report: { type: 'string' } },
})
const page = join(root, 'docs', 'practices.md')
const tests =
  values.report === undefined ? await runPracticeTests() : readRan(join(root, values.report))
const served = servedRows({ definitions: practices, places, tests })
const made = pageOf(served, definitionFiles(practices))
const text = await format(made, { ...(await resolveConfig(page)), parser: 'markdown' })
const red = tests.filter(({ passed }) => !passed)
for (const { title, file } of red) console.log(`✗ ${title} (${file})`)
if (red.length > 0) process.exitCode = 1

if (values.check !== true) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.log('docs/practices.md is not what the definitions and tests say: npm run practices')
  process.exitCode = 1
}
if (values.report === undefined) {
  const pairs = pairsOf(await runPracticeTests('neighbours'))
  console.log(lineOfPairs(pairs))
  if (pairs.some(({ areBothRed }) => !areBothRed)) process.exitCode = 1
}
console.log(lineOf(served))
