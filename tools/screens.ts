// `npm run screens`: a picture of every screen and state into `screens/`, a folder for each way to
// look at it. With words behind it, only the screens whose name contains one of them; with
// `--readme`, the picture in README and nothing else.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserArgs, browserPath } from './browser.mjs'
import { root } from './pinned-node.mjs'
import { screensCalled } from './screens/all.ts'
import { serveScenes } from './screens/scene-server.ts'
import { takeReadmePicture } from './screens/readme-picture.ts'
import { takePictures } from './screens/take.ts'
import type { Studio } from './screens/take.ts'
import { ways } from './screens/ways.ts'

const isForReadme = process.argv.includes('--readme')
const wished = process.argv.slice(2).filter((word) => word !== '--readme')
const chosen = screensCalled(wished)
const folder = join(root, 'screens')
// A screen that is gone leaves no picture behind.
if (wished.length === 0 && !isForReadme) rmSync(folder, { recursive: true, force: true })

const began = performance.now()
const scenes = await serveScenes()
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs() })
try {
  const studio = { browser, origin: scenes.origin, folder }
  console.log(isForReadme ? await takeReadmePicture(studio) : await takeAll(studio))
} finally {
  await browser.close()
  await scenes.stop()
}

async function takeAll(studio: Studio): Promise<string> {
  const taken = await takePictures(studio, chosen, ways)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  return `${taken} pictures in ${folder}, taken in ${seconds} s`
}
