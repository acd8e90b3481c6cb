import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const file = join(mkdtempSync(join(tmpdir(), 'attune-lines-')), 'lines.jsonl')
writeFileSync(
  file,
  [
    JSON.stringify({ id: 'a', text: 'You never listen to me.' }),
    '',
    'no line of ours',
    JSON.stringify({ id: 'b', text: 'The bus leaves at nine.' }),
    JSON.stringify({ id: 'c', text: 5 }),
    JSON.stringify({ id: 'd', text: 'I want to die.' }),
  ].join('\n'),
)

it.each([
  ['wording', { a: { labels: ['blame', 'absolute'] }, b: { labels: [] } }],
  ['concern', { b: { label: 'none' }, d: { label: 'self_harm' } }],
])('%s answers each line that it can read, and tells of the others', (name, expected) => {
  const script = join(import.meta.dirname, `${name}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
  })
  const told = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string })
      .map(({ id, ...rest }) => [id, rest]),
  )
  expect([...told.keys()]).toEqual(['a', 'b', 'd'])
  for (const [id, answer] of Object.entries(expected)) expect(told.get(id)).toEqual(answer)
  expect(stderr.match(/Line \d/g)).toEqual(['Line 3', 'Line 5'])
  expect(status).toBe(1)
})

it('says what it needs where no file is named, or none is there', () => {
  for (const [args, said] of [
    [[], 'Which file?'],
    [['/nowhere.jsonl'], 'cannot be read'],
  ] as const) {
    const script = join(import.meta.dirname, 'wording.ts')
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
    expect([status, stderr.includes(said)]).toEqual([1, true])
  }
})
