/** What the helpers for wording and worry say to one person reaches nobody else, and rests nowhere. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { englishHints } from '../../app/src/content/wording/english-hints.ts'
import { seal } from '../flows.ts'
import { found, rowsHeld } from '../held.ts'
import { openedFrom } from '../opened.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'

const { help, kind, own, practice, today } = everyEn
const { low, high } = practice['check-in'].steps.evening
const hurtful = 'You never listen to me.'

let pair: Pair

beforeAll(async () => {
  pair = await meet(['Someone else', 'Someone else'])
}, 120_000)
afterAll(() => pair.close())

async function openCheckIn(page: Page) {
  const line = page.getByRole('listitem').filter({ hasText: today.checkIn })
  await line.getByRole('link').first().click()
  await page.getByLabel(low.ask).waitFor()
}

/** Scripts that the page itself has run; what is kept for offline use is none of them. */
const used = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))

it(
  'shows thoughts to who writes, and nothing of them to the other',
  { timeout: 120_000 },
  async () => {
    const { noor, sam } = pair
    await openCheckIn(noor.page)
    await noor.page.getByLabel(low.ask).fill(hurtful)
    await noor.page.getByText(kind.wording.line).click()
    expect((await used(noor.page)).filter((name) => name.includes('english-wording'))).toEqual([])
    await noor.page.getByRole('button', { name: kind.wording.on }).click()
    const { why } = englishHints.look.absolute
    await noor.page.getByText(why).waitFor()
    expect((await used(noor.page)).filter((name) => name.includes('english-wording'))).toHaveLength(
      1,
    )
    const seenBefore = await sam.page.locator('body').innerText()
    await seal(noor.page)
    await noor.page.waitForTimeout(1_000)
    expect(await sam.page.locator('body').innerText()).toBe(seenBefore)

    await openCheckIn(sam.page)
    await sam.page.getByLabel(high.ask).fill('The soup.')
    await seal(sam.page)
    await sam.page.getByText(hurtful).waitFor()
    const said = [kind.wording.title, why, ...englishHints.look.absolute.questions]
    expect(found(Buffer.from(await sam.page.locator('body').innerText()), said)).toEqual([])
    for (const { page } of [noor, sam]) {
      const { all } = await openedFrom(page)
      expect(found(all, [hurtful])).toEqual([hurtful])
      // Neither a thought, nor a label, nor that anybody was shown one.
      expect(found(all, [...said, 'absolute', 'blame', 'waved'])).toEqual([])
    }
    expect([...noor.faults, ...sam.faults]).toEqual([])
  },
)

it('notices danger and asks about safety without a trace', { timeout: 120_000 }, async () => {
  const { noor } = pair
  const { page } = noor
  await page.goto(`${pair.origin}/journal`)
  await page.getByLabel(own.write).fill('The soup was good and the rain came in.')
  await page.waitForTimeout(2_500)
  const left = async () =>
    JSON.stringify([
      await rowsHeld(page),
      (await openedFrom(page)).all.length,
      await page.evaluate(() => [
        ...[document.title, location.href, document.cookie, history.length, history.state],
        ...[Object.entries(localStorage), Object.entries(sessionStorage)],
      ]),
    ])
  // As many letters, so that the draft is as long.
  const worrying = 'I want to die and not be alive any more'
  const before = await left()
  await page.getByLabel(own.write).fill(worrying)
  await page.getByText(kind.worry.self_harm).waitFor()
  await page.waitForTimeout(1_500)
  expect(await left()).toBe(before)
  expect(found((await openedFrom(page)).all, ['self_harm', 'worried'])).toEqual([])

  await page.getByRole('button', { name: kind.worry.check }).click()
  await page.getByText(help.check.statements.disagree).waitFor()
  const atCheck = await left()
  for (let at = 0; at < 6; at++)
    await page.getByRole('button', { name: help.check.yes, exact: true }).click()
  await page.getByText(help.check.careful).waitFor()
  expect(await left()).toBe(atCheck)
  await page.getByRole('button', { name: help.check.toHelp }).click()
  expect(await left()).toBe(atCheck)
  expect(noor.faults).toEqual([])
})
