/**
 * Watches the process that tries things: one that works on the same input for too long is ended, one that
 * falls over is begun anew, and what it was trying is known either way.
 */
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCurrent } from './current.ts'
import type { Found, Order, Said } from './orders.ts'

export interface Watched {
  /** Null when it came to its end by itself. */
  readonly fault: Found | null
}

/** Of work on one input. The process itself tells what takes longer than a second, and ends. */
const mostWork = 3_000
/** Nothing that waits takes so long, however busy the machine is. */
const mostWaiting = 60_000
const lookEvery = 500

export function watch(order: Order, hear: (said: Said) => void): Promise<Watched> {
  const child = fork(
    fileURLToPath(new URL('./child.ts', import.meta.url)),
    [JSON.stringify(order)],
    {
      execArgv: ['--expose-gc', '--max-old-space-size=1024', '--stack-trace-limit=30'],
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    },
  )
  let complaint = ''
  child.stderr?.on(
    'data',
    (part: Buffer) => (complaint = (complaint + part.toString()).slice(-6_000)),
  )
  let names: readonly string[] = []
  child.on('message', (said: Said) => {
    if (said.kind === 'targets') names = said.names
    else hear(said)
  })
  return new Promise((resolve) => {
    let hung: Found['what'] | null = null
    const stop = lookOn(child, order.current, (why) => {
      hung = why
      child.kill('SIGKILL')
    })
    child.on('exit', (code, signal) => {
      stop()
      if (code === 0) return resolve({ fault: null })
      const trying = readCurrent(order.current)
      const inputs = (trying?.inputs ?? []).map((input) => Buffer.from(input).toString('base64'))
      const target = names[trying?.target ?? -1] ?? ''
      const isMemory = /heap out of memory|Array buffer allocation/.test(complaint)
      const kind = hung !== null ? 'hang' : isMemory ? 'memory' : 'crash'
      const what = hung ?? `the process ended: ${signal ?? String(code)}\n${complaint}`
      resolve({ fault: { kind, what, key: `${kind} ${target}`, target, inputs } })
    })
  })
}

function lookOn(child: ChildProcess, current: string, end: (why: string) => void): () => void {
  let last = { count: -1, since: performance.now(), work: 0 }
  const timer = setInterval(() => {
    const count = readCurrent(current)?.count ?? -1
    const work = workOf(child)
    if (count !== last.count) {
      last = { count, since: performance.now(), work }
      return
    }
    // What makes the first worlds has no number yet.
    if (count < 0) return
    const worked = work - last.work
    const waited = performance.now() - last.since
    if (worked > mostWork || waited > mostWaiting) {
      end(`no end after ${Math.round(worked)} ms of work in ${Math.round(waited)} ms`)
    }
  }, lookEvery)
  return () => clearInterval(timer)
}

/** Milliseconds of processor time, where the system tells; by the clock elsewhere. */
function workOf({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'latin1')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return performance.now()
  }
}
