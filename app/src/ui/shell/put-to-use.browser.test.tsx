/** What somebody chose leads somewhere, and what a row of practice.md promises is there to be done. */
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { daysAgo } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

const { care, help, play, practice, writing } = everyEn
const unsaid = practice.unsaid
const soon = { timeout: 5_000 }

afterEach(clearScreen)

const show = (scene: SampleScene, path: string) => showScreen({ scene, path, language: 'en' })

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = (start: string) => page.getByRole('link', { name: new RegExp(`^${start}`) })
const field = (name: string) => page.getByLabelText(new RegExp(`^${name}`)).first()

async function keepUnsaid(words: string, what: string): Promise<void> {
  await field(unsaid.steps.unsaid.unsaid.ask).fill(words)
  await page.getByRole('radio', { name: what, exact: true }).click()
}

it('what was never said is a list, each thing with what becomes of it', async () => {
  const { options, theirs } = unsaid.steps.unsaid['do-with-it']
  await show('open', '/begin/unsaid')
  await keepUnsaid('The wedding.', options['let-it-go'])
  await expect.element(field(unsaid.steps.unsaid.day.ask)).not.toBeInTheDocument()
  await button(play.goOn).click()
  await expect.element(page.getByText(theirs['let-it-go']), soon).toBeVisible()

  clearScreen()
  const attune = await show('open', '/begin/unsaid')
  await keepUnsaid('You never ask how my mother is.', options['raise-it'])
  await field(unsaid.steps.unsaid.day.ask).fill(daysAgo(0))
  await button(play.goOn).click()
  await expect.element(row(practice['small-thing'].name), soon).toBeVisible()
  await expect.element(row(practice['how-you-treat-me'].name)).toBeVisible()
  // On its day it comes to mind, without a word of it.
  await page
    .getByRole('button', { name: everyEn.frame.backTo.replace('{place}', everyEn.frame.home) })
    .click()
  await expect.element(row(care.planned.today), soon).toBeVisible()
  expect(document.body.innerText).not.toContain('mother')
  // The next thing finds it on the list.
  history.pushState(null, '', '/begin/unsaid')
  dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(page.getByRole('heading', { name: play.keptBefore }), soon).toBeVisible()
  await expect.element(row('You never ask how my mother is.')).toBeVisible()
  expect(attune.plans.value).toHaveLength(1)
})

it('whoever would ask for help finds who can', async () => {
  await show('open', '/begin/unsaid')
  await keepUnsaid('I am lonely.', unsaid.steps.unsaid['do-with-it'].options['ask-for-help'])
  await button(play.goOn).click()
  await expect.element(row(help.check.toHelp), soon).toBeVisible()
})

it('a second question is pointed at where it stands, and only when it is to be said', async () => {
  const attune = await show('open', '/')
  const key = toRoundKey('tell-you', `${daysAgo(0)}/one`)
  attune.bring(key, {
    ...{ kind: 'written', step: 'told', by: 'sam', answer: { text: 'I lost the ring.' } },
  })
  await expect.element(row('Sam needs to tell you'), soon).toBeVisible()
  ;(row('Sam needs to tell you').element() as HTMLElement).click()
  const { receive } = practice['tell-you'].steps
  await field(receive.thanks.ask).fill('Thank you for telling me.')
  await field(receive['one-question'].ask).fill('Where? And when?')
  await new Promise((resolve) => setTimeout(resolve, 800))
  await expect.element(page.getByText(writing.faults['one-question'])).not.toBeInTheDocument()
  await button(writing.say).click()
  await expect.element(page.getByText(writing.faults['one-question']), soon).toBeVisible()
  const at = field(receive['one-question'].ask).element()
  expect(at.getAttribute('aria-invalid')).toBe('true')
  expect(field(receive.thanks.ask).element().getAttribute('aria-invalid')).not.toBe('true')
})

it('a but in a sorry is pointed at, and stays if its author likes', async () => {
  const attune = await show('open', '/')
  await attune.passGate('safety')
  history.pushState(null, '', '/begin/apology')
  dispatchEvent(new PopStateEvent('popstate'))
  const { sorry } = practice.apology.steps.apology
  await expect.element(field(sorry.ask), soon).toBeVisible()
  await field(sorry.ask).fill('I am sorry.')
  await expect.element(page.getByText(sorry.caught)).not.toBeInTheDocument()
  await field(sorry.ask).fill('I am sorry, but you began.')
  await expect.element(page.getByText(sorry.caught), soon).toBeVisible()
})

it('a pause can be seen from whatever is done meanwhile', async () => {
  const attune = await show('open', '/')
  await attune.passGate('safety')
  const key = toRoundKey('pause', `${daysAgo(0)}/one`)
  attune.bring(key, {
    ...{ kind: 'moved', move: 'pause', step: 'pause', by: 'sam', to: '', n: 1 },
    answer: { until: `${daysAgo(-1)}T21:10Z` },
  })
  await expect.element(row('A pause until'), soon).toBeVisible()
  ;(row('A pause until').element() as HTMLElement).click()
  await button(play.pause.meanwhile).click()
  await expect.element(page.getByText(practice.pause.says.breath), soon).toBeVisible()
  await page.getByRole('button', { name: /^A pause until/ }).click()
  await expect.element(button(play.pause.meanwhile), soon).toBeVisible()
})
