/** What people paste, type and carry that does not fit, each with the sentence it gets. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createInvitation, invitationToCode } from '../app/src/crypto/invitation.ts'
import { createMemberCard, createOwnKeys } from '../app/src/crypto/create-keys.ts'
import { createSeededRandom } from '../app/src/crypto/random.ts'
import { createSpace } from '../app/src/crypto/roster.ts'
import { everyEn } from '../app/src/content/messages/every-section.testing.ts'
import { goToday, invitationLink, openQuestion, startSpace, writeAnswer } from './flows.ts'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

let relay: RelayProcess
const people: Person[] = []
const sentences = everyEn.join.faults
const texts = everyEn.writing.faults
const starts = everyEn.start.faults

beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
})
afterAll(async () => {
  for (const person of people) await person.close()
  await relay.kill('SIGTERM')
})

async function someone(path: string): Promise<Person> {
  const person = await openPerson({ origin: relay.origin, path })
  people.push(person)
  return person
}

async function strangersCode(): Promise<string> {
  const random = createSeededRandom('a stranger')
  const own = createOwnKeys(random)
  const { roster } = await createSpace(own, random)
  return invitationToCode(
    createInvitation(roster.space, createMemberCard(roster.space, own), random),
  )
}

it('says what is wrong with an invitation', { timeout: 120_000 }, async () => {
  const noor = await someone('/start')
  await startSpace(noor.page, 'Noor', 'Not sure')
  const link = await invitationLink(noor.page)
  const [address = '', code = ''] = link.split('#')
  const newer = `Ag${code.slice(2)}`
  const cases: readonly (readonly [string, keyof typeof sentences])[] = [
    [link.slice(0, -10), 'cut'],
    [address, 'cut'],
    [link.replace(code.slice(20, 24), 'AAAA'), 'damaged'],
    [`${address}#${newer}`, 'newer-version'],
    [`${address}#${await strangersCode()}`, 'expired'],
    [link.replace(/localhost:\d+/, 'example.org'), 'other-host'],
    ['WIFI:T:WPA;S:home;P:secret;;', 'not-an-invitation'],
    ['https://example.org/menu?table=4', 'not-an-invitation'],
    ['javascript:alert(1)', 'not-an-invitation'],
    ['x'.repeat(1_000_000), 'not-an-invitation'],
  ]
  const { page } = await someone('/join')
  for (const [pasted, kind] of cases) {
    await page.getByRole('textbox', { name: 'The invitation link' }).fill(pasted)
    await page.getByRole('button', { name: 'Look at it' }).click()
    await page.getByText(sentences[kind].title).waitFor()
    expect(await page.getByText(sentences[kind].body).isVisible()).toBe(true)
    await page
      .getByRole('button', { name: /Use another link|Try again/ })
      .first()
      .click()
  }
  // One's own, opened on the very phone that made it.
  await noor.page.goto(link)
  await noor.page.getByText(sentences.own.title).waitFor()
})

it(
  'says that an invitation was used, and keeps the space as it was',
  { timeout: 90_000 },
  async () => {
    const noor = await someone('/start')
    await startSpace(noor.page, 'Noor', 'Someone else')
    const link = await invitationLink(noor.page)
    const sam = await someone(link.slice(relay.origin.length))
    await sam.page.getByRole('textbox', { name: 'Your name' }).fill('Sam')
    await sam.page.getByRole('button', { name: 'Next' }).click()
    await sam.page.getByRole('radio', { name: 'Someone else' }).check()
    await sam.page.getByRole('button', { name: 'Join' }).click()
    await noor.page.getByRole('heading', { name: 'Sam is here.' }).waitFor()
    const third = await someone(link.slice(relay.origin.length))
    await third.page.getByText(sentences.used.title).waitFor()
    expect(await third.page.getByText(sentences.used.body).isVisible()).toBe(true)
  },
)

it('takes every kind of text, or says why not', { timeout: 120_000 }, async () => {
  const { page } = await someone('/start')
  const name = page.getByRole('textbox', { name: 'Your name' })
  for (const [typed, sentence] of [
    ['\u200b\u200d \u2060', starts['name-empty']],
    ['n'.repeat(41), starts['name-too-long']],
  ] as const) {
    await name.fill(typed)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText(sentence).waitFor()
  }
  await startSpace(page, 'نور 👩‍👩‍👧‍👦', 'Not sure')
  await page.getByText('Show the link').waitFor()
  await goToday(page)
  await openQuestion(page)
  for (const blank of ['', ' \n ', '\u200b\ufeff\u2800']) {
    await writeAnswer(page, blank)
    await page.getByRole('button', { name: 'Seal it' }).click()
    await page.getByText(texts.empty).waitFor()
  }
  // A megabyte is cut where it no longer fits, and the page says so at once.
  const answer = page.getByRole('textbox', { name: 'Your answer' })
  await putInto(answer, 'm'.repeat(1_000_000))
  await page.getByText(everyEn.writing.cut).waitFor()
  expect((await answer.inputValue()).length).toBe(60_000)
  // Few letters, but too many bytes: refused, and all of it is still there.
  await writeAnswer(page, 'é'.repeat(40_000))
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page.getByText(texts['too-long']).waitFor()
  expect((await answer.inputValue()).length).toBe(40_000)
  const odd = '👨‍👩‍👧‍👦 شكراً \u202eevil\u202c <img src=x onerror=alert(1)> {{x}} =cmd() é é'
  await putInto(answer, `${odd} \ud83d`)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page.getByText('<img src=x onerror=alert(1)>').waitFor()
  expect(await page.locator('body').innerText()).toContain('\ufffd')
})

it.each(['1970-01-01T00:30:00Z', '2100-12-31T23:30:00Z'])(
  'works with a clock at %s',
  { timeout: 60_000 },
  async (time) => {
    const person = await someone('/help')
    await person.page.clock.setFixedTime(new Date(time))
    await person.page.goto(`${relay.origin}/start`)
    await startSpace(person.page, 'Noor', 'Not sure')
    await person.page.getByText('Show the link').waitFor()
    await goToday(person.page)
    await openQuestion(person.page)
    await writeAnswer(person.page, 'written at an odd time')
    await person.page.getByRole('button', { name: 'Seal it' }).click()
    await person.page.getByRole('heading', { name: 'Sealed.' }).waitFor()
    // The clock jumps to today, and nothing is lost.
    await person.page.clock.setFixedTime(new Date())
    await person.page.goto(relay.origin)
    await person.page.getByRole('heading', { name: /Noor\.$/ }).waitFor()
    await person.page.getByRole('listitem').filter({ hasText: 'One question' }).waitFor()
    expect(person.faults).toEqual([])
  },
)

it(
  'says so when there is no room left, and keeps what was typed',
  { timeout: 60_000 },
  async () => {
    const { page } = await someone('/start')
    await startSpace(page, 'Noor', 'Not sure')
    await page.getByText('Show the link').waitFor()
    await goToday(page)
    await openQuestion(page)
    // The browser's own word for it: what a quota override promises, Chromium does not keep here.
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    const long = 'not lost '.repeat(5_000)
    await writeAnswer(page, long)
    await page.getByRole('button', { name: 'Seal it' }).click()
    await page
      .getByText(/no room left on this phone/)
      .first()
      .waitFor()
    expect(await page.getByRole('textbox', { name: 'Your answer' }).inputValue()).toBe(long)
    await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom())
    await page.getByRole('button', { name: 'Seal it' }).click()
    await page.getByRole('heading', { name: 'Sealed.' }).waitFor()
  },
)

/** As a program or a keyboard may do it, past what a person could type. */
function putInto(field: Locator, text: string): Promise<void> {
  return field.evaluate((area, value) => {
    const typed = area as HTMLTextAreaElement
    typed.value = value
    typed.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}
