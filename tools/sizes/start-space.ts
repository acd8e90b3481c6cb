import type { Page } from 'playwright-core'
import { messagesEn } from '../../app/src/content/messages.en.ts'

const { welcome, start, today } = messagesEn

/** From the first screen to a space of one's own, the way a person gets there. */
export async function startSpace(page: Page): Promise<void> {
  const go = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const choose = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check()
    await go(start.next)
  }
  await page.getByRole('link', { name: welcome.start, exact: true }).click()
  await page.getByLabel(start.name.label).fill('Ana')
  await go(start.next)
  await choose(start.kind.partners)
  await choose(start.stage.partners.new)
  await choose('English')
  await choose(start.keeper['someone-else'])
  await go(start.know.begin)
  await page.getByRole('heading', { name: messagesEn.invite.title }).waitFor()
}

/** Returns once a returning person sees Today with its question. */
export async function todayIsPainted(page: Page): Promise<void> {
  await page.getByText(today.question, { exact: true }).first().waitFor()
}
