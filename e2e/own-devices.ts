/** A person with several devices, and one who begins again on a clean profile. English interface. */
import type { Page } from 'playwright-core'
import { everyEn } from '../app/src/content/messages/every-section.testing.ts'
import type { Pair } from './pair.ts'
import { over } from './pair.ts'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'

const { arrive, devices, frame, invite, own } = everyEn

/** A browser that has never been here, at the same address as the other two. */
export function openClean(pair: Pair, path: string): Promise<Person> {
  return openPerson({ origin: pair.origin, path, args: over(pair.noorsLine) })
}

/** A second device of the one whose page this is, by a link, with the pictures compared. */
export async function addDevice(pair: Pair, page: Page, name: string): Promise<Person> {
  await page.goto(`${pair.origin}/devices/add`)
  await page.getByText(invite.link).click()
  const link = await page.getByText(/\/device#[\w-]{40,}/).innerText()
  const added = await openClean(pair, link.trim().slice(pair.origin.length))
  await added.page.getByLabel(arrive.name.label).fill(name)
  await press(added.page, arrive.name.add)
  const [there, here] = await Promise.all([added.page, page].map(picturesOn))
  if (there === undefined || there !== here) throw new Error(`${there} is not ${here}`)
  await press(page, devices.compare.same)
  await heading(page, devices.done.title.replace('{name}', name))
  await heading(added.page, arrive.steps.done.title)
  await press(added.page, frame.backTo.replace('{place}', frame.home))
  await added.page.getByRole('heading', { name: /Noor\.$/ }).waitFor()
  return added
}

async function picturesOn(page: Page): Promise<string> {
  const pictures = page.locator('.pictures li')
  await pictures.nth(4).waitFor({ timeout: 30_000 })
  return (await pictures.allInnerTexts()).join(' ')
}

export async function writeJournal(page: Page, text: string): Promise<void> {
  await page.goto(new URL('/journal', page.url()).href)
  await page.getByRole('textbox').first().fill(text)
  await press(page, own.keep)
  await page.getByText(text).waitFor()
}

/** A small win, whoever wrote it: all of them stand in one place, three at first. */
export async function reads(page: Page, text: string): Promise<void> {
  await page.goto(new URL('/us', page.url()).href)
  const [win, more] = [page.getByText(text), page.locator('.long-list-more button')]
  for (const until = Date.now() + 60_000; ;) {
    await win.or(more).first().waitFor({ timeout: 60_000 })
    if (await win.first().isVisible()) return
    if (Date.now() > until) throw new Error(`never came: ${text}`)
    if (await more.isVisible()) await more.click({ timeout: 1_000 }).catch(() => undefined)
    else await page.waitForTimeout(100)
  }
}

/** Every small win that this device shows, the older ones too. */
export async function allWins(page: Page): Promise<string> {
  await page.goto(new URL('/us', page.url()).href)
  const more = page.locator('.long-list-more button')
  // Three stand at once, and what was written is read after the screen has come.
  await page.locator('figure.words, .row').first().waitFor()
  await page.waitForTimeout(1_000)
  while (await more.isVisible()) await more.click()
  return page.locator('main').innerText()
}

/** Until the relay has all of it. */
export async function isSent(page: Page): Promise<void> {
  await page.goto(new URL('/', page.url()).href)
  await page.locator('main h1').waitFor()
  for (const waiting of [frame.noConnection, frame.waitingToBeSent]) {
    await page.getByText(waiting).waitFor({ state: 'detached', timeout: 60_000 })
  }
}

export function press(page: Page, name: string): Promise<void> {
  return page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click()
}

export function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: 60_000 })
}
