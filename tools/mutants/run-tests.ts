/** Runs test files by themselves, with or without a mutant, and says what came of it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOnNode } from '../check/step.ts'
import type { Mutant } from './mutant.ts'
import { orderToEnv } from './order.ts'

export interface TestRun {
  /** By the path that they were asked for; missing for one that was not found. */
  readonly files: ReadonlyMap<string, TestedFile>
  readonly code: number
  readonly output: string
  /** Whether any of them has loaded the mutant. */
  readonly isLoaded: boolean
}

export interface TestedFile {
  readonly message: string
  readonly passed: number
  readonly failures: readonly Failure[]
}

export interface Failure {
  readonly test: string
  readonly message: string
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

/** `mutant` is null for the code as it is. */
export async function runTests(tests: readonly string[], mutant: Mutant | null): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-mutant-'))
  const [report, seen] = [join(folder, 'report.json'), join(folder, 'seen')]
  const { file, before, after } = mutant ?? { file: null, before: '', after: '' }
  const order = { file, before, after, seen, cache: join(folder, 'cache') }
  try {
    const { code, output } = await runOnNode({
      args: [
        ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tools/mutants/vitest.config.ts'],
        ...projectsOf(tests).map((project) => `--project=${project}`),
        // One that fails is enough, but three times: a busy machine must not catch what no test does.
        ...['--bail', mutant === null ? '0' : '1', '--retry', '2', '--maxWorkers', '1'],
        ...poolOf(tests),
        ...['--reporter', 'json', `--outputFile.json=${report}`],
        ...tests,
      ],
      env: orderToEnv(order),
      minutes: mostMinutes,
    })
    return { files: readFiles(report, tests), code, output, isLoaded: existsSync(seen) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Far more than any of them takes. */
const mostMinutes = 3

/** Threads end with their process, whatever they are in. A browser has no say in it. */
function poolOf(tests: readonly string[]): readonly string[] {
  return tests.some((test) => test.includes('.browser.test.')) ? [] : ['--pool', 'threads']
}

function projectsOf(tests: readonly string[]): readonly string[] {
  const named = ['slow', 'long', 'browser'].filter((kind) =>
    tests.some((test) => test.includes(`.${kind}.test.`)),
  )
  return ['unit', ...named]
}

function readFiles(report: string, tests: readonly string[]): TestRun['files'] {
  const files = new Map<string, TestedFile>()
  if (!existsSync(report)) return files
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  for (const { name, message, assertionResults } of testResults) {
    const test = tests.find((one) => name.replaceAll('\\', '/').endsWith(`/${one}`))
    if (test === undefined) continue
    const failures = assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => ({ test: one.fullName, message: one.failureMessages?.join('\n') ?? '' }))
    const passed = assertionResults.filter(({ status }) => status === 'passed').length
    files.set(test, { message, passed, failures })
  }
  return files
}
