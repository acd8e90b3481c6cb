/**
 * The lock (T10, T11) in a real browser: what was written is nowhere once it is locked, not on the
 * page, not in what pages keep, not in the profile's files; nor is the key.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openAtRest } from '../../app/src/crypto/at-rest.ts'
import { createSecret, reveal } from '../../app/src/crypto/secret.ts'
import { openByPassphrase } from '../../app/src/session/lock-keys.ts'
import { decodeLock } from '../../app/src/session/lock-row.ts'
import { openQuestion, startSpace, writeAnswer } from '../flows.ts'
import { everythingHeld, filesIn, found } from '../held.ts'
import type { Person } from '../person.ts'
import { openPerson } from '../person.ts'
import type { RelayProcess } from '../relay-process.ts'
import { startRelay } from '../relay-process.ts'

const passphrase = 'seven green umbrellas'
const [name, journal, intention, draft, late] = ['n', 'j', 'i', 'd', 'l'].map(
  (letter) => `zq${letter}7k2${letter}qz`,
) as [string, string, string, string, string]
const canaries = [name, journal, intention, draft, late]

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
})
afterAll(() => relay.kill('SIGTERM'))

describe('a lock', () => {
  it('leaves nothing to find, and everything to come back to', { timeout: 180_000 }, async () => {
    const noor = await livedIn()
    const before = await rowsOf(noor.page)
    await setLock(noor.page)
    await unlock(noor.page)
    await noor.page.getByRole('heading', { name: new RegExp(name) }).waitFor()
    await openQuestion(noor.page)
    const answer = noor.page.getByRole('textbox', { name: 'Your answer' })
    expect(await answer.inputValue()).toBe(draft)
    // Typed in this very moment: it is kept too.
    await writeAnswer(noor.page, late)
    const blankMs = await blanksAfter(noor.page, () => press(noor.page, 'Lock'))
    expect(blankMs).toBeLessThanOrEqual(150)
    await isLocked(noor.page)

    expect(await noor.page.evaluate(() => [location.pathname, document.title])).toEqual([
      '/',
      'Attune',
    ])
    expect(found(await everythingHeld(noor), canaries)).toEqual([])
    expect(found(await keptByPages(noor.page), canaries)).toEqual([])
    const rows = await rowsOf(noor.page)
    const lock = decodeLock(rows.get('device/lock') ?? new Uint8Array())
    const key = lock.ok ? await openByPassphrase(lock.value, passphrase) : null
    if (key === null) throw new Error('the lock does not open')
    const old = createSecret<'storage'>(before.get('device/storage-key') ?? new Uint8Array())
    const sealed = [...rows].filter(([path]) => /^(own|space)\/|settings/.test(path))
    expect(sealed.length).toBeGreaterThan(8)
    for (const [path, value] of sealed) {
      expect([path, openAtRest(old, path, value)]).toEqual([path, null])
      expect([path, openAtRest(key, path, value) === null]).toEqual([path, false])
    }

    await unlock(noor.page)
    await openQuestion(noor.page)
    expect(await answer.inputValue()).toBe(late)
    await noor.close()
    const files = filesIn(noor.profile)
    expect(files.length).toBeGreaterThan(100_000)
    expect(found(files, canaries)).toEqual([])
    expect(files.includes(Buffer.from(reveal(key)))).toBe(false)
  })

  it('keeps help and the way out, without a connection too', { timeout: 120_000 }, async () => {
    const noor = await livedIn()
    const { page } = noor
    await setLock(page)
    await page.reload()
    await isLocked(page)
    // Help is kept a moment after the first screen.
    await page.waitForTimeout(3_000)
    await page.context().setOffline(true)
    await page.goto(`${relay.origin}/journal`)
    await isLocked(page)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
    await page.getByRole('combobox').selectOption('US')
    await page.getByRole('banner').getByRole('button', { name: 'Close help' }).click()
    await isLocked(page)
    await unlock(page)
    await page.getByText(journal).waitFor()
    await press(page, 'Lock')
    await isLocked(page)
    await page.context().setOffline(false)
    await page.context().route(/wikipedia/, (route) => route.fulfill({ body: 'elsewhere' }))
    await press(page, 'Leave quickly')
    await page.waitForURL(/wikipedia/)
    expect(await page.locator('body').innerText()).toBe('elsewhere')
    await noor.close()
  })

  it('closes for every tab, and opens for each by itself', { timeout: 120_000 }, async () => {
    const noor = await livedIn()
    const { page } = noor
    const other = await page.context().newPage()
    other.setDefaultTimeout(15_000)
    await other.goto(`${relay.origin}/journal`)
    await other.getByText(journal).waitFor()
    await setLock(page)
    await isLocked(other)
    await unlock(page)
    await isLocked(other)
    await unlock(other)
    await press(page, 'Lock')
    await isLocked(page)
    await isLocked(other)
    expect(found(Buffer.from(await other.content()), canaries)).toEqual([])
    await noor.close()
  })

  it(
    'closes by itself when nobody looks, and covers the page at once',
    { timeout: 120_000 },
    async () => {
      const noor = await livedIn()
      const { page } = noor
      await setLock(page)
      await unlock(page)
      await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
      await look(page, 'hidden')
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
      await look(page, 'visible')
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      await page.goto(`${relay.origin}/lock`)
      await unlock(page)
      await page.getByRole('radio', { name: 'At once' }).check()
      await page.waitForTimeout(500)
      expect(await blanksAfter(page, () => look(page, 'hidden'))).toBeLessThanOrEqual(150)
      await isLocked(page)
      await noor.close()
    },
  )

  it('opens within two seconds on a phone four times slower', { timeout: 120_000 }, async () => {
    const noor = await livedIn()
    const { page } = noor
    await setLock(page)
    const devtools = await page.context().newCDPSession(page)
    // What the page's own thread has worked: whatever else this machine does counts for nothing.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const worked = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name: of }) => of === 'TaskDuration')?.value ?? Infinity
    }
    const took: number[] = []
    // A machine with other work takes longer for the same; the quickest of a few says what this asks for.
    while (took.length < 8 && (took.length < 3 || 4 * Math.min(...took) > 2)) {
      await page.getByRole('textbox', { name: 'Your passphrase' }).fill(passphrase)
      const before = await worked()
      await press(page, 'Open')
      await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
      took.push((await worked()) - before)
      await press(page, 'Lock')
      await isLocked(page)
    }
    const seconds = 4 * Math.min(...took)
    console.log(`Opening the lock: ${took.map((one) => one.toFixed(2)).join(', ')} s of work here`)
    expect(seconds).toBeGreaterThan(0.2)
    expect(seconds).toBeLessThanOrEqual(2)
    await noor.close()
  })

  it('opens with a passkey beside the passphrase', { timeout: 120_000 }, async () => {
    const noor = await livedIn()
    const { page } = noor
    await setLock(page)
    await unlock(page)
    await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasPrf: true },
        ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
        automaticPresenceSimulation: true,
      },
    })
    await page.goto(`${relay.origin}/lock`)
    await unlock(page)
    await press(page, 'Add a passkey')
    await page.getByRole('textbox', { name: 'The passphrase you have now' }).fill(passphrase)
    await press(page, 'Go on')
    await page.getByText('The passkey opens the lock from now on.').waitFor()
    await press(page, 'Lock now')
    await isLocked(page)
    await press(page, 'Open with the passkey')
    await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
    await press(page, 'Lock')
    await isLocked(page)
    await unlock(page)
    await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
    expect(noor.faults).toEqual([])
    await noor.close()
  })
})

async function livedIn(): Promise<Person> {
  const noor = await openPerson({ origin: relay.origin, path: '/start' })
  const { page } = noor
  await startSpace(page, name, 'Not sure')
  await page.getByText('Show the link').waitFor()
  await page.goto(`${relay.origin}/intention`)
  await page.getByRole('textbox').first().fill(intention)
  await press(page, 'Keep it')
  await page.goto(`${relay.origin}/`)
  await openQuestion(page)
  await writeAnswer(page, draft)
  await page.waitForTimeout(1_000)
  await page.goto(`${relay.origin}/journal`)
  await page.getByRole('textbox').first().fill(journal)
  await press(page, 'Keep this page')
  await page.getByText(journal).waitFor()
  return noor
}

async function setLock(page: Page): Promise<void> {
  await page.goto(`${relay.origin}/lock`)
  const fields = page.getByRole('textbox')
  await fields.nth(0).fill(passphrase)
  await fields.nth(1).fill(passphrase)
  await press(page, 'Set the lock')
  await isLocked(page)
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your passphrase' }).fill(passphrase)
  await press(page, 'Open')
  await page.getByRole('heading', { name: 'Attune is locked.' }).waitFor({ state: 'detached' })
}

async function isLocked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Attune is locked.' }).waitFor()
}

function press(page: Page, button: string): Promise<void> {
  return page.getByRole('button', { name: button, exact: true }).click()
}

/** As a phone tells a page that it is out of sight, or back. */
async function look(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** Milliseconds from the press, or from going out of sight, to the first frame with nothing in it. */
async function blanksAfter(page: Page, act: () => Promise<void>): Promise<number> {
  let told: (ms: number) => void = () => undefined
  const blank = new Promise<number>((resolve) => (told = resolve))
  await page.exposeFunction('blankAfter', (ms: number) => told(ms))
  await page.evaluate(() => {
    let from = 0
    const start = ({ timeStamp }: Event) => (from ||= timeStamp)
    document.addEventListener('pointerup', start, true)
    document.addEventListener('visibilitychange', start, true)
    const watch = () => {
      if (document.documentElement.childElementCount > 0) return requestAnimationFrame(watch)
      const { blankAfter } = window as unknown as { blankAfter: (ms: number) => void }
      return blankAfter(performance.now() - from)
    }
    watch()
  })
  await act()
  const never = new Promise<number>((resolve) => setTimeout(resolve, 5_000, Infinity))
  return Promise.race([blank, never])
}

/** Rows of the store, by name, as they rest. */
async function rowsOf(page: Page): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const rows = await page.evaluate(
    () =>
      new Promise<[string, string][]>((resolve, reject) => {
        const opening = indexedDB.open('attune')
        opening.addEventListener('error', () => reject(new Error('cannot open')))
        opening.addEventListener('success', () => {
          const records = opening.result.transaction('records').objectStore('records')
          const all: [string, string][] = []
          const reading = records.openCursor()
          reading.addEventListener('success', () => {
            const { result: cursor } = reading
            if (cursor === null) {
              opening.result.close()
              return resolve(all)
            }
            const bytes = [...(cursor.value as Uint8Array)]
            all.push([cursor.key as string, bytes.map((one) => String.fromCharCode(one)).join('')])
            return cursor.continue()
          })
        })
      }),
  )
  return new Map(
    rows.map(([key, text]) => [key, Uint8Array.from(text, (letter) => letter.charCodeAt(0))]),
  )
}

/** What else pages can keep: session storage, and whatever a service worker has put by. */
async function keptByPages(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = names.map(async (one) => {
      const cache = await caches.open(one)
      const requests = await cache.keys()
      const texts = requests.map(async (request) => (await cache.match(request))?.text())
      return [requests.map(({ url }) => url), await Promise.all(texts)]
    })
    const stored = [Object.entries(sessionStorage), Object.entries(localStorage), history.state]
    return JSON.stringify([stored, await Promise.all(kept)])
  })
  return Buffer.from(text)
}
