import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { answerLines } from './read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'lines-'))
afterEach(() => {
  process.exitCode = 0
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

test('what can be read is answered, what cannot is named', () => {
  const said: string[] = []
  const wrong: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void wrong.push(line))
  const file = join(folder, 'asked.jsonl')
  writeFileSync(file, '{"id":"1","text":"a"}\n\n{"id":"2"}\nno\n{"id":3,"text":""}\r\n')
  answerLines(file, (text) => ({ letters: text.length }))
  expect(said).toEqual(['{"id":"1","letters":1}', '{"id":3,"letters":0}'])
  expect(wrong.map((line) => line.slice(0, 6))).toEqual(['Line 3', 'Line 4'])
  expect(process.exitCode).toBe(1)
})
