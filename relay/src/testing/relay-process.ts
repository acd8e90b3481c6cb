/** The relay as people start it: its own process, which tests may end without warning. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface RelayProcess {
  readonly child: ChildProcess
  readonly address: string
  readonly output: () => string
  /** Null when it ended by a signal. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Resolves when it has said that it runs. */
export async function startRelay(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  /** Another composition root, and who is told of the process before it runs. */
  { root = main, onSpawn = () => undefined }: RelayProcessOptions = {},
): Promise<RelayProcess> {
  const { child, output } = spawnRelay(args, env, root)
  onSpawn(child)
  while (!output().includes('stops it.')) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the relay did not start: ${output()}`)
    }
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
  }
  const [address = ''] =
    /https?:\/\/\S+/.exec(/Open it here:\s+(\S+)/.exec(output())?.[1] ?? '') ?? []
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return child.exitCode
  }
  return { child, address, output, end }
}

export interface RelayProcessOptions {
  readonly root?: string
  readonly onSpawn?: (child: ChildProcess) => void
}

/** For starts that should stop by themselves. */
export async function runRelay(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnRelay(args, env)
  await once(child, 'close')
  return { code: child.exitCode, output: output() }
}

function spawnRelay(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  root: string = main,
) {
  const child = spawn(process.execPath, [root, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (part) => (text += String(part)))
  child.stderr.on('data', (part) => (text += String(part)))
  return { child, output: () => text }
}
