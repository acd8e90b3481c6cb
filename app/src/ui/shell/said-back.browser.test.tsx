/** What came of something that was told: where whoever told it finds the answer, and how. */
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { clockAt } from '../../domain/moment.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { SampleFact } from '../testing/sample-attune.ts'
import { daysAgo } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

const soon = { timeout: 5_000 }
const { care, frame, play, practice, us, writing } = everyEn
const today = `${daysAgo(0)}/one`

afterEach(clearScreen)

const show = (scene: SampleScene, path: string) => showScreen({ scene, path, language: 'en' })

const row = (...parts: readonly string[]) =>
  page.getByRole('link', { name: new RegExp(parts.join('.*').replace(/[?()]/g, '\\$&')) })
async function goTo(...parts: readonly string[]) {
  await expect.element(row(...parts), soon).toBeVisible()
  ;(row(...parts).element() as HTMLElement).click()
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const written = (by: string, step: string, answer: Record<string, string>): SampleFact => ({
  ...{ kind: 'written', step, by, answer },
})

const news = toRoundKey('win', today)

it('stands on Today for who told something, and leads to it', async () => {
  const attune = await show('open', '/')
  attune.bring(news, written('noor', 'news', { text: 'The boiler works.' }))
  await expect.element(page.getByText(care.moreToday), soon).toBeVisible()
  await expect.element(row(practice.win.name), soon).not.toBeInTheDocument()
  attune.bring(news, written('sam', 'joy', { way: 'ask-more', text: 'How did you do it?' }))
  await goTo(practice.win.name, 'With words from Sam')
  await expect.element(page.getByText('How did you do it?'), soon).toBeVisible()
  // Read here, it leaves Today; the next word brings it back.
  await goTo(frame.home)
  await expect.element(page.getByText(care.moreToday), soon).toBeVisible()
  await expect.element(row(practice.win.name), soon).not.toBeInTheDocument()
  attune.bring(news, { ...written('kim', 'joy', { way: 'ask-more', text: 'Well done.' }) })
  await expect.element(row(practice.win.name, 'With words from'), soon).toBeVisible()
})

it('offers nobody to leave what has just been said to be all', async () => {
  const attune = await show('open', '/')
  const key = toRoundKey('thank-you', today)
  attune.bring(key, written('noor', 'thanks', { did: 'You carried the shopping.' }))
  attune.bring(key, { kind: 'responded', step: 'reply', by: 'sam', answer: { text: 'Gladly.' } })
  await goTo(practice['thank-you'].name, 'With words from Sam')
  await expect.element(page.getByText(play.over), soon).toBeVisible()
  await expect.element(button(play.leave)).not.toBeInTheDocument()
})

it('is read by nobody who stands at its gate', async () => {
  const attune = await show('open', '/')
  const key = toRoundKey('hard-message', today)
  attune.bring(key, written('noor', 'message', { text: 'You were tired.' }))
  attune.bring(key, {
    ...{ kind: 'responded', step: 'reply', by: 'sam', answer: { text: 'I was. Thank you.' } },
  })
  const unread = () => attune.answered.value.map((one) => one.key)
  await goTo(practice['hard-message'].name, 'With words from Sam')
  await expect.element(page.getByText(play.gate.safety.title), soon).toBeVisible()
  await expect.element(page.getByText('I was. Thank you.')).not.toBeInTheDocument()
  expect(unread()).toEqual([key])
  await button(play.gate.safety.none).click()
  await expect.element(page.getByText('I was. Thank you.'), soon).toBeVisible()
  await expect.poll(unread, soon).toEqual([])
})

it('has under what is agreed for today a talk whose time is today, and only there', async () => {
  const attune = await show('open', '/')
  const key = toRoundKey('how-you-treat-me', `${daysAgo(3)}/one`)
  const time = clockAt(new Date(`${daysAgo(0)}T20:00`)).moment
  attune.bring(key, written('sam', 'ask', { about: 'The table', time }))
  await expect.element(row('Sam'), soon).toBeVisible()
  attune.bring(key, {
    ...{ kind: 'replied', step: 'time-agreed', by: 'noor', to: 'sam', reply: 'yes', text: '' },
    about: `The table\n${time}`,
  })
  const agreed = page.getByRole('link', { name: `20:00: ${practice['how-you-treat-me'].name}` })
  await expect.element(agreed, soon).toBeVisible()
  expect(agreed.element().closest('section')?.innerText).toContain(care.agreed)
  expect(document.querySelectorAll(`a[href*="how-you-treat-me"]`)).toHaveLength(1)
  expect(document.body.innerText).not.toContain('The table')
  // Whose talk it is opens its gate first.
  ;(agreed.element() as HTMLElement).click()
  await expect.element(page.getByText(play.gate.safety.title), soon).toBeVisible()
})

it('says on Today that a pause is on, and names nobody', async () => {
  await show('pause-running', '/')
  await expect.element(row('A pause until', care.pauseNote), soon).toBeVisible()
  expect(row('A pause until').element().textContent).not.toContain('Sam')
})

it('goes on saying what is missing when a draft has been kept meanwhile', async () => {
  const attune = await show('open', '/')
  attune.bring(news, written('sam', 'news', { text: 'She praised me.' }))
  await goTo('Sam has good news')
  await page.getByLabelText(practice.win.steps.joy.text.ask).fill('How?')
  await button(writing.say).click()
  const missing = page.getByText(writing.faults.choose)
  await expect.element(missing, soon).toBeVisible()
  window.dispatchEvent(new Event('pagehide'))
  await expect.poll(() => attune.round(news)?.drafts['joy'], soon).toEqual({ text: 'How?' })
  await expect.element(missing).toBeVisible()
})

it('keeps what was agreed within reach in Us, until somebody ends it', async () => {
  const attune = await show('open', '/us')
  const ritual = toRoundKey('ritual', today)
  const about = 'A wave at the door.\nhello'
  attune.bring(ritual, written('noor', 'idea', { moment: 'hello', how: 'A wave at the door.' }), {
    ...{ kind: 'replied', step: 'agreed', by: 'sam', to: 'noor' },
    reply: 'yes',
    text: '',
    about,
  })
  await expect.element(row('A wave at the door', practice.ritual.name), soon).toBeVisible()
  attune.bring(ritual, { kind: 'noted', step: 'agreed', by: 'sam', to: 'noor', note: 'ended' })
  await expect.element(page.getByText(us.agreed), soon).not.toBeInTheDocument()
})
