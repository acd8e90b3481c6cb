import type { Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'

const { welcome, start, today } = everyEn

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
  await page.getByRole('heading', { name: everyEn.invite.title }).waitFor()
}

/**
 * Watches the next page until Today stands with its question, in the page itself: asked from
 * outside, what is fetched right afterwards would count too. The answer is the paths asked for
 * until then.
 */
export async function markPaint(page: Page): Promise<() => Promise<ReadonlySet<string>>> {
  await page.addInitScript((label) => {
    const look = () => {
      const { innerText } = document.body
      if (!innerText.includes(label) || !innerText.includes('?')) return
      watching.disconnect()
      // The frame after the one in which it was put there has it on the screen.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('today')))
    }
    const watching = new MutationObserver(look)
    watching.observe(document, { childList: true, subtree: true, characterData: true })
  }, today.question)
  return async () => {
    await page.waitForFunction(() => performance.getEntriesByName('today').length > 0)
    const paths = await page.evaluate(() => {
      const painted = performance.getEntriesByName('today')[0]?.startTime ?? 0
      const fetched = performance.getEntriesByType('resource')
      return fetched
        .filter(({ startTime }) => startTime <= painted)
        .map(({ name }) => new URL(name).pathname)
    })
    return new Set(paths)
  }
}
