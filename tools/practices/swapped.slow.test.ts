import { describe, expect, it } from 'vitest'
import { runPracticeTests } from './run-practice-tests.ts'
import { lineOfPairs, pairsOf } from './swapped.ts'

const rowOf = (title: string) => title.split(' ')[0] ?? ''

describe('a row whose definition is another’s', { timeout: 120_000 }, () => {
  it('is red, and so is the other; nothing else is', async () => {
    const tests = await runPracticeTests('P54,P76')
    const red = tests.filter(({ passed }) => !passed).map(({ title }) => rowOf(title))
    expect(red.toSorted()).toEqual(['P54', 'P76'])
  })

  it('is red, whichever two neighbours it is', async () => {
    const pairs = pairsOf(await runPracticeTests('neighbours'))
    expect(pairs.filter(({ areBothRed }) => !areBothRed)).toEqual([])
    expect(pairs.length).toBeGreaterThan(60)
  })
})

it('says which pairs it was, and which of them are alike', () => {
  const ran = (title: string, passed: boolean) => ({ title, file: 'a.practice.test.ts', passed })
  const tests = [
    ...[ran('P01 with P05', true), ran('P05 with P01', true)],
    ...[ran('P05 with P06', true), ran('P06 with P05', false), ran('P06 with P07', true)],
  ]
  expect(pairsOf(tests)).toHaveLength(2)
  expect(lineOfPairs(pairsOf(tests))).toBe(
    '2 pairs of neighbours swapped, both red in 1, alike: P05/P06',
  )
})
