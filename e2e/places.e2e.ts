/** Ordinary life of one person: a journal, another name, several spaces, leaving, looking around. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyEn } from '../app/src/content/messages/every-section.testing.ts'
import { aWhile, goToday, startSpace } from './flows.ts'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

const { frame, welcome, own, me, us, spaces, export: copy } = everyEn

let relay: RelayProcess
let noor: Person

beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
  noor = await openPerson({ origin: relay.origin, path: '/' })
})
afterAll(async () => {
  await noor.close()
  await relay.kill('SIGTERM')
})

const tap = (name: string) =>
  noor.page
    .getByRole('link', { name, exact: false })
    .or(noor.page.getByRole('button', { name, exact: false }))
    .first()
    .click()

const goTo = (name: string) =>
  noor.page.getByRole('navigation').getByRole('link', { name, exact: true }).click()

const title = (name: string) => noor.page.getByRole('heading', { level: 1, name }).waitFor()

it('looks around before there is anything, and stores nothing', { timeout: 60_000 }, async () => {
  const { page } = noor
  await tap(welcome.look)
  await page.getByText('Nothing is stored, nothing is sent.').waitFor()
  await goTo(frame.us)
  await title(us.title)
  await tap(us.jar)
  await tap(us.draw)
  await page.locator('.drawn figure').waitFor()
  await tap(welcome.looking.leave)
  await title(welcome.title)
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

it('writes for nobody else, also without a connection', { timeout: 60_000 }, async () => {
  const { page } = noor
  await tap(welcome.start)
  await startSpace(page, 'Noor', 'Someone else')
  await page.getByText('Show the link').waitFor()
  await goToday(page)
  await goTo(frame.me)
  await tap(me.journal)
  await title(own.title)
  await page.context().setOffline(true)
  await page.getByRole('textbox').fill('Nobody reads this.')
  await tap(own.keep)
  await page.getByText(own.kept, { exact: true }).waitFor()
  await page.context().setOffline(false)
  await page.reload()
  await page.getByText('Nobody reads this.').waitFor()
  expect(noor.faults).toEqual([])
})

it(
  'has what was typed when the page is loaded anew in the middle of it',
  { timeout: 60_000 },
  async () => {
    const { page } = noor
    const field = page.getByRole('textbox')
    await field.pressSequentially('Half a thought,', { delay: 20 })
    await page.waitForTimeout(aWhile)
    await field.pressSequentially(' and no pause.', { delay: 20 })
    await page.reload()
    // A busy browser ends a page before its last write is asked for: of what was typed last, then, nothing is there.
    const came = () => field.inputValue()
    await expect.poll(came, { timeout: 10_000 }).toMatch(/^Half a thought,/)
    expect('Half a thought, and no pause.').toContain(await came())
    await field.fill('')
  },
)

it('has another name, and a second space kept apart', { timeout: 60_000 }, async () => {
  const { page } = noor
  await page.goto(`${relay.origin}/space`)
  await page.getByRole('textbox', { name: spaces.space.name }).fill('Noor A.')
  await tap(spaces.space.rename)
  await page.getByText(spaces.space.renamed, { exact: true }).waitFor()
  await page.goto(`${relay.origin}/spaces`)
  await tap(spaces.start)
  await startSpace(page, 'Nono', 'Someone else')
  await page.getByText('Show the link').waitFor()
  await page.goto(relay.origin)
  await page.getByRole('heading', { level: 1, name: 'Nono' }).waitFor()
  await page.goto(`${relay.origin}/spaces`)
  const rows = page.locator('.row button')
  await rows.nth(1).waitFor()
  expect(await rows.count()).toBe(2)
  await rows.first().click()
  await page.getByRole('heading', { level: 1, name: 'Noor A.' }).waitFor()
})

it('takes everything to another phone in one file', { timeout: 120_000 }, async () => {
  const { page } = noor
  await page.goto(`${relay.origin}/export`)
  await title(copy.title)
  await page.getByRole('checkbox', { name: copy.written }).check()
  await tap(copy.make)
  await title(copy.done.title)
  await page.locator('.passphrase span').nth(3).waitFor()
  const passphrase = await page.locator('.passphrase span').allInnerTexts()
  const [download] = await Promise.all([page.waitForEvent('download'), tap(copy.done.save)])
  expect(download.suggestedFilename()).toMatch(/^attune-\d{4}-\d{2}-\d{2}\.age$/)

  const other = await openPerson({ origin: relay.origin, path: '/import' })
  const there = other.page
  await there.getByLabel(copy.bring.choose).setInputFiles(await download.path())
  await there.getByLabel(copy.bring.passphrase).fill(passphrase.join(' '))
  await there.getByRole('button', { name: copy.bring.open }).click()
  await there.getByText(copy.standing['new-here']).first().waitFor()
  await there.getByRole('button', { name: copy.bring.confirm }).click()
  await there.getByRole('heading', { level: 1, name: copy.bring.done }).waitFor()
  await there.goto(`${relay.origin}/journal`)
  await there.getByText('Nobody reads this.').waitFor()
  await other.close()
  await tap(copy.done.close)
})

it('leaves a space in three taps without a connection', { timeout: 60_000 }, async () => {
  const { page } = noor
  await page.context().setOffline(true)
  await goTo(frame.us)
  await tap(spaces.space.leave)
  await tap(spaces.leave.leaveNow)
  await page.getByText(spaces.leave.left).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Nono' }).waitFor()
  expect(await page.getByText(spaces.leave.left).count()).toBe(1)
  await page.context().setOffline(false)
})
