import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runOnNode } from './step.ts'
import type { Outcome, Step } from './step.ts'

type Options = { args?: string[]; env?: Record<string, string>; minutes?: number }

/** Projects of vitest.config.ts, counted test by test. */
export function vitestStep(name: string, projects: string[], options: Options = {}): Step {
  const { args = [], ...limits } = options
  const report = join('test-results', `${name.replaceAll(/\W+/g, '-')}.json`)
  return {
    name,
    run: async () => {
      mkdirSync('test-results', { recursive: true })
      rmSync(report, { force: true })
      const { code, output } = await runOnNode({
        args: [
          ...[
            'node_modules/vitest/vitest.mjs',
            'run',
            ...projects.map((project) => `--project=${project}`),
          ],
          ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
          ...args,
        ],
        ...limits,
      })
      return countTests(readReport(report), code, output)
    },
  }
}

/** What vitest's JSON reporter writes, as far as counting goes. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  numTotalTests: number
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[]
}

/**
 * Counts so that nothing slips through: a skipped test, a file that fell over before its first
 * test, a run without tests and a crash are failures, and say so.
 */
export function countTests(report: Report | null, code: number, output: string): Outcome {
  if (!report) return { passed: 0, failed: 1, output: `${output}\nThe test runner crashed.` }
  const { numPassedTests: passed, numFailedTests, numTotalTests } = report
  const skipped = numTotalTests - passed - numFailedTests
  const fallen = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const said = [
    ...(numTotalTests === 0 ? ['No test was found.'] : []),
    ...(skipped > 0 ? [`${skipped} tests were skipped, which counts as failed.`] : []),
    ...fallen.map((file) => `${file.name} fell over before its first test.`),
  ]
  const failed = numFailedTests + skipped + fallen.length + Number(numTotalTests === 0)
  if (failed === 0 && code !== 0) {
    return {
      passed,
      failed: 1,
      output: `${output}\nTests passed, yet the runner ended with ${code}.`,
    }
  }
  return { passed, failed, output: [output, ...said].join('\n') }
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}
