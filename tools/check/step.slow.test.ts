import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withTree } from '../planted/tree.ts'
import { commandStep, findingsStep } from './step.ts'

const run = (script: string, minutes = 1) =>
  withTree({ 'a.mjs': script }, (folder) =>
    commandStep('a', { args: [join(folder, 'a.mjs')], minutes }).run(),
  )

describe('a step', () => {
  test('passes with exit code 0, and fails with any other', async () => {
    expect(await run('')).toMatchObject({ passed: 1, failed: 0 })
    expect(await run('console.log("why"); process.exit(2)')).toEqual({
      passed: 0,
      failed: 1,
      output: 'why\n',
    })
  })

  test('fails when its time is up', async () => {
    const outcome = await run('setInterval(() => {}, 1000)', 0.01)
    expect(outcome).toMatchObject({ passed: 0, failed: 1 })
    expect(outcome.output).toContain('Ended by SIGTERM')
  })

  test('does not wait for what its command left behind', async () => {
    const child = `import { spawn } from 'node:child_process'
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 8000)'], { stdio: 'inherit' })
      process.exit(3)`
    const begin = performance.now()
    expect(await run(child)).toMatchObject({ failed: 1 })
    expect(performance.now() - begin).toBeLessThan(7000)
  })

  test('of findings fails when there is one', async () => {
    expect(await findingsStep('a', () => []).run()).toMatchObject({ passed: 1, failed: 0 })
    expect(await findingsStep('a', () => ['b']).run()).toMatchObject({ failed: 1, output: 'b' })
  })
})
