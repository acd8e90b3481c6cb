/** What a hand does on a screen, by the words that stand there. */
import { expect } from 'vitest'
import type { Locator } from 'vitest/browser'
import { page } from 'vitest/browser'
import type { EverySection } from '../../content/messages/every-section.testing.ts'

export async function upToKind({ start }: EverySection) {
  await type('Noor')
  await press(start.next)
}

export async function upToStage(words: EverySection) {
  await upToKind(words)
  await choose(words.start.kind.partners)
  await press(words.start.next)
}

export async function upToLanguage(words: EverySection) {
  await upToStage(words)
  await press(words.start.stage.skip)
}

export async function upToKeeper(words: EverySection) {
  await upToLanguage(words)
  await press(words.start.next)
}

export async function upToKnow(words: EverySection) {
  await upToKeeper(words)
  await choose(words.start.keeper['not-sure'])
  await press(words.start.next)
}

export async function unfoldTopic() {
  document.querySelector<HTMLElement>('.of-topics summary')?.click()
}

export async function changePage() {
  document.querySelector<HTMLElement>('.page button')?.click()
}

export async function makeFile(words: EverySection) {
  await suggestion()
  await click(page.getByRole('checkbox'))
  await press(words.export.make)
}

/** Whoever ticks that it is written down has seen it. */
export async function suggestion() {
  await expect.poll(() => document.querySelector('.passphrase')?.textContent).not.toBe('')
}

export async function lookInside(words: EverySection) {
  await page.getByLabelText(words.export.bring.choose).upload(new File(['age'], 'attune.age'))
  await press(words.export.bring.open)
}

export async function press(...names: string[]) {
  for (const name of names) {
    await click(page.getByRole('button', { name, exact: true }).first())
  }
}

export async function sayOfTonight(tonight: EverySection['tonight'], mood: 'tender' | 'tense') {
  await choose(tonight.moods[mood])
  await choose(tonight.lengths[15])
  await choose(tonight.distances.here)
}

export async function choose(name: string) {
  await click(page.getByRole('radio', { name, exact: true }))
}

export async function typeAnd(name: string, text = 'The kettle.') {
  await type(text)
  await press(name)
}

export async function type(text: string) {
  await page.getByRole('textbox').first().fill(text)
}

export async function unfold(name: string) {
  await click(page.getByText(name, { exact: true }))
}

/** By no mouse: it would stay where it is, over whatever comes there. */
async function click(what: Locator) {
  await expect.element(what).toBeEnabled()
  ;(what.element() as HTMLElement).click()
}
