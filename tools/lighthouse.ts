// `npm run lighthouse`: what Lighthouse, as a phone, says of the first visit and of a returning
// person's Today. Its own package is installed the first time, under bench/.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { browserArgs, browserPath } from './browser.mjs'
import { buildApp } from './build-app.mjs'
import { root } from './pinned-node.mjs'
import { serveApp } from './served-app.ts'
import { startSpace } from './sizes/start-space.ts'

type Report = {
  categories: Record<string, { title: string; score: number | null; auditRefs: AuditRef[] }>
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>
}
type AuditRef = { id: string; weight: number }

const bench = join(root, 'bench')
const cli = join(bench, 'node_modules', 'lighthouse', 'cli', 'index.js')
if (!existsSync(cli)) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: bench })
}
const failure = buildApp()
if (failure !== null) throw new Error(`The app does not build:\n${failure}`)

const app = await serveApp()
const profile = mkdtempSync(join(tmpdir(), 'attune-lighthouse-'))
const port = await freePort()
// A browser that Lighthouse can reach too: it finds there what the person before it has left.
const context = await chromium.launchPersistentContext(profile, {
  executablePath: browserPath(),
  args: [...browserArgs(), `--remote-debugging-port=${port}`],
})
try {
  show('first visit', await look(app.origin, []))
  const page = await context.newPage()
  await page.goto(app.origin)
  await startSpace(page)
  await page.goto(app.origin)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(5_000)
  await page.close()
  show('Today, coming back', await look(app.origin, ['--disable-storage-reset']))
} finally {
  await context.close()
  await app.stop()
  rmSync(profile, { recursive: true, force: true })
}

async function look(url: string, more: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-report-'))
  const path = join(folder, 'report.json')
  const flags = [`--port=${port}`, '--output=json', `--output-path=${path}`, '--quiet', ...more]
  // Waited for without standing still: the browser asks this process about each new page.
  await promisify(execFile)(process.execPath, [cli, url, ...flags])
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  rmSync(folder, { recursive: true, force: true })
  return report
}

/** Every category's figure and, where it is not 100, what stands in the way. */
function show(name: string, { categories, audits }: Report): void {
  console.log(`\n${name}`)
  for (const { title, score, auditRefs } of Object.values(categories)) {
    console.log(`  ${title.padEnd(20)} ${Math.round((score ?? 0) * 100)}`)
    const inTheWay = auditRefs.filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    )
    for (const { id } of inTheWay) {
      const audit = audits[id]
      console.log(`    ${audit?.title ?? id} ${audit?.displayValue ?? ''}`)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: free } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return free
}
