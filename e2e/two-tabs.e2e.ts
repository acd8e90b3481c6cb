/** One person, two tabs: what each of them was writing is theirs. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWhile, goToday, openQuestion, seal, startSpace, writeAnswer } from './flows.ts'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

let relay: RelayProcess
let noor: Person

beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
  noor = await openPerson({ origin: relay.origin, path: '/start' })
})
afterAll(async () => {
  await noor.close()
  await relay.kill('SIGTERM')
})

it(
  'keeps what one tab was writing when the other seals something else',
  { timeout: 60_000 },
  async () => {
    const { page } = noor
    await startSpace(page, 'Noor', 'Not sure')
    await page.getByText('Show the link').waitFor()
    await goToday(page)
    await openQuestion(page)
    const other = await page.context().newPage()
    await other.goto(relay.origin)
    await openQuestion(other)
    await writeAnswer(page, 'what the first tab has')
    await page.waitForTimeout(aWhile)
    await writeAnswer(other, 'what the second tab seals')
    await other.waitForTimeout(aWhile)
    await sealIn(other)
    expect(await takenBackIn(page)).toBe('what the first tab has')
    await other.close()
  },
)

it('keeps no draft of what the other tab went on with', { timeout: 60_000 }, async () => {
  const { page } = noor
  await writeAnswer(page, 'what both of them have')
  await page.waitForTimeout(aWhile)
  const other = await page.context().newPage()
  await other.goto(relay.origin)
  await openQuestion(other)
  expect(await answerIn(other).inputValue()).toBe('what both of them have')
  await writeAnswer(other, 'what both of them have, and more')
  await sealIn(other)
  expect(await takenBackIn(page)).toBe('what both of them have, and more')
  await other.close()
})

/** The other tab shows it too by then. */
async function sealIn(tab: Page): Promise<void> {
  await seal(tab)
  await noor.page.getByRole('button', { name: 'Take it back' }).waitFor()
  await tab.waitForTimeout(aWhile)
}

/** What stands in the field there once it was opened anew, and what was sealed taken back. */
async function takenBackIn(tab: Page): Promise<string> {
  await tab.reload()
  await tab.getByRole('button', { name: 'Take it back' }).click()
  return answerIn(tab).inputValue()
}

const answerIn = (tab: Page) => tab.getByRole('textbox', { name: 'Your answer' })
