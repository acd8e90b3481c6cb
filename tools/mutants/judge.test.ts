import { describe, expect, it } from 'vitest'
import { faultOf, judgeRun } from './judge.ts'
import type { TestRun, TestedFile } from './run-tests.ts'

const tests = ['a.test.ts', 'b.test.ts']
const green: TestedFile = { message: '', passed: 3, failures: [] }
const red = (message: string): TestedFile => ({
  ...{ message: '', passed: 1 },
  failures: [{ test: 'what is promised', message }],
})
const runOf = (one: TestedFile | null, other = green, changes: Partial<TestRun> = {}): TestRun => ({
  files: new Map([...(one ? [['a.test.ts', one] as const] : []), ['b.test.ts', other]]),
  ...{ code: 0, output: '', isLoaded: true, ...changes },
})

describe('a mutant', () => {
  it('is caught by a test that began and found something, in any of its files', () => {
    for (const run of [runOf(red('expected 1 to be 2')), runOf(green, red('TypeError: x'))])
      expect(judgeRun(tests, run)).toEqual({ verdict: 'caught', why: 'what is promised' })
  })

  it('is missed where all stays green', () => {
    expect(judgeRun(tests, runOf(green)).verdict).toBe('missed')
  })

  it.each<[string, TestRun]>([
    ['that no test loads', runOf(red('expected 1 to be 2'), green, { isLoaded: false })],
    ['whose tests were not run', runOf(null)],
    ['whose tests fell over before the first', runOf({ ...green, passed: 0 })],
    ['whose runner broke', runOf(green, green, { code: 1 })],
    ['that only takes too long', runOf(red('Error: Test timed out in 30000ms.'))],
    ['whose preparations take too long', runOf(red('Error: Hook timed out in 10000ms.'))],
  ])('%s proves nothing', (_, run) => {
    expect(judgeRun(tests, run).verdict).toBe('broken')
  })
})

it('counts for nothing where its tests are red without it', () => {
  expect(faultOf(tests, runOf(green))).toBeNull()
  for (const run of [runOf(red('expected 1 to be 2')), runOf(null), runOf({ ...green, passed: 0 })])
    expect(faultOf(tests, run)).not.toBeNull()
})
