/** A private yes of two people in two browsers, over a relay whose weeks the test turns. */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Person } from '../person.ts'

let pair: Pair
beforeAll(async () => {
  pair = await meet(['Someone else', 'Someone else'])
}, 180_000)
afterAll(() => pair.close())

const dance = 'Dance to one song in the kitchen'
const feet = 'Rub each other’s feet'
const blanket = 'Share one blanket'

const boxOf = ({ page }: Person, name: string) => page.getByRole('checkbox', { name })
const matchedOf = ({ page }: Person) => page.locator('.matched')

async function mark(person: Person, ...names: string[]): Promise<void> {
  for (const name of names) {
    // By keyboard, as by hand.
    await boxOf(person, name).focus()
    await person.page.keyboard.press('Space')
    await expect.poll(() => boxOf(person, name).isChecked()).toBe(true)
  }
}

async function vectorsAre(count: number): Promise<void> {
  const file = new DatabaseSync(join(pair.relay.data, 'relay.db'), { readOnly: true })
  const read = file.prepare('SELECT count(*) AS n FROM yes_vectors')
  await expect.poll(() => read.get()?.['n'], { timeout: 30_000 }).toBe(count)
  file.close()
}

/** The relay’s clock goes on, and both open the app again. */
async function turn(days: number): Promise<void> {
  await pair.relay.kill('SIGTERM')
  await pair.relay.start(days)
  for (const person of [pair.noor, pair.sam]) {
    await person.restart('/yes')
    await boxOf(person, 'Hold hands more often').waitFor()
  }
}

it('begins when both want it', async () => {
  const { noor, sam, origin } = pair
  await noor.page.goto(`${origin}/yes`)
  await noor.page.getByText('Good to know first').waitFor()
  await noor.page.getByRole('button', { name: 'Begin' }).click()
  await noor.page.getByText(/Now Sam can begin it too/).waitFor()
  await sam.page.goto(`${origin}/together`)
  await sam.page.getByText('Noor would like to begin this with you').click()
  await sam.page.getByRole('button', { name: 'Begin' }).click()
  for (const person of [noor, sam]) await boxOf(person, dance).waitFor({ timeout: 30_000 })
  await vectorsAre(2)
  expect(await matchedOf(noor).count()).toBe(0)
})

it('shows what is mutual a week after it counted, and nothing else', async () => {
  const { noor, sam, origin } = pair
  await mark(noor, dance, feet)
  await mark(sam, dance, blanket)
  await turn(7)
  await vectorsAre(4)
  for (const person of [noor, sam]) expect(await matchedOf(person).count()).toBe(0)
  await turn(14)
  for (const person of [noor, sam]) await matchedOf(person).getByText(dance).waitFor()
  expect(await matchedOf(noor).getByRole('listitem').allInnerTexts()).toEqual([dance])
  expect(await boxOf(sam, feet).isChecked()).toBe(false)
  expect(await boxOf(noor, feet).isChecked()).toBe(true)
  // Nowhere but in its own place.
  await noor.page.goto(origin)
  await noor.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await noor.page.getByText(dance).count()).toBe(0)
})

it('is gone the week after, and can be put away without a word', async () => {
  const { noor, sam } = pair
  await vectorsAre(6)
  await turn(21)
  await vectorsAre(8)
  for (const person of [noor, sam]) expect(await matchedOf(person).count()).toBe(0)
  await noor.page.getByRole('button', { name: 'Put this away' }).click()
  await noor.page.getByText('Put away. Nothing of yours is marked any more.').waitFor()
  expect(await boxOf(sam, blanket).isChecked()).toBe(true)
  expect([...noor.faults, ...sam.faults]).toEqual([])
})
