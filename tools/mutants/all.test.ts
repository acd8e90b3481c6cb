import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../pinned-node.mjs'
import { mutants } from './all.ts'
import { bend } from './mutant.ts'

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
