/** That docs/threat-model.md names, for each threat, tests that there are and that would fail. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutants } from './mutants/all.ts'
import { root } from './pinned-node.mjs'

interface Row {
  readonly threat: string
  readonly tests: readonly string[]
}

const rows = readRows(readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8'))
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)

function readRows(text: string): readonly Row[] {
  return [...text.matchAll(/^\| (T\d+)\s*\|.*\|([^|]*)\|$/gm)].map(
    ([, threat = '', tests = '']) => ({
      threat,
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    }),
  )
}

/** Null for one that there is; else what is wrong with it. */
function faultOf(name: string): string | null {
  const script = /^npm run (\S+)$/.exec(name)?.[1]
  if (script !== undefined) return scripts.includes(script) ? null : 'no such script'
  if (!/\.(test\.tsx?|e2e\.ts|contract\.ts)$/.test(name)) return 'no test'
  const isThere = name.includes('*')
    ? globSync(name, { cwd: root }).length > 0
    : existsSync(join(root, name))
  return isThere ? null : 'not there'
}

/** None of whose tests is one that notices when what stands in its way is broken. */
function unproven(all: readonly Row[]): readonly string[] {
  const threats = [...new Set(all.map(({ threat }) => threat))]
  return threats.filter((threat) => {
    const named = all.filter((row) => row.threat === threat).flatMap(({ tests }) => tests)
    const noticing = mutants.filter(({ breaks }) => breaks === threat).flatMap(({ tests }) => tests)
    return !noticing.some((test) => named.includes(test))
  })
}

describe('the threat model', () => {
  it('has a row for every threat there is', () => {
    const threats = new Set(rows.map(({ threat }) => threat))
    expect([...threats]).toEqual(Array.from({ length: 19 }, (_, at) => `T${at + 1}`))
  })

  it('names tests that there are, in every row', () => {
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([])
    const faults = rows.flatMap(({ threat, tests }) =>
      tests.flatMap((name) =>
        faultOf(name) === null ? [] : [`${threat}: ${name}: ${faultOf(name)}`],
      ),
    )
    expect(faults).toEqual([])
  })

  it('names for each threat a test that fails when what stands in its way is broken on purpose', () => {
    // What a server sends is no code of ours: nothing here could be broken.
    expect(unproven(rows)).toEqual(['T16'])
  })

  it('would be found wanting', () => {
    const [row] = readRows(
      '| T6  | a | b | `app/src/none.test.ts`, `npm run nothing` and `README.md` |',
    )
    expect(row?.tests.map(faultOf)).toEqual(['not there', 'no such script', 'no test'])
    expect(unproven(row ? [row] : [])).toEqual(['T6'])
  })
})
