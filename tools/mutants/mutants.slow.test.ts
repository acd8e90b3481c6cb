import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../pinned-node.mjs'
import { mutants } from './all.ts'
import type { Mutant } from './mutant.ts'
import { bend } from './mutant.ts'
import { tryMutants } from './try-mutants.ts'

const patience = { timeout: 120_000 }

describe('every mutant', () => {
  it('has a name of its own, and a piece that stands in its source exactly once', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
    const loose = mutants.filter(
      (mutant) => bend(readFileSync(join(root, mutant.file), 'utf8'), mutant) === null,
    )
    expect(loose.map(({ name }) => name)).toEqual([])
  })

  it('names tests that there are', () => {
    const untested = mutants.filter(
      ({ tests }) => tests.length === 0 || !tests.every((test) => existsSync(join(root, test))),
    )
    expect(untested.map(({ name }) => name)).toEqual([])
  })
})

it('three quick ones are caught', patience, async () => {
  const quick = [
    'an entry need not link to the one before',
    'the pictures are not derived from both halves',
    'a bucket never empties',
  ]
  const tried = await tryMutants(
    mutants.filter(({ name }) => quick.includes(name)),
    { jobs: 2 },
  )
  expect(tried.map(({ mutant, verdict, why }) => [mutant.name, verdict, why])).toEqual(
    tried.map(({ mutant, why }) => [mutant.name, 'caught', why]),
  )
  expect(tried).toHaveLength(quick.length)
})

describe('the judging', () => {
  const honest: Mutant = {
    name: 'a bucket',
    breaks: 'T19',
    file: 'relay/src/rate-limit.ts',
    before: '      left -= cost\n',
    after: '      left -= cost // as before\n',
    tests: ['relay/src/rate-limit.test.ts'],
  }

  it('calls missed what changes nothing, and broken what proves nothing', patience, async () => {
    const cases: readonly (readonly [string, RegExp, Partial<Mutant>])[] = [
      ['missed', /rate-limit/, {}],
      ['broken', /does not compile/, { after: '      left -= costs\n' }],
      ['broken', /does not compile/, { after: '      left -= (cost\n' }],
      ['broken', /exactly once/, { before: '      left -= costs\n' }],
      ['broken', /exactly once/, { before: 'left' }],
      ['broken', /none of its tests loads it/, { tests: ['wire/src/bytes.test.ts'] }],
      ['broken', /without it/, { tests: ['relay/src/no-such.test.ts'] }],
    ]
    const tried = await tryMutants(
      cases.map(([, , changes], at) => ({ ...honest, name: String(at), ...changes })),
      { jobs: 2 },
    )
    for (const { mutant, verdict, why } of tried) {
      const [expected, said] = cases[Number(mutant.name)] ?? []
      expect([mutant.name, verdict]).toEqual([mutant.name, expected])
      expect(why).toMatch(said ?? /never/)
    }
    expect(tried).toHaveLength(cases.length)
  })
})
