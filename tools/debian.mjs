import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Whether a missing program is a matter of one command. */
export function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

const mostTries = 40

/**
 * Installs packages of Debian; answers all that went wrong. Two lanes of one test run may want something
 * at the same time, and only one of them gets the lock.
 * @param {string[]} names
 */
export function installPackages(...names) {
  const update = aptWhenFree('update')
  return `${update}\n${aptWhenFree('install', '-y', '--no-install-recommends', ...names)}`
}

/** @param {string[]} args */
function aptWhenFree(...args) {
  let said = ''
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { status, stderr, error } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    said = error?.message ?? stderr
    if (status === 0 || !/could not get lock|unable to (lock|acquire)/i.test(said)) return said
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000)
  }
  return said
}
