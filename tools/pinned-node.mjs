import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Plain JavaScript, like every `.mjs` here: the machine's own Node (20 or newer) runs it first.
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node that the lock file pins, which everything but these first steps runs on. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules', 'node', 'bin', name)
  return existsSync(path) ? path : null
}

/**
 * Runs a script on the pinned Node as if it had taken this process's place: same terminal, same
 * environment, signals passed on, its exit code ours.
 * @param {string[]} args script and its arguments
 * @returns {Promise<never>}
 */
export async function becomePinnedNode(args) {
  const node = pinnedNode()
  if (!node) throw new Error('The pinned Node is missing; ready() has to come first')
  const child = spawn(node, args, { stdio: 'inherit' })
  // A terminal sends Ctrl+C to the whole group, so the child has heard it already; a supervisor
  // sends it to us alone. Passing it on twice does no harm; dying before the child would.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  if (process.env['npm_lifecycle_event']) whenOrphaned(() => child.kill('SIGTERM'))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exitCode, signal) => resolve(exitCode ?? 128 + signalNumber(signal)))
  })
  process.exit(code)
}

/**
 * npm passes a signal to the shell that it runs scripts with, and that shell dies of it without a
 * word to us. Having a new parent is how we learn of it.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : 15
}
