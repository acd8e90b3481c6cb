/** Runs the tests that rows have registered, and says which of them there were and what came of each. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runOnNode } from '../check/step.ts'
import type { RanTest } from './table.ts'

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** `swap`: `P54,P76` gives two rows each other's definitions, `neighbours` holds each row against its next. */
export async function runPracticeTests(swap = ''): Promise<readonly RanTest[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-practices-'))
  const file = join(folder, 'report.json')
  try {
    const { output } = await runOnNode({
      args: [
        ...['node_modules/vitest/vitest.mjs', 'run', '--project=unit', '.practice.test.ts'],
        ...['--reporter', 'json', `--outputFile.json=${file}`],
      ],
      env: { ATTUNE_SWAP: swap },
      minutes: 5,
    })
    return readRan(file, output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What ran, from a report of any run that had the rows' tests among others. */
export function readRan(file: string, output = ''): readonly RanTest[] {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch (cause) {
    throw new Error(`The tests of the practices did not run:\n${output}`, { cause })
  }
  const ofRows = report.testResults.filter(({ name }) => name.endsWith('.practice.test.ts'))
  return ofRows.flatMap(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0) throw new Error(`${name} fell over: ${message}`)
    return assertionResults.map(({ title, status }) => {
      return { title, file: basename(name), passed: status === 'passed' }
    })
  })
}
