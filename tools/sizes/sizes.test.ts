import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { withTree } from '../planted/tree.ts'
import { createCountingProxy } from './counting-proxy.ts'
import { scriptsOf } from './dist.ts'
import { isOver, tableOf } from './table.ts'

test('a budget is broken by one byte, and by nothing weighed at all', () => {
  const row = (bytes: number) => ({ name: 'all', most: 1, scripts: new Map([['a.js', bytes]]) })
  expect(isOver(row(1000))).toBe(false)
  expect(isOver(row(1001))).toBe(true)
  expect(isOver({ ...row(0), scripts: new Map() })).toBe(true)
  expect(tableOf([row(1001)])).toMatch(/^✗ all +1\.0 KB  of 1 KB\n +a\.js +1\.0 KB$/)
})

test('content chunks are left out, everything else of a build counts', async () => {
  const tree = { 'sw.js': 'a', 'assets/content-es-1.js': 'b', 'assets/today-2.js': 'c' }
  await withTree(tree, (folder) => {
    expect([...scriptsOf(folder).app.keys()].toSorted()).toEqual(['assets/today-2.js', 'sw.js'])
  })
})

test('helpers for words count by themselves, models and all, and can be too much', async () => {
  const tree = {
    'sw.js': 'a',
    'assets/kind-words-kind-words-1.js': 'b',
    'assets/kind-words-model-2.js': 'c',
  }
  await withTree(tree, (folder) => {
    const { app, kindWords: scripts } = scriptsOf(folder)
    expect([...app.keys()]).toEqual(['sw.js'])
    expect(scripts.size).toBe(2)
    const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0)
    expect(isOver({ name: 'kind words', most: bytes / 1000, scripts })).toBe(false)
    expect(isOver({ name: 'kind words', most: (bytes - 1) / 1000, scripts })).toBe(true)
  })
})

test('the proxy weighs each script that passes, and nothing else', async () => {
  const script = 'export const a = 1\n'.repeat(100)
  const server = createServer((request, response) => {
    const isScript = request.url?.endsWith('.js') ?? false
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(script)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const proxy = await createCountingProxy(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  )
  for (const path of ['/', '/a.js', '/b.js']) {
    expect(await (await fetch(proxy.origin + path)).text()).toBe(script)
  }
  const bytes = gzipSync(script, { level: 9 }).length
  expect([...(await proxy.scriptsOnceQuiet(0))]).toEqual([
    ['/a.js', bytes],
    ['/b.js', bytes],
  ])
  expect((await proxy.scriptsOnceQuiet(0)).size).toBe(0)
  await proxy.stop()
  await new Promise((resolve) => void server.close(resolve))
})
