import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pinnedNode, root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'

const withTools = join(root, 'tools', 'with-tools.mjs')

describe('a script on the pinned Node', () => {
  test('gets its arguments, and its exit code is ours', async () => {
    const tree = { 'a.ts': 'console.log(process.argv[2] as string); process.exit(7)' }
    await withTree(tree, (folder) => {
      const args = [withTools, join(folder, 'a.ts'), '--data']
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      expect(stdout).toBe('--data\n')
      expect(status).toBe(7)
    })
  })

  test('is this very version', () => {
    const { stdout } = spawnSync(String(pinnedNode()), ['-v'], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(process.version)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('hears %s', async (signal) => {
    const listening = `process.on('${signal}', () => process.exit(5)); setInterval(() => {}, 1000)`
    await withTree({ 'a.ts': `${listening}; console.log('up')` }, async (folder) => {
      const child = spawn(process.execPath, [withTools, join(folder, 'a.ts')])
      await once(child.stdout, 'data')
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([5, null])
    })
  })

  test('ends when npm is told to end', async () => {
    const listening = `process.on('SIGTERM', () => process.exit()); setInterval(() => {}, 1000)`
    await withTree({ 'a.ts': `${listening}; console.log(process.pid)` }, async (folder) => {
      const shell = spawn('sh', ['-c', `node ${withTools} ${join(folder, 'a.ts')}; true`], {
        env: { ...process.env, npm_lifecycle_event: 'start' },
      })
      const [pid] = await once(shell.stdout, 'data')
      shell.kill('SIGTERM')
      await expect.poll(() => isAlive(Number(pid)), { timeout: 5000 }).toBe(false)
    })
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
