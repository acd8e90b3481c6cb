import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../pinned-node.mjs'
import { screens } from './all.ts'
import { bringTo, openPage } from './take.ts'
import type { Studio } from './take.ts'
import type { Way } from './ways.ts'

const width = 390
const height = 700

const way: Way = {
  name: 'readme',
  context: { viewport: { width, height }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  lights: ['light'],
  language: 'en',
  shows: () => true,
}

/** The first moment on two phones side by side, for README: what belongs to an evening, and what both wrote. */
export async function takeReadmePicture(studio: Omit<Studio, 'folder'>): Promise<string> {
  const page = await openPage(studio.browser, way)
  const phones = [
    await phone(page, studio.origin, 'today-open'),
    await phone(page, studio.origin, 'reveal-now'),
  ]
  await page.setViewportSize({ width: 920, height: 800 })
  await page.goto('about:blank')
  await page.setContent(sheet(phones))
  const path = join(root, 'docs', 'pictures', 'first-moment.png')
  // What is around the sheet stays clear: the page that shows it may be light or dark.
  await page.locator('main').screenshot({ path, omitBackground: true })
  await page.context().close()
  return path
}

async function phone(page: Page, origin: string, name: string): Promise<string> {
  const screen = screens[name]
  if (screen === undefined) throw new Error(`no screen is called ${name}`)
  await bringTo(page, origin, way, screen)
  const picture = await page.screenshot({ animations: 'disabled', caret: 'initial' })
  return `data:image/png;base64,${picture.toString('base64')}`
}

function sheet(phones: readonly string[]): string {
  const images = phones.map((src) => `<img src="${src}" alt="">`).join('')
  return `<style>
    body { margin: 0; background: none; }
    main { box-sizing: border-box; width: 920px; padding: 44px; display: flex;
      justify-content: space-between; border-radius: 28px; background: #ddd5ca; }
    img { width: ${width}px; height: ${height}px; border-radius: 30px; }
  </style><main>${images}</main>`
}
