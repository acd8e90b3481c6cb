import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import type { SceneAsked } from '../../app/src/ui/testing/sample-scenes.ts'
import { questionKey } from '../../app/src/ui/testing/sample-attune.ts'

/** One picture: a sample scene, the place in it, and what a person has done there. */
export interface Screen extends Omit<SceneAsked, 'language' | 'names'> {
  /** The path, with a secret where one is arrived with. Today where none is given. */
  readonly at?: string
  /** In whichever language the picture is, by the words that people see. */
  readonly act?: (page: Page, words: EverySection) => Promise<unknown>
  /** Also with names from right to left, names of great length, and text twice as large. */
  readonly isHard?: true
}

export type Screens = Readonly<Record<string, Screen>>

export const todaysQuestion = `/round/${questionKey()}`

export async function press(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
      .click()
  }
}

export async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('radio', { name, exact: true }).check()
}

export async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').first().fill(text)
}

/** A question's row or a disclosure, opened by its words. */
export async function unfold(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.locator('summary', { hasText: name }).click()
}

/** Walks with the keyboard, as the ring around what has the focus shows. */
export async function tab(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press('Tab')
}
