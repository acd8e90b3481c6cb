import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { everyEn, everyEs } from '../../app/src/content/messages/every-section.testing.ts'
import type { SceneAsked } from '../../app/src/ui/testing/sample-scenes.ts'
import type { Screen, Screens } from './screen.ts'
import type { Way } from './ways.ts'

const words = { en: everyEn, es: everyEs }

export interface Studio {
  readonly browser: Browser
  readonly origin: string
  readonly folder: string
}

/** Pictures of every screen in every way, two pages at a time. Says how many there are. */
export async function takePictures(
  studio: Studio,
  screens: Screens,
  ways: readonly Way[],
): Promise<number> {
  const counts: number[] = []
  for (const way of ways) {
    for (const light of way.lights) await mkdir(folderOf(studio, way, light), { recursive: true })
    const waiting = Object.entries(screens).filter(([, screen]) => way.shows(screen))
    const work = async () => {
      const page = await openPage(studio.browser, way)
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        counts.push(await takeOne(studio, page, way, ...next))
      }
      await page.context().close()
    }
    await Promise.all([work(), work()])
  }
  return counts.reduce((sum, count) => sum + count, 0)
}

export async function openPage(browser: Browser, way: Way): Promise<Page> {
  const context = await browser.newContext({ ...way.context, reducedMotion: 'reduce' })
  return context.newPage()
}

async function takeOne(studio: Studio, page: Page, way: Way, name: string, screen: Screen) {
  let taken = 0
  try {
    await bringTo(page, studio.origin, way, screen)
    for (const light of way.lights) {
      await page.emulateMedia({ colorScheme: light })
      const path = join(folderOf(studio, way, light), name)
      await page.screenshot({ path: `${path}.png`, animations: 'disabled' })
      taken += 1
    }
    // The rest of a long page, once: it is the same in the dark.
    if (way.context.isMobile !== true) return taken
    const whole = join(folderOf(studio, way, way.lights[0]), `${name}-whole.png`)
    if (await takeWhole(page, whole, way.lights[0])) taken += 1
  } catch (cause) {
    throw new Error(`no picture of ${name} on ${way.name}`, { cause })
  }
  return taken
}

/** Opens a screen and does there what its description says. */
export async function bringTo(page: Page, origin: string, way: Way, screen: Screen): Promise<void> {
  const faults: Error[] = []
  const note = (fault: Error) => faults.push(fault)
  page.on('pageerror', note)
  const { at = '/', act, isHard: _, ...rest } = screen
  const asked: SceneAsked = {
    ...rest,
    language: way.language,
    ...(way.names && { names: way.names }),
  }
  const url = new URL(at, origin)
  url.searchParams.set('asked', JSON.stringify(asked))
  await page.goto(url.href)
  if (way.textSize !== undefined) {
    await page.addStyleTag({ content: `html { font-size: ${way.textSize} }` })
  }
  await stands(page)
  if (act !== undefined) {
    await act(page, words[way.language])
    // The mouse that pressed something is out of the picture.
    if (way.context.hasTouch !== true) await page.mouse.move(0, 0)
    await stands(page)
  }
  page.off('pageerror', note)
  if (faults.length > 0) throw new AggregateError(faults, 'the page itself failed')
}

async function stands(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && !document.querySelector('[aria-busy]'),
  )
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
  })
}

/** On a screen as long as the page, so that what sticks to an edge is not in the middle of it. */
async function takeWhole(page: Page, path: string, light: 'light' | 'dark'): Promise<boolean> {
  const before = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (before === null || height <= before.height) return false
  await page.emulateMedia({ colorScheme: light })
  await page.setViewportSize({ ...before, height })
  await page.screenshot({ path, animations: 'disabled' })
  await page.setViewportSize(before)
  return true
}

function folderOf({ folder }: Studio, { name }: Way, light: string): string {
  return join(folder, `${name}-${light}`)
}
