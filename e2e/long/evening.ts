/** What people do of an evening, by the roles and labels that a screen reader hears. */
import type { Locator, Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday } from '../flows.ts'

const { care, frame, own, practice, question, reveal, today, together, writing } = everyEn

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

export const fill = (page: Page, label: string | RegExp, text: string) =>
  page.getByRole('textbox', { name: label }).first().fill(text)

const follow = (within: Page | Locator, text: string) =>
  within.getByRole('listitem').filter({ hasText: text }).getByRole('link').first().click()

/** One of the three lines of the day. */
export async function openDaily(page: Page, line: 'checkIn' | 'question' | 'thanks') {
  await goToday(page)
  await follow(page, today[line])
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}

/** A line that waits, or any other on Today. */
export async function openOnToday(page: Page, text: string): Promise<void> {
  await goToday(page)
  await follow(page, text)
}

/** A line that Today keeps folded away. */
export async function openBehindMore(page: Page, text: string): Promise<void> {
  await goToday(page)
  const fold = page.locator('details').filter({ hasText: care.moreToday })
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
  await follow(fold, text)
}

export interface CheckIn {
  readonly high: string
  readonly low?: string
  readonly help?: string
}

export async function writeCheckIn(page: Page, { high, low, help }: CheckIn): Promise<void> {
  const { evening } = practice['check-in'].steps
  await fill(page, evening.high.ask, high)
  if (low !== undefined) {
    await fill(page, evening.low.ask, low)
    await page.getByRole('radio', { name: evening.heard.options.comfort }).check()
  }
  if (help !== undefined) await fill(page, evening.help.ask, help)
}

/** Seals what is written, and waits until it is: with its author, or opened at once. */
export async function seal(page: Page, tell = false): Promise<void> {
  const box = page.getByRole('checkbox')
  if ((await box.count()) > 0) await box.setChecked(tell)
  await press(page, question.seal)
  await page
    .getByText(question.sealed.title, { exact: true })
    .or(page.getByText(question.opening.title))
    .or(page.getByText(reveal.ask))
    .first()
    .waitFor()
}

export async function respond(page: Page, text: string): Promise<void> {
  await fill(page, 'Your words to', text)
  await press(page, reveal.send)
  await page.getByText(reveal.mine).waitFor()
}

export async function writeQuestion(page: Page, text: string, tell = false): Promise<void> {
  await openDaily(page, 'question')
  await fill(page, practice['one-question'].steps.answer.text.ask, text)
  await seal(page, tell)
}

/** Something begun from Together: a thank-you, a small win. */
export async function begin(page: Page, what: 'thank-you' | 'small-win'): Promise<void> {
  await goToday(page)
  await page.getByRole('link', { name: frame.together, exact: true }).click()
  const row = page.locator('.row-title').getByText(practice[what].name, { exact: true })
  // It stays open for as long as the page does.
  if (!(await row.isVisible()))
    await page.getByText(together.groups['every-day'], { exact: true }).click()
  await row.click()
  await page.getByRole('button', { name: writing.give }).or(say(page)).first().waitFor()
}

const say = (page: Page) => page.getByRole('button', { name: writing.say, exact: true })

/** By name where there is one other. */
const whatTheyDid = /^What .+ did$/

export async function give(page: Page, did: string, meant: string): Promise<void> {
  const { thanks } = practice['thank-you'].steps
  await fill(page, whatTheyDid, did)
  await fill(page, thanks.meant.ask, meant)
  await press(page, writing.give)
  await page.getByRole('heading', { name: practice['thank-you'].said }).waitFor()
}

export async function sayWin(page: Page, text: string): Promise<void> {
  await begin(page, 'small-win')
  await fill(page, practice['small-win'].steps.win.text.ask, text)
  await press(page, writing.say)
  await page.getByRole('heading', { name: practice['small-win'].said }).waitFor()
}

export async function thankTogether(page: Page, did: string): Promise<void> {
  await openDaily(page, 'thanks')
  await fill(page, whatTheyDid, did)
  await page.getByRole('radio', { name: writing.when.together }).check()
  await seal(page)
}

/** Chooses one thing, adds words to it, and says it. */
export async function choose(page: Page, option: string, label: string, text: string) {
  await page.getByRole('radio', { name: option }).check()
  await fill(page, label, text)
  await say(page).click()
}

export async function replySmaller(page: Page, text: string): Promise<void> {
  await press(page, care.wish.smaller)
  await fill(page, care.wish.smallerLabel, text)
  await press(page, care.wish.send)
  await page.getByText(care.wish.saidSmaller).waitFor()
}

export async function keepPage(page: Page, text: string): Promise<void> {
  await goToday(page)
  await page.getByRole('link', { name: frame.me, exact: true }).click()
  await page.getByRole('link', { name: everyEn.me.journal }).click()
  await fill(page, own.write, text)
  await press(page, own.keep)
  await page.getByText(own.kept, { exact: true }).waitFor()
  await page.getByRole('link', { name: frame.me, exact: true }).click()
}
