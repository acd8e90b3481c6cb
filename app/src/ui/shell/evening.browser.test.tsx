import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { practiceAt } from '../testing/practice-scenes.ts'
import { dailyKey, questionKey } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const { play } = everyEn
const checkIn = dailyKey('check-in')

afterEach(clearScreen)

async function show(scene: SampleScene, path = `/round/${checkIn}`) {
  layScreen()
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language: 'en' })
  await expect.poll(() => document.querySelector('h1'), { timeout: 5_000 }).not.toBe(null)
  return attune
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

it('keeps what is typed into every field when the page goes out of sight', async () => {
  const attune = await show('open')
  await page.getByLabelText('What was good?').fill('Lunch.')
  expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0)
  await page.getByLabelText('What was hard?').fill('The call.')
  await page.getByLabelText('Just listen').click()
  window.dispatchEvent(new Event('pagehide'))
  await expect
    .poll(() => attune.round(checkIn)?.drafts['evening'])
    .toEqual({ high: 'Lunch.', low: 'The call.', heard: 'listen' })
})

it('lets what is said after a reveal come at once', async () => {
  layScreen()
  history.replaceState(null, '', `/round/${questionKey()}`)
  await showScene({ scene: 'revealed', language: 'en', pausesPass: true })
  await expect.poll(() => document.querySelector('.answers'), { timeout: 5_000 }).not.toBe(null)
  await expect.poll(() => document.querySelector('.is-arriving, .is-moving')).toBe(null)
})

it('says no sooner than it is so that somebody can read it', async () => {
  await show('open', '/begin/small-win')
  await page.getByRole('textbox').fill('We laughed about the key.')
  await button('Say it').click()
  await expect
    .element(page.getByText('It reaches Sam as soon as your phones are online.'))
    .toBeVisible()
})

it('sets the two answers to leaving apart', async () => {
  await show('practising', practiceAt('pause-on'))
  await button(play.leave).click()
  const [left, right] = [play.leaveNow, play.stay].map((name) =>
    button(name).element().getBoundingClientRect(),
  )
  expect((right?.left ?? 0) - (left?.right ?? 0)).toBeGreaterThanOrEqual(8)
})

it('asks at once what is missing in what was said back, and can be thought better of', async () => {
  await show('practising', practiceAt('judging'))
  await button(play.sayBack.partly).click()
  const missing = page.getByRole('textbox', { name: play.sayBack.missing })
  await expect.element(missing).toHaveFocus()
  await button(play.back).click()
  await expect.element(missing).not.toBeInTheDocument()
  await expect.element(button(play.sayBack.yes)).toBeVisible()
})

it('asks for words where a smaller version is promised, and then it is done', async () => {
  await show('check-in-wish')
  await button('A smaller version').click()
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  await button('Say it').click()
  await expect.element(page.getByText('Write a few words first.')).toBeVisible()
  await page.getByLabelText('What you can do').fill('Ten minutes.')
  await button('Say it').click()
  await expect.element(page.getByText('That is all for tonight.')).toBeVisible()
  await expect.element(page.getByText(/Ten minutes/)).toBeVisible()
})

it('marks for everyone what was changed, and what was taken back', async () => {
  await show('check-in-agreed')
  await button('Change').first().click()
  await page.getByLabelText('What was good?').fill('Only lunch.')
  await button('Save').click()
  await expect.element(page.getByText('Only lunch.')).toBeVisible()
  await expect.element(page.getByText('· changed')).toBeVisible()
  await button('Change').first().click()
  await button('Take it back').click()
  await button('Yes, take it back').click()
  await expect.element(page.getByText('Taken back.')).toBeVisible()
})

it('opens only what was good to somebody who asked for the short version', async () => {
  await show('open', '/begin/not-tonight')
  await page.getByLabelText('The short version: only what was good').click()
  await button('Say it').click()
  await expect.poll(() => document.querySelectorAll('textarea').length).toBe(1)
  await button('Ask me all of it').click()
  await expect.poll(() => document.querySelectorAll('textarea').length).toBe(3)
})

it('says on Today that a thank-you went, and lets one more be given', async () => {
  await show('open', '/')
  const row = page.getByRole('link', { name: /^A thank-you/ })
  await row.click()
  await page.getByLabelText('What Sam did').fill('You waited for me.')
  await button('Give it').click()
  await button('Back to Today').click()
  await expect.element(row.getByText('Given. You can give another.')).toBeVisible()
  await row.click()
  await expect.element(page.getByLabelText('What Sam did')).toHaveValue('')
})

it('names who is thanked where there is one, and nobody where there are more', async () => {
  await show('four-people', '/begin/thank-you')
  await expect.element(page.getByLabelText('What they did')).toBeVisible()
})

it('asks a question of a further deck, whose words are fetched for it', async () => {
  await show('open', `/round/${questionKey(2, 'q-pocket-story')}`)
  await expect.element(page.getByText(/carrying with you today/).first()).toBeVisible()
})

it('fetches them for Today as well, which does not wait for them', async () => {
  await show('open', '/')
  await expect.element(page.getByText(/When we have been apart/).first()).toBeInTheDocument()
})
