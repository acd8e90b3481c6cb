import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { fuzz } from './fuzz.ts'

vi.setConfig({ testTimeout: 120_000 })

test('nothing that takes bytes of others falls over in ten seconds', async () => {
  const { findings, executions } = await fuzz({ seconds: 10, seed: 1, only: [] })
  expect(findings).toEqual([])
  expect(executions.size).toBeGreaterThan(30)
})

test('what fails is found, and told with what it failed on', async () => {
  const targets = fileURLToPath(new URL('./planted.testing.ts', import.meta.url))
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const { findings } = await fuzz({ seconds: 3, seed: 1, only: ['throws'], targets })
  told.mockRestore()
  const [first] = findings
  expect(first).toMatchObject({
    kind: 'crash',
    target: 'planted: throws',
    what: expect.stringContaining('no such thing'),
  })
})
