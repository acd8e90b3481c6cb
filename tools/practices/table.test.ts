import { describe, expect, it } from 'vitest'
import { isWorking, lineOf, pageOf, servedRows } from './table.ts'

const definitions = [
  { id: 'check-in', rows: ['P01', 'P02'] },
  { id: 'pause', rows: ['P82'] },
]
const ran = (title: string, passed = true) => ({ title, file: 'a.practice.test.ts', passed })
const served = servedRows({
  definitions,
  places: { P137: 'Help', P138: 'Help' },
  tests: [
    ran('P01 is read'),
    ran('P82 ends', false),
    ran('P137 is offline'),
    ran('P03 of nothing'),
  ],
})
const working = served.filter(isWorking).map(({ row }) => row)

describe('a row works', () => {
  it('where something serves it and its test passed', () => {
    expect(working).toEqual(['P01', 'P137'])
  })

  it('neither by a definition alone, nor by a place alone, nor by a test alone, nor by a red one', () => {
    for (const row of ['P02', 'P138', 'P03', 'P82'] as const) expect(working).not.toContain(row)
  })
})

it('says how many there are, and which are missing', () => {
  expect(lineOf(served)).toMatch(/^140 rows, 2 working, missing: P02, P03, /)
})

it('lists those that work, with where they live and what showed it', () => {
  const page = pageOf(served, new Map([['check-in', 'app/a.ts']]))
  expect(page).toContain('| [`check-in`](../app/a.ts) | is read (`a.practice.test.ts`) |')
  expect(page).not.toContain('| P02 |')
})
