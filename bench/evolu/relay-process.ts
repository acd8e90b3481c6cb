/** Evolu's relay beside ours: a process of its own over a folder of its own. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface EvoluRelay {
  readonly child: ChildProcess
  readonly url: string
  readonly end: () => Promise<void>
}

export async function startEvoluRelay(folder: string): Promise<EvoluRelay> {
  mkdirSync(folder, { recursive: true })
  const script = fileURLToPath(new URL('relay.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const end = async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  return { child, url: `ws://127.0.0.1:${port.toString().trim()}`, end }
}
