/**
 * The same device in Chromium: the session over IndexedDB on a page of the bench, and the app itself from the
 * relay until Today stands; as fast as this machine is, and four times slower.
 */
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium as browserKind } from 'playwright-core'
import { browserArgs, browserPath } from '../../tools/browser.mjs'
import { buildApp } from '../../tools/build-app.mjs'
import { serveApp } from '../../tools/served-app.ts'
import type { BenchPage } from '../browser/page.ts'
import { pack } from '../browser/rows-here.ts'
import { servePage } from '../browser/served-page.ts'
import { rowsOf } from '../data/rows.ts'
import type { Figures, Part } from './part.ts'

declare global {
  interface Window {
    readonly bench: BenchPage
  }
}

export const chromium: Part = async ({ folder }) => {
  const packed = pack(rowsOf(join(folder, 'device.db')))
  const failure = buildApp()
  if (failure !== null) throw new Error(failure)
  const [page, app] = [await servePage(folder, packed), await serveApp()]
  const profile = join(folder, 'profile')
  const options = { executablePath: browserPath(), args: browserArgs() }
  const context = await browserKind.launchPersistentContext(profile, options)
  try {
    await fill(context, page.origin, app.origin, packed)
    const figures: Record<string, number> = {}
    for (const slower of [1, 4]) {
      const found = await measure(context, page.origin, app.origin, slower)
      for (const [name, value] of Object.entries(found)) figures[`${name}-${slower}x`] = value
    }
    return figures
  } finally {
    await context.close()
    page.stop()
    await app.stop()
  }
}

async function fill(context: BrowserContext, origin: string, app: string, packed: Uint8Array) {
  const page = await context.newPage()
  await page.goto(origin)
  await page.evaluate(() => window.bench.fill())
  // The app's own origin gets the rows by the bench's page too, put before it for a moment.
  await page.route(`${app}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    if (path === '/rows.bin') return route.fulfill({ body: Buffer.from(packed) })
    const got = await fetch(`${origin}${path}`)
    const contentType = got.headers.get('content-type') ?? ''
    return route.fulfill({ body: Buffer.from(await got.arrayBuffer()), contentType })
  })
  await page.goto(app)
  await page.evaluate(() => window.bench.fill())
  await page.close()
}

async function measure(
  context: BrowserContext,
  origin: string,
  app: string,
  slower: number,
): Promise<Figures> {
  const limit = await onPage(context, origin, slower, (page) =>
    page.evaluate(() => window.bench.limit()),
  )
  const opened = await onPage(context, origin, slower, (page) =>
    page.evaluate(() => window.bench.open()),
  )
  const painted = await onPage(context, app, slower, (page) => page.evaluate(todayPainted))
  return {
    'chromium.limit': limit,
    'chromium.today': opened.today,
    'chromium.whole': opened.whole,
    'chromium.app-today': painted,
  }
}

export async function onPage<T>(
  context: BrowserContext,
  address: string,
  slower: number,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage()
  page.setDefaultTimeout(300_000)
  const control = await context.newCDPSession(page)
  await control.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(address)
  const result = await use(page)
  await page.close()
  return result
}

/** In the page: milliseconds from the beginning of the navigation until Today is painted. */
async function todayPainted(): Promise<number> {
  const isThere = () => document.querySelector('main h1.title') !== null
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve))
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now()
}
