/**
 * What a run of tests says of a mutant. Only a test that began, and found something, has caught it: a
 * source that does not load, a runner that falls over or a test whose time was up prove nothing.
 */
import type { Failure, TestRun } from './run-tests.ts'

/** `missed`: the tests are green all the same. `broken`: it says nothing of the tests. */
export type Verdict = 'caught' | 'missed' | 'broken'

export interface Judged {
  readonly verdict: Verdict
  /** The test that caught it, or what is wrong. */
  readonly why: string
}

export function judgeRun(tests: readonly string[], run: TestRun): Judged {
  if (!run.isLoaded) return broken(`none of its tests loads it${firstWords(run)}`)
  const failures = [...run.files.values()].flatMap((file) => file.failures)
  const found = failures.find((one) => !isTimeUp(one))
  if (found !== undefined) return { verdict: 'caught', why: found.test }
  if (failures.length > 0) return broken(`time was up in: ${failures[0]?.test}`)
  const fault = faultOf(tests, run)
  return fault === null ? { verdict: 'missed', why: tests.join(', ') } : broken(fault)
}

/** Null when the tests are green: without a mutant they must be. */
export function faultOf(tests: readonly string[], run: TestRun): string | null {
  for (const test of tests) {
    const file = run.files.get(test)
    if (file === undefined) return `${test} was not run${firstWords(run)}`
    const [failure] = file.failures
    if (failure !== undefined) return `${test} fails: ${failure.test}`
    if (file.passed === 0) return `${test} fell over before its first test: ${file.message}`
  }
  return run.code === 0 ? null : `the tests passed, yet their runner ended with ${run.code}`
}

/** By itself, or a busy machine would catch what no test does. */
function isTimeUp({ message }: Failure): boolean {
  return /\b(Test|Hook) timed out in \d+ms/.test(message)
}

function broken(why: string): Judged {
  return { verdict: 'broken', why }
}

function firstWords({ output }: TestRun): string {
  const words = output.trim().slice(0, 600)
  return words === '' ? '' : `: ${words}`
}
