import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages, isDebianAsRoot } from './debian.mjs'

/** Where a Chromium-family browser is on this machine, or null. */
export function findBrowser() {
  const named = [process.env['ATTUNE_BROWSER'], process.env['CHROME_BIN']].filter(isText)
  return [...named, ...onPath(), ...usualPlaces(), ...playwrightCache()].find(isExecutable) ?? null
}

/** The browser's path; throws where there is none, for callers that come after `npm test` made sure. */
export function browserPath() {
  const path = findBrowser()
  if (!path) throw new Error(howToGetOne)
  return path
}

/** How every test, measurement and screenshot starts the browser: quiet, and root-proof. */
export function browserArgs() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  // The sandbox refuses to start as root; anybody else keeps it.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}

/** Finds a browser, or installs Debian's where that is a matter of one command. */
export function makeSureOfBrowser() {
  const found = findBrowser()
  const missing = missingPackages()
  if (found && missing.length === 0) return found
  if (!isDebianAsRoot()) throw new Error(howToGetOne)
  console.log('Installing what the browser tests need …')
  const wanted = [...(found ? [] : ['chromium']), ...missing]
  const said = installPackages(...wanted)
  // Emoji in tests and pictures; a browser without them is still a browser.
  installPackages('fonts-noto-color-emoji')
  const installed = findBrowser()
  if (installed && missingPackages().length === 0) return installed
  throw new Error(`${said}\n${howToGetOne}`)
}

/**
 * Programs beside the browser, and the packages of Debian that bring them. Linux browsers keep the
 * certificates they trust in a database that `certutil` writes; exports must open with `age`, which
 * takes a passphrase from nothing but a terminal, such as Python's.
 */
const programs = { certutil: 'libnss3-tools', age: 'age', python3: 'python3' }

function missingPackages() {
  if (process.platform !== 'linux') return []
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isText)
  const isThere = (/** @type {string} */ name) =>
    folders.some((folder) => isExecutable(join(folder, name)))
  return Object.entries(programs).flatMap(([name, debian]) => (isThere(name) ? [] : [debian]))
}

const howToGetOne =
  'The browser tests need Chromium or Chrome (or ATTUNE_BROWSER, the path of one) and, on Linux, certutil (libnss3-tools), age and python3.'

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isText)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces() {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(isText)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
  return [...mac, ...windows, '/snap/bin/chromium']
}

function playwrightCache() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  if (!existsSync(cache)) return []
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe'].concat(
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  )
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => inside.map((path) => join(cache, name, path)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string | undefined} value
 * @returns {value is string}
 */
function isText(value) {
  return value !== undefined && value !== ''
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(makeSureOfBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
