import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, root } from './pinned-node.mjs'

const stamp = join(root, 'node_modules', '.attune-app')
const inputs = ['app', join('wire', 'src'), 'package-lock.json']
const notInputs = /^(dist|node_modules|testing)$|\.(test|contract|testing)\.tsx?$/

/**
 * Builds the app into `app/dist` unless its inputs are the same as last time.
 * @param {() => void} [onBuild] called when there is something to build
 * @returns {string | null} what Vite said when it failed, null when the app is there
 */
export function buildApp(onBuild) {
  const now = hashOf(inputs)
  const page = join(root, 'app', 'dist', 'index.html')
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return null
  onBuild?.()
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const build = spawnSync(String(pinnedNode()), [vite, 'build', 'app', '--logLevel', 'warn'], {
    // A test runner calls itself a test; what it is given must be what people get.
    env: { ...process.env, NODE_ENV: 'production' },
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (build.status !== 0) return `${build.stdout ?? ''}${build.stderr ?? ''}` || 'Vite did not run'
  writeFileSync(stamp, now)
  return null
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addToHash(hash, path)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path relative to the root
 */
function addToHash(hash, path) {
  const full = join(root, path)
  if (path.endsWith('.json') && existsSync(full)) return void hash.update(readFileSync(full))
  const entries = readdirSync(full, { withFileTypes: true }).filter((e) => !notInputs.test(e.name))
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of sorted) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) addToHash(hash, inner)
    else hash.update(`${inner}\0`).update(readFileSync(join(root, inner)))
  }
}
