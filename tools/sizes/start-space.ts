import type { Page } from 'playwright-core'

/** From the first screen to a space of one's own, the way a person gets there. */
export async function startSpace(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor()
}

/** Returns once a returning person sees Today. */
export async function todayIsPainted(page: Page): Promise<void> {
  await page.getByRole('button').first().waitFor()
}
