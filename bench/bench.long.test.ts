/** The bench itself, over a short history: every row has a figure. How good the figures are is not for a test. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../tools/pinned-node.mjs'
import type { Row } from './report/rows.ts'
import { isMet } from './report/rows.ts'
import { middle, spread, withFigures } from './report/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'attune-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every row has a number', () => {
  const json = join(folder, 'figures.json')
  const args = [join(root, 'bench', 'main.ts'), '--entries', '500', '--quick', '--json', json]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  const { rows } = JSON.parse(readFileSync(json, 'utf8')) as { rows: readonly Row[] }
  expect(rows.length).toBeGreaterThan(40)
  const without = rows.filter(({ value }) => typeof value !== 'number' || !Number.isFinite(value))
  expect(without.map(({ what }) => what)).toEqual([])
})

test('an unknown part is none', () => {
  const args = [join(root, 'bench', 'main.ts'), '--only', 'nothing']
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).status).toBe(1)
})

test('the middle of several counts, and what was not measured is nothing', () => {
  const samples = [5, 1, 3].reduce((all, value) => withFigures(all, { 'a.ms': value }), {})
  expect([middle(samples, 'a.ms'), spread(samples, 'a.ms')]).toEqual([3, [1, 5]])
  expect([middle(samples, 'b.ms'), spread(samples, 'b.ms')]).toEqual([null, null])
  const row = { what: 'a', unit: 'ms', from: ['a.ms'] } as const
  const is = (value: number | null, bar: Row['bar']) => isMet({ ...row, value, bar })
  expect(is(3, { is: 'at most', value: 3 })).toBe(true)
  expect(is(2, { is: 'at least', value: 3 })).toBe(false)
  expect([is(null, { is: 'at least', value: 3 }), is(2, null)]).toEqual([null, null])
})
