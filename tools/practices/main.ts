/**
 * `npm run practices`: which of the rows work, derived from the definitions and from tests that really
 * ran, and `docs/practices.md` written anew. `--check` writes nothing and fails where the page is old.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { practices } from '../../app/src/content/practices/practices.ts'
import { root } from '../pinned-node.mjs'
import { places } from './places.ts'
import { runPracticeTests } from './run-practice-tests.ts'
import { lineOf, pageOf, servedRows } from './table.ts'

const page = join(root, 'docs', 'practices.md')
const tests = await runPracticeTests()
const served = servedRows({ definitions: practices, places, tests })
const text = await format(pageOf(served), { ...(await resolveConfig(page)), parser: 'markdown' })
const red = tests.filter(({ passed }) => !passed)
for (const { title, file } of red) console.log(`✗ ${title} (${file})`)

if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.log('docs/practices.md is not what the definitions and tests say: npm run practices')
  process.exitCode = 1
}
if (red.length > 0) process.exitCode = 1
console.log(lineOf(served))
