/** A real relay in a process of its own, to be killed and started again over the same folder. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RelayProcess {
  readonly origin: string
  readonly data: string
  /** All that it has printed. */
  output(): string
  /** The one-time link of the first start. */
  startLink(): string
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** `later`: days by which its clock is ahead. */
  start(later?: number): Promise<void>
}

export async function startRelay(...flags: readonly string[]): Promise<RelayProcess> {
  const data = mkdtempSync(join(tmpdir(), 'attune-relay-'))
  const port = await freePort()
  const isLan = flags.includes('--lan')
  const origin = `${isLan ? 'https' : 'http'}://localhost:${String(port)}`
  let printed = ''
  let child: ChildProcess | null = null

  async function start(later = 0): Promise<void> {
    const args = [
      ...clock(later),
      'relay/src/main.ts',
      '--port',
      String(port),
      '--data',
      data,
      ...flags,
    ]
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    started.stdout.on('data', (text) => (printed += String(text)))
    started.stderr.on('data', (text) => (printed += String(text)))
    const before = printed.length
    child = started
    for (let tries = 0; tries < 100; tries++) {
      const isSaid = /Ctrl\+C/.test(printed.slice(before))
      if (isSaid && (isLan || (await isHealthy(origin)))) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`the relay did not start: ${printed}`)
  }

  await start()
  return {
    origin,
    data,
    output: () => printed,
    startLink: () => /https?:\/\/\S+\/start#\S+/.exec(printed)?.[0] ?? '',
    start,
    kill(signal) {
      const running = child
      if (running === null || running.exitCode !== null || running.signalCode !== null) {
        return Promise.resolve()
      }
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
      running.kill(signal)
      return ended
    },
  }
}

/** The relay has no flag for it: nobody but a test should be able to turn its weeks. */
function clock(later: number): readonly string[] {
  if (later === 0) return []
  const ahead = `const now = Date.now; Date.now = () => now() + ${String(later * 86_400_000)}`
  return [`--import=data:text/javascript,${encodeURIComponent(ahead)}`]
}

async function isHealthy(origin: string): Promise<boolean> {
  const health = await fetch(`${origin}/health`).catch(() => null)
  return health?.ok === true
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
