import { describe, expect, test } from 'vitest'
import { countTests } from './vitest-step.ts'
import type { Report } from './vitest-step.ts'

const report = (numbers: Partial<Report>): Report => ({
  ...{ numPassedTests: 3, numFailedTests: 0, numTotalTests: 3, testResults: [] },
  ...numbers,
})

describe('counting tests', () => {
  test('takes passed and failed as they are', () => {
    const counted = countTests(report({ numFailedTests: 2, numTotalTests: 5 }), 1, '')
    expect(counted).toMatchObject({ passed: 3, failed: 2 })
  })

  test('calls a crash a failure', () => {
    expect(countTests(null, 1, 'boom')).toMatchObject({ passed: 0, failed: 1 })
  })

  test('calls nothing to run a failure', () => {
    const nothing = report({ numPassedTests: 0, numTotalTests: 0 })
    expect(countTests(nothing, 0, '')).toMatchObject({ failed: 1 })
  })

  test('calls a skipped test a failure, and says so', () => {
    const counted = countTests(report({ numTotalTests: 4 }), 0, '')
    expect(counted).toMatchObject({ passed: 3, failed: 1 })
    expect(counted.output).toContain('1 tests were skipped')
  })

  test('counts a file that fell over before its first test', () => {
    const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [] }
    const counted = countTests(report({ testResults: [file] }), 1, '')
    expect(counted).toMatchObject({ passed: 3, failed: 1 })
  })

  test('does not trust green tests from a runner that ended badly', () => {
    expect(countTests(report({}), 1, '')).toMatchObject({ passed: 3, failed: 1 })
  })
})
