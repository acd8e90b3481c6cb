/** A scene that a test goes through step by step, as somebody with a keyboard and a narrow phone. */
import axe from 'axe-core'
import { expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Sample, SampleAttune } from '../testing/sample-attune.ts'
import type { SampleScene, SceneAsked } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { layScreen, lieStill } from './show-screen.testing.ts'

export async function show(
  scene: SampleScene,
  path: string,
  more: Sample = {},
  asked: Pick<SceneAsked, 'language' | 'pausesPass' | 'isBesideInstalled'> = { language: 'en' },
): Promise<SampleAttune> {
  layScreen()
  lieStill()
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, more, ...asked })
  await expect.poll(() => document.querySelector('h1'), { timeout: 5_000 }).not.toBe(null)
  return attune
}

/** The next step stands, its heading has the focus, and anybody can use it. */
export async function expectStep(title: string): Promise<void> {
  await expect.poll(heading, { timeout: 5_000 }).toBe(title)
  await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  await expectForEveryone()
}

/** No violation that a machine can find, and nothing goes sideways on a narrow phone with large text. */
export async function expectForEveryone(): Promise<void> {
  const { violations } = await axe.run({ resultTypes: ['violations'] })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.viewport(320, 640)
  document.documentElement.style.fontSize = '200%'
  const { scrollWidth, clientWidth } = document.documentElement
  document.documentElement.style.fontSize = ''
  await page.viewport(414, 896)
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}

export function heading(): string | undefined {
  return document.querySelector('h1')?.innerText
}

/** By keyboard alone: it can be reached, and Enter does it. */
export async function press(name: string): Promise<void> {
  const one = page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
  await expect.element(one).toBeVisible()
  const wanted = one.element()
  for (let tabs = 0; document.activeElement !== wanted; tabs++) {
    if (tabs > 40) throw new Error(`no key leads to ${name}`)
    await userEvent.keyboard('{Tab}')
  }
  await userEvent.keyboard('{Enter}')
}

export async function expectWords(text: string): Promise<void> {
  await expect.element(page.getByText(text, { exact: true })).toBeVisible()
}

/** Read out when it comes, without taking the focus. */
export async function expectAnnounced(text: string): Promise<void> {
  const said = () => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent)
  await expect.poll(said).toContain(text)
}
