/** A person with a browser profile of their own, who can close and open the browser again. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium, devices } from 'playwright-core'
import { browserArgs, findBrowser } from '../tools/browser.mjs'

export interface Person {
  readonly page: Page
  readonly profile: string
  /** What went wrong on any page so far: exceptions and Content-Security-Policy reports. */
  readonly faults: readonly string[]
  /** Ends the browser and starts it again over the same profile, at `path`; elsewhere, if it moved. */
  restart(path?: string, timeZone?: string): Promise<void>
  /** From now on this is the time for the browser, also after a restart. Timers go on as they do. */
  setClock(now: Date): Promise<void>
  close(): Promise<void>
}

export interface PersonOptions {
  readonly origin: string
  readonly path?: string
  readonly locale?: string
  readonly args?: readonly string[]
  /** Its home folder: where it looks for certificates to trust. */
  readonly home?: string
  readonly timeZone?: string | undefined
  /** What its clock says; the machine's own time where nothing is said. */
  readonly now?: Date | undefined
  /** A profile that is there already. */
  readonly profile?: string
}

export async function openPerson(options: PersonOptions): Promise<Person> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'attune-person-'))
  const faults: string[] = []
  let { now, timeZone } = options
  let context = await launch(profile, options)
  let page = await openPage(context, options.origin + (options.path ?? '/'), faults)
  return {
    get page() {
      return page
    },
    profile,
    faults,
    async restart(path = '/', zone = timeZone) {
      await context.close()
      timeZone = zone
      context = await launch(profile, { ...options, timeZone, now })
      page = await openPage(context, options.origin + path, faults)
    },
    async setClock(time) {
      now = time
      await context.clock.setFixedTime(time)
    },
    close: () => context.close(),
  }
}

async function launch(
  profile: string,
  { locale, args = [], home, timeZone, now }: PersonOptions,
): Promise<BrowserContext> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no browser')
  const context = await chromium.launchPersistentContext(profile, {
    ...devices['iPhone 14'],
    defaultBrowserType: undefined,
    executablePath,
    args: [...browserArgs(), ...args],
    locale: locale ?? 'en-GB',
    timezoneId: timeZone ?? (now === undefined ? whereItIsMorning() : 'UTC'),
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    permissions: ['clipboard-read', 'clipboard-write'],
  } as Parameters<typeof chromium.launchPersistentContext>[1])
  if (now !== undefined) await context.clock.setFixedTime(now)
  return context
}

/** A day that ends in the middle of a test would take its question with it. Their signs are the other way round. */
function whereItIsMorning(): string {
  const ahead = 11 - new Date().getUTCHours()
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

async function openPage(context: BrowserContext, address: string, faults: string[]): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) faults.push(message.text())
  })
  await page.goto(address)
  return page
}
