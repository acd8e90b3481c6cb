import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pinnedNode, root } from './pinned-node.mjs'

const stamp = join(root, 'node_modules', '.attune-lock')

/** Makes the checkout ready to run: installs what the lock file names, or does nothing. */
export function ready() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (pinnedNode() && stampIs(lock)) return
  if (!(pinnedNode() && npmWasHereSince())) {
    console.log('Installing what Attune needs. The first time takes about half a minute …')
    install()
  }
  writeFileSync(stamp, lock)
}

/** @param {string} lock */
function stampIs(lock) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
}

// Whoever has just run `npm install` by hand need not sit through it again.
function npmWasHereSince() {
  const npmsOwn = join(root, 'node_modules', '.package-lock.json')
  const lockFile = join(root, 'package-lock.json')
  return existsSync(npmsOwn) && statSync(npmsOwn).mtimeMs >= statSync(lockFile).mtimeMs
}

// npm must not run on the very Node that it is about to replace.
function pathWithoutOurs() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.filter((folder) => !folder.startsWith(join(root, 'node_modules'))).join(delimiter)
}

function install() {
  // Engine warnings are silenced because the packages that ask for a newer Node get the pinned one.
  // `--include=dev` holds even where NODE_ENV says production: the pinned Node is a dev dependency.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawnSync('npm', args, {
    cwd: root,
    env: process.platform === 'win32' ? process.env : { ...process.env, PATH: pathWithoutOurs() },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  if (npm.status === 0 && pinnedNode()) return
  process.stderr.write(`${npm.stdout ?? ''}${npm.stderr ?? npm.error?.message ?? ''}\n`)
  console.error(
    npm.status === 0
      ? 'npm skipped the install script of the package "node". Please run: npm rebuild node --ignore-scripts=false'
      : 'Installing did not work; npm says why above. Once that is put right, the same command goes on.',
  )
  process.exit(1)
}
