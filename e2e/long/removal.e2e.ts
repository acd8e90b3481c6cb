/**
 * Taking a device out (T11), in browsers: from then on it reads nothing new, and what it writes
 * reaches nobody.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { sayWin } from './evening.ts'
import { addDevice, allWins, heading, press, reads } from '../own-devices.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Person } from '../person.ts'

const { devices } = everyEn

let pair: Pair
let desk: Person
beforeAll(async () => {
  pair = await meet(['Someone else', 'Someone else'])
  desk = await addDevice(pair, pair.noor.page, 'Desk')
}, 180_000)
afterAll(async () => {
  await desk.close()
  await pair.close()
})

it('keeps two devices of one person in step', { timeout: 180_000 }, async () => {
  await sayWin(desk.page, 'Written at the desk.')
  await reads(pair.noor.page, 'Written at the desk.')
  await reads(pair.sam.page, 'Written at the desk.')
  await sayWin(pair.sam.page, 'Seen by both of hers.')
  for (const person of [desk, pair.noor]) await reads(person.page, 'Seen by both of hers.')
  for (const person of [desk, pair.noor, pair.sam]) expect(person.faults).toEqual([])
})

it('shows nobody how many devices another has', { timeout: 60_000 }, async () => {
  const { page } = pair.sam
  for (const path of ['/devices', '/us', '/me']) {
    await page.goto(pair.origin + path)
    await page.locator('main h1').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Desk')
  }
  await page.goto(`${pair.origin}/devices`)
  await page.getByText(devices.alone).waitFor()
})

it('takes a device out of everything', { timeout: 240_000 }, async () => {
  const { noor, sam, origin } = pair
  await noor.page.goto(`${origin}/devices`)
  await noor.page.getByText('Desk', { exact: true }).click()
  await press(noor.page, devices.one.remove)
  await press(noor.page, devices.removing.now)
  await heading(noor.page, devices.title)
  await noor.page.getByText('Desk', { exact: true }).waitFor({ state: 'detached', timeout: 60_000 })

  await sayWin(noor.page, 'After the desk was gone.')
  await reads(sam.page, 'After the desk was gone.')
  await sayWin(sam.page, 'And this is for the phone.')
  await reads(noor.page, 'And this is for the phone.')

  // It keeps what it had, and may not even know yet.
  await desk.page.goto(origin)
  await sayWin(desk.page, 'From the desk, too late.')
  await desk.page.waitForTimeout(5_000)
  const atTheDesk = await allWins(desk.page)
  expect(atTheDesk).toContain('Written at the desk.')
  expect(atTheDesk).toContain('Seen by both of hers.')
  expect(atTheDesk).toContain('From the desk, too late.')
  expect(atTheDesk).not.toContain('After the desk was gone.')
  expect(atTheDesk).not.toContain('And this is for the phone.')
  for (const person of [noor, sam]) {
    await sayWin(person.page, `Still together: ${person === noor ? 'one' : 'two'}.`)
  }
  for (const person of [noor, sam]) {
    await reads(person.page, 'Still together: one.')
    await reads(person.page, 'Still together: two.')
    const seen = await allWins(person.page)
    expect(seen).toContain('And this is for the phone.')
    expect(seen).not.toContain('From the desk, too late.')
    expect(person.faults).toEqual([])
  }
})
