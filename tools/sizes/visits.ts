import { chromium } from 'playwright-core'
import { browserArgs, browserPath } from '../browser.mjs'
import { serveApp } from '../served-app.ts'
import { createCountingProxy } from './counting-proxy.ts'
import { markPaint, startSpace } from './start-space.ts'

export type Visits = { first: Map<string, number>; returning: Map<string, number> }

/** Opens the app as a person would, with an empty profile, and weighs every script that came. */
export async function weighVisits(): Promise<Visits> {
  const app = await serveApp()
  const proxy = await createCountingProxy(app.origin)
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs() })
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(proxy.origin)
    await page.waitForLoadState('networkidle')
    const first = await proxy.scriptsOnceQuiet()

    await startSpace(page)
    await proxy.scriptsOnceQuiet()

    // As if the caches were empty: a returning person's phone may have been cleaned up.
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    await devtools.send('Network.setBypassServiceWorker', { bypass: true })
    const painted = await markPaint(page)
    await page.goto(proxy.origin)
    const before = await painted()
    const all = await proxy.scriptsOnceQuiet()
    return { first, returning: new Map([...all].filter(([path]) => before.has(path))) }
  } finally {
    await browser.close()
    await proxy.stop()
    await app.stop()
  }
}
