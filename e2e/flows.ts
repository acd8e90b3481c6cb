/** What people do, by the roles and labels that a screen reader hears. English interface. */
import type { Page } from 'playwright-core'

export type Keeper = 'One of us' | 'Someone else' | 'Not sure'

export async function startSpace(page: Page, name: string, keeper: Keeper): Promise<void> {
  await next(page, () => page.getByRole('textbox', { name: 'Your name' }).fill(name))
  await next(page, () => choose(page, 'Partners'))
  await next(page, () => choose(page, 'We have been together for a while'))
  await next(page, () => choose(page, 'English'))
  await next(page, () => choose(page, keeper))
  await page.getByRole('button', { name: 'Begin' }).click()
}

export async function invitationLink(page: Page): Promise<string> {
  await page.getByText('Show the link').click()
  const link = page.getByText(/\/join#[\w-]{50}/).first()
  await link.waitFor()
  const text = (await link.inputValue().catch(() => null)) ?? (await link.innerText())
  return text.trim()
}

export async function joinSpace(page: Page, name: string, keeper: Keeper): Promise<void> {
  await next(page, () => page.getByRole('textbox', { name: 'Your name' }).fill(name))
  await choose(page, keeper)
  await page.getByRole('button', { name: 'Join' }).click()
}

/** Where something was begun from another place, by way of that one. */
export async function goToday(page: Page): Promise<void> {
  const to = page.getByRole('link', { name: /^(Back to )?Today$/ }).first()
  const back = page.locator('a.back-link')
  await to.or(back).first().waitFor()
  if (!(await to.isVisible())) await back.click()
  await to.click()
}

/** Milliseconds; longer than what is typed waits to be kept, and than another tab takes to hear of it. */
export const aWhile = 1_500

export async function openQuestion(page: Page): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: 'One question' })
  await line.getByRole('link').first().click()
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}

export async function writeAnswer(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your answer' }).fill(text)
}

export async function seal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page
    .getByRole('heading', { name: /Sealed|answers/ })
    .first()
    .waitFor()
}

async function next(page: Page, fill: () => Promise<void>): Promise<void> {
  await fill()
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: before }).waitFor()
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).check()
}
