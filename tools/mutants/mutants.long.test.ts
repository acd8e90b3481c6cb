import { describe, expect, it } from 'vitest'
import type { Mutant } from './mutant.ts'
import { tryMutants } from './try-mutants.ts'

const patience = { timeout: 120_000 }

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
