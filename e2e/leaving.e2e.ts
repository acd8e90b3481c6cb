/** Leaving quickly (R1): from every kind of screen, by button and by keyboard, blank at once. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goToday, openQuestion, startSpace, writeAnswer } from './flows.ts'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

let relay: RelayProcess
let noor: Person

beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
  noor = await openPerson({ origin: relay.origin, path: '/start' })
  await noor.page.context().route(/wikipedia/, (route) => route.fulfill({ body: 'elsewhere' }))
  await startSpace(noor.page, 'Noor', 'Not sure')
  await noor.page.getByText('Show the link').waitFor()
  await goToday(noor.page)
  await openQuestion(noor.page)
  await writeAnswer(noor.page, 'nobody else may see this')
  await noor.page.waitForTimeout(1_000)
})
afterAll(async () => {
  await noor.close()
  await relay.kill('SIGTERM')
})

it.each([
  ...['/', '/invite', '/me', '/join', '/nowhere'],
  ...['/us', '/leave', '/journal', '/breath', '/learn'],
])(
  'leaves %s by the button and by pressing Shift three times',
  { timeout: 60_000 },
  async (path) => {
    const { page } = noor
    for (const way of ['button', 'keys']) {
      await page.goto(relay.origin + path)
      const leave = page.getByRole('button', { name: 'Leave quickly' })
      await leave.waitFor()
      expect(await page.title()).toBe('Attune')
      if (way === 'button') await leave.click()
      else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      await page.waitForURL(/wikipedia/)
      expect(await page.locator('body').innerText()).toBe('elsewhere')
    }
  },
)

it('leaves every other tab too', { timeout: 30_000 }, async () => {
  const { page } = noor
  const other = await page.context().newPage()
  for (const one of [page, other]) {
    await one.goto(relay.origin)
    await one.getByRole('button', { name: 'Leave quickly' }).waitFor()
  }
  await other.getByRole('button', { name: 'Leave quickly' }).click()
  await Promise.all([page, other].map((one) => one.waitForURL(/wikipedia/)))
  expect(await page.locator('body').innerText()).toBe('elsewhere')
  await other.close()
})

it('has kept what was written', { timeout: 30_000 }, async () => {
  await noor.page.goto(relay.origin)
  await openQuestion(noor.page)
  const answer = noor.page.getByRole('textbox', { name: 'Your answer' })
  expect(await answer.inputValue()).toBe('nobody else may see this')
})

it('has help on every screen, as it is built', { timeout: 30_000 }, async () => {
  const { page } = noor
  for (const path of ['/', '/leave', '/journal']) {
    await page.goto(relay.origin + path)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
    expect(await page.getByRole('combobox').count()).toBe(1)
  }
})
