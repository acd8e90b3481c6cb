/**
 * Every way back in (T17), drilled as somebody does who has lost everything: on a profile that has
 * never been here, what was shared, what was only theirs, and writing on to the other.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { bringIn, takeCopy } from './copy.ts'
import { sayWin } from './evening.ts'
import {
  addDevice,
  heading,
  isSent,
  openClean,
  press,
  reads,
  writeJournal,
} from '../own-devices.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Person } from '../person.ts'

const { arrive, frame, ways, welcome } = everyEn
const shared = 'The boat is dry again.'
const journal = 'For nobody but me.'
const passphrase = 'rain on the old roof'

let pair: Pair
const people: Person[] = []

beforeAll(async () => {
  pair = await meet(['Someone else', 'Someone else'])
  await sayWin(pair.sam.page, shared)
  await reads(pair.noor.page, shared)
  await writeJournal(pair.noor.page, journal)
}, 180_000)
afterAll(async () => {
  for (const person of people) await person.close()
  await pair.close()
})

async function clean(path: string): Promise<Person> {
  const person = await openClean(pair, path)
  people.push(person)
  return person
}

/** From the first page, as the paper says. */
async function lost(row: string): Promise<Person> {
  const person = await clean('/')
  await press(person.page, welcome.arrive)
  await press(person.page, arrive.lost)
  await person.page.getByText(row, { exact: true }).click()
  return person
}

async function isBack({ page }: Person, says: string): Promise<void> {
  await reads(page, shared)
  await page.goto(`${pair.origin}/journal`)
  await page.getByText(journal).waitFor({ timeout: 60_000 })
  await page.goto(pair.origin)
  await sayWin(page, says)
  await reads(pair.sam.page, says)
}

async function openWay(page: Page, title: string): Promise<void> {
  await page.goto(`${pair.origin}/ways`)
  await page.getByText(title, { exact: true }).click()
}

it('words, typed back before they count', { timeout: 180_000 }, async () => {
  const { page } = pair.noor
  await openWay(page, ways.names.words)
  await press(page, ways.words.show)
  await heading(page, ways.words.write)
  const words = await page
    .locator('.word-list li')
    .evaluateAll((all) => all.map(({ lastChild }) => lastChild?.textContent?.trim() ?? ''))
  expect(words).toHaveLength(12)
  await press(page, ways.words.written)
  const fields = page.getByRole('textbox')
  for (const field of await fields.all()) await field.fill('lamp')
  await press(page, ways.words.right)
  await page.getByText(ways.words.another).first().waitFor()
  const labels = await page.locator('label').allInnerTexts()
  const places = labels.map((label) => Number(/\d+/.exec(label)?.[0]))
  for (const [at, place] of places.entries()) await fields.nth(at).fill(words[place - 1] ?? '')
  await press(page, ways.words.right)
  await heading(page, ways.isSet.words)
  await isSent(page)

  const back = await lost(arrive.lostWays.words)
  const field = back.page.getByRole('textbox')
  await field.fill(words.with(2, 'velvit').join(' '))
  await press(back.page, arrive.back.go)
  await back.page.getByText(/^Word number 3 is not one/).waitFor()
  await field.fill(words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n'))
  await press(back.page, arrive.back.go)
  await heading(back.page, arrive.back.title)
  await isBack(back, 'Back by twelve words.')
  expect(back.faults).toEqual([])
})

it('a passphrase with its code', { timeout: 180_000 }, async () => {
  const { page } = pair.noor
  await openWay(page, ways.names.passphrase)
  await page.getByLabel(ways.passphrase.label).fill(passphrase)
  await press(page, ways.passphrase.setIt)
  await heading(page, ways.isSet.passphrase)
  const code = (await page.locator('.passphrase span').allInnerTexts()).join('-')
  await isSent(page)

  const back = await lost(arrive.lostWays.passphrase)
  const [codeField, field] = [arrive.passphrase.code, arrive.passphrase.label].map((label) =>
    back.page.getByLabel(label),
  ) as [ReturnType<Page['getByLabel']>, ReturnType<Page['getByLabel']>]
  await codeField.fill(code)
  await field.fill('rain on the new roof')
  await press(back.page, arrive.back.go)
  await back.page.getByText(arrive.faults['passphrase-wrong']).waitFor({ timeout: 60_000 })
  await field.fill(passphrase)
  await press(back.page, arrive.back.go)
  await heading(back.page, arrive.back.title)
  await isBack(back, 'Back by a passphrase.')
  expect(back.faults).toEqual([])
})

it('a passkey beside another way', { timeout: 180_000 }, async () => {
  const device = await addDevice(pair, pair.noor.page, 'Desk')
  people.push(device)
  const { page } = device
  await putAuthenticator(page)
  await openWay(page, ways.names.passkey)
  await press(page, ways.passkey.add)
  await heading(page, ways.isSet.passkey)
  await isSent(page)

  // The authenticator stays with its page, as a passkey stays in an account; all else is taken away.
  await empty(page, pair.origin)
  await page.goto(pair.origin)
  await press(page, welcome.arrive)
  await press(page, arrive.lost)
  await page.getByText(arrive.lostWays.passkey, { exact: true }).click()
  await press(page, arrive.back.go)
  await heading(page, arrive.back.title)
  await isBack(device, 'Back by a passkey.')
  expect(device.faults).toEqual([])
})

it('another device', { timeout: 180_000 }, async () => {
  const device = await addDevice(pair, pair.noor.page, 'Kitchen')
  people.push(device)
  await isBack(device, 'Here on another device.')
  expect(device.faults).toEqual([])
})

it('a copy in a file', { timeout: 180_000 }, async () => {
  const taken = await takeCopy(pair.noor.page)
  const back = await lost(arrive.lostWays.file)
  await bringIn(back.page, taken)
  await press(back.page, frame.backTo.replace('{place}', frame.home))
  await isBack(back, 'Back by a file.')
  expect(back.faults).toEqual([])
})

async function putAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasPrf: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      automaticPresenceSimulation: true,
    },
  })
}

async function empty(page: Page, origin: string): Promise<void> {
  await page.goto('about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
}
