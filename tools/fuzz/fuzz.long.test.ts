import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { fuzz } from './fuzz.ts'

vi.setConfig({ testTimeout: 300_000 })

test('nothing that takes bytes of others falls over in a minute', async () => {
  const { findings } = await fuzz({ seconds: 60, seed: 2, only: [] })
  expect(findings).toEqual([])
})

test.each([
  ['throws', 'crash', 'no such thing'],
  ['rejects later', 'crash', 'nobody hears this'],
  ['changes every object', 'crash', 'what every object has from birth'],
  ['takes too long', 'hang', 'ms of work'],
  ['has no end', 'hang', 'no end after'],
  ['ends the process', 'crash', 'SIGABRT'],
])('what %s is found, and what it was trying is known', async (name, kind, what) => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const targets = fileURLToPath(new URL('./planted.testing.ts', import.meta.url))
  const { findings } = await fuzz({ seconds: 3, seed: 1, only: [name], targets })
  told.mockRestore()
  const [first] = findings
  expect(first).toMatchObject({ kind, target: `planted: ${name}` })
  expect(first?.what).toContain(what)
  expect(Buffer.from(first?.inputs[0] ?? '', 'base64')).toContain(0xff)
})
