import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from 'vite'
import { root } from './pinned-node.mjs'

/** What anybody needs who wants to know whether a server sends the app that this source is (T16). */
test('the same source makes the same bytes, wherever they go', { timeout: 120_000 }, async () => {
  const folders = ['here', 'there'].map((name) => mkdtempSync(join(tmpdir(), `attune-${name}-`)))
  const [here = '', there = ''] = folders
  try {
    for (const outDir of folders) {
      await build({
        configFile: join(root, 'app', 'vite.config.ts'),
        logLevel: 'silent',
        build: { outDir, emptyOutDir: true },
      })
    }
    const names = filesIn(here)
    expect(names.length).toBeGreaterThan(20)
    expect(filesIn(there)).toEqual(names)
    const differ = names.filter(
      (name) =>
        Buffer.compare(readFileSync(join(here, name)), readFileSync(join(there, name))) !== 0,
    )
    expect(differ).toEqual([])
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .toSorted()
}
