import { describe, expect, it } from 'vitest'
import { runPracticeTests } from './run-practice-tests.ts'

const rowOf = (title: string) => title.split(' ')[0] ?? ''

describe('a row whose definition is another’s', { timeout: 120_000 }, () => {
  it('is red, and so is the other; nothing else is', async () => {
    const tests = await runPracticeTests('P54,P76')
    const red = tests.filter(({ passed }) => !passed).map(({ title }) => rowOf(title))
    expect(red.toSorted()).toEqual(['P54', 'P76'])
  })

  it('is red, whichever row it is', async () => {
    const tests = await runPracticeTests('shifted')
    const green = tests.filter(({ passed, file }) => passed && file !== 'places.practice.test.ts')
    expect(green).toEqual([])
    expect(tests.length).toBeGreaterThan(70)
  })
})
