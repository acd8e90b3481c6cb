/** A new device in Chromium: the whole history over a relay, as fast as this machine is and four times slower. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as browserKind } from 'playwright-core'
import { browserArgs, browserPath } from '../../tools/browser.mjs'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import type { Busy } from '../browser/page.ts'
import { pack } from '../browser/rows-here.ts'
import { buildPage } from '../browser/served-page.ts'
import { prepareDevice } from '../data/device.ts'
import { keptSpace } from '../data/kept-space.ts'
import { openNodeStore } from '../data/node-store.ts'
import { rowsOf } from '../data/rows.ts'
import { wholeHistory } from '../data/take-in.ts'
import type { Figures, Part } from './part.ts'
import { onPage } from './chromium.ts'

export const chromiumArrive: Part = async ({ folder, entries }) => {
  const made = await keptSpace(entries)
  const file = join(folder, 'bare.db')
  rmSync(file, { force: true })
  const store = openNodeStore(file)
  await prepareDevice(store, made.newDevice, made)
  store.close()
  const body = Buffer.from(pack(rowsOf(file)))
  const page = await buildPage(folder)
  const history = wholeHistory(made)
  const figures: Record<string, number> = {}
  for (const slower of [1, 4]) {
    // What the device says there must not be there for the next.
    const data = join(folder, `relay-${slower}x`)
    cpSync(join(folder, 'relay'), data, { recursive: true })
    const relay = await startRelay(['--data', data, '--app', page, '--port', '0', '--open'])
    const profile = join(folder, `profile-${slower}x`)
    const options = { executablePath: browserPath(), args: browserArgs() }
    const context = await browserKind.launchPersistentContext(profile, options)
    await context.route('**/rows.bin', (route) => route.fulfill({ body }))
    try {
      const found = await onPage(context, relay.address, slower, async (there) => {
        await there.evaluate(() => window.bench.fill())
        return there.evaluate((all) => window.bench.arrive(all), history)
      })
      Object.assign(
        figures,
        named('arrive', found.whole, slower),
        named('prove', found.proven, slower),
      )
    } finally {
      await context.close()
      await relay.end('SIGTERM')
    }
  }
  return figures
}

function named(what: string, { took, longest, long }: Busy, slower: number): Figures {
  const name = `chromium.${what}`
  return {
    [`${name}-${slower}x`]: took,
    [`${name}-longest-${slower}x`]: longest,
    [`${name}-long-${slower}x`]: long,
  }
}
