// `npm run screens`: a picture of every screen, phone and desktop, light and dark, into `screens/`.
// With words behind it, only the screens whose name contains one of them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { browserArgs, browserPath } from './browser.mjs'
import { buildApp } from './build-app.mjs'
import { root } from './pinned-node.mjs'
import { screens } from './screens/all.ts'
import type { Screen } from './screens/screen.ts'
import { serveApp } from './served-app.ts'

const devices = {
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  desktop: { viewport: { width: 1280, height: 800 } },
}

const failure = buildApp()
if (failure !== null) throw new Error(`The app does not build:\n${failure}`)
const folder = join(root, 'screens')
mkdirSync(folder, { recursive: true })

const wished = process.argv.slice(2)
const chosen = Object.entries(screens).filter(
  ([name]) => wished.length === 0 || wished.some((word) => name.includes(word)),
)
if (chosen.length === 0) throw new Error(`No screen is called that: ${wished.join(', ')}`)

const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs() })
for (const [name, show] of chosen) await picture(browser, name, show)
await browser.close()

/** Each screen begins with an empty profile and an empty relay; its four pictures share them. */
async function picture(chrome: Browser, name: string, show: Screen) {
  for (const [device, options] of Object.entries(devices)) {
    const app = await serveApp()
    const context = await chrome.newContext({ ...options, reducedMotion: 'reduce' })
    try {
      const page = await context.newPage()
      await page.goto(app.origin)
      await show(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        const path = join(folder, `${name}-${device}-${colorScheme}.png`)
        await page.screenshot({ path, animations: 'disabled' })
        console.log(path)
      }
    } finally {
      await context.close()
      await app.stop()
    }
  }
}
