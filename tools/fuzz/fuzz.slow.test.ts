import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { fuzz } from './fuzz.ts'

vi.setConfig({ testTimeout: 120_000 })

test('nothing that takes bytes of others falls over in ten seconds', async () => {
  const { findings, executions } = await fuzz({ seconds: 10, seed: 1, only: [] })
  expect(findings).toEqual([])
  expect(executions.size).toBeGreaterThan(30)
})

describe('what fails is found, and told with what it failed on', () => {
  const targets = fileURLToPath(new URL('./planted.testing.ts', import.meta.url))

  test.each([
    ['throws', 'crash', 'no such thing'],
    ['rejects later', 'crash', 'nobody hears this'],
    ['changes every object', 'crash', 'what every object has from birth'],
  ])('%s', async (name, kind, what) => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { findings } = await fuzz({ seconds: 3, seed: 1, only: [name], targets })
    told.mockRestore()
    const [first] = findings
    expect(first).toMatchObject({ kind, target: `planted: ${name}` })
    expect(first?.what).toContain(what)
    const inputs = (first?.inputs ?? []).map((input) => [...Buffer.from(input, 'base64')])
    expect(inputs.flat()).toContain(0xff)
  })
})
