import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'

/** Runs `.ci/run` with an `npm` that says and returns what it is told to. */
function runWith(all: string, long: string) {
  const npm = `#!/bin/sh\nif [ "$1" = test ]; then ${all}; else ${long}; fi\n`
  return withTree({ npm }, (folder) => {
    chmodSync(join(folder, 'npm'), 0o755)
    const PATH = [folder, process.env['PATH']].join(delimiter)
    const { status, stdout } = spawnSync('bash', [join(root, '.ci', 'run')], {
      encoding: 'utf8',
      env: { ...process.env, PATH },
    })
    return { code: status, last: stdout.trimEnd().split('\n').at(-1) }
  })
}

describe('.ci/run', () => {
  test('adds both runs up', async () => {
    const ended = await runWith('echo "3 passed, 0 failed"', 'echo "4 passed, 0 failed"')
    expect(ended).toEqual({ code: 0, last: '7 passed, 0 failed' })
  })

  test('fails when either failed', async () => {
    const ended = await runWith(
      'echo "3 passed, 1 failed"; exit 1',
      'echo "4 passed, 2 failed"; exit 1',
    )
    expect(ended).toEqual({ code: 1, last: '7 passed, 3 failed' })
  })

  test('counts a run that ended without its line', async () => {
    const ended = await runWith('echo "3 passed, 0 failed"', 'exit 0')
    expect(ended).toEqual({ code: 1, last: '3 passed, 1 failed' })
  })

  test('counts a bad exit behind a good line', async () => {
    const ended = await runWith('echo "3 passed, 0 failed"; exit 2', 'echo "4 passed, 0 failed"')
    expect(ended).toEqual({ code: 1, last: '7 passed, 1 failed' })
  })
})
